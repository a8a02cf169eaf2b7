// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where something happened, as far as the sources agree.

#include "app/place/geobox.h"
#include "app/text/localizedtext.h"
#include "app/time/historicaldate.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace araxes {

/// A line or polygon of a place. A line is one open path; a polygon is an outer ring followed by holes,
/// each closed (first point repeated). Several parts make a multi-line or multi-polygon.
struct GeoShape
{
    enum class Kind { Line, Polygon };
    using Path = std::vector<GeoPoint>;

    Kind kind = Kind::Line;
    std::vector<std::vector<Path>> parts; ///< per part: the path, or outer ring and holes

    [[nodiscard]] GeoBox bounds() const;
    bool operator==(const GeoShape &) const = default;
};

/// What a place was called for a time.
struct PeriodName
{
    LocalizedText name;
    HistoricalDate when;
    QString source; ///< what the name and its time rest on, in words; may be empty
    QByteArray extra;
    bool operator==(const PeriodName &) const = default;
};

/// A value. Without point and shape it is a name only: its events count as unplaced.
struct Place
{
    QString id;
    LocalizedText name;                  ///< of today
    std::vector<PeriodName> periodNames; ///< of other times; the first whose time holds a date is the name then
    QString kind;                        ///< free word: "town", "bridge pair"; empty when not said
    std::optional<GeoPoint> point;       ///< where its mark stands
    std::optional<GeoShape> shape;
    double precisionMetres = 0; ///< radius within which the sources agree; 0: not said
    QString country;            ///< ISO 3166-1 alpha-2 the place states itself; wins over any polygon; may be empty
    QString division;           ///< ISO 3166-2 the place states itself; may be empty
    QString source;             ///< where the position is from
    QByteArray extra;           ///< members we do not know, as a JSON object; empty when none

    [[nodiscard]] bool isPlaced() const { return point.has_value() || shape.has_value(); }
    /// The point, or the middle of the shape's bounds; none when unplaced.
    [[nodiscard]] std::optional<GeoPoint> anchor() const;
    /// The name that the place had all through these days, when it was another than today's; null when none is known.
    [[nodiscard]] const PeriodName *nameDuring(const TimeSpan &days) const;
    bool operator==(const Place &) const = default;
};

/// The place as one reads of it in those days: "Tiflis (Tbilisi)", or today's name alone. Not yet safe to show.
[[nodiscard]] QString nameDuring(const Place &place, const TimeSpan &days, const QStringList &languages);

} // namespace araxes
