// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/link/viewdays.h"
#include "app/session/link/viewjson.h"
#include "app/text/plaintext.h"
#include "app/time/calendars/calendarnames.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestRadius = 20'037'509; ///< half the way around the earth

QString quoted(const QString &text)
{
    return u'“' + displayText(text, 60) + u'”';
}

/// A list, or the one thing that stands for it.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

/// Objects in a list, or numbered as members of one, as a link has them.
QJsonArray objectsOf(const QJsonValue &value)
{
    if (!value.isObject()) {
        return listOf(value);
    }
    const QJsonObject numbered = value.toObject();
    QStringList names = numbered.keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.toInt() != b.toInt() ? a.toInt() < b.toInt() : a < b;
    });
    QJsonArray all;
    for (const QString &name : std::as_const(names)) {
        all.append(numbered[name]);
    }
    return all;
}

std::optional<double> numberIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// So many numbers; none when there are more or fewer.
std::optional<std::vector<double>> numbersIn(const QJsonValue &value, qsizetype count)
{
    std::vector<double> numbers;
    for (const auto item : listOf(value)) {
        if (const auto number = numberIn(item)) {
            numbers.push_back(*number);
        }
    }
    return std::ssize(numbers) == count && listOf(value).size() == count ? std::optional(numbers) : std::nullopt;
}

std::optional<GeoPoint> pointIn(const QJsonValue &value)
{
    const auto numbers = numbersIn(value, 2);
    const bool isOnEarth = numbers && std::abs((*numbers)[0]) <= 180 && std::abs((*numbers)[1]) <= 90;
    return isOnEarth ? std::optional(GeoPoint{(*numbers)[0], (*numbers)[1]}) : std::nullopt;
}

std::optional<GeoBox> boxIn(const QJsonValue &value)
{
    const auto sides = numbersIn(value, 4);
    const GeoBox box = sides ? GeoBox{(*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3]} : GeoBox{};
    return sides && box.isValid() ? std::optional(box) : std::nullopt;
}

std::optional<GeoPolygon> polygonIn(const QJsonValue &value)
{
    GeoPolygon polygon;
    for (const auto item : value.toArray()) {
        const auto corner = pointIn(item);
        if (!corner) {
            return std::nullopt;
        }
        polygon.corners.push_back(*corner);
    }
    return polygon.corners.size() >= 3 ? std::optional(polygon) : std::nullopt;
}

std::optional<GeoCircle> circleIn(const QJsonObject &circle)
{
    const auto centre = pointIn(circle[u"centre"_s]);
    const auto radius = numberIn(circle[u"radius"_s]);
    const bool isCircle = centre && radius && *radius >= 0 && *radius <= kLargestRadius;
    return isCircle ? std::optional(GeoCircle{*centre, *radius}) : std::nullopt;
}

std::optional<GeoArea> areaIn(const QJsonObject &region)
{
    if (region.contains(u"circle"_s)) {
        return circleIn(region[u"circle"_s].toObject());
    }
    if (region.contains(u"polygon"_s)) {
        return polygonIn(region[u"polygon"_s]);
    }
    return boxIn(region[u"box"_s]);
}

/// Reads member by member and notes what does not fit.
class ViewReader
{
public:
    ViewReader(const QJsonObject &view, const CollectionPtr &collection, const ViewOptions &options,
               const RegionLookup &regionWithCode)
        : m_view(view)
        , m_collection(*collection)
        , m_regionWithCode(regionWithCode)
        , m_reading{viewPoint(openingState(collection, options)), {}, options, {}}
    {}

    ViewReading read()
    {
        noteUnknown();
        readFilter();
        readRegions();
        readPlaceAndTime();
        readLanes();
        readOptions();
        return std::move(m_reading);
    }

private:
    void note(const QString &sentence) { m_reading.notes.append(sentence); }

    [[nodiscard]] QString text(const QString &name)
    {
        const QJsonValue value = m_view[name];
        if (!value.isUndefined() && !value.isString()) {
            note(u"The view’s %1 is not a text and is left out."_s.arg(quoted(name)));
        }
        return value.toString();
    }

    void noteUnknown()
    {
        for (auto member = m_view.begin(); member != m_view.end(); ++member) {
            const auto isIt = [&member](const char16_t *name) { return member.key() == QStringView(name); };
            if (std::none_of(viewmembers::kAll.begin(), viewmembers::kAll.end(), isIt)) {
                note(u"The view says something of %1 that is not known here."_s.arg(quoted(member.key())));
            }
        }
    }

    [[nodiscard]] bool isTrue(const QString &name, bool otherwise)
    {
        const QJsonValue value = m_view[name];
        const QString word = value.toString(value.toBool() ? u"true"_s : u"false"_s);
        return value.isUndefined() ? otherwise : word == "true"_L1;
    }

    void readFilter()
    {
        Filter &filter = m_reading.point.filter;
        filter.text = text(u"text"_s);
        for (const auto item : listOf(m_view[u"time"_s])) {
            const auto window = readWindow(item.toString());
            if (!window) {
                note(u"%1 is not a window of time, such as 1804/1828."_s.arg(quoted(item.toVariant().toString())));
            } else if (filter.time) {
                filter.moreTimes.push_back(*window);
            } else {
                filter.time = window;
            }
        }
        const QString mode = text(u"timeMode"_s);
        filter.timeMode = timeModeOfKey(mode).value_or(TimeMode::Overlaps);
        if (!mode.isEmpty() && !timeModeOfKey(mode)) {
            note(u"%1 is not a way for dates to lie to the years."_s.arg(quoted(mode)));
        }
        filter.limitToMapView = isTrue(u"limitToMap"_s, false);
        for (const Facet facet : kFacets) {
            filter.of(facet) = choice(facet, m_view[QStringView(viewmembers::kFacetNames[std::size_t(facet)])]);
        }
    }

