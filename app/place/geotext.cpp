// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place/geotext.h"

#include <QCoreApplication>

namespace araxes {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("GeoText", text);
}

QString degrees(double value, int decimals, const QLocale &locale)
{
    return locale.toString(std::abs(value), 'f', decimals);
}

QString letterOfLatitude(double lat)
{
    return lat < 0 ? tr("S") : tr("N");
}

QString letterOfLongitude(double lon)
{
    return lon < 0 ? tr("W") : tr("E");
}

/// Two positions on one axis, west or south first.
QString sideText(const QString &first, const QString &firstLetter, const QString &last, const QString &lastLetter)
{
    return firstLetter == lastLetter ? tr("%1–%2° %3").arg(first, last, lastLetter)
                                     : tr("%1° %2–%3° %4").arg(first, firstLetter, last, lastLetter);
}

} // namespace

QString pointText(const GeoPoint &point, const QLocale &locale)
{
    constexpr int kDecimals = 4; // about ten metres
    return tr("%1° %2, %3° %4")
        .arg(degrees(point.lat, kDecimals, locale), letterOfLatitude(point.lat), degrees(point.lon, kDecimals, locale),
             letterOfLongitude(point.lon));
}

QString boxText(const GeoBox &box, const QLocale &locale)
{
    const int decimals = std::min(box.width(), box.height()) < 1 ? 2 : std::min(box.width(), box.height()) < 10 ? 1 : 0;
    const QString latitudes = sideText(degrees(box.south, decimals, locale), letterOfLatitude(box.south),
                                       degrees(box.north, decimals, locale), letterOfLatitude(box.north));
    const QString longitudes = sideText(degrees(box.west, decimals, locale), letterOfLongitude(box.west),
                                        degrees(box.east, decimals, locale), letterOfLongitude(box.east));
    return tr("%1, %2").arg(latitudes, longitudes);
}

QString distanceText(double metres, const QLocale &locale)
{
    if (metres < 1000) {
        return tr("%1 m").arg(locale.toString(metres, 'f', 0));
    }
    const double kilometres = metres / 1000;
    const bool isWhole = kilometres >= 10 || kilometres == std::floor(kilometres);
    return tr("%1 km").arg(locale.toString(kilometres, 'f', isWhole ? 0 : 1));
}

QString circleText(const GeoCircle &circle, const QLocale &locale)
{
    return QCoreApplication::translate("GeoText", "within %1 of %2")
        .arg(distanceText(circle.radiusMetres, locale), pointText(circle.centre, locale));
}

} // namespace araxes
