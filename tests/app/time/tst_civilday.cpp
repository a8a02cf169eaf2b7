// SPDX-License-Identifier: GPL-3.0-or-later
// Day numbers, leap years and eras.
#include "app/time/civilday.h"

#include <QTest>
#include <random>

using namespace araxes;

class tst_CivilDay : public QObject
{
    Q_OBJECT

private slots:
    void knownDaysHaveTheirNumber_data();
    void knownDaysHaveTheirNumber();
    void yearZeroIsOneBce();
    void conversionIsItsOwnInverse();
    void everyDayOfAFourHundredYearCycleFollowsTheLast();
    void dayNumbersAreInOrder();
    void leapYearsBeforeOurEra();
    void monthsAreCarriedIntoTheYear();
    void greatestYearsDoNotOverflow();
};

void tst_CivilDay::knownDaysHaveTheirNumber_data()
{
    QTest::addColumn<qint64>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qint64>("number");
    // Julian day numbers less 2440588, the Julian day number of 1 January 1970.
    QTest::newRow("epoch") << qint64(1970) << 1 << 1 << qint64(0);
    QTest::newRow("2000-03-01") << qint64(2000) << 3 << 1 << qint64(11017);
    QTest::newRow("1858-11-17") << qint64(1858) << 11 << 17 << qint64(2400001 - 2440588);
    QTest::newRow("first Gregorian day") << qint64(1582) << 10 << 15 << qint64(2299161 - 2440588);
    QTest::newRow("start of the Julian period") << qint64(-4713) << 11 << 24 << qint64(0 - 2440588);
    QTest::newRow("0000-03-01") << qint64(0) << 3 << 1 << qint64(1721120 - 2440588);
}

void tst_CivilDay::knownDaysHaveTheirNumber()
{
    QFETCH(qint64, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(qint64, number);
    QCOMPARE(dayNumber({year, month, day}), number);
    QCOMPARE(civilDay(number), (CivilDay{year, month, day}));
}

void tst_CivilDay::yearZeroIsOneBce()
{
    QCOMPARE(eraYear(0), (EraYear{1, true}));
    QCOMPARE(eraYear(1), (EraYear{1, false}));
    QCOMPARE(eraYear(-43), (EraYear{44, true}));
    for (std::int64_t year = -3000; year <= 3000; ++year) {
        QCOMPARE(astronomicalYear(eraYear(year)), year);
    }
}

void tst_CivilDay::conversionIsItsOwnInverse()
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<Day> anyDay(-10'000'000'000, 10'000'000'000);
    std::uniform_int_distribution<std::int64_t> anyYear(-10'000'000'000, 10'000'000'000);
    std::uniform_int_distribution<int> anyMonth(1, 12);
    for (int i = 0; i < 1'000'000; ++i) {
        const Day day = anyDay(random);
        QCOMPARE(dayNumber(civilDay(day)), day);
        const std::int64_t year = anyYear(random);
        const int month = anyMonth(random);
        const CivilDay last{year, month, daysInMonth(year, month)};
        QCOMPARE(civilDay(dayNumber(last)), last);
        QCOMPARE(civilDay(dayNumber(last) + 1).day, 1);
    }
}

void tst_CivilDay::everyDayOfAFourHundredYearCycleFollowsTheLast()
{
    CivilDay before = civilDay(dayNumber({-201, 12, 31}));
    for (Day day = dayNumber({-200, 1, 1}); day < dayNumber({201, 1, 1}); ++day) {
        const CivilDay civil = civilDay(day);
        const bool isNextDay = civil.day == before.day + 1 && civil.month == before.month && civil.year == before.year;
        const bool isNextMonth = civil.day == 1 && civil.month == before.month + 1 && civil.year == before.year;
        const bool isNextYear = civil.day == 1 && civil.month == 1 && civil.year == before.year + 1;
        QVERIFY(isNextDay || (before.day == daysInMonth(before.year, before.month) && (isNextMonth || isNextYear)));
        before = civil;
    }
}

void tst_CivilDay::dayNumbersAreInOrder()
{
    std::mt19937_64 random(2);
    std::uniform_int_distribution<Day> anyDay(-4'000'000'000'000, 4'000'000'000'000);
    for (int i = 0; i < 100'000; ++i) {
        const Day a = anyDay(random);
        const Day b = anyDay(random);
        const CivilDay first = civilDay(a);
        const CivilDay second = civilDay(b);
        QCOMPARE(std::tuple(first.year, first.month, first.day) < std::tuple(second.year, second.month, second.day),
                 a < b);
    }
}

void tst_CivilDay::leapYearsBeforeOurEra()
{
    QVERIFY(isLeapYear(0));
    QVERIFY(isLeapYear(-4));
    QVERIFY(!isLeapYear(-100));
    QVERIFY(isLeapYear(-400));
    QVERIFY(!isLeapYear(1900));
    QCOMPARE(daysInMonth(-4, 2), 29);
    QCOMPARE(daysInMonth(-3, 2), 28);
}

void tst_CivilDay::monthsAreCarriedIntoTheYear()
{
    QCOMPARE(firstDayOfMonth(1999, 13), dayNumber({2000, 1, 1}));
    QCOMPARE(firstDayOfMonth(1999, 0), dayNumber({1998, 12, 1}));
    QCOMPARE(firstDayOfMonth(1, -11), dayNumber({0, 1, 1}));
    QCOMPARE(firstDayOfMonth(0, 25), dayNumber({2, 1, 1}));
    QCOMPARE(firstDayOfYear(0), dayNumber({0, 1, 1}));
}

void tst_CivilDay::greatestYearsDoNotOverflow()
{
    for (const std::int64_t year : {kMaxYear, -kMaxYear}) {
        QCOMPARE(civilDay(firstDayOfYear(year)), (CivilDay{year, 1, 1}));
        QVERIFY(firstDayOfYear(year) > kOpenPast && firstDayOfYear(year) < kOpenFuture);
    }
}

QTEST_GUILESS_MAIN(tst_CivilDay)
#include "tst_civilday.moc"
