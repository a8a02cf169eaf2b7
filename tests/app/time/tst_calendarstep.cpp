// SPDX-License-Identifier: GPL-3.0-or-later
// Steps through the calendar.
#include "app/time/calendarstep.h"

#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/datetext.h"

#include <QTest>
#include <random>

using namespace araxes;
using Unit = CalendarStep::Unit;

namespace {

/// The era years at which steps begin between two astronomical years: negative for BCE.
QList<qint64> yearSteps(std::int64_t count, std::int64_t from, std::int64_t to)
{
    QList<qint64> years;
    const CalendarStep step{Unit::Years, count};
    for (Day day = stepBegin(step, firstDayOfYear(from)); day < firstDayOfYear(to); day = nextStep(step, day)) {
        const CivilDay civil = civilDay(day);
        const EraYear year = eraYear(civil.year);
        years.append(civil.month == 1 && civil.day == 1 ? (year.isBce ? -year.number : year.number) : 0);
    }
    return years;
}

QList<int> daySteps(std::int64_t count, std::int64_t year, int month)
{
    QList<int> days;
    const CalendarStep step{Unit::Days, count};
    const Day end = firstDayOfMonth(year, month + 1);
    for (Day day = stepBegin(step, firstDayOfMonth(year, month)); day < end; day = nextStep(step, day)) {
        days.append(civilDay(day).day);
    }
    return days;
}

} // namespace

class tst_CalendarStep : public QObject
{
    Q_OBJECT

private slots:
    void yearsStepOnRoundHistoricalNumbers();
    void daysStepAnewInEveryMonth();
    void monthsStepInFractionsOfAYear();
    void theTwoErasMeetAtOneCe();
    void everyDayIsWithinItsStep();
    void everyCalendarStepsThroughAllItsDays();
    void aThirteenthMonthBelongsToTheLastStep();
    void whatACalendarDoesNotCountIsOneStep();
};

void tst_CalendarStep::yearsStepOnRoundHistoricalNumbers()
{
    QCOMPARE(yearSteps(500, -999, 1001), (QList<qint64>{-1000, -500, 1, 500, 1000}));
    QCOMPARE(yearSteps(1000, -1500, 2500), (QList<qint64>{-2000, -1000, 1, 1000, 2000}));
    QCOMPARE(yearSteps(1, -2, 4), (QList<qint64>{-3, -2, -1, 1, 2, 3}));
    QCOMPARE(yearSteps(2, -3, 9), (QList<qint64>{-4, -2, 1, 4, 6, 8}));
    QCOMPARE(yearSteps(5, -9, 11), (QList<qint64>{-10, -5, 1, 5, 10}));
    QCOMPARE(yearSteps(10, 1825, 1851), (QList<qint64>{1820, 1830, 1840, 1850}));
}

void tst_CalendarStep::daysStepAnewInEveryMonth()
{
    QCOMPARE(daySteps(5, 2022, 1), (QList<int>{1, 5, 10, 15, 20, 25}));
    QCOMPARE(daySteps(5, 2022, 2), (QList<int>{1, 5, 10, 15, 20, 25}));
    QCOMPARE(daySteps(10, 2022, 1), (QList<int>{1, 10, 20}));
    QCOMPARE(daySteps(2, 2022, 2).last(), 27);
    QCOMPARE(daySteps(2, 2024, 2).last(), 27);
    QCOMPARE(daySteps(2, 2022, 1).last(), 29);
    QCOMPARE(daySteps(2, 2022, 4).last(), 29);
    QCOMPARE(daySteps(1, 2022, 2).size(), 28);
}

void tst_CalendarStep::monthsStepInFractionsOfAYear()
{
    const CalendarStep quarters{Unit::Months, 3};
    const Day august = dayNumber({-43, 8, 17});
    QCOMPARE(stepBegin(quarters, august), dayNumber({-43, 7, 1}));
    QCOMPARE(nextStep(quarters, dayNumber({-43, 10, 1})), dayNumber({-42, 1, 1}));
}

void tst_CalendarStep::theTwoErasMeetAtOneCe()
{
    const CalendarStep eras{Unit::Eras, 1};
    const Day boundary = dayNumber({1, 1, 1});
    QCOMPARE(stepBegin(eras, boundary - 1), kOpenPast);
    QCOMPARE(nextStep(eras, kOpenPast), boundary);
    QCOMPARE(stepBegin(eras, boundary), boundary);
    QCOMPARE(nextStep(eras, boundary), kOpenFuture);
}

