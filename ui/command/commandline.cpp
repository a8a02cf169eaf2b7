// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandline.h"

#include "app/query/text/textquery.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/written/writtendate.h"
#include "ui/command/regionoptions.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Thrown nowhere: collects the first thing that is wrong while options are read one after another.
struct Reader
{
    const QCommandLineParser &parser;
    CommandLine &line;

    void refuse(const QString &reason)
    {
        if (line.command != CommandLine::Command::Wrong) {
            line.command = CommandLine::Command::Wrong;
            line.error = reason;
        }
    }
    [[nodiscard]] QString value(const QString &option) const { return parser.value(option); }
    [[nodiscard]] bool has(const QString &option) const { return parser.isSet(option); }
};

void readViews(Reader &reader)
{
    const QString view = reader.value(u"view"_s);
    if (view == "timeline"_L1) {
        reader.line.figure.views = FigureViews::Timeline;
    } else if (view == "map"_L1) {
        reader.line.figure.views = FigureViews::Map;
    } else if (!view.isEmpty() && view != "both"_L1) {
        reader.refuse(u"--view is timeline, map or both, not \"%1\""_s.arg(view));
    }
}

void readTheme(Reader &reader)
{
    const QString name = reader.value(u"theme"_s);
    if (name == "light"_L1) {
        reader.line.theme = ThemeKind::Light;
    } else if (name == "dark"_L1) {
        reader.line.theme = ThemeKind::Dark;
    } else if (name == "print"_L1) {
        reader.line.theme = ThemeKind::Print;
    } else if (!name.isEmpty()) {
        reader.refuse(u"--theme is light, dark or print, not \"%1\""_s.arg(name));
    }
    reader.line.figure.theme = reader.line.theme.value_or(ThemeKind::Print);
}

std::optional<Calendar> calendarOption(Reader &reader, const QString &option)
{
    if (!reader.has(option)) {
        return std::nullopt;
    }
    const auto calendar = calendarOfKey(reader.value(option));
    if (!calendar) {
        QStringList keys;
        std::ranges::transform(kCalendars, std::back_inserter(keys), calendarKey);
        reader.refuse(u"--%1 is one of %2, not \"%3\""_s.arg(option, keys.join(u", "_s), reader.value(option)));
    }
    return calendar;
}

void readCalendars(Reader &reader)
{
    CommandLine &line = reader.line;
    line.calendar = calendarOption(reader, u"calendar"_s);
    line.secondCalendar = calendarOption(reader, u"second-calendar"_s);
    line.isCanonical = reader.has(u"canonical"_s);
    // The window remembers its calendar; elsewhere it is the Gregorian unless another is given.
    const bool isRemembered = line.command == CommandLine::Command::Window && !line.calendar;
    if (line.secondCalendar && !isRemembered && line.secondCalendar == line.calendar.value_or(Calendar::Gregorian)) {
        reader.refuse(u"--second-calendar must differ from --calendar, which is gregorian unless it is given"_s);
    }
}

void readNumber(Reader &reader, const QString &option, double least, double most, double &number)
{
    if (!reader.has(option)) {
        return;
    }
    bool isNumber = false;
    const double read = reader.value(option).toDouble(&isNumber);
    if (!isNumber || !(read >= least && read <= most)) {
        reader.refuse(
            u"--%1 is a number from %2 to %3, not \"%4\""_s.arg(option).arg(least).arg(most).arg(reader.value(option)));
        return;
    }
    number = read;
}

void readSize(Reader &reader)
{
    double dpi = 0;
    readNumber(reader, u"dpi"_s, 10, 2400, dpi);
    const bool isScreenshot = reader.line.command == CommandLine::Command::Screenshot;
    const QString standard = isScreenshot ? u"1280x800"_s : u"180x120mm"_s;
    const QString text = reader.has(u"size"_s) ? reader.value(u"size"_s) : standard;
    if (const auto size = FigureSize::parse(text, dpi)) {
        reader.line.figure.size = *size;
    } else {
        reader.refuse(u"--size is like 180x120mm or 1600x900, not \"%1\""_s.arg(text));
    }
}

