// SPDX-License-Identifier: GPL-3.0-or-later
// Which names the base map offers, in which language, where and in which order.
#include "app/layout/map/basemaplabels.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestBaseMapLabels : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas;

    [[nodiscard]] std::vector<BaseMapLabel> labels(double lon, double lat, double zoom, const QString &language) const
    {
        return baseMapLabels({toMercator({lon, lat}), zoom, 1000, 700}, *m_atlas, {language});
    }
    static const BaseMapLabel *find(const std::vector<BaseMapLabel> &labels, const QString &text)
    {
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const auto &l) { return l.text == text; });
        return found == labels.end() ? nullptr : &*found;
    }

private slots:
    void initTestCase() { m_atlas = Atlas::bundled(); }
    void countriesComeFirstAndInCapitals()
    {
        const auto found = labels(47, 40, 6, u"az"_s);
        QCOMPARE(found.front().role, TextRole::CountryName);
        QVERIFY(find(found, u"AZƏRBAYCAN"_s));
        QVERIFY(find(labels(47, 40, 6, u"tr"_s), u"GÜRCİSTAN"_s));  // two letters i
        QVERIFY(find(labels(45, 42, 6, u"ka"_s), u"საქართველო"_s)); // no capitals in Georgian
        QVERIFY(find(labels(47, 40, 6, u"hy"_s), u"ՀԱՅԱՍՏԱՆ"_s));
    }
    void everyLabelLiesInTheFrame()
    {
        for (const double zoom : {1.0, 3.0, 6.0, 9.0, 11.0}) {
            for (const BaseMapLabel &label : labels(47, 39.3, zoom, u"en"_s)) {
                QVERIFY(QRectF(-20, -20, 1040, 740).contains(label.px));
                QVERIFY(!label.text.isEmpty());
            }
        }
    }
    void aCountryIsNamedWhereItIsSeen()
    {
        const MapFrame frame{toMercator({47, 38}), 7.5, 1000, 700}; // the middle of Iran is far to the south-east
        const auto found = baseMapLabels(frame, *m_atlas, {u"en"_s});
        const BaseMapLabel *iran = find(found, u"IRAN"_s);
        QVERIFY(iran);
        const auto isInIran = [&](const QPointF &px) {
            return m_atlas->contains(*m_atlas->region(u"IR"_s), fromMercator(frame.fromPx(px)));
        };
        QVERIFY(isInIran(iran->px));
        QVERIFY(!iran->others.empty());
        QVERIFY(std::all_of(iran->others.begin(), iran->others.end(), isInIran));
        QVERIFY(!find(found, u"SPAIN"_s));
    }
    void joinedLettersAreNotSpaced()
    {
        const auto found = labels(47, 40, 6, u"fa"_s);
        QCOMPARE(found.front().role, TextRole::LaneName);
        QVERIFY(!found.front().isPoint);
    }
    void townsAppearAsOneComesNearer()
    {
        QVERIFY(!find(labels(47, 39.4, 6, u"en"_s), u"Jabrayil"_s));
        const auto near = labels(47, 39.4, 10, u"en"_s);
        const BaseMapLabel *town = find(near, u"Jabrayil"_s);
        QVERIFY(town && town->isPoint);
        const MapFrame frame{toMercator({47, 39.4}), 10, 1000, 700};
        const QPointF offset = town->px - frame.toPx(GeoPoint{47.028, 39.399});
        QVERIFY(offset.manhattanLength() < 8);
    }
    void largerTownsComeBeforeSmallerOnes()
    {
        const auto found = labels(48.5, 40.3, 8, u"en"_s);
        QVERIFY(find(found, u"Baku"_s) && find(found, u"Ganja"_s));
        QVERIFY(find(found, u"Baku"_s) < find(found, u"Ganja"_s));
        QVERIFY(find(found, u"Baku"_s)->isCapital);
    }
    void theArasIsNamedAlongItsLine()
    {
        const auto found = labels(47, 39.3, 9, u"az"_s);
        const BaseMapLabel *river = find(found, u"Araz"_s);
        QVERIFY(river);
        QCOMPARE(river->role, TextRole::WaterName);
        QVERIFY(std::abs(river->angle) <= 90 && river->angle != 0);
    }
    void divisionsWithoutRoomAreLeftOut()
    {
        const auto far = labels(47, 39.3, 5.5, u"en"_s);
        QVERIFY(std::none_of(far.begin(), far.end(), [](const auto &l) { return l.role == TextRole::DivisionName; }));
        for (const BaseMapLabel &label : labels(50, 36, 7, u"en"_s)) {
            QVERIFY(label.role != TextRole::DivisionName || label.room.width() >= 70);
        }
        const auto found = labels(50, 36, 7, u"en"_s);
        const BaseMapLabel *division = find(found, u"East Azerbaijan"_s);
        QVERIFY(division);
        // From 36.8 to 39.4 N: 2.6 degrees are 242 px wide at this zoom, and Mercator stretches them by a quarter.
        QVERIFY(division->room.height() > 260 && division->room.height() < 340);
    }
    void namesRepeatWithTheWorld()
    {
        const auto found = baseMapLabels({{0.5, 0.4}, 3, 5000, 700}, *m_atlas, {u"en"_s});
        QVERIFY(std::count_if(found.begin(), found.end(), [](const auto &l) { return l.text == u"BRAZIL"_s; }) >= 2);
    }
};

QTEST_GUILESS_MAIN(TestBaseMapLabels)
#include "tst_basemaplabels.moc"
