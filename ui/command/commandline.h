// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the user typed after "araxes", as a value. Nothing is run here.

#include "app/query/filter.h"
#include "app/time/calendars/calendar.h"
#include "app/time/timespan.h"
#include "ui/command/facetwish.h"
#include "ui/paint/figure/figure.h"

#include <QJsonObject>

namespace araxes {

/// Exit codes of every command.
enum class ExitCode { Fine = 0, ProblemsReported = 1, WrongUse = 2, CannotReadOrWrite = 3 };

struct CommandLine
{
    enum class Command { Window, Render, Screenshot, Info, Dates, Help, Version, Wrong };

    Command command = Command::Window;
    QString error;     ///< with Wrong: one sentence
    QString file;      ///< path, or the name of a bundled collection; empty: the start page's first; dates: the input
    QString output;    ///< -o
    FigureSpec figure; ///< --view, --size, --dpi, --theme, --title
    std::optional<TimeSpan> time;           ///< --from and --to; an open side where one is missing
    TimeMode timeMode = TimeMode::Overlaps; ///< --time-mode, how dates lie to that window
    std::optional<int> circaYears;   ///< --circa, years on either side; 0: a soft edge; none: as set in the program
    QString state;                   ///< --state, a link to a view or the path of a view file
    std::optional<QJsonObject> view; ///< what the state says, once it has been read
    struct RegionWish
    {
        QString name; ///< of a country or division, or its code; of an area what it is called
        std::optional<GeoArea> area = {};
        Take take = Take::In;
    };
    std::vector<RegionWish> regions;        ///< --region, --not-region, --polygon and --within
    std::optional<GeoBox> box;              ///< --bbox
    QStringList languages;                  ///< --lang, best first; empty: as set in the program
    std::optional<Calendar> calendar;       ///< --calendar; none: as set in the program
    std::optional<Facet> lanes;             ///< --lanes, what the timeline's lanes are by; none: by category
    std::optional<Calendar> secondCalendar; ///< --second-calendar; none: as set in the program
    bool isCanonical = false;               ///< --canonical, of dates
    std::optional<ThemeKind> theme;         ///< --theme, when given
    bool isHighContrast = false;            ///< --high-contrast, of a screenshot
    std::vector<FacetWish> facets;          ///< --only, --with and --not
    QString search;                         ///< --search, words that events must say
    QString select;                         ///< --select, an event's id
    double scale = 1;                       ///< --scale of a screenshot
};

/// Reads the arguments after the program's name. A wrong one yields Command::Wrong and a reason.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace araxes