std::optional<TimeSpan> possibleDays(Reader &reader, const QString &option)
{
    if (!reader.has(option)) {
        return std::nullopt;
    }
    const DateReading reading = parseWrittenDate(reader.value(option));
    if (!reading.date) {
        reader.refuse(u"--%1 \"%2\": %3"_s.arg(option, reader.value(option), reading.reason));
        return std::nullopt;
    }
    if (reading.date->possible().isEmpty()) {
        reader.refuse(u"--%1 \"%2\" names no day"_s.arg(option, reader.value(option)));
    }
    return reading.date->possible();
}

void readTime(Reader &reader)
{
    const auto from = possibleDays(reader, u"from"_s);
    const auto to = possibleDays(reader, u"to"_s);
    if (!from && !to) {
        return;
    }
    const TimeSpan time{from ? from->begin : kOpenPast, to ? to->end : kOpenFuture};
    if (time.isEmpty()) {
        reader.refuse(u"--to \"%1\" lies before --from \"%2\""_s.arg(reader.value(u"to"_s), reader.value(u"from"_s)));
        return;
    }
    reader.line.time = time;
}

void readSearch(Reader &reader)
{
    reader.line.search = reader.value(u"search"_s);
    if (reader.has(u"search"_s) && TextQuery(reader.line.search).isEmpty()) {
        reader.refuse(u"--search \"%1\" holds no letter or digit"_s.arg(reader.line.search));
    }
}

void readFacets(Reader &reader)
{
    using How = FacetWish::How;
    for (const auto &[name, how] : {std::pair{u"only"_s, How::Only}, {u"with"_s, How::With}, {u"not"_s, How::Not}}) {
        const QString wrong = readFacetWishes(how, reader.parser.values(name), reader.line.facets);
        if (!wrong.isEmpty()) {
            reader.refuse(wrong);
        }
    }
}

void readTimeMode(Reader &reader)
{
    if (!reader.has(u"time-mode"_s)) {
        return;
    }
    const std::optional<TimeMode> mode = timeModeOfKey(reader.value(u"time-mode"_s));
    if (!mode) {
        reader.refuse(
            u"--time-mode is certainly, possibly, overlaps or starts, not \"%1\""_s.arg(reader.value(u"time-mode"_s)));
    } else if (!reader.line.time) {
        reader.refuse(u"--time-mode says how dates lie to --from and --to: give at least one of them"_s);
    } else {
        reader.line.timeMode = *mode;
    }
}

void readCirca(Reader &reader)
{
    double years = 0;
    readNumber(reader, u"circa"_s, 0, kMostCircaYears, years);
    if (reader.has(u"circa"_s)) {
        reader.line.circaYears = int(years);
    }
}

void readLanes(Reader &reader)
{
    constexpr std::pair<QLatin1StringView, Facet> kNames[] = {{"category"_L1, Facet::Category},
                                                              {"participant"_L1, Facet::Participant},
                                                              {"country"_L1, Facet::Country},
                                                              {"source"_L1, Facet::Source}};
    if (!reader.has(u"lanes"_s)) {
        return;
    }
    const QString name = reader.value(u"lanes"_s);
    const auto found = std::ranges::find(kNames, name, [](const auto &entry) { return entry.first; });
    if (found == std::end(kNames)) {
        reader.refuse(u"--lanes is category, participant, country or source, not \"%1\""_s.arg(name));
    } else {
        reader.line.lanes = found->second;
    }
}

void readBox(Reader &reader)
{
    if (!reader.has(u"bbox"_s)) {
        return;
    }
    const QStringList numbers = reader.value(u"bbox"_s).split(u',');
    double side[4] = {};
    bool isFine = numbers.size() == 4;
    for (int i = 0; i < 4 && isFine; ++i) {
        side[i] = numbers[i].trimmed().toDouble(&isFine);
    }
    const GeoBox box{side[0], side[1], side[2], side[3]};
    if (!isFine || !box.isValid()) {
        reader.refuse(
            u"--bbox is west,south,east,north in degrees, like 44,38,50,42, not \"%1\""_s.arg(reader.value(u"bbox"_s)));
        return;
    }
    reader.line.box = box;
}

