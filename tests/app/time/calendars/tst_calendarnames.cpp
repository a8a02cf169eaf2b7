// SPDX-License-Identifier: GPL-3.0-or-later
// Names of calendars and months, and keys.
#include "app/time/calendars/calendarnames.h"

#include "app/time/calendars/calendarday.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(araxes::Calendar)

class tst_CalendarNames : public QObject
{
    Q_OBJECT

private slots:
    void monthsHaveNames_data();
    void monthsHaveNames();
    void everyMonthIsNamedInEveryLanguage();
    void everyCalendarIsNamedOnce();
    void keysAreReadBack();
};

void tst_CalendarNames::monthsHaveNames_data()
{
    QTest::addColumn<Calendar>("calendar");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    using enum Calendar;
    QTest::newRow("Gregorian") << Gregorian << 1828 << 2 << u"en"_s << u"February"_s;
    QTest::newRow("Julian") << Julian << 1828 << 2 << u"en"_s << u"February"_s;
    QTest::newRow("Julian, Russian") << Julian << 1828 << 2 << u"ru"_s << u"февраля"_s;
    QTest::newRow("Solar Hijri") << SolarHijri << 1400 << 1 << u"en"_s << u"Farvardin"_s;
    QTest::newRow("Solar Hijri, Persian") << SolarHijri << 1400 << 12 << u"fa"_s << u"اسفند"_s;
    QTest::newRow("Solar Hijri, Armenian") << SolarHijri << 1400 << 1 << u"hy"_s << u"ֆարվարդին"_s;
    QTest::newRow("Islamic, Persian") << Islamic << 1243 << 8 << u"fa"_s << u"شعبان"_s;
    QTest::newRow("Islamic, Azerbaijani") << Islamic << 1243 << 1 << u"az"_s << u"Məhərrəm"_s;
    QTest::newRow("Adar of a common year") << Hebrew << 5785 << 6 << u"en"_s << u"Adar"_s;
    QTest::newRow("Nisan of a common year") << Hebrew << 5785 << 7 << u"en"_s << u"Nisan"_s;
    QTest::newRow("Adar I") << Hebrew << 5784 << 6 << u"en"_s << u"Adar I"_s;
    QTest::newRow("Adar II") << Hebrew << 5784 << 7 << u"en"_s << u"Adar II"_s;
    QTest::newRow("Nisan of a leap year") << Hebrew << 5784 << 8 << u"en"_s << u"Nisan"_s;
    QTest::newRow("Elul of a common year") << Hebrew << 5785 << 12 << u"en"_s << u"Elul"_s;
    QTest::newRow("Elul of a leap year") << Hebrew << 5784 << 13 << u"en"_s << u"Elul"_s;
    QTest::newRow("Brumaire") << FrenchRepublican << 8 << 2 << u"en"_s << u"Brumaire"_s;
    QTest::newRow("complementary days") << FrenchRepublican << 3 << 13 << u"en"_s << u"Sansculottides"_s;
}

void tst_CalendarNames::monthsHaveNames()
{
    QFETCH(Calendar, calendar);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(QString, language);
    QFETCH(QString, name);
    QCOMPARE(monthName(calendar, year, month, QLocale(language)), name);
}

void tst_CalendarNames::everyMonthIsNamedInEveryLanguage()
{
    for (const Calendar calendar : kCalendars) {
        for (const QString &language : {u"en"_s, u"az"_s, u"fa"_s, u"ru"_s, u"tr"_s, u"hy"_s, u"ka"_s, u"de"_s}) {
            const QLocale locale(language);
            for (const int year : {3, 4, 5}) {
                QStringList names;
                for (int month = 1; month <= monthsInYear(calendar, year); ++month) {
                    names << standaloneMonthName(calendar, year, month, locale);
                }
                QVERIFY(!names.contains(QString()));
                QCOMPARE(names.removeDuplicates(), 0);
            }
            QVERIFY(!calendarName(calendar, locale).isEmpty());
        }
    }
}

void tst_CalendarNames::everyCalendarIsNamedOnce()
{
    const QLocale persian(QLocale::Persian);
    QCOMPARE(calendarName(Calendar::Gregorian, persian), u"میلادی"_s);
    QCOMPARE(calendarName(Calendar::SolarHijri, persian), u"هجری خورشیدی"_s);
    QCOMPARE(calendarName(Calendar::Islamic, persian), u"هجری قمری"_s);
    QCOMPARE(calendarName(Calendar::Julian, QLocale::c()), u"Julian"_s);
    QCOMPARE(calendarName(Calendar::FrenchRepublican, QLocale::c()), u"French Republican"_s);
}

void tst_CalendarNames::keysAreReadBack()
{
    for (const Calendar calendar : kCalendars) {
        QCOMPARE(calendarOfKey(calendarKey(calendar)), calendar);
    }
    QCOMPARE(calendarKey(Calendar::SolarHijri), u"solar-hijri"_s);
    QCOMPARE(calendarOfKey(u"mayan"), std::nullopt);
    QCOMPARE(calendarOfKey(u""), std::nullopt);
}

QTEST_APPLESS_MAIN(tst_CalendarNames)
#include "tst_calendarnames.moc"
