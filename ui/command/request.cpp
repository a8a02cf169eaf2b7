// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/request.h"

#include "app/file/atomicfile.h"
#include "app/place/geotext.h"
#include "app/session/link/viewjson.h"
#include "app/session/link/viewlink.h"
#include "app/text/foldedtext.h"
#include "app/text/likeness.h"
#include "ui/regionsearch.h"

#include <QDir>
#include <QFileInfo>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPerhaps = 3;

/// What a request frames and filters, worked out before anything is set.
struct Wish
{
    ViewPoint point;
    LaneChoice lanes;
    bool isFramed = false; ///< by its view: else what passes is shown
    std::optional<DayRange> span;
    std::optional<GeoBox> box;
};

QStringList namesOf(const Region &region)
{
    QStringList names = region.aliases;
    for (const LocalizedText::Entry &name : region.name.entries()) {
        names.append(name.text);
    }
    return names;
}

/// The region with this code, or the best with this name. A field can offer what only begins so; here nobody would see
/// which of them was taken.
std::optional<RegionFilter> regionCalled(const QString &name, const AtlasPtr &atlas, const ViewOptions &options)
{
    if (const Region *region = atlas->region(name.toUpper())) {
        return RegionFilter{region->code, region->name.best(options.languages), region->box};
    }
    for (const RegionSuggestion &offered : RegionSearch(atlas).suggestions(name, options)) {
        const Region *region = atlas->region(offered.region.code);
        if (region &&
            std::ranges::any_of(namesOf(*region), [&](const QString &each) { return folded(each) == folded(name); })) {
            return offered.region;
        }
    }
    return std::nullopt;
}

/// What begins so, else what is nearly called so.
QString noRegionText(const CommandLine::RegionWish &wanted, const AtlasPtr &atlas, const ViewOptions &options)
{
    QStringList perhaps;
    for (const RegionSuggestion &offered : RegionSearch(atlas).suggestions(wanted.name, options)) {
        perhaps.append(offered.region.label);
    }
    perhaps = perhaps.mid(0, kMostPerhaps);
    if (perhaps.isEmpty()) {
        std::vector<NamedThing> things;
        for (const Region &region : atlas->regions()) {
            things.push_back({namesOf(region), region.name.best(options.languages)});
        }
        perhaps = nearlyNamed(wanted.name, things);
    }
    return u"%1: no country or division is called \"%2\"%3"_s.arg(
        wanted.take == Take::In ? u"--region"_s : u"--not-region"_s, wanted.name, perhapsText(perhaps));
}

QString noEventText(const QString &id, const Collection &collection)
{
    std::vector<NamedThing> things;
    for (int event = 0; event < collection.size() && !collection.isCompact(); ++event) {
        const QString own = collection.event(event)->id;
        things.push_back({{own}, own});
    }
    return u"--select: no event has the id \"%1\"%2"_s.arg(id, perhapsText(nearlyNamed(id, things)));
}

QString wishRegions(Wish &wish, const CommandLine &line, const AtlasPtr &atlas, const ViewOptions &options)
{
    for (const CommandLine::RegionWish &wanted : line.regions) {
        auto region = wanted.area ? std::optional(RegionFilter{{}, wanted.name, *wanted.area})
                                  : regionCalled(wanted.name, atlas, options);
        if (!region) {
            return noRegionText(wanted, atlas, options);
        }
        region->take = wanted.take;
        if (wanted.take == Take::In) {
            const GeoBox bounds = boundsOf(region->area);
            wish.box = fittedBox(wish.box ? wish.box->united(bounds) : bounds);
        }
        wish.point.filter.regions.push_back(std::move(*region));
    }
    if (line.box) {
        wish.point.filter.regions.push_back({QString(), boxText(*line.box, options.locale), *line.box});
        wish.box = *line.box;
    }
    return {};
}

void wishTime(Wish &wish, const CommandLine &line)
{
    if (!line.time) {
        return;
    }
    wish.point.filter.time = line.time;
    wish.point.filter.moreTimes.clear();
    wish.point.filter.timeMode = line.timeMode;
    if (line.time->begin > kOpenPast && line.time->end < kOpenFuture) {
        wish.span = fittedSpan(*line.time);
    }
}

ViewOptions optionsFor(ViewOptions options, const CommandLine &line)
{
    options = withLanguages(std::move(options), line.languages);
    options.calendar = line.calendar.value_or(options.calendar);
    options.secondCalendar = line.secondCalendar ? line.secondCalendar : options.secondCalendar;
    if (options.secondCalendar == options.calendar) {
        options.secondCalendar.reset();
    }
    options.circaYears = line.circaYears.value_or(options.circaYears);
    return options;
}