void addOptions(QCommandLineParser &parser)
{
    constexpr QLatin1StringView kNames("view from to bbox state size dpi theme lang calendar second-calendar title "
                                       "select search scale time-mode circa lanes only with not");
    for (const QString &name : QString(kNames).split(u' ')) {
        parser.addOption(QCommandLineOption(name, QString(), name));
    }
    addRegionOptions(parser);
    parser.addOption(QCommandLineOption(QStringList{u"o"_s, u"output"_s}, QString(), u"path"_s));
    parser.addOption(QCommandLineOption(u"canonical"_s));
    parser.addOption(QCommandLineOption(u"high-contrast"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, u"version"_s}));
}

CommandLine::Command commandNamed(const QString &name)
{
    if (name == "render"_L1) {
        return CommandLine::Command::Render;
    }
    if (name == "screenshot"_L1) {
        return CommandLine::Command::Screenshot;
    }
    if (name == "info"_L1) {
        return CommandLine::Command::Info;
    }
    if (name == "dates"_L1) {
        return CommandLine::Command::Dates;
    }
    return CommandLine::Command::Window;
}

void readFiles(Reader &reader, QStringList files)
{
    if (reader.line.command != CommandLine::Command::Window) {
        files.removeFirst();
    }
    if (files.size() > 1) {
        reader.refuse(u"one file at a time: \"%1\" is one too many"_s.arg(files.at(1)));
    }
    reader.line.file = files.value(0);
}

/// What asks for a part of a view would be dropped without a word where there is none.
void refuseFilters(Reader &reader)
{
    constexpr QLatin1StringView kNames("region not-region polygon within bbox search select only with not lanes");
    for (const QString &name : QString(kNames).split(u' ')) {
        if (reader.has(name)) {
            reader.refuse(u"--%1 asks for a part of a view, and this command has no view"_s.arg(name));
        }
    }
}

void checkNeeds(Reader &reader)
{
    using enum CommandLine::Command;
    const auto command = reader.line.command;
    if (command == Info || command == Dates) {
        refuseFilters(reader);
    }
    if ((command == Render || command == Info) && reader.line.file.isEmpty() && reader.line.state.isEmpty()) {
        reader.refuse(u"which file? Give its path, or aras or earthquakes for a bundled collection"_s);
    }
    if ((command == Render || command == Screenshot) && reader.line.output.isEmpty()) {
        reader.refuse(u"where to? Give -o with a path"_s);
    }
    const QString ending = QFileInfo(reader.line.output).suffix().toLower();
    if (command == Render && ending != "png"_L1 && ending != "svg"_L1 && ending != "pdf"_L1) {
        reader.refuse(u"-o must end in .png, .svg or .pdf, not \"%1\""_s.arg(reader.line.output));
    }
    if (command == Screenshot && ending != "png"_L1) {
        reader.refuse(u"-o must end in .png, not \"%1\""_s.arg(reader.line.output));
    }
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    Reader reader{parser, line};
    if (!parser.parse(QStringList{u"araxes"_s} + arguments)) {
        reader.refuse(parser.errorText());
        return line;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.command = parser.isSet(u"help"_s) ? CommandLine::Command::Help : CommandLine::Command::Version;
        return line;
    }
    const QStringList positional = parser.positionalArguments();
    line.command = commandNamed(positional.value(0));
    line.output = reader.value(u"output"_s);
    line.isHighContrast = reader.has(u"high-contrast"_s);
    line.state = reader.value(u"state"_s);
    line.select = reader.value(u"select"_s);
    line.figure.title = reader.value(u"title"_s);
    line.languages = reader.value(u"lang"_s).split(u',', Qt::SkipEmptyParts);
    readFiles(reader, positional); // first: it goes by the command, which what is refused changes
    if (const QString wrong = readRegionOptions(parser, line); !wrong.isEmpty()) {
        reader.refuse(wrong);
    }
    readSearch(reader);
    readFacets(reader);
    readViews(reader);
    readTheme(reader);
    readCalendars(reader);
    readSize(reader);
    readNumber(reader, u"scale"_s, 1, 4, line.scale);
    readTime(reader);
    readTimeMode(reader);
    readCirca(reader);
    readLanes(reader);
    readBox(reader);
    checkNeeds(reader);
    return line;
}

