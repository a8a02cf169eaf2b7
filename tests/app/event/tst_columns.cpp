// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in order of time, undated ones last, and points by row.

#include "app/event/columns.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Event dated(const QString &date, std::vector<int> where = {}, int category = kNone)
{
    Event made;
    made.when = parseEdtf(date).date;
    made.where = std::move(where);
    made.category = category;
    return made;
}

std::vector<Place> threePlaces()
{
    std::vector<Place> places(3);
    places[0].point = GeoPoint{46.6, 40.1};
    places[1].name = {u"en"_s, u"A name only"_s};
    places[2].shape = GeoShape{GeoShape::Kind::Line, {{{{40, 38}, {44, 40}}}}};
    return places;
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingGivesNoRows();
    void rowsAreInOrderOfTime();
    void undatedEventsComeLastInTheirOrder();
    void datesOfWhichNoDayIsKnownAreUndated();
    void equalDatesKeepTheirOrder();
    void openStartsComeFirst();
    void spansAreHalfOpen();
    void coresAreWhatIsCertain();
    void pointsBelongToTheirRow();
    void rowsAndEventsAreInverse();
};

void ColumnsTest::nothingGivesNoRows()
{
    const Columns columns = buildColumns({}, {});
    QCOMPARE(columns.size(), 0);
    QCOMPARE(columns.pointStart.size(), 1U);
}

void ColumnsTest::rowsAreInOrderOfTime()
{
    // 1813 begins before its October; of two that begin on the same day the shorter comes first.
    const Columns columns = buildColumns(
        {dated(u"1828-02-22"_s), dated(u"1813-10-24"_s), dated(u"1813"_s), dated(u"1813-01-01"_s), dated(u"-0043"_s)},
        {});
    QCOMPARE(columns.event, (std::vector<int>{4, 3, 2, 1, 0}));
    QCOMPARE(columns.dated, 5);
}

void ColumnsTest::undatedEventsComeLastInTheirOrder()
{
    const Columns columns = buildColumns({dated({}), dated(u"2020"_s), dated({}), dated(u"-5000"_s)}, {});
    QCOMPARE(columns.event, (std::vector<int>{3, 1, 0, 2}));
    QCOMPARE(columns.dated, 2);
    QVERIFY(columns.isDated(1) && !columns.isDated(2));
    QCOMPARE(columns.span(2), TimeSpan{});
    QCOMPARE(columns.core(2), TimeSpan{});
}

void ColumnsTest::datesOfWhichNoDayIsKnownAreUndated()
{
    const Columns columns = buildColumns({dated(u"/"_s), dated(u"1969/1971"_s), dated(u"/.."_s)}, {});
    QCOMPARE(columns.dated, 1);
    QCOMPARE(columns.event, (std::vector<int>{1, 0, 2}));
    QVERIFY(columns.span(1).isEmpty() && columns.span(2).isEmpty());
}

void ColumnsTest::equalDatesKeepTheirOrder()
{
    const Columns columns = buildColumns(std::vector<Event>(50, dated(u"1813"_s)), {});
    QVERIFY(std::is_sorted(columns.event.begin(), columns.event.end()));
}

void ColumnsTest::openStartsComeFirst()
{
    const Columns columns = buildColumns({dated(u"Y-13800000000"_s), dated(u"../1813"_s), dated(u"1813/.."_s)}, {});
    QCOMPARE(columns.event, (std::vector<int>{1, 0, 2}));
    QCOMPARE(columns.begin[0], kOpenPast);
    QCOMPARE(columns.end[2], kOpenFuture);
}

void ColumnsTest::spansAreHalfOpen()
{
    const Columns columns = buildColumns({dated(u"1970-01-01"_s), dated(u"1970"_s)}, {});
    QCOMPARE(columns.span(0), (TimeSpan{0, 1}));
    QCOMPARE(columns.span(1), (TimeSpan{0, 365}));
}

void ColumnsTest::coresAreWhatIsCertain()
{
    const Columns columns = buildColumns({dated(u"1804/1813"_s), dated(u"1813"_s), dated(u"1813-10-24"_s)}, {});
    QCOMPARE(columns.span(0), (TimeSpan{firstDayOfYear(1804), firstDayOfYear(1814)}));
    QCOMPARE(columns.core(0), (TimeSpan{dayNumber({1804, 12, 31}), firstDayOfYear(1813) + 1}));
    QVERIFY(columns.core(1).isEmpty()); // some day in the year, none of them surely
    QCOMPARE(columns.core(2), (TimeSpan{dayNumber({1813, 10, 24}), dayNumber({1813, 10, 25})}));
}

void ColumnsTest::pointsBelongToTheirRow()
{
    const Columns columns = buildColumns(
        {dated(u"1900"_s, {0, 1, 2}), dated(u"1800"_s), dated({}, {1}), dated(u"1700"_s, {2, 0, 0}, 7)}, threePlaces());
    QCOMPARE(columns.pointStart, (std::vector<std::uint32_t>{0, 3, 3, 5, 5}));
    QCOMPARE(columns.points(0).size(), 3U);
    QCOMPARE(columns.points(0)[0], (GeoPoint{42, 39})); // the middle of the line
    QCOMPARE(columns.points(0)[1], (GeoPoint{46.6, 40.1}));
    QVERIFY(columns.points(1).empty());
    QCOMPARE(columns.points(2)[1], (GeoPoint{42, 39}));
    QVERIFY(columns.points(3).empty()); // a place without a position
    QCOMPARE(columns.pointPlace, (std::vector<int>{2, 0, 0, 0, 2}));
    QCOMPARE(columns.placed, 2);
    QCOMPARE(columns.category, (std::vector<std::int16_t>{7, kNone, kNone, kNone}));
}

void ColumnsTest::rowsAndEventsAreInverse()
{
    std::vector<Event> events;
    for (int i = 0; i < 200; ++i) {
        events.push_back(i % 7 == 0 ? dated({}) : dated(QString::number(1000 + i * 37 % 911)));
    }
    const Columns columns = buildColumns(events, {});
    for (int row = 0; row < columns.size(); ++row) {
        QCOMPARE(columns.row[std::size_t(columns.event[std::size_t(row)])], row);
        QVERIFY(row == 0 || row >= columns.dated ||
                columns.begin[std::size_t(row) - 1] <= columns.begin[std::size_t(row)]);
    }
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
