// SPDX-License-Identifier: GPL-3.0-or-later
// Days of six calendars against published tables, against Qt's QCalendar where that is right, and against themselves.
#include "app/time/calendars/calendarday.h"

#include "app/time/calendars/calendarnames.h"
#include "app/time/civilday.h"

#include <QCalendar>
#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// E. M. Reingold, N. Dershowitz, "Calendrical Calculations", appendix "Sample data": the same days, by R.D. number, in
/// the Julian, the arithmetical Islamic and the Hebrew calendar (whose months are renumbered here from Tishri, and
/// whose Julian years are made astronomical).
struct SampleDay
{
    std::int64_t rataDie;
    CalendarDay julian;
    CalendarDay islamic;
    CalendarDay hebrew;
};

constexpr Day kRataDieOfEpoch = 719'163;

constexpr SampleDay kSampleDays[] = {
    {-214193, {-586, 7, 30}, {-1245, 12, 9}, {3174, 11, 10}}, {-61387, {-168, 12, 8}, {-813, 2, 23}, {3593, 3, 25}},
    {25469, {70, 9, 26}, {-568, 4, 1}, {3831, 1, 3}},         {49217, {135, 10, 3}, {-501, 4, 6}, {3896, 1, 9}},
    {171307, {470, 1, 7}, {-157, 10, 17}, {4230, 4, 18}},     {210155, {576, 5, 18}, {-47, 6, 3}, {4336, 9, 4}},
    {253427, {694, 11, 7}, {75, 7, 13}, {4455, 2, 13}},       {369740, {1013, 4, 19}, {403, 10, 5}, {4773, 8, 6}},
    {400085, {1096, 5, 18}, {489, 5, 22}, {4856, 9, 23}},     {434355, {1190, 3, 16}, {586, 2, 7}, {4950, 7, 7}},
    {452605, {1240, 3, 3}, {637, 8, 7}, {5000, 7, 8}},        {470160, {1288, 3, 26}, {687, 2, 20}, {5048, 7, 21}},
    {473837, {1298, 4, 20}, {697, 7, 7}, {5058, 8, 7}},       {507850, {1391, 6, 4}, {793, 7, 1}, {5151, 10, 1}},
    {524156, {1436, 1, 25}, {839, 7, 6}, {5196, 5, 7}},       {544676, {1492, 3, 31}, {897, 6, 1}, {5252, 8, 3}},
    {567118, {1553, 9, 9}, {960, 9, 30}, {5314, 1, 1}},       {569477, {1560, 2, 24}, {967, 5, 27}, {5320, 6, 27}},
    {601716, {1648, 5, 31}, {1058, 5, 18}, {5408, 9, 20}},    {613424, {1680, 6, 20}, {1091, 6, 2}, {5440, 11, 3}},
    {626596, {1716, 7, 13}, {1128, 8, 4}, {5476, 11, 5}},     {645554, {1768, 6, 8}, {1182, 2, 3}, {5528, 10, 4}},
    {664224, {1819, 7, 21}, {1234, 10, 10}, {5579, 11, 11}},  {671401, {1839, 3, 15}, {1255, 1, 11}, {5599, 7, 12}},
    {694799, {1903, 4, 6}, {1321, 1, 21}, {5663, 7, 22}},     {704424, {1929, 8, 12}, {1348, 3, 19}, {5689, 12, 19}},
    {708842, {1941, 9, 16}, {1360, 9, 8}, {5702, 1, 8}},      {709409, {1943, 4, 6}, {1362, 4, 13}, {5703, 8, 14}},
    {709580, {1943, 9, 24}, {1362, 10, 7}, {5704, 1, 8}},     {727274, {1992, 3, 4}, {1412, 9, 13}, {5752, 7, 12}},
    {728714, {1996, 2, 12}, {1416, 10, 5}, {5756, 6, 5}},     {744313, {2038, 10, 28}, {1460, 10, 12}, {5799, 2, 12}},
    {764652, {2094, 7, 5}, {1518, 3, 5}, {5854, 11, 5}},
};

