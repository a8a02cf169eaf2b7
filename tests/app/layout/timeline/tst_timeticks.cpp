// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks at every level, in every language: in order, bounded, without overlap, still while one pans.
#include "app/layout/timeline/timeticks.h"
#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/civilday.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr double kYear = 365.2425;

TextSize measure(const QString &text, TextRole role)
{
    return {double(text.size()) * (role == TextRole::TickMajor ? 6.6 : 6.0), 14};
}

TimeTicks ticksOf(const DayRange &range, double widthPx = 1000, const QLocale &locale = QLocale(QLocale::English),
                  Calendar calendar = Calendar::Gregorian)
{
    return timeTicks(TimeScale(range, widthPx), calendar, locale, measure);
}

DayRange around(std::int64_t year, double days)
{
    const double middle = double(dayNumber({year, 7, 2}));
    return {middle - days / 2, middle + days / 2};
}

QStringList labels(const std::vector<TimeTick> &row)
{
    QStringList result;
    for (const TimeTick &tick : row) {
        if (!tick.label.isEmpty()) {
            result.append(tick.label);
        }
    }
    return result;
}

/// Empty when the row is fine, else what is wrong with it.
QString fault(const std::vector<TimeTick> &row, const TimeScale &scale, TextRole role)
{
    double freeFrom = -1;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const TimeTick &tick = row[i];
        if (i > 0 && (tick.day <= row[i - 1].day || tick.x <= row[i - 1].x)) {
            return u"not in order"_s;
        }
        if (tick.x > scale.widthPx() || (i > 0 && tick.x < 0)) {
            return u"out of view"_s;
        }
        if (tick.x > -scale.widthPx() && std::abs(tick.x - scale.x(tick.day)) > 1e-6) {
            return u"not at its day"_s;
        }
        if (tick.label.isEmpty()) {
            continue;
        }
        const double right = tick.labelX() + measure(tick.label, role).width;
        if (tick.labelX() <= freeFrom || right > scale.widthPx() || (i + 1 < row.size() && right >= row[i + 1].x)) {
            return u"overlap at "_s + tick.label;
        }
        freeFrom = right;
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(araxes::Calendar)

class tst_TimeTicks : public QObject
{
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void everyViewIsReadable();
    void stepsStandStillWhilePanning();
    void eraBoundaryReadsAsHistoriansCount();
    void bceStepsOnRoundNumbers();
    void coarseLabelIsHeldWhileItsUnitIsInView();
    void multiYearLabelIsNotHeld();
    void localeSpeaks();
    void otherCalendarsHaveTheirOwnTicks_data();
    void otherCalendarsHaveTheirOwnTicks();
    void everyCalendarIsReadable_data();
    void everyCalendarIsReadable();
    void aCalendarIsSilentWhereItDoesNotCount();
    void narrowViewHasAFewTicks();
    void isFastEnoughForEveryFrame();
};

void tst_TimeTicks::levels_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QStringList>("fine");
    QTest::addColumn<QString>("coarse");
    QTest::newRow("day") << 1.0 << QStringList{u"2"_s} << u"July 1828"_s;
    QTest::newRow("week") << 7.0 << QStringList{u"1"_s, u"2"_s, u"3"_s} << u"July 1828"_s;
    QTest::newRow("month") << 30.0 << QStringList{u"27"_s, u"29"_s, u"1"_s} << u"July 1828"_s;
    QTest::newRow("quarter") << 90.0 << QStringList{u"20"_s, u"25"_s, u"1"_s, u"5"_s} << u"July 1828"_s;
    QTest::newRow("year") << 365.0 << QStringList{u"Feb"_s, u"Mar"_s, u"Apr"_s} << u"1828"_s;
    QTest::newRow("five years") << 5 * kYear << QStringList{u"Jan"_s, u"Apr"_s, u"Jul"_s} << u"1828"_s;
    QTest::newRow("decade") << 10 * kYear << QStringList{u"Jan"_s, u"Jul"_s} << u"1828"_s;
    QTest::newRow("twenty years") << 20 * kYear << QStringList{u"1827"_s, u"1828"_s, u"1829"_s} << u"1820s"_s;
    QTest::newRow("lifetime") << 80 * kYear << QStringList{u"1820"_s, u"1825"_s, u"1830"_s} << u"1820s"_s;
    QTest::newRow("century") << 150 * kYear << QStringList{u"1820"_s, u"1830"_s, u"1840"_s} << u"19th century"_s;
    QTest::newRow("centuries") << 1000 * kYear << QStringList{u"1700"_s, u"1750"_s, u"1800"_s} << u"19th century"_s;
    QTest::newRow("millennium") << 1500 * kYear << QStringList{u"1700"_s, u"1800"_s, u"1900"_s} << u"2nd millennium"_s;
    QTest::newRow("all") << 12'000 * kYear << QStringList{u"1000 BCE"_s, u"1 CE"_s, u"1000"_s, u"2000"_s} << u"CE"_s;
}