    FacetChoice choice(Facet facet, const QJsonValue &value)
    {
        const QJsonObject parts = value.isObject() ? value.toObject() : QJsonObject{{u"any"_s, listOf(value)}};
        const bool isAll = parts.contains(u"all"_s);
        return {values(facet, parts[isAll ? u"all"_s : u"any"_s]), values(facet, parts[u"not"_s]),
                isAll ? FacetChoice::Need::All : FacetChoice::Need::Any};
    }

    /// Each once, in the order given.
    std::vector<int> values(Facet facet, const QJsonValue &keys)
    {
        std::vector<int> all;
        for (const auto key : listOf(keys)) {
            const int value = m_collection.facet(facet).valueWithKey(key.toString());
            if (value == kNone) {
                note(u"This collection has no %1 %2."_s.arg(QString(viewmembers::kFacetNames[std::size_t(facet)]),
                                                            quoted(key.toString())));
            } else if (std::find(all.begin(), all.end(), value) == all.end()) {
                all.push_back(value);
            }
        }
        return all;
    }

    void readRegions()
    {
        for (const auto item : objectsOf(m_view[u"regions"_s])) {
            if (auto region = regionIn(item.toObject())) {
                m_reading.point.filter.regions.push_back(std::move(*region));
            }
        }
    }

    std::optional<RegionFilter> regionIn(const QJsonObject &given)
    {
        RegionFilter region;
        const QString code = given[u"code"_s].toString();
        if (!code.isEmpty()) {
            const auto known = m_regionWithCode ? m_regionWithCode(code) : std::nullopt;
            if (!known) {
                note(u"No country or division has the code %1."_s.arg(quoted(code)));
                return std::nullopt;
            }
            region = *known;
        } else if (const auto area = areaIn(given)) {
            region.area = *area;
        } else {
            note(u"The area %1 has no shape that can be read."_s.arg(quoted(given[u"name"_s].toString())));
            return std::nullopt;
        }
        region.label = given[u"name"_s].toString(region.label);
        region.take = given[u"take"_s].toString() == "out"_L1 ? Take::Out : Take::In;
        return region;
    }

    void readPlaceAndTime()
    {
        if (const QString written = text(u"span"_s); !written.isEmpty()) {
            const auto span = readSpan(written);
            m_reading.point.span = span.value_or(m_reading.point.span);
            if (!span) {
                note(u"%1 is not a span of time, such as 1804-01-01/1829-01-01."_s.arg(quoted(written)));
            }
        }
        if (const QJsonValue written = m_view[u"box"_s]; !written.isUndefined()) {
            const auto box = boxIn(written);
            m_reading.point.box = box.value_or(m_reading.point.box);
            if (!box) {
                note(u"The view’s box is not west, south, east and north in degrees."_s);
            }
        }
        if (const QString id = text(u"selected"_s); !id.isEmpty()) {
            m_reading.point.selected = m_collection.eventWithId(id);
            if (m_reading.point.selected == kNone) {
                note(u"This collection has no event %1."_s.arg(quoted(id)));
            }
        }
    }

    void readLanes()
    {
        const QJsonObject lanes = m_view[u"lanes"_s].toObject();
        if (lanes.isEmpty()) {
            return;
        }
        const auto &names = viewmembers::kFacetNames;
        const QString by = lanes[u"by"_s].toString();
        const auto found =
            std::find_if(names.begin(), names.end(), [&by](const char16_t *name) { return by == QStringView(name); });
        if (found == names.end()) {
            note(u"Lanes cannot be made by %1."_s.arg(quoted(by)));
            return;
        }
        const Facet facet = Facet(found - names.begin());
        m_reading.lanes = {facet, values(facet, lanes[u"order"_s]), values(facet, lanes[u"folded"_s])};
        std::sort(m_reading.lanes.collapsed.begin(), m_reading.lanes.collapsed.end());
    }

    std::optional<Calendar> calendar(const QString &name)
    {
        const QString key = text(name);
        const auto calendar = calendarOfKey(key);
        if (!key.isEmpty() && !calendar) {
            note(u"%1 is not a calendar that is known here."_s.arg(quoted(key)));
        }
        return calendar;
    }

    void readOptions()
    {
        ViewOptions &options = m_reading.options;
        QStringList languages;
        for (const auto tag : listOf(m_view[u"languages"_s])) {
            languages.append(tag.toString());
        }
        languages.removeAll(QString());
        if (!languages.isEmpty()) {
            options.languages = languages;
            options.locale = QLocale(languages.constFirst());
        }
        if (m_view.contains(u"calendar"_s)) { // a view that tells of one calendar tells of both
            options.calendar = calendar(u"calendar"_s).value_or(options.calendar);
            options.secondCalendar = calendar(u"secondCalendar"_s);
        }
        const auto circa = numberIn(m_view[u"circa"_s]);
        options.circaYears = circa ? std::clamp(int(*circa), 0, kMostCircaYears) : options.circaYears;
        options.showBorders = isTrue(u"borders"_s, options.showBorders);
        options.showRelief = isTrue(u"relief"_s, options.showRelief);
    }

    const QJsonObject &m_view;
    const Collection &m_collection;
    const RegionLookup &m_regionWithCode;
    ViewReading m_reading;
};

} // namespace

ViewReading readView(const QJsonObject &view, const CollectionPtr &collection, const ViewOptions &options,
                     const RegionLookup &regionWithCode)
{
    return ViewReader(view, collection, options, regionWithCode).read();
}

} // namespace araxes