/// The leap years of 1206 to 1500 AP: K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and
/// Planets 74 (1996), from the equinoxes; the calendar centre of the University of Tehran's Institute of Geophysics
/// gives the same.
constexpr int kObservedLeapYears[] = {
    1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238, 1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271, 1276, 1280,
    1284, 1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354,
    1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428,
    1432, 1436, 1441, 1445, 1449, 1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498};

constexpr std::int64_t kWidestYear = 13'800'000'000;

/// Days of the calendar that are no further away than any date can be.
TimeSpan widestDays(Calendar calendar)
{
    const TimeSpan days = daysOf(calendar);
    return {std::max(days.begin, firstDayOfYear(-kWidestYear)), std::min(days.end, firstDayOfYear(kWidestYear))};
}

/// Every day that Qt's calendar and ours call differently, of the years that both have.
int differencesFromQt(Calendar calendar, QCalendar::System system, const TimeSpan &span)
{
    const QCalendar qt(system);
    const Day julianOfEpoch = QDate(1970, 1, 1).toJulianDay();
    int differences = 0;
    for (Day day = span.begin; day < span.end; ++day) {
        const QCalendar::YearMonthDay theirs = qt.partsFromDate(QDate::fromJulianDay(day + julianOfEpoch));
        const CalendarDay ours = calendarDay(calendar, day);
        const std::int64_t theirYear = theirs.year < 0 ? theirs.year + 1 : theirs.year; // Qt has no year 0
        differences += theirYear != ours.year || theirs.month != ours.month || theirs.day != ours.day ? 1 : 0;
        differences += dayNumber(calendar, ours) != day ? 1 : 0;
    }
    return differences;
}

} // namespace

Q_DECLARE_METATYPE(araxes::Calendar)
Q_DECLARE_METATYPE(araxes::CalendarDay)

class tst_CalendarDay : public QObject
{
    Q_OBJECT

private slots:
    void publishedSampleDays_data();
    void publishedSampleDays();
    void datesOfHistory_data();
    void datesOfHistory();
    void solarHijriLeapYearsAreThoseObserved();
    void leapYearsAreThoseOfTheBooks();
    void julianAgreesWithQt();
    void islamicAgreesWithQt();
    void conversionIsItsOwnInverse_data();
    void conversionIsItsOwnInverse();
    void everyDayFollowsTheLast_data();
    void everyDayFollowsTheLast();
    void monthsMakeUpTheYear_data();
    void monthsMakeUpTheYear();
    void hebrewYearsHaveTheirSixLengths();
    void republicanDaysEndWithIts14thYear();
    void daysThatDoNotExist();
};

void tst_CalendarDay::publishedSampleDays_data()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<CalendarDay>("named");
    QTest::addColumn<Day>("number");
    for (const SampleDay &sample : kSampleDays) {
        const Day day = sample.rataDie - kRataDieOfEpoch;
        QTest::addRow("Julian %lld", qlonglong(sample.rataDie)) << Calendar::Julian << sample.julian << day;
        QTest::addRow("Islamic %lld", qlonglong(sample.rataDie)) << Calendar::Islamic << sample.islamic << day;
        QTest::addRow("Hebrew %lld", qlonglong(sample.rataDie)) << Calendar::Hebrew << sample.hebrew << day;
    }
}

void tst_CalendarDay::publishedSampleDays()
{
    QFETCH(Calendar, calendar);
    QFETCH(CalendarDay, named);
    QFETCH(Day, number);
    QCOMPARE(dayNumber(calendar, named), number);
    QCOMPARE(calendarDay(calendar, number), named);
}

