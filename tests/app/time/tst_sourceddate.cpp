// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in two calendars side by side.
#include "app/time/sourceddate.h"

#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(araxes::Calendar)

class tst_SourcedDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void doubtOfTheCalendarIsTakenOutAgain();
    void wordsAgainstTheLineAreIsolated();
    void momentsAreNamedOnce();
    void speaksTheReadersLanguage();
};

void tst_SourcedDate::reads_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<Calendar>("source");
    QTest::addColumn<QString>("written");
    QTest::addColumn<Calendar>("reader");
    QTest::addColumn<QString>("text");
    using enum Calendar;
    const auto row = [](const char *edtf, Calendar source, const QString &written, Calendar reader,
                        const QString &text) {
        QTest::addRow("%s %d %d %s", edtf, int(source), int(reader), qPrintable(written))
            << QString::fromLatin1(edtf) << source << written << reader << text;
    };
    row("1828-02-22", Gregorian, {}, Gregorian, u"22 February 1828"_s);
    row("1828-02-22", Julian, {}, Gregorian, u"10 February 1828 Julian · 22 February 1828"_s);
    row("1828-02-22", Julian, {}, Julian, u"10 February 1828 Julian"_s);
    row("1828-02-22", Julian, {}, SolarHijri, u"10 February 1828 Julian · 2 Esfand 1206 Solar Hijri"_s);
    row("1828-02-22", Gregorian, {}, SolarHijri, u"22 February 1828 · 2 Esfand 1206 Solar Hijri"_s);
    row("1799-11-09", FrenchRepublican, {}, Gregorian, u"18 Brumaire VIII French Republican · 9 November 1799"_s);
    row("2023-09-16", Hebrew, {}, Gregorian, u"1 Tishri 5784 Hebrew · 16 September 2023"_s);
    // The source's own words, with its calendar named once.
    row("1828-02-22", Julian, u"10 Feb. 1828"_s, Gregorian, u"10 Feb. 1828 Julian · 22 February 1828"_s);
    row("1828-02-22", Julian, u"10 Feb. 1828 (O.S.)"_s, Gregorian, u"10 Feb. 1828 (O.S.) · 22 February 1828"_s);
    row("1828-02-22", Julian, u"10 Feb. 1828, julian"_s, Gregorian, u"10 Feb. 1828, julian · 22 February 1828"_s);
    row("1828-02-21", Islamic, u"5 Sha'ban 1243"_s, Gregorian, u"5 Sha'ban 1243 Islamic · 21 February 1828"_s);
    row("1828-02-21", Islamic, u"5 Sha'ban 1243 AH"_s, Gregorian, u"5 Sha'ban 1243 AH · 21 February 1828"_s);
    row("1799-11-09", FrenchRepublican, u"18 brumaire an VIII"_s, Gregorian,
        u"18 brumaire an VIII · 9 November 1799"_s);
    // Coarser than a day: what it touches.
    row("1828-02", Gregorian, {}, SolarHijri, u"February 1828 · Bahman–Esfand 1206 Solar Hijri"_s);
    row("1828-03", Gregorian, {}, SolarHijri, u"March 1828 · Esfand 1206 to Farvardin 1207 Solar Hijri"_s);
    row("1828", Gregorian, {}, SolarHijri, u"1828 · 1206–1207 Solar Hijri"_s);
    row("1828~", Gregorian, {}, SolarHijri, u"c. 1828 · c. 1206–1207 Solar Hijri"_s);
    row("2021-03-21/2022-03-20", SolarHijri, {}, Gregorian,
        u"1 Farvardin 1400 to 29 Esfand 1400 Solar Hijri · 21 March 2021 to 20 March 2022"_s);
    row("1918-10-24/1918-11-07", Julian, {}, Gregorian,
        u"11 to 25 October 1918 Julian · 24 October 1918 to 7 November 1918"_s);
    // What a calendar does not count is said in the Gregorian one alone.
    row("-0713", Gregorian, {}, SolarHijri, u"714 BCE"_s);
    row("1828-02-22", Gregorian, {}, FrenchRepublican, u"22 February 1828"_s);
    row("-0043-03-13", Julian, {}, Gregorian, u"15 March 44 BCE Julian · 13 March 44 BCE"_s);
    row("1918-10-24/..", Gregorian, {}, SolarHijri, u"from 24 October 1918 · from 1 Aban 1297 Solar Hijri"_s);
}

