// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/regionoptions.h"

#include "app/place/geotext.h"

#include <QCommandLineParser>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Half the way around the earth.
constexpr double kMostKilometres = 20'037;

/// So many numbers parted by commas; none when it is not just that.
std::optional<std::vector<double>> numbers(const QString &text, qsizetype count)
{
    std::vector<double> all;
    for (const QString &item : text.split(u',')) {
        bool isNumber = false;
        const double number = item.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) {
            return std::nullopt;
        }
        all.push_back(number);
    }
    return std::ssize(all) == count ? std::optional(all) : std::nullopt;
}

bool isOnEarth(double lon, double lat)
{
    return std::abs(lon) <= 180 && std::abs(lat) <= 90;
}

std::optional<GeoPolygon> polygonOf(const QString &text)
{
    GeoPolygon polygon;
    for (const QString &item : text.split(u';', Qt::SkipEmptyParts)) {
        const auto corner = numbers(item, 2);
        if (!corner || !isOnEarth((*corner)[0], (*corner)[1])) {
            return std::nullopt;
        }
        polygon.corners.push_back({(*corner)[0], (*corner)[1]});
    }
    return polygon.corners.size() >= 3 ? std::optional(polygon) : std::nullopt;
}

std::optional<GeoCircle> circleOf(const QString &text)
{
    const auto parts = numbers(text, 3);
    if (!parts || (*parts)[0] <= 0 || (*parts)[0] > kMostKilometres || !isOnEarth((*parts)[1], (*parts)[2])) {
        return std::nullopt;
    }
    return GeoCircle{{(*parts)[1], (*parts)[2]}, (*parts)[0] * 1000};
}

} // namespace

void addRegionOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"region"_s, u"not-region"_s, u"polygon"_s, u"within"_s}) {
        parser.addOption(QCommandLineOption(name, QString(), name));
    }
}

QString readRegionOptions(const QCommandLineParser &parser, CommandLine &line)
{
    for (const QString &name : parser.values(u"region"_s)) {
        line.regions.push_back({name});
    }
    for (const QString &name : parser.values(u"not-region"_s)) {
        line.regions.push_back({name, std::nullopt, Take::Out});
    }
    for (const QString &text : parser.values(u"polygon"_s)) {
        const auto polygon = polygonOf(text);
        if (!polygon) {
            return u"--polygon is three or more corners in degrees, like \"46,39;47,39;46.5,40\", not \"%1\""_s.arg(
                text);
        }
        line.regions.push_back({u"polygon"_s, *polygon});
    }
    for (const QString &text : parser.values(u"within"_s)) {
        const auto circle = circleOf(text);
        if (!circle) {
            return u"--within is kilometres, longitude and latitude, like 50,46.94,39.15, not \"%1\""_s.arg(text);
        }
        line.regions.push_back({circleText(*circle, QLocale(QLocale::English)), *circle});
    }
    return {};
}

} // namespace araxes