void tst_TimeTicks::levels()
{
    QFETCH(double, days);
    QFETCH(QStringList, fine);
    QFETCH(QString, coarse);
    const TimeTicks ticks = ticksOf(around(1828, days));
    const QString row = labels(ticks.fine).join(u'|');
    QVERIFY2(QString(u'|' + row + u'|').contains(u'|' + fine.join(u'|') + u'|'), qPrintable(row));
    QVERIFY2(labels(ticks.coarse).contains(coarse), qPrintable(labels(ticks.coarse).join(u'|')));
}

void tst_TimeTicks::everyViewIsReadable()
{
    std::mt19937_64 random(6);
    std::uniform_real_distribution<double> logDays(0, std::log(kMaxVisibleDays));
    std::uniform_int_distribution<std::int64_t> anyYear(-11'000, 4000);
    std::uniform_real_distribution<double> anyWidth(120, 2500);
    for (const QString &language : {u"en"_s, u"az"_s, u"fa"_s, u"hy"_s, u"ru"_s, u"ka"_s, u"C"_s}) {
        const QLocale locale(language);
        for (int i = 0; i < 3000; ++i) {
            const std::int64_t year = i % 3 == 0 ? std::int64_t(i % 5) - 2 : anyYear(random);
            const TimeScale scale(around(year, std::exp(logDays(random))), anyWidth(random));
            const TimeTicks ticks = timeTicks(scale, Calendar::Gregorian, locale, measure);
            const QString where = u"%1 %2 days from %3"_s.arg(language).arg(scale.range().length()).arg(year);
            QVERIFY2(fault(ticks.fine, scale, TextRole::Tick).isEmpty(),
                     qPrintable(where + fault(ticks.fine, scale, TextRole::Tick)));
            QVERIFY2(fault(ticks.coarse, scale, TextRole::TickMajor).isEmpty(),
                     qPrintable(where + fault(ticks.coarse, scale, TextRole::TickMajor)));
            QVERIFY2(double(ticks.fine.size()) <= scale.widthPx() / 30 + 2, qPrintable(where));
            QVERIFY2(ticks.coarse.size() <= ticks.fine.size() + 1, qPrintable(where));
            QVERIFY2(scale.widthPx() < 500 || !labels(ticks.fine).isEmpty(), qPrintable(where));
            QVERIFY2(scale.widthPx() < 500 || !labels(ticks.coarse).isEmpty(), qPrintable(where));
        }
    }
}

void tst_TimeTicks::stepsStandStillWhilePanning()
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> logDays(0, std::log(1000 * kYear));
    for (int i = 0; i < 500; ++i) {
        const DayRange range = around(1500, std::exp(logDays(random)));
        const double shift = range.length() * 0.37;
        const TimeTicks before = ticksOf(range);
        const TimeTicks after = ticksOf({range.begin + shift, range.end + shift});
        for (const TimeTick &tick : after.fine) {
            const bool isShared = double(tick.day) >= range.begin + shift && double(tick.day) < range.end;
            const auto same = [&tick](const TimeTick &other) { return other.day == tick.day; };
            QVERIFY(!isShared || std::any_of(before.fine.begin(), before.fine.end(), same));
        }
    }
}

void tst_TimeTicks::eraBoundaryReadsAsHistoriansCount()
{
    const QStringList years = labels(ticksOf({double(dayNumber({-4, 1, 1})), double(dayNumber({6, 1, 1}))}).coarse);
    QCOMPARE(years, (QStringList{u"5 BCE"_s, u"4 BCE"_s, u"3 BCE"_s, u"2 BCE"_s, u"1 BCE"_s, u"1 CE"_s, u"2"_s, u"3"_s,
                                 u"4"_s, u"5"_s}));
    const QStringList centuries = labels(ticksOf(around(0, 600 * kYear)).coarse);
    QVERIFY(centuries.join(u'|').contains(u"2nd century BCE|1st century BCE|1st century|2nd century"_s));
}

void tst_TimeTicks::bceStepsOnRoundNumbers()
{
    const QStringList row = labels(ticksOf(around(1, 4000 * kYear)).fine);
    QVERIFY2(row.join(u'|').contains(u"1000 BCE|500 BCE|1 CE|500|1000"_s), qPrintable(row.join(u'|')));
    for (double days = 2 * kYear; days < kMaxVisibleDays; days *= 1.3) {
        for (const TimeTick &tick : ticksOf(around(-500, days)).fine) {
            if (tick.label.endsWith(u" BCE")) {
                const EraYear year = eraYear(civilDay(tick.day).year);
                QVERIFY(year.isBce && tick.label.startsWith(QLocale(QLocale::English).toString(year.number).first(1)));
                QVERIFY2(days < 40 * kYear || year.number % 2 == 0 || year.number % 5 == 0, qPrintable(tick.label));
            }
        }
    }
}

