// SPDX-License-Identifier: GPL-3.0-or-later
// The raster of countries says what the outlines say.

#include "app/place/atlas/countrygrid.h"

#include <QTest>

#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestCountryGrid : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas = Atlas::bundled();

    [[nodiscard]] int byOutline(const GeoPoint &point) const
    {
        Place place;
        place.point = point;
        const Region *country = m_atlas->countryOf(place);
        return country ? int(country - m_atlas->regions().data()) : -1;
    }

private slots:
    void agreesWithTheOutlines_data()
    {
        QTest::addColumn<double>("west");
        QTest::addColumn<double>("south");
        QTest::addColumn<double>("size");
        QTest::newRow("the world") << -180.0 << -90.0 << 360.0;
        QTest::newRow("the Aras") << 44.0 << 38.0 << 4.0;
        QTest::newRow("islands of Greece") << 23.0 << 35.0 << 6.0;
        QTest::newRow("the 180th meridian") << 177.0 << -20.0 << 6.0;
        QTest::newRow("Chukotka") << 170.0 << 62.0 << 20.0;
        QTest::newRow("Crimea, which two outlines hold") << 33.0 << 44.0 << 3.0;
    }
    void agreesWithTheOutlines()
    {
        QFETCH(const double, west);
        QFETCH(const double, south);
        QFETCH(const double, size);
        CountryGrid grid(*m_atlas);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> share(0, 1);
        for (int i = 0; i < 20'000; ++i) {
            double lon = west + size * share(random);
            lon = lon > 180 ? lon - 360 : lon;
            const GeoPoint point{lon, std::min(90.0, south + std::min(size, 180.0) * share(random))};
            QVERIFY2(grid.countryAt(point) == byOutline(point),
                     qPrintable(u"%1, %2"_s.arg(point.lat, 0, 'f', 6).arg(point.lon, 0, 'f', 6)));
        }
    }
    void anEmptyAtlasKnowsNoCountry()
    {
        const Atlas empty;
        CountryGrid grid(empty);
        QCOMPARE(grid.countryAt({47, 39}), -1);
    }
};

QTEST_GUILESS_MAIN(TestCountryGrid)
#include "tst_countrygrid.moc"