void tst_CalendarDay::datesOfHistory_data()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<CalendarDay>("named");
    QTest::addColumn<CalendarDay>("gregorian");
    const auto row = [](const char *name, Calendar calendar, CalendarDay named, CalendarDay gregorian) {
        QTest::newRow(name) << calendar << named << gregorian;
    };
    using enum Calendar;
    // Days that histories name twice.
    row("last Julian day in Rome", Julian, {1582, 10, 5}, {1582, 10, 15});
    row("Gulistan", Julian, {1813, 10, 12}, {1813, 10, 24});
    row("Turkmenchay", Julian, {1828, 2, 10}, {1828, 2, 22});
    row("October Revolution", Julian, {1917, 10, 25}, {1917, 11, 7});
    row("last Julian day in Russia", Julian, {1918, 1, 31}, {1918, 2, 13});
    row("Britain's change", Julian, {1752, 9, 3}, {1752, 9, 14});
    row("Ides of March", Julian, {-43, 3, 15}, {-43, 3, 13});
    row("start of the Julian period", Julian, {-4712, 1, 1}, {-4713, 11, 24});
    row("year 0", Julian, {0, 2, 29}, {0, 2, 27});
    // Nowruz and days of Iran's history (calendar of the University of Tehran's Institute of Geophysics).
    row("first Nowruz by the cycle", SolarHijri, {1, 1, 1}, {622, 3, 21});
    row("Turkmenchay in Iran", SolarHijri, {1206, 12, 2}, {1828, 2, 22});
    row("coup of 3 Esfand", SolarHijri, {1299, 12, 3}, {1921, 2, 22});
    row("Nowruz 1304", SolarHijri, {1304, 1, 1}, {1925, 3, 21});
    row("28 Mordad", SolarHijri, {1332, 5, 28}, {1953, 8, 19});
    row("22 Bahman", SolarHijri, {1357, 11, 22}, {1979, 2, 11});
    row("Nowruz 1399", SolarHijri, {1399, 1, 1}, {2020, 3, 20});
    row("Nowruz 1400", SolarHijri, {1400, 1, 1}, {2021, 3, 21});
    row("30 Esfand 1403", SolarHijri, {1403, 12, 30}, {2025, 3, 20});
    row("Nowruz 1404", SolarHijri, {1404, 1, 1}, {2025, 3, 21});
    row("Nowruz 1405", SolarHijri, {1405, 1, 1}, {2026, 3, 21});
    // Conventional equivalents in chronologies of Islam.
    row("1 Muharram 1", Islamic, {1, 1, 1}, {622, 7, 19});
    row("Turkmenchay, 5 Sha'ban", Islamic, {1243, 8, 5}, {1828, 2, 21});
    row("1 Muharram 1400", Islamic, {1400, 1, 1}, {1979, 11, 21});
    row("1 Muharram 1445", Islamic, {1445, 1, 1}, {2023, 7, 19});
    // Rosh Hashanah and feasts.
    row("1 Tishri 1", Hebrew, {1, 1, 1}, {-3760, 9, 7});
    row("Rosh Hashanah 5784", Hebrew, {5784, 1, 1}, {2023, 9, 16});
    row("14 Adar I 5784", Hebrew, {5784, 6, 14}, {2024, 2, 23});
    row("Purim 5784", Hebrew, {5784, 7, 14}, {2024, 3, 24});
    row("Passover 5784", Hebrew, {5784, 8, 15}, {2024, 4, 23});
    row("Rosh Hashanah 5785", Hebrew, {5785, 1, 1}, {2024, 10, 3});
    row("Purim 5785", Hebrew, {5785, 6, 14}, {2025, 3, 14});
    row("5 Iyar 5708", Hebrew, {5708, 9, 5}, {1948, 5, 14});
    // The table of concordance of the French Republic.
    row("1 Vendemiaire I", FrenchRepublican, {1, 1, 1}, {1792, 9, 22});
    row("9 Thermidor II", FrenchRepublican, {2, 11, 9}, {1794, 7, 27});
    row("day of the Revolution III", FrenchRepublican, {3, 13, 6}, {1795, 9, 22});
    row("1 Vendemiaire IV", FrenchRepublican, {4, 1, 1}, {1795, 9, 23});
    row("18 Brumaire VIII", FrenchRepublican, {8, 2, 18}, {1799, 11, 9});
    row("1 Vendemiaire XII", FrenchRepublican, {12, 1, 1}, {1803, 9, 24});
    row("11 Frimaire XIII", FrenchRepublican, {13, 3, 11}, {1804, 12, 2});
    row("10 Nivose XIV", FrenchRepublican, {14, 4, 10}, {1805, 12, 31});
}