void tst_TimeTicks::coarseLabelIsHeldWhileItsUnitIsInView()
{
    const Day may = dayNumber({1828, 5, 10});
    const TimeTick month = ticksOf({double(may), double(may + 10)}).coarse.front();
    QCOMPARE(month.label, u"May 1828");
    QVERIFY(month.x < 0);
    QCOMPARE(month.labelX(), kTickLabelGap);
    const Day lastOfMay = dayNumber({1828, 5, 31});
    const TimeTicks leaving = ticksOf({double(lastOfMay) + 0.8, double(lastOfMay) + 10});
    QVERIFY(leaving.coarse.front().label.isEmpty()); // no room left beside June
    QCOMPARE(leaving.coarse[1].label, u"June 1828");
}

void tst_TimeTicks::multiYearLabelIsNotHeld()
{
    const TimeTicks ticks = ticksOf({double(dayNumber({1855, 1, 1})), double(dayNumber({1990, 1, 1}))});
    QVERIFY(ticks.fine.front().x < 0);
    QVERIFY(ticks.fine.front().label.isEmpty());
    QCOMPARE(labels(ticks.fine).first(), u"1860");
}

void tst_TimeTicks::localeSpeaks()
{
    const DayRange months = around(1828, 365);
    QVERIFY(labels(ticksOf(months, 1000, QLocale(u"az"_s)).fine).contains(u"fev"_s, Qt::CaseInsensitive));
    QVERIFY(labels(ticksOf(months, 1000, QLocale(u"fa"_s)).coarse).contains(u"۱۸۲۸"_s));
    QVERIFY(labels(ticksOf(around(-500, 30 * kYear), 1000, QLocale(u"fa"_s)).fine).contains(u"۵۰۰ ق.م."_s));
    QVERIFY(labels(ticksOf(around(1828, 300 * kYear), 1000, QLocale(u"ru"_s)).coarse).contains(u"XIX век"_s));
}

void tst_TimeTicks::otherCalendarsHaveTheirOwnTicks_data()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<QString>("language");
    QTest::addColumn<std::int64_t>("year"); // Gregorian, its July in the middle
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("fine");
    QTest::addColumn<QString>("coarse");
    using enum Calendar;
    const auto row = [](const char *name, Calendar calendar, const QString &language, std::int64_t year, double days,
                        const QString &fine, const QString &coarse) {
        QTest::newRow(name) << calendar << language << year << days << fine << coarse;
    };
    row("Julian days", Julian, u"en"_s, 1828, 7, u"17|18|19|20|21|22"_s, u"June 1828"_s);
    row("Julian years", Julian, u"en"_s, 1828, 20 * kYear, u"1827|1828|1829"_s, u"1820s"_s);
    row("Julian eras", Julian, u"en"_s, 1, 4000 * kYear, u"1000 BCE|500 BCE|1 CE|500"_s, u"1st millennium"_s);
    row("Solar Hijri days", SolarHijri, u"en"_s, 2021, 30, u"27|29|1|3"_s, u"Tir 1400"_s);
    row("Solar Hijri months", SolarHijri, u"en"_s, 2021, 365, u"Farvardin|Ordibehesht|Khordad"_s, u"1400"_s);
    row("Solar Hijri, Persian", SolarHijri, u"fa"_s, 2021, 365, u"فروردین|اردیبهشت|خرداد"_s, u"۱۴۰۰"_s);
    row("Solar Hijri decades", SolarHijri, u"en"_s, 1930, 150 * kYear, u"1300|1310|1320"_s, u"14th century"_s);
    row("Solar Hijri, all", SolarHijri, u"en"_s, 0, 10'000 * kYear, u"1|500|1000|1500"_s, u"Solar Hijri"_s);
    row("Islamic months", Islamic, u"en"_s, 1828, 365, u"Raj.|Sha.|Ram."_s, u"1243"_s);
    row("Islamic years", Islamic, u"en"_s, 1828, 20 * kYear, u"1242|1243|1244"_s, u"1240s"_s);
    row("Hebrew leap year", Hebrew, u"en"_s, 2024, 365, u"Shevat|Adar I|Adar II|Nisan"_s, u"5784"_s);
    row("Hebrew common year", Hebrew, u"en"_s, 2025, 365, u"Shevat|Adar|Nisan"_s, u"5785"_s);
    row("French months", FrenchRepublican, u"en"_s, 1799, 300, u"Ventôse|Germinal|Floréal"_s, u"VII"_s);
    row("French years", FrenchRepublican, u"en"_s, 1799, 18 * kYear, u"I|II|III|IV|V|VI"_s, QString());
    row("French years, Persian", FrenchRepublican, u"fa"_s, 1799, 18 * kYear, u"۱|۲|۳|۴"_s, QString());
}