void carryOut(Session &session, const Wish &wish, const ViewOptions &options)
{
    if (!wish.point.filter.text.isEmpty()) {
        session.search().wait();
    }
    session.setOptions(options);
    session.setLanes(wish.lanes);
    if (wish.isFramed) {
        ViewPoint point = wish.point;
        point.span = wish.span.value_or(point.span);
        point.box = wish.box.value_or(point.box);
        session.show(point);
        return;
    }
    session.setFilter(wish.point.filter);
    if (!wish.point.filter.isEmpty()) {
        session.fitAll();
        session.setVisibleBox(openingBox(session.state()));
    }
    session.setVisibleSpan(wish.span.value_or(session.state().visibleSpan));
    session.setVisibleBox(wish.box.value_or(session.state().visibleBox));
    session.setSelected(wish.point.selected);
}

QString readText(const QString &path, QString *reason)
{
    constexpr qint64 kLargest = 16 * 1024 * 1024;
    const auto file = openForReading(path, kLargest, reason);
    return file ? QString::fromUtf8(file->readAll()) : QString();
}

} // namespace

ViewOptions withLanguages(ViewOptions options, const QStringList &languages)
{
    if (!languages.isEmpty()) {
        options.languages = languages;
        options.locale = QLocale(languages.constFirst());
        if (!options.languages.contains("en"_L1)) {
            options.languages.append(u"en"_s);
        }
    }
    return options;
}

ViewOptions optionsOf(const Preferences &preferences)
{
    const QLocale own = preferences.interfaceLocale.isEmpty() ? QLocale() : QLocale(preferences.interfaceLocale);
    ViewOptions options =
        withLanguages({}, {preferences.namesLanguage.isEmpty() ? own.bcp47Name() : preferences.namesLanguage});
    options.showBorders = preferences.showBorders;
    options.showRelief = preferences.showRelief;
    options.showEras = preferences.showEras;
    options.showAllPaths = preferences.showAllPaths;
    options.calendar = preferences.calendar;
    options.secondCalendar = preferences.secondCalendar;
    options.circaYears = preferences.circaYears;
    return options;
}

RequestOutcome applyRequest(Session &session, const CommandLine &line, const AtlasPtr &atlas)
{
    RequestOutcome outcome;
    ViewOptions options = session.state().options;
    Wish wish;
    if (line.view) {
        const auto regionWithCode = [&](const QString &code) {
            return atlas->region(code) ? regionCalled(code, atlas, options) : std::nullopt;
        };
        ViewReading reading = readView(*line.view, session.state().collection, options, regionWithCode);
        wish = {reading.point, reading.lanes, true, {}, {}};
        options = reading.options;
        outcome.notes = reading.notes;
    }
    if (line.lanes) {
        wish.lanes = {*line.lanes, {}, {}};
    }
    options = optionsFor(std::move(options), line);
    wishTime(wish, line);
    wish.point.filter.text = line.search.isEmpty() ? wish.point.filter.text : line.search;
    outcome.refused = wishRegions(wish, line, atlas, options);
    if (outcome.refused.isEmpty()) {
        outcome.refused = addFacetWishes(wish.point.filter, line.facets, session.collection());
    }
    if (!line.select.isEmpty() && outcome.refused.isEmpty()) {
        wish.point.selected = session.collection().eventWithId(line.select);
        if (wish.point.selected == kNone) {
            outcome.refused = noEventText(line.select, session.collection());
        }
    }
    if (outcome.refused.isEmpty()) {
        carryOut(session, wish, options);
    }
    return outcome;
}

QString loadState(CommandLine &line)
{
    if (line.state.isEmpty()) {
        return {};
    }
    QString reason;
    const bool isLink = isViewLink(line.state);
    const QString text = isLink ? line.state : readText(line.state, &reason);
    line.view = reason.isEmpty() ? viewMembers(text, &reason) : std::nullopt;
    if (!line.view) {
        return isLink ? reason : u"%1: %2"_s.arg(line.state, reason);
    }
    if (line.file.isEmpty()) {
        line.file = (*line.view)[u"collection"_s].toString();
        const QString beside = QFileInfo(line.state).dir().filePath(line.file);
        if (!isLink && !line.file.isEmpty() && QFileInfo::exists(beside)) {
            line.file = beside;
        }
    }
    return {};
}

} // namespace araxes