void tst_CalendarDay::datesOfHistory()
{
    QFETCH(Calendar, calendar);
    QFETCH(CalendarDay, named);
    QFETCH(CalendarDay, gregorian);
    const Day day = dayNumber(Calendar::Gregorian, gregorian);
    QCOMPARE(dayNumber(calendar, named), day);
    QCOMPARE(calendarDay(calendar, day), named);
    QVERIFY(isDay(calendar, named));
}

void tst_CalendarDay::solarHijriLeapYearsAreThoseObserved()
{
    for (int year = 1206; year <= 1500; ++year) {
        QCOMPARE(isLeapYear(Calendar::SolarHijri, year), std::ranges::binary_search(kObservedLeapYears, year));
    }
}

void tst_CalendarDay::leapYearsAreThoseOfTheBooks()
{
    constexpr int islamic[] = {2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29};
    constexpr int hebrew[] = {3, 6, 8, 11, 14, 17, 19};
    constexpr int republican[] = {3, 7, 11};
    for (int year = 1; year <= 30; ++year) {
        QCOMPARE(isLeapYear(Calendar::Islamic, year), std::ranges::binary_search(islamic, year));
        QCOMPARE(isLeapYear(Calendar::Julian, year), year % 4 == 0);
        QVERIFY(year > 19 || isLeapYear(Calendar::Hebrew, year) == std::ranges::binary_search(hebrew, year));
        QVERIFY(year > 14 ||
                isLeapYear(Calendar::FrenchRepublican, year) == std::ranges::binary_search(republican, year));
    }
    QCOMPARE(doubtDays(Calendar::Islamic), 1);
    QCOMPARE(doubtDays(Calendar::SolarHijri), 0);
}

