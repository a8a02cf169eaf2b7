// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/crossfilter/rowpoints.h"

#include "tests/support/core/samples.h"

#include <QtTest>
#include <random>

using namespace araxes;

namespace {

using Rows = std::vector<std::vector<GeoPoint>>;

GeoPoint randomPoint(std::mt19937 &random)
{
    const auto below = [&random](unsigned end) { return int(random() % end); };
    return {below(145) * 2.5 - 180, below(73) * 2.5 - 90}; // often on an edge of a box
}

Rows randomRows(std::size_t count, std::mt19937 &random)
{
    Rows rows(count);
    for (std::vector<GeoPoint> &points : rows) {
        const auto chance = unsigned(random() % 10);
        for (unsigned i = 0; i < (chance == 0 ? 0 : chance == 1 ? 3 : 1); ++i) {
            points.push_back(randomPoint(random));
        }
    }
    return rows;
}

std::vector<GeoBox> boxes(std::mt19937 &random)
{
    std::vector<GeoBox> result{{},           {170, -10, -170, 10},    {180, -90, -180, 90},    {-180, -90, -180, 90},
                               {0, 0, 0, 0}, {0.0000001, -90, 0, 90}, {0.0000002, -90, 0, 90}, {-180, 10, 180, 10}};
    for (int i = 0; i < 20; ++i) {
        const GeoPoint a = randomPoint(random);
        const GeoPoint b = randomPoint(random);
        result.push_back({a.lon, std::min(a.lat, b.lat), b.lon, std::max(a.lat, b.lat)});
    }
    return result;
}

bool holds(const RowBits &bits, std::size_t row)
{
    return bits[row / kWordRows] >> row % kWordRows & 1;
}

} // namespace

class TestRowPoints : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatABoxContains_data();
    void findsWhatABoxContains();
    void rowsOfACollection();
};

void TestRowPoints::findsWhatABoxContains_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 63, 64, 65, 1000, 250'001}) {
        QTest::addRow("%d rows", count) << count;
    }
}

void TestRowPoints::findsWhatABoxContains()
{
    QFETCH(const int, count);
    std::mt19937 random{unsigned(count)};
    const Rows rows = randomRows(std::size_t(count), random);
    RowPoints points;
    for (const std::vector<GeoPoint> &row : rows) {
        points.append(row);
    }
    for (const GeoBox &box : boxes(random)) {
        const RowBits bits = points.inside(box);
        QCOMPARE(bits.size(), rows.size() / kWordRows + 1);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const bool isInside = std::any_of(rows[row].begin(), rows[row].end(),
                                              [&box](const GeoPoint &point) { return box.contains(point); });
            if (holds(bits, row) != isInside) {
                QFAIL(qPrintable(QStringLiteral("row %1 of the box %2 %3").arg(row).arg(box.west).arg(box.east)));
            }
        }
    }
}

void TestRowPoints::rowsOfACollection()
{
    const CollectionPtr collection = samples::random(5, 300);
    const Columns &columns = collection->columns();
    const RowPoints points(*collection);
    QCOMPARE(points.size(), std::size_t(columns.size()));
    const GeoBox box{-30, -60, 100, 60};
    const RowBits bits = points.inside(box);
    int inside = 0;
    for (int row = 0; row < columns.size(); ++row) {
        const std::span<const GeoPoint> at = columns.points(row);
        const bool isInside =
            std::any_of(at.begin(), at.end(), [&box](const GeoPoint &point) { return box.contains(point); });
        QCOMPARE(holds(bits, std::size_t(row)), isInside);
        inside += isInside ? 1 : 0;
    }
    QVERIFY(inside > 0 && inside < columns.size());
}

QTEST_GUILESS_MAIN(TestRowPoints)
#include "tst_rowpoints.moc"
