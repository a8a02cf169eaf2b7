// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled atlas: what lies where, and what the filter's region rule answers.
#include "app/place/atlas/atlas.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestAtlas : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas;

private slots:
    void initTestCase()
    {
        QString reason;
        QElapsedTimer timer;
        timer.start();
        m_atlas = Atlas::bundled(&reason);
        qInfo("read in %lld ms: %zu regions, %zu towns", timer.elapsed(), m_atlas->regions().size(),
              m_atlas->towns().size());
        QCOMPARE(reason, QString());
        QVERIFY(m_atlas->regions().size() > 3000);
    }
    void pointsLieInTheirCountries_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<GeoPoint>("point");
        QTest::addColumn<bool>("isInside");
        QTest::newRow("Baku") << u"AZ"_s << GeoPoint{49.87, 40.41} << true;
        QTest::newRow("Baku, not Iran") << u"IR"_s << GeoPoint{49.87, 40.41} << false;
        QTest::newRow("Nakhchivan") << u"AZ"_s << GeoPoint{45.41, 39.21} << true;
        QTest::newRow("Yerevan") << u"AM"_s << GeoPoint{44.51, 40.18} << true;
        QTest::newRow("Tabriz") << u"IR"_s << GeoPoint{46.2919, 38.08} << true;
        QTest::newRow("Tabriz in East Azerbaijan") << u"IR-03"_s << GeoPoint{46.2919, 38.08} << true;
        QTest::newRow("Tabriz, not West Azerbaijan") << u"IR-04"_s << GeoPoint{46.2919, 38.08} << false;
        QTest::newRow("Tehran") << u"IR-23"_s << GeoPoint{51.42, 35.69} << true;
        QTest::newRow("Zangilan town") << u"AZ-ZAN"_s << GeoPoint{46.65988, 39.08371} << true;
        QTest::newRow("Chukotka") << u"RU"_s << GeoPoint{176.5, 65.5} << true;
        QTest::newRow("Uelen, west of 180") << u"RU"_s << GeoPoint{-170.5, 66.1} << true;
        QTest::newRow("on the meridian") << u"RU"_s << GeoPoint{180, 68.5} << true;
        QTest::newRow("on the other side of it") << u"RU"_s << GeoPoint{-180, 68.5} << true;
        QTest::newRow("Nome") << u"RU"_s << GeoPoint{-165.4, 64.5} << false;
        QTest::newRow("Suva") << u"FJ"_s << GeoPoint{178.3, -18.0} << true;
        QTest::newRow("Taveuni, west part") << u"FJ"_s << GeoPoint{-179.95, -16.85} << true;
        QTest::newRow("south pole") << u"AQ"_s << GeoPoint{12, -90} << true;
        QTest::newRow("Vostok") << u"AQ"_s << GeoPoint{106.8, -78.46} << true;
        QTest::newRow("Southern Ocean") << u"AQ"_s << GeoPoint{-140, -62} << false;
        QTest::newRow("the Caspian") << u"AZ"_s << GeoPoint{51, 42} << false;
        QTest::newRow("Maseru, a hole in South Africa") << u"ZA"_s << GeoPoint{28.2, -29.5} << false;
        QTest::newRow("Simferopol, drawn in Russia") << u"RU"_s << GeoPoint{34.1, 44.95} << true;
        QTest::newRow("Simferopol, claimed by Ukraine") << u"UA"_s << GeoPoint{34.1, 44.95} << true;
        QTest::newRow("Laayoune, west of the wall") << u"EH"_s << GeoPoint{-13.1, 27.1} << true;
        QTest::newRow("Austin") << u"US-TX"_s << GeoPoint{-97.74, 30.27} << true;
    }
    void pointsLieInTheirCountries()
    {
        QFETCH(QString, code);
        QFETCH(GeoPoint, point);
        const Region *region = m_atlas->region(code);
        QVERIFY(region);
        QTEST(m_atlas->contains(*region, point), "isInside");
    }
    void groundThatJoinsACountryDoesNotNameIt()
    {
        const QList<std::pair<QString, QString>> names{
            {u"CU"_s, u"Cuba"_s}, {u"AU"_s, u"Australia"_s}, {u"CY"_s, u"Cyprus"_s}, {u"KZ"_s, u"Kazakhstan"_s}};
        for (const auto &[code, name] : names) {
            QCOMPARE(m_atlas->region(code)->name.in(u"en"), name);
        }
    }
    void theCountryOfAPlaceIsStatedOrFound()
    {
        Place place;
        QVERIFY(!m_atlas->countryOf(place));
        place.point = GeoPoint{-79.5, 22.3};
        QCOMPARE(m_atlas->countryOf(place)->code, u"CU"_s);
        place.point = GeoPoint{-40, 30}; // in the Atlantic
        QVERIFY(!m_atlas->countryOf(place));
        place.division = u"IR-03"_s;
        QCOMPARE(m_atlas->countryOf(place)->code, u"IR"_s);
        place.country = u"AZ"_s;
        QCOMPARE(m_atlas->countryOf(place)->code, u"AZ"_s);
    }
    void boxesGoTheShortWay()
    {
        QVERIFY(m_atlas->region(u"RU"_s)->box.crossesAntimeridian());
        QVERIFY(m_atlas->region(u"FJ"_s)->box.crossesAntimeridian());
        QVERIFY(m_atlas->region(u"RU"_s)->box.width() < 175);
        QCOMPARE(m_atlas->region(u"AQ"_s)->box.width(), 360.0);
        const GeoBox azerbaijan = m_atlas->region(u"AZ"_s)->box;
        QVERIFY(std::abs(azerbaijan.west - 44.77) < 0.05 && std::abs(azerbaijan.north - 41.9) < 0.05);
    }
    void whatAPlaceStatesWinsOverThePolygon()
    {
        Place bridge;
        bridge.point = GeoPoint{46.94, 39.1506}; // plots just inside Iran
        QVERIFY(m_atlas->isIn(u"IR"_s, bridge));
        bridge.country = u"AZ"_s;
        QVERIFY(m_atlas->isIn(u"AZ"_s, bridge));
        QVERIFY(!m_atlas->isIn(u"IR"_s, bridge));
        QVERIFY(!m_atlas->isIn(u"IR-03"_s, bridge));
        bridge.division = u"AZ-CAB"_s;
        QVERIFY(m_atlas->isIn(u"AZ-CAB"_s, bridge));
        QVERIFY(!m_atlas->isIn(u"AZ-ZAN"_s, bridge));
    }
    void aDivisionStatesItsCountry()
    {
        Place town;
        town.division = u"AZ-CAB"_s;
        QVERIFY(m_atlas->isIn(u"AZ"_s, town));
        QVERIFY(!m_atlas->isIn(u"IR"_s, town));
        town.division = u"IR-99"_s; // unknown to the atlas
        QVERIFY(m_atlas->isIn(u"IR"_s, town));
    }
    void anUnplacedPlaceIsNowhereUnlessItSaysSo()
    {
        QVERIFY(!m_atlas->isIn(u"AZ"_s, {}));
        QVERIFY(!m_atlas->isIn(u"no such code"_s, {}));
    }
    void outlinesCloseAndKeepTheirBox()
    {
        for (const QString &code : {u"AZ"_s, u"FJ"_s, u"AQ"_s, u"IR-03"_s}) {
            const Region &region = *m_atlas->region(code);
            const GeoShape shape = m_atlas->outline(region);
            for (const auto &part : shape.parts) {
                QCOMPARE(part.front().front().lat, part.front().back().lat);
            }
            QVERIFY(std::abs(shape.bounds().width() - region.box.width()) < 0.01);
        }
    }
    void sixThousandPlacesAreAnsweredFast()
    {
        std::vector<Place> places(6000);
        for (std::size_t i = 0; i < places.size(); ++i) {
            places[i].point = GeoPoint{std::fmod(double(i) * 47.3, 360) - 180, std::fmod(double(i) * 7.7, 150) - 70};
        }
        for (const QString &code : {u"IR"_s, u"RU"_s, u"CA"_s}) {
            QElapsedTimer timer;
            timer.start();
            const auto inside = std::count_if(places.begin(), places.end(),
                                              [&](const Place &place) { return m_atlas->isIn(code, place); });
            qInfo("%s: %lld of 6000 in %.2f ms", qPrintable(code), qlonglong(inside),
                  double(timer.nsecsElapsed()) / 1e6);
            QVERIFY(inside > 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestAtlas)
#include "tst_atlas.moc"
