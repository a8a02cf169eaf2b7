// SPDX-License-Identifier: GPL-3.0-or-later
// What a collection knows as a whole: its days, its box, its ids and the roots of its categories.

#include "app/event/collection.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QRandomGenerator>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Collection dated(const QStringList &dates)
{
    CollectionParts parts;
    for (const QString &date : dates) {
        Event event;
        event.id = u"e"_s + QString::number(parts.events.size());
        event.when = parseEdtf(date).date;
        parts.events.push_back(event);
    }
    return Collection(parts);
}

Collection placed(const std::vector<GeoPoint> &points)
{
    CollectionParts parts;
    for (const GeoPoint &point : points) {
        Event event;
        event.where = {static_cast<int>(parts.places.size())};
        parts.events.push_back(event);
        parts.places.emplace_back().point = point;
    }
    return Collection(parts);
}

} // namespace

class CollectionTest : public QObject
{
    Q_OBJECT
private slots:
    void theSpanGoesFromFirstToLastDay();
    void openEndsAreLeftOut();
    void nothingDatedHasAnEmptySpan();
    void theBoxHoldsEveryPoint();
    void theBoxIsTheWorldWithoutPoints();
    void theBoxCrossesTheAntimeridianWhereThatIsShorter();
    void theBoxIsTheNarrowestInAnyOrder();
    void placesWithoutEventsDoNotWidenTheBox();
    void eventsAreFoundById();
    void rootsAreTheTopmostCategories();
};

void CollectionTest::theSpanGoesFromFirstToLastDay()
{
    QCOMPARE(dated({u"1813-10-24"_s, QString(), u"1828"_s, u"-0043-03-15"_s}).timeSpan(),
             (TimeSpan{dayNumber({-43, 3, 15}), firstDayOfYear(1829)}));
    QCOMPARE(dated({u"1970-01-01"_s}).timeSpan(), (TimeSpan{0, 1}));
}

void CollectionTest::openEndsAreLeftOut()
{
    QCOMPARE(dated({u"1970-01-05/.."_s}).timeSpan(), (TimeSpan{4, 5}));
    QCOMPARE(dated({u"../1970-01-05"_s}).timeSpan(), (TimeSpan{4, 5}));
    QCOMPARE(dated({u"../1970-01-02"_s, u"1970-01-05/.."_s}).timeSpan(), (TimeSpan{1, 5}));
    QCOMPARE(dated({u"1970-01-02"_s, u"1970-01-05/.."_s, u"1970-01-03"_s}).timeSpan(), (TimeSpan{1, 5}));
}

void CollectionTest::nothingDatedHasAnEmptySpan()
{
    QCOMPARE(dated({}).timeSpan(), TimeSpan{});
    QCOMPARE(dated({QString()}).timeSpan(), TimeSpan{});
}

void CollectionTest::theBoxHoldsEveryPoint()
{
    QCOMPARE(placed({{46, 39}, {44, 41}, {48, 38}}).box(), (GeoBox{44, 38, 48, 41}));
    QCOMPARE(placed({{46, 39}}).box(), (GeoBox{46, 39, 46, 39}));
}

void CollectionTest::theBoxIsTheWorldWithoutPoints()
{
    QCOMPARE(placed({}).box(), GeoBox{});
    QCOMPARE(dated({u"1813"_s}).box(), GeoBox{});
}

void CollectionTest::theBoxCrossesTheAntimeridianWhereThatIsShorter()
{
    QCOMPARE(placed({{178, -17}, {-178, -18}}).box(), (GeoBox{178, -18, -178, -17}));
    QCOMPARE(placed({{-178, 0}, {170, 0}, {-100, 0}}).box(), (GeoBox{170, 0, -100, 0}));
    QCOMPARE(placed({{-90, 0}, {90, 0}}).box(), (GeoBox{-90, 0, 90, 0})); // both ways are as long: not across
    QCOMPARE(placed({{180, 0}, {-180, 5}}).box().width(), 0.0);
}

void CollectionTest::theBoxIsTheNarrowestInAnyOrder()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<GeoPoint> points;
        for (int i = random.bounded(1, 9); i > 0; --i) {
            points.push_back({double(random.bounded(360) - 180), double(random.bounded(181) - 90)});
        }
        const GeoBox box = placed(points).box();
        double narrowest = 360; // a narrowest box begins at one of the points
        for (const GeoPoint &west : points) {
            double width = 0;
            for (const GeoPoint &point : points) {
                width = std::max(width, std::fmod(point.lon - west.lon + 360, 360));
            }
            narrowest = std::min(narrowest, width);
        }
        QCOMPARE(box.width(), narrowest);
        QVERIFY(
            std::all_of(points.begin(), points.end(), [&box](const GeoPoint &point) { return box.contains(point); }));
    }
}

void CollectionTest::placesWithoutEventsDoNotWidenTheBox()
{
    CollectionParts parts = placed({{46, 39}}).parts();
    parts.places.emplace_back().point = GeoPoint{-100, -50};
    QCOMPARE(Collection(parts).box(), (GeoBox{46, 39, 46, 39}));
}

void CollectionTest::eventsAreFoundById()
{
    const Collection collection = dated({u"2000"_s, u"1000"_s});
    QCOMPARE(collection.eventWithId(u"e1"_s), 1);
    QCOMPARE(collection.eventWithId(u"none"_s), kNone);
    QCOMPARE(collection.spanOf(1).begin, firstDayOfYear(1000));
}

void CollectionTest::rootsAreTheTopmostCategories()
{
    CollectionParts parts;
    parts.categories.resize(4);
    parts.categories[0].parent = 3;
    parts.categories[1].parent = 0;
    const Collection collection(parts);
    QCOMPARE(collection.rootCategory(1), 3);
    QCOMPARE(collection.rootCategory(3), 3);
    QCOMPARE(collection.rootCategory(2), 2);
    QCOMPARE(collection.rootCategory(kNone), kNone);
}

QTEST_GUILESS_MAIN(CollectionTest)
#include "tst_collection.moc"