void tst_CalendarStep::everyDayIsWithinItsStep()
{
    std::mt19937_64 random(3);
    std::uniform_int_distribution<Day> anyDay(dayNumber({-12'000, 1, 1}), dayNumber({12'000, 1, 1}));
    std::uniform_int_distribution<Day> nearTheEra(dayNumber({-12, 1, 1}), dayNumber({12, 1, 1}));
    const CalendarStep steps[] = {{Unit::Days, 1},   {Unit::Days, 2},    {Unit::Days, 5},     {Unit::Days, 10},
                                  {Unit::Months, 1}, {Unit::Months, 2},  {Unit::Months, 3},   {Unit::Months, 6},
                                  {Unit::Years, 1},  {Unit::Years, 2},   {Unit::Years, 5},    {Unit::Years, 10},
                                  {Unit::Years, 50}, {Unit::Years, 200}, {Unit::Years, 1000}, {Unit::Years, 10'000}};
    for (int i = 0; i < 20'000; ++i) {
        const Day day = i % 2 ? anyDay(random) : nearTheEra(random);
        for (const CalendarStep &step : steps) {
            const Day begin = stepBegin(step, day);
            const Day next = nextStep(step, begin);
            QVERIFY2(begin <= day && day < next, qPrintable(isoText(day)));
            QCOMPARE(stepBegin(step, begin), begin);
            QCOMPARE(stepBegin(step, next - 1), begin);
            QCOMPARE(stepBegin(step, next), next);
        }
    }
}

void tst_CalendarStep::everyCalendarStepsThroughAllItsDays()
{
    std::mt19937_64 random(4);
    std::uniform_int_distribution<Day> anyDay(dayNumber({-5000, 1, 1}), dayNumber({5000, 1, 1}));
    std::uniform_int_distribution<Day> republicanDay(dayNumber({1791, 1, 1}), dayNumber({1807, 1, 1}));
    for (const Calendar calendar : kCalendars) {
        const CalendarStep steps[] = {
            {Unit::Days, 1, calendar},   {Unit::Days, 2, calendar},   {Unit::Days, 5, calendar},
            {Unit::Days, 10, calendar},  {Unit::Months, 1, calendar}, {Unit::Months, 2, calendar},
            {Unit::Months, 3, calendar}, {Unit::Months, 6, calendar}, {Unit::Years, 1, calendar},
            {Unit::Years, 2, calendar},  {Unit::Years, 5, calendar},  {Unit::Years, 100, calendar}};
        for (int i = 0; i < 5'000; ++i) {
            const Day day = calendar == Calendar::FrenchRepublican ? republicanDay(random) : anyDay(random);
            for (const CalendarStep &step : steps) {
                const Day begin = stepBegin(step, day);
                const Day next = nextStep(step, begin);
                QVERIFY2(begin <= day && day < next, qPrintable(calendarKey(calendar) + isoText(day)));
                QVERIFY(begin == kOpenPast || stepBegin(step, begin) == begin);
                QCOMPARE(stepBegin(step, next - 1), begin);
            }
        }
    }
}

void tst_CalendarStep::aThirteenthMonthBelongsToTheLastStep()
{
    const CalendarStep quarters{Unit::Months, 3, Calendar::Hebrew};
    const Day tammuz = dayNumber(Calendar::Hebrew, {5784, 11, 5});
    const Day elul = dayNumber(Calendar::Hebrew, {5784, 13, 29});
    QCOMPARE(stepBegin(quarters, tammuz), dayNumber(Calendar::Hebrew, {5784, 10, 1}));
    QCOMPARE(stepBegin(quarters, elul), dayNumber(Calendar::Hebrew, {5784, 10, 1}));
    QCOMPARE(nextStep(quarters, stepBegin(quarters, elul)), elul + 1);
}

void tst_CalendarStep::whatACalendarDoesNotCountIsOneStep()
{
    const CalendarStep years{Unit::Years, 1, Calendar::FrenchRepublican};
    const TimeSpan counted = daysOf(Calendar::FrenchRepublican);
    QCOMPARE(stepBegin(years, counted.begin - 1), kOpenPast);
    QCOMPARE(nextStep(years, kOpenPast), counted.begin);
    QCOMPARE(stepBegin(years, counted.end + 1000), counted.end);
    QCOMPARE(nextStep(years, counted.end), kOpenFuture);
    QCOMPARE(nextStep(years, counted.end - 1 - 99), counted.end); // XIV was cut short
}

QTEST_GUILESS_MAIN(tst_CalendarStep)
#include "tst_calendarstep.moc"