void tst_CalendarDay::julianAgreesWithQt()
{
    const TimeSpan span{dayNumber({-4712, 1, 1}), dayNumber({10'000, 1, 1})};
    QCOMPARE(differencesFromQt(Calendar::Julian, QCalendar::System::Julian, span), 0);
    QCOMPARE(differencesFromQt(Calendar::Gregorian, QCalendar::System::Gregorian, span), 0);
}

void tst_CalendarDay::islamicAgreesWithQt()
{
    const TimeSpan span{dayNumber(Calendar::Islamic, {1, 1, 1}), dayNumber(Calendar::Islamic, {3000, 1, 1})};
    QCOMPARE(differencesFromQt(Calendar::Islamic, QCalendar::System::IslamicCivil, span), 0);
}

void tst_CalendarDay::conversionIsItsOwnInverse_data()
{
    QTest::addColumn<Calendar>("calendar");
    for (const Calendar calendar : kCalendars) {
        QTest::newRow(qPrintable(calendarKey(calendar))) << calendar;
    }
}

void tst_CalendarDay::conversionIsItsOwnInverse()
{
    QFETCH(Calendar, calendar);
    const TimeSpan span = widestDays(calendar);
    std::mt19937_64 random(3);
    std::uniform_int_distribution<Day> anyDay(span.begin, span.end - 1);
    int failures = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        const Day day = anyDay(random);
        const CalendarDay named = calendarDay(calendar, day);
        failures += dayNumber(calendar, named) == day && isDay(calendar, named) ? 0 : 1;
    }
    QCOMPARE(failures, 0);
}

void tst_CalendarDay::everyDayFollowsTheLast_data()
{
    conversionIsItsOwnInverse_data();
}

void tst_CalendarDay::everyDayFollowsTheLast()
{
    QFETCH(Calendar, calendar);
    const TimeSpan days = daysOf(calendar);
    const Day begin = std::max(days.begin, dayNumber({-201, 1, 1}));
    const Day end = std::min(days.end, begin + 1'000'000);
    CalendarDay last = calendarDay(calendar, begin);
    int failures = 0;
    for (Day day = begin + 1; day < end; ++day) {
        const CalendarDay next = calendarDay(calendar, day);
        const bool isEndOfMonth = last.day == daysInMonth(calendar, last.year, last.month);
        const bool isEndOfYear = isEndOfMonth && last.month == monthsInYear(calendar, last.year);
        const CalendarDay expected = isEndOfYear    ? CalendarDay{last.year + 1, 1, 1}
                                     : isEndOfMonth ? CalendarDay{last.year, last.month + 1, 1}
                                                    : CalendarDay{last.year, last.month, last.day + 1};
        failures += next == expected ? 0 : 1;
        last = next;
    }
    QCOMPARE(failures, 0);
}

void tst_CalendarDay::monthsMakeUpTheYear_data()
{
    conversionIsItsOwnInverse_data();
}

void tst_CalendarDay::monthsMakeUpTheYear()
{
    QFETCH(Calendar, calendar);
    const std::int64_t first = std::max<std::int64_t>(firstYear(calendar), -5000);
    const std::int64_t last = std::min<std::int64_t>(lastYear(calendar), 10'000);
    for (std::int64_t year = first; year <= last; ++year) {
        Day days = 0;
        for (int month = 1; month <= monthsInYear(calendar, year); ++month) {
            days += daysInMonth(calendar, year, month);
        }
        if (days != dayNumber(calendar, {year + 1, 1, 1}) - dayNumber(calendar, {year, 1, 1})) {
            QFAIL(qPrintable(u"year %1"_s.arg(year)));
        }
    }
}

void tst_CalendarDay::hebrewYearsHaveTheirSixLengths()
{
    for (std::int64_t year = 1; year < 20'000; ++year) {
        const Day length = dayNumber(Calendar::Hebrew, {year + 1, 1, 1}) - dayNumber(Calendar::Hebrew, {year, 1, 1});
        const Day common = length - (isLeapYear(Calendar::Hebrew, year) ? 30 : 0);
        QVERIFY(common >= 353 && common <= 355);
    }
}

void tst_CalendarDay::republicanDaysEndWithIts14thYear()
{
    const TimeSpan days = daysOf(Calendar::FrenchRepublican);
    QCOMPARE(days.begin, dayNumber({1792, 9, 22}));
    QCOMPARE(days.end, dayNumber({1806, 1, 1}));
    QVERIFY(!isDay(Calendar::FrenchRepublican, {14, 4, 11}));
    QVERIFY(!isDay(Calendar::FrenchRepublican, {15, 1, 1}));
    QVERIFY(!isDay(Calendar::FrenchRepublican, {0, 1, 1}));
}

void tst_CalendarDay::daysThatDoNotExist()
{
    QVERIFY(isDay(Calendar::Julian, {1900, 2, 29}));
    QVERIFY(!isDay(Calendar::Gregorian, {1900, 2, 29}));
    QVERIFY(!isDay(Calendar::SolarHijri, {1404, 12, 30}));
    QVERIFY(!isDay(Calendar::SolarHijri, {0, 1, 1}));
    QVERIFY(!isDay(Calendar::Islamic, {1243, 13, 1}));
    QVERIFY(!isDay(Calendar::Islamic, {1243, 2, 30}));
    QVERIFY(!isDay(Calendar::Hebrew, {5785, 13, 1}));
    QVERIFY(isDay(Calendar::Hebrew, {5784, 13, 29}));
    QVERIFY(!isDay(Calendar::FrenchRepublican, {2, 13, 6}));
    QVERIFY(!isDay(Calendar::Julian, {1828, 2, 0}));
}

QTEST_APPLESS_MAIN(tst_CalendarDay)
#include "tst_calendarday.moc"
