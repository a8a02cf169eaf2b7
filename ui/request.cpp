// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request.h"

#include "app/place/geotext.h"
#include "ui/regionsearch.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// What a request frames and filters, worked out before anything is set.
struct Wish
{
    Filter filter;
    std::optional<DayRange> span;
    std::optional<GeoBox> box;
    int selected = kNone;
};

QString wishRegion(Wish &wish, const QString &name, const AtlasPtr &atlas, const ViewOptions &options)
{
    if (name.isEmpty()) {
        return {};
    }
    if (const Region *region = atlas->region(name.toUpper())) {
        wish.filter.regions.push_back({region->code, region->name.best(options.languages), region->box});
    } else {
        const auto offered = RegionSearch(atlas).suggestions(name, options);
        if (offered.isEmpty()) {
            return u"no country or division is called \"%1\""_s.arg(name);
        }
        wish.filter.regions.push_back(offered.constFirst().region);
    }
    wish.box = fittedBox(boundsOf(wish.filter.regions.back().area));
    return {};
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

QString applyRequest(Session &session, const CommandLine &line, const AtlasPtr &atlas)
{
    ViewOptions options = withLanguages(session.state().options, line.languages);
    options.calendar = line.calendar.value_or(options.calendar);
    options.secondCalendar = line.secondCalendar ? line.secondCalendar : options.secondCalendar;
    if (options.secondCalendar == options.calendar) {
        options.secondCalendar.reset();
    }
    options.circaYears = line.circaYears.value_or(options.circaYears);
    Wish wish;
    wish.filter.time = line.time;
    wish.filter.text = line.search;
    wish.filter.timeMode = line.timeMode;
    if (line.time && line.time->begin > kOpenPast && line.time->end < kOpenFuture) {
        wish.span = fittedSpan(*line.time);
    }
    if (const QString reason = wishRegion(wish, line.region, atlas, options); !reason.isEmpty()) {
        return reason;
    }
    if (const QString reason = addFacetWishes(wish.filter, line.facets, session.collection()); !reason.isEmpty()) {
        return reason;
    }
    if (line.box) {
        wish.filter.regions.push_back({QString(), boxText(*line.box, options.locale), *line.box});
        wish.box = *line.box;
    }
    if (!line.select.isEmpty()) {
        wish.selected = session.collection().eventWithId(line.select);
        if (wish.selected == kNone) {
            return u"no event has the id \"%1\""_s.arg(line.select);
        }
    }
    if (!line.search.isEmpty()) {
        session.search().wait();
    }
    session.setOptions(options);
    if (line.lanes) {
        session.setLanes({*line.lanes, {}, {}});
    }
    session.setFilter(wish.filter);
    if (!wish.filter.isEmpty()) {
        session.fitAll();
    }
    session.setVisibleSpan(wish.span.value_or(session.state().visibleSpan));
    session.setVisibleBox(wish.box.value_or(session.state().visibleBox));
    session.setSelected(wish.selected);
    return {};
}

} // namespace araxes