QString helpText()
{
    return uR"(Araxes shows historical events on a timeline and a map that move together.

Usage:
  araxes [FILE] [--state FILE|LINK] [--from DATE] [--to DATE] [--region NAME] [--bbox W,S,E,N] [--search TEXT]
         [--only FACET=VALUE]… [--with FACET=VALUE]… [--not FACET=VALUE]… [--select ID]
         [--lanes category|participant|country|source] [--theme light|dark] [--high-contrast]
         [--lang az] [--calendar NAME] [--second-calendar NAME]
      Opens the window: on FILE, on the view that the state describes, or where one was last.
  araxes render [FILE] -o OUT.{png,svg,pdf} [--view timeline|map|both] [--from DATE] [--to DATE]
         [--state FILE|LINK] [--region NAME|CODE] [--not-region NAME|CODE] [--polygon LON,LAT;LON,LAT;…]
         [--within KM,LON,LAT] [--bbox W,S,E,N] [--search TEXT] [--size 180x120mm|1600x900] [--dpi 300]
         [--only FACET=VALUE]… [--with FACET=VALUE]… [--not FACET=VALUE]…
         [--theme light|dark|print] [--lang az] [--calendar NAME] [--second-calendar NAME] [--title TEXT]
         [--time-mode certainly|possibly|overlaps|starts] [--circa YEARS] [--lanes category|participant|country|source]
      Writes a figure without a window. The same input gives the same bytes for PNG and SVG.
  araxes screenshot [FILE] -o OUT.png [--size 1280x800] [--scale 2] [--high-contrast] [options as for the window]
      Writes a picture of the whole window.
  araxes info FILE [--from DATE] [--to DATE] [--time-mode certainly|possibly|overlaps|starts]
      Prints what FILE holds, as JSON; with dates, also how many events lie so to them.
  araxes dates [--calendar NAME] [--canonical] [FILE]
      Reads dates, a line each, from FILE or from standard input; writes tab-separated values without a header: the line,
      its EDTF, earliest and latest day, flags, level of EDTF. For a line it refuses: the line, nothing, the reason.
      --calendar is the calendar of dates that name none; with --canonical, equal EDTF is written in one way.
  araxes --help | --version

FILE is a path, or aras or earthquakes for a bundled collection.
DATE is EDTF ("1828-02-22", "-0043", "19XX") or words ("44 BCE", "24 Oct 1813", "5 Sha'ban 1243", "late 12th century").
--calendar says dates, and the axis below the timeline, in gregorian (the standard), julian, solar-hijri, islamic, hebrew
or french-republican; --second-calendar adds an axis above.
--state takes a link ("araxes:view?…") or a view file; FILE, when given, is opened instead of the collection it names,
and other options change what it says.
--from and --to filter by time, --region and --bbox by place; each also frames its view. --region, --not-region,
--polygon and --within may be given several times: an event passes when it lies in one of those and in no --not-region. --search filters by words in any
language and script; words in quotes must stand together.
FACET is category, participant, country, place-kind, source or language; VALUE is its id or one of its names, in any
language. --only keeps events with any of the values named, --with those with all of them, --not those with none:
"--with participant=Azerbaijan --with participant=Iran" is what lies between the two.
--time-mode says how a date must lie to --from and --to: "overlaps" (the usual) with some possible day, "possibly" or
"certainly" wholly within, "starts" with a start that may lie within. --circa draws "circa" so many years wide on
either side.
--lanes divides the timeline by category (the usual), participant, country or source; an event with several stands in the
lane of each.

Exit codes: 0 fine, 1 problems were reported, 2 wrong use, 3 cannot read or write.
)"_s;
}

} // namespace araxes