void tst_TimeTicks::otherCalendarsHaveTheirOwnTicks()
{
    QFETCH(Calendar, calendar);
    QFETCH(QString, language);
    QFETCH(std::int64_t, year);
    QFETCH(double, days);
    QFETCH(QString, fine);
    QFETCH(QString, coarse);
    const TimeTicks ticks = ticksOf(around(year, days), 1000, QLocale(language), calendar);
    const QString row = labels(ticks.fine).join(u'|');
    QVERIFY2(QString(u'|' + row + u'|').contains(u'|' + fine + u'|'), qPrintable(row));
    const QStringList coarseRow = labels(ticks.coarse);
    QVERIFY2(coarse.isEmpty() || coarseRow.contains(coarse), qPrintable(coarseRow.join(u'|')));
}

void tst_TimeTicks::everyCalendarIsReadable_data()
{
    QTest::addColumn<Calendar>("calendar");
    for (const Calendar calendar : kCalendars) {
        QTest::newRow(qPrintable(calendarKey(calendar))) << calendar;
    }
}

void tst_TimeTicks::everyCalendarIsReadable()
{
    QFETCH(Calendar, calendar);
    std::mt19937_64 random(8);
    std::uniform_real_distribution<double> logDays(0, std::log(kMaxVisibleDays));
    std::uniform_int_distribution<std::int64_t> anyYear(-11'000, 4000);
    std::uniform_real_distribution<double> anyWidth(120, 2500);
    for (int i = 0; i < 4000; ++i) {
        const std::int64_t year = calendar == Calendar::FrenchRepublican ? 1785 + i % 30 : anyYear(random);
        const TimeScale scale(around(year, std::exp(logDays(random))), anyWidth(random));
        const TimeTicks ticks = timeTicks(scale, calendar, QLocale(i % 2 ? u"fa"_s : u"en"_s), measure);
        const QString where = u"%1 days from %2: "_s.arg(scale.range().length()).arg(year);
        const QString fineFault = fault(ticks.fine, scale, TextRole::Tick);
        const QString coarseFault = fault(ticks.coarse, scale, TextRole::TickMajor);
        QVERIFY2(fineFault.isEmpty(), qPrintable(where + fineFault));
        QVERIFY2(coarseFault.isEmpty(), qPrintable(where + coarseFault));
        QVERIFY2(double(ticks.fine.size()) <= scale.widthPx() / 30 + 3, qPrintable(where));
    }
}

void tst_TimeTicks::aCalendarIsSilentWhereItDoesNotCount()
{
    for (const Calendar calendar : {Calendar::SolarHijri, Calendar::Islamic, Calendar::FrenchRepublican}) {
        const TimeTicks before = ticksOf(around(300, 200 * kYear), 1000, QLocale(QLocale::English), calendar);
        QVERIFY(labels(before.fine).isEmpty());
        QVERIFY(labels(before.coarse).isEmpty());
    }
    const TimeTicks after =
        ticksOf(around(1850, 20 * kYear), 1000, QLocale(QLocale::English), Calendar::FrenchRepublican);
    QVERIFY(labels(after.fine).isEmpty());
    QVERIFY(labels(after.coarse).isEmpty());
}

void tst_TimeTicks::narrowViewHasAFewTicks()
{
    for (double days = 1; days <= kMaxVisibleDays; days *= 1.7) {
        const TimeTicks ticks = ticksOf(around(1900, days), 60);
        QVERIFY(ticks.fine.size() <= 4);
        QVERIFY(ticks.coarse.size() <= 4);
    }
}

void tst_TimeTicks::isFastEnoughForEveryFrame()
{
    QElapsedTimer timer;
    timer.start();
    std::size_t count = 0;
    constexpr int frames = 2000;
    for (int i = 0; i < frames; ++i) {
        count += ticksOf(around(i, std::pow(1.007, i) + 1), 1600).fine.size();
    }
    const double perFrame = double(timer.nsecsElapsed()) / 1e6 / frames;
    qInfo("%.3f ms a frame, %.1f ticks", perFrame, double(count) / frames);
    QVERIFY2(perFrame < 2, "two rows of ticks must leave room for the picture in 16 ms");
}

QTEST_GUILESS_MAIN(tst_TimeTicks)
#include "tst_timeticks.moc"