void tst_SourcedDate::reads()
{
    QFETCH(QString, edtf);
    QFETCH(Calendar, source);
    QFETCH(QString, written);
    QFETCH(Calendar, reader);
    QFETCH(QString, text);
    const HistoricalDate date = parseEdtf(edtf).date->withSource({source, written});
    QCOMPARE(sourcedDateText(date, QLocale(QLocale::English), reader), text);
    QCOMPARE(readerDateText(date, QLocale(QLocale::English), reader), text.section(u" · "_s, -1));
}

void tst_SourcedDate::doubtOfTheCalendarIsTakenOutAgain()
{
    const QLocale english(QLocale::English);
    HistoricalDate::Reading reading;
    reading.text = u"[1828-02-20..1828-02-22]"_s;
    reading.set = SetKind::OneOf;
    const Day first = dayNumber({1828, 2, 20});
    reading.bounds = {first, first + 2, first, first + 2};
    reading.source = {Calendar::Islamic, {}};
    const QString text = sourcedDateText(HistoricalDate(reading), english);
    QVERIFY2(text.startsWith(u"5 Shaʻban 1243 Islamic · "_s), qPrintable(text));
}

void tst_SourcedDate::wordsAgainstTheLineAreIsolated()
{
    const QString persian = u"۵ شعبان ۱۲۴۳"_s;
    const HistoricalDate date = parseEdtf(u"1828-02-21").date->withSource({Calendar::Islamic, persian});
    QCOMPARE(sourcedDateText(date, QLocale(QLocale::English)),
             u"\u2068۵ شعبان ۱۲۴۳\u2069 Islamic · 21 February 1828"_s);
    QCOMPARE(sourcedDateText(date, QLocale(u"fa"_s)), u"۵ شعبان ۱۲۴۳ هجری قمری · ۲۱ فوریهٔ ۱۸۲۸"_s);
    const HistoricalDate hostile = parseEdtf(u"1828-02-21").date->withSource({Calendar::Julian, u"a\u202Eb\nc"_s});
    const QString shown = sourcedDateText(hostile, QLocale(QLocale::English));
    QVERIFY(!shown.contains(u'\u202E') && !shown.contains(u'\n'));
}

void tst_SourcedDate::momentsAreNamedOnce()
{
    const QLocale english(QLocale::English);
    const Day day = dayNumber({1828, 2, 22});
    QCOMPARE(momentText(day, Precision::Days, Calendar::Gregorian, english), u"22 February 1828"_s);
    QCOMPARE(momentText(day, Precision::Days, Calendar::SolarHijri, english), u"2 Esfand 1206 Solar Hijri"_s);
    QCOMPARE(momentText(day, Precision::Months, Calendar::SolarHijri, english), u"Esfand 1206 Solar Hijri"_s);
    QCOMPARE(momentText(day, Precision::Years, Calendar::Islamic, english), u"1243 Islamic"_s);
    QCOMPARE(momentText(day, Precision::Days, Calendar::FrenchRepublican, english), QString());
}

void tst_SourcedDate::speaksTheReadersLanguage()
{
    const HistoricalDate date = parseEdtf(u"1828-02-22").date->withSource({Calendar::Julian, {}});
    QCOMPARE(sourcedDateText(date, QLocale(u"ru"_s)), u"10 февраля 1828 (юлианский) · 22 февраля 1828"_s);
    QCOMPARE(sourcedDateText(date, QLocale(u"fa"_s), Calendar::SolarHijri),
             u"۱۰ فوریهٔ ۱۸۲۸ ژولینی · ۲ اسفند ۱۲۰۶ هجری خورشیدی"_s);
}

QTEST_APPLESS_MAIN(tst_SourcedDate)
#include "tst_sourceddate.moc"
