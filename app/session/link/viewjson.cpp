// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/link/viewjson.h"

#include "app/session/link/viewdays.h"
#include "app/time/calendars/calendarnames.h"

#include <QJsonArray>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// What is empty is absent.
void put(QJsonObject &object, const QString &name, const QJsonArray &list)
{
    if (!list.isEmpty()) {
        object[name] = list;
    }
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object[name] = text;
    }
}

QJsonArray keys(const FacetColumn &column, const std::vector<int> &values)
{
    QJsonArray all;
    for (const int value : values) {
        all.append(column.values[std::size_t(value)].key);
    }
    return all;
}

QJsonValue choiceJson(const FacetColumn &column, const FacetChoice &choice)
{
    const QJsonArray included = keys(column, choice.included);
    if (choice.excluded.empty() && choice.need == FacetChoice::Need::Any) {
        return included;
    }
    QJsonObject all;
    put(all, choice.need == FacetChoice::Need::All ? u"all"_s : u"any"_s, included);
    put(all, u"not"_s, keys(column, choice.excluded));
    return all;
}

QJsonArray positionJson(const GeoPoint &point)
{
    return {point.lon, point.lat};
}

QJsonArray json(const GeoBox &box)
{
    return {box.west, box.south, box.east, box.north};
}

QJsonArray json(const GeoPolygon &polygon)
{
    QJsonArray all;
    for (const GeoPoint &corner : polygon.corners) {
        all.append(positionJson(corner));
    }
    return all;
}

QJsonObject json(const GeoCircle &circle)
{
    return {{u"centre"_s, positionJson(circle.centre)}, {u"radius"_s, circle.radiusMetres}};
}

QJsonObject regionJson(const RegionFilter &region)
{
    QJsonObject all;
    if (region.code.isEmpty()) {
        constexpr std::array kKinds{u"box", u"polygon", u"circle"};
        all[QStringView(kKinds[region.area.index()])] =
            std::visit([](const auto &shape) { return QJsonValue(json(shape)); }, region.area);
    }
    put(all, u"code"_s, region.code);
    put(all, u"name"_s, region.label);
    put(all, u"take"_s, region.take == Take::Out ? u"out"_s : QString());
    return all;
}

QJsonArray regionsJson(const std::vector<RegionFilter> &regions)
{
    QJsonArray all;
    for (const RegionFilter &region : regions) {
        all.append(regionJson(region));
    }
    return all;
}

QJsonArray windowsJson(const Filter &filter)
{
    QJsonArray all;
    if (filter.time) {
        all.append(windowText(*filter.time));
    }
    for (const TimeSpan &window : filter.moreTimes) {
        all.append(windowText(window));
    }
    return all;
}

void putFilter(QJsonObject &view, const Filter &filter, const Collection &collection)
{
    put(view, u"text"_s, filter.text);
    put(view, u"time"_s, windowsJson(filter));
    put(view, u"timeMode"_s, filter.timeMode == TimeMode::Overlaps ? QString() : timeModeKey(filter.timeMode));
    put(view, u"regions"_s, regionsJson(filter.regions));
    if (filter.limitToMapView) {
        view[u"limitToMap"_s] = true;
    }
    for (const Facet facet : kFacets) {
        if (!filter.of(facet).isEmpty()) {
            view[QStringView(viewmembers::kFacetNames[std::size_t(facet)])] =
                choiceJson(collection.facet(facet), filter.of(facet));
        }
    }
}

void putLanes(QJsonObject &view, const LaneChoice &lanes, const Collection &collection)
{
    if (lanes == LaneChoice()) {
        return;
    }
    QJsonObject all{{u"by"_s, QString(viewmembers::kFacetNames[std::size_t(lanes.by)])}};
    put(all, u"order"_s, keys(collection.facet(lanes.by), lanes.order));
    put(all, u"folded"_s, keys(collection.facet(lanes.by), lanes.collapsed));
    view[u"lanes"_s] = all;
}

void putOptions(QJsonObject &view, const ViewOptions &options)
{
    put(view, u"languages"_s, QJsonArray::fromStringList(options.languages));
    view[u"calendar"_s] = calendarKey(options.calendar);
    put(view, u"secondCalendar"_s, options.secondCalendar ? calendarKey(*options.secondCalendar) : QString());
    view[u"circa"_s] = options.circaYears;
    view[u"borders"_s] = options.showBorders;
    view[u"relief"_s] = options.showRelief;
}

/// To a metre: what is shown need not be known better.
QJsonArray shownBox(const GeoBox &box)
{
    const auto rounded = [](double degrees) { return std::round(degrees * 1e5) / 1e5; };
    return {rounded(box.west), rounded(box.south), rounded(box.east), rounded(box.north)};
}

} // namespace

QJsonObject viewJson(const ViewState &state, const QString &collection, ViewFor whom)
{
    QJsonObject view;
    put(view, u"collection"_s, collection);
    putFilter(view, state.filter, *state.collection);
    view[u"span"_s] = spanText(state.visibleSpan);
    view[u"box"_s] = shownBox(state.visibleBox);
    putLanes(view, state.lanes, *state.collection);
    put(view, u"selected"_s, state.selected == kNone ? QString() : state.collection->event(state.selected)->id);
    if (whom == ViewFor::ThisReader) {
        putOptions(view, state.options);
    }
    return view;
}

} // namespace araxes
