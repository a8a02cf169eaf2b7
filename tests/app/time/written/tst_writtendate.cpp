// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, and what is never guessed.
#include "app/time/datetext.h"
#include "app/time/written/writtendate.h"

#include "app/time/calendars/calendarnames.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

class tst_WrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFactsTable_data();
    void readsTheFactsTable();
    void readsEveryWrittenDate();
    void readsOtherCalendars_data();
    void readsOtherCalendars();
    void readsInAGivenCalendar_data();
    void readsInAGivenCalendar();
    void offersEachReading_data();
    void offersEachReading();
    void pointsAtTheWord_data();
    void pointsAtTheWord();
    void theLocaleBreaksTies();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhyNot_data();
    void saysWhyNot();
    void misspeltEdtfIsNotGuessedAt();
    void readsItsOwnWords_data();
    void readsItsOwnWords();
    void anyWordsAreReadOrRefused();
};

// english.tsv is the table of ../shared/edtf. Where we read a row differently, this says why.
void tst_WrittenDate::readsTheFactsTable_data()
{
    const QHash<QString, QString> ours = {
        {u"c64 BCE"_s, u"-0063~"_s},                              // years are astronomical: 64 BCE is -0063
        {u"1858/1860"_s, u"1858/1860"_s},                         // EDTF as it stands
        {u"day in Spring 1849"_s, u"[1849-03-01..1849-05-31]"_s}, // EDTF has no days of seasons
        {u"a day in about Spring 1849?"_s, u"[1849-03-01%..1849-05-31%]"_s},
    };
    QTest::addColumn<QString>("edtf");
    QFile file(QStringLiteral(TEST_FOLDER "/app/time/written/english.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QTest::newRow(qPrintable(row[0])) << ours.value(row[0], row[1]);
    }
}

void tst_WrittenDate::readsTheFactsTable()
{
    QFETCH(QString, edtf);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(reading.date ? reading.date->text() : QString(), edtf);
}

// The files' licence does not let us copy them; what they hold is in readsWhatPeopleType() by its shape.
void tst_WrittenDate::readsEveryWrittenDate()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/../shared/samples/written_dates"));
    if (!folder.exists()) {
        QSKIP("no written_dates beside the source");
    }
    int dates = 0;
    for (const QString &name : folder.entryList({u"*.csv"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        while (!file.atEnd()) {
            // No date holds a comma or a quotation mark, so a quoted field may be cut out.
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            const QStringList fields = QString(line).remove(QRegularExpression(u"\"[^\"]*\""_s)).split(u',');
            for (qsizetype i = 0; i < std::min(fields.size(), header.size()); ++i) {
                if (header[i].startsWith("hdate"_L1) && !fields[i].trimmed().isEmpty()) {
                    ++dates;
                    const DateReading reading = parseWrittenDate(fields[i]);
                    QVERIFY2(reading.date, qPrintable(fields[i] + u": "_s + reading.reason));
                }
            }
        }
    }
    QVERIFY(dates > 400);
}

void tst_WrittenDate::readsOtherCalendars_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("calendar");
    const std::tuple<QString, QString, QString> rows[] = {
        {u"5 Sha'ban 1243"_s, u"[1828-02-20..1828-02-22]"_s, u"islamic"_s},
        {u"5 Shaban 1243"_s, u"[1828-02-20..1828-02-22]"_s, u"islamic"_s},
        {u"5 Şaban 1243"_s, u"[1828-02-20..1828-02-22]"_s, u"islamic"_s},
        {u"5 Shaʿbān 1243 AH"_s, u"[1828-02-20..1828-02-22]"_s, u"islamic"_s},
        {u"۵ شعبان ۱۲۴۳"_s, u"[1828-02-20..1828-02-22]"_s, u"islamic"_s},
        {u"Sha'ban 1243"_s, u"[1828-02-16..1828-03-17]"_s, u"islamic"_s},
        {u"1243 AH"_s, u"[1827-07-24..1828-07-14]"_s, u"islamic"_s},
        {u"10 Rabi' al-awwal 1243"_s, u"[1827-09-30..1827-10-02]"_s, u"islamic"_s},
        {u"10 Rabi I 1243"_s, u"[1827-09-30..1827-10-02]"_s, u"islamic"_s},
        {u"3 Dhu al-Hijja 1243"_s, u"[1828-06-15..1828-06-17]"_s, u"islamic"_s},
        {u"c. Sha'ban 1243"_s, u"[1828-02-16~..1828-03-17~]"_s, u"islamic"_s},
        {u"1 Muharram to 5 Safar 1243"_s, u"1827-07-25~/1827-08-28~"_s, u"islamic"_s},
        {u"before 1243 AH"_s, u"/1828-07-13~"_s, u"islamic"_s},
        {u"30 Sha'ban 1243"_s, u"[1828-03-16..1828-03-18]"_s, u"islamic"_s}, // 29 days by the tables
        {u"1 Farvardin 1400"_s, u"2021-03-21"_s, u"solar-hijri"_s},
        {u"۱ فروردین ۱۴۰۰"_s, u"2021-03-21"_s, u"solar-hijri"_s},
        {u"1400 AP"_s, u"[2021-03-21..2022-03-20]"_s, u"solar-hijri"_s},
        {u"1400 SH"_s, u"[2021-03-21..2022-03-20]"_s, u"solar-hijri"_s},
        {u"1 Tishri 5784"_s, u"2023-09-16"_s, u"hebrew"_s},
        {u"15 Nisan 5784"_s, u"2024-04-23"_s, u"hebrew"_s},
        {u"5784 AM"_s, u"[2023-09-16..2024-10-02]"_s, u"hebrew"_s},
        {u"18 Brumaire VIII"_s, u"1799-11-09"_s, u"french-republican"_s},
        {u"18 brumaire an VIII"_s, u"1799-11-09"_s, u"french-republican"_s},
        {u"8 AN"_s, u"[1799-09-23..1800-09-22]"_s, u"french-republican"_s},
        {u"10 February 1828 (O.S.)"_s, u"1828-02-22"_s, u"julian"_s},
        {u"10 February 1828 Old Style"_s, u"1828-02-22"_s, u"julian"_s},
        {u"Julian 10 February 1828"_s, u"1828-02-22"_s, u"julian"_s},
        {u"22 February 1828 (N.S.)"_s, u"1828-02-22"_s, u"gregorian"_s},
        {u"25 октября 1917 ст. ст."_s, u"1917-11-07"_s, u"julian"_s},
        {u"10/22 February 1828"_s, u"1828-02-22"_s, u"julian"_s},
        {u"10 (22) February 1828"_s, u"1828-02-22"_s, u"julian"_s},
        {u"29 February/12 March 1828"_s, u"1828-03-12"_s, u"julian"_s},
        {u"30 January (11 February) 1828"_s, u"1828-02-11"_s, u"julian"_s},
        {u"24 December 1830/5 January 1831"_s, u"1831-01-05"_s, u"julian"_s},
        {u"11 February 1731/32"_s, u"1732-02-22"_s, u"julian"_s}, // the year began on 25 March
        {u"15 March 44 BCE (O.S.)"_s, u"-0043-03-13"_s, u"julian"_s},
        {u"Nisan 1920"_s, u"1920-04"_s, u"gregorian"_s}, // Turkish for April
    };
    for (const auto &[typed, edtf, calendar] : rows) {
        QTest::newRow(qPrintable(typed)) << edtf << calendar;
    }
}

void tst_WrittenDate::readsOtherCalendars()
{
    QFETCH(QString, edtf);
    QFETCH(QString, calendar);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const DateReading reading = parseWrittenDate(typed);
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(reading.date->text(), edtf);
    QCOMPARE(calendarKey(reading.date->source().calendar), calendar);
    QCOMPARE(reading.date->source().text, calendar == "gregorian"_L1 ? QString() : typed);
}

void tst_WrittenDate::readsInAGivenCalendar_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("10 February 1828") << u"julian"_s << u"1828-02-22"_s;
    QTest::newRow("1828-02-10") << u"julian"_s << u"1828-02-22"_s;
    QTest::newRow("-0043-03-15") << u"julian"_s << u"-0043-03-13"_s;
    QTest::newRow("0000-01-01") << u"julian"_s << u"-0001-12-30"_s;
    QTest::newRow("1900-02-29") << u"julian"_s << u"1900-03-13"_s;
    QTest::newRow("1828-02-10/1828-02-12") << u"julian"_s << u"1828-02-22/1828-02-24"_s;
    QTest::newRow("44 BCE") << u"julian"_s << u"[-0044-12-30..-0043-12-29]"_s;
    QTest::newRow("22 February 1828 (N.S.)") << u"julian"_s << u"1828-02-22"_s;
    QTest::newRow("1243-08-05") << u"islamic"_s << u"[1828-02-20..1828-02-22]"_s;
    QTest::newRow("1243") << u"islamic"_s << u"[1827-07-24..1828-07-14]"_s;
    QTest::newRow("1400/1/1") << u"solar-hijri"_s << u"2021-03-21"_s;
    QTest::newRow("1400-01-01?") << u"solar-hijri"_s << u"2021-03-21?"_s;
    QTest::newRow("5784-01-01") << u"hebrew"_s << u"2023-09-16"_s;
    QTest::newRow("0008-02-18") << u"french-republican"_s << u"1799-11-09"_s;
    QTest::newRow("22 February 1828") << u"islamic"_s << u"1828-02-22"_s; // a month names its calendar
}

void tst_WrittenDate::readsInAGivenCalendar()
{
    QFETCH(QString, calendar);
    QFETCH(QString, edtf);
    WrittenDateOptions options;
    options.calendar = *calendarOfKey(calendar);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()), options);
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(reading.date->text(), edtf);
}

void tst_WrittenDate::offersEachReading_data()
{
    QTest::addColumn<QString>("readings");
    QTest::newRow("03/04/1993") << u"1993-04-03 1993-03-04"_s;
    QTest::newRow("03-04-1993") << u"1993-04-03 1993-03-04"_s;
    QTest::newRow("1904/08") << u"1904-08 1904/1908"_s;
    QTest::newRow("'93") << u"1893 1993 2093"_s;
    QTest::newRow("24 Apr 93") << u"0093-04-24 1893-04-24 1993-04-24 2093-04-24"_s;
    QTest::newRow("5 Adar 5784") << u"2024-02-14 2024-03-15"_s; // a leap year has two
    QTest::newRow("10/23 February 1828") << u"1828-02-22 1828-02-23"_s;
    QTest::newRow("yaz 1872") << u"1872-21 1872-22"_s; // spring in Azerbaijani, summer in Turkish
}

void tst_WrittenDate::offersEachReading()
{
    QFETCH(QString, readings);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!reading.date);
    QStringList texts;
    for (const HistoricalDate &choice : reading.choices) {
        texts.append(choice.text());
        QVERIFY(reading.reason.contains(choice.text()));
    }
    QCOMPARE(texts.join(u' '), readings);
}

void tst_WrittenDate::pointsAtTheWord_data()
{
    QTest::addColumn<int>("position");
    QTest::newRow("1802 foo") << 5;
    QTest::newRow("c. Febuary 1802") << 3;
    QTest::newRow("between 843") << 11;
    QTest::newRow("1860 to 30 February 1862") << 8;
    QTest::newRow("32 February 1828") << 0;
}

void tst_WrittenDate::pointsAtTheWord()
{
    QFETCH(int, position);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!reading.date);
    QCOMPARE(int(reading.position), position);
}

void tst_WrittenDate::theLocaleBreaksTies()
{
    QCOMPARE(parseWrittenDate(u"yaz 1872", {QLocale(QLocale::Turkish)}).date->text(), u"1872-22"_s);
    QCOMPARE(parseWrittenDate(u"yaz 1872", {QLocale(QLocale::Azerbaijani)}).date->text(), u"1872-21"_s);
    QCOMPARE(parseWrittenDate(u"22 февраля 1828", {QLocale(QLocale::Turkish)}).date->text(), u"1828-02-22"_s);
}

void tst_WrittenDate::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("edtf");
    const std::pair<QString, QString> rows[] = {
        {u"1813-10-24"_s, u"1813-10-24"_s},
        {u"  1828 "_s, u"1828"_s},
        {u"44 BCE"_s, u"-0043"_s},
        {u"44 bc"_s, u"-0043"_s},
        {u"44 B.C."_s, u"-0043"_s},
        {u"44BC"_s, u"-0043"_s},
        {u"12 BC"_s, u"-0011"_s},
        {u"1 BCE"_s, u"0000"_s},
        {u"12,000 BCE"_s, u"Y-11999"_s},
        {u"AD 44"_s, u"0044"_s},
        {u"500 CE"_s, u"0500"_s},
        {u"500 AD"_s, u"0500"_s},
        {u"44"_s, u"0044"_s}, // in EDTF the 45th century; nobody types that
        {u"843"_s, u"0843"_s},
        {u"12345"_s, u"Y12345"_s},
        {u"24 October 1813"_s, u"1813-10-24"_s},
        {u"24 Oct 1813"_s, u"1813-10-24"_s},
        {u"24th Oct. 1813"_s, u"1813-10-24"_s},
        {u"October 24, 1813"_s, u"1813-10-24"_s},
        {u"Oct 1813"_s, u"1813-10"_s},
        {u"15 March 44 BCE"_s, u"-0043-03-15"_s},
        {u"c. 1141"_s, u"1141~"_s},
        {u"c.1141"_s, u"1141~"_s},
        {u"circa Feb 1812"_s, u"1812-02~"_s},
        {u"~1141"_s, u"~1141"_s},
        {u"c. 1141?"_s, u"1141%"_s},
        {u"c64 BCE"_s, u"-0063~"_s},
        {u"1862 ?"_s, u"1862?"_s},
        {u"13th century"_s, u"12XX"_s},
        {u"2nd century BCE"_s, u"-01XX"_s},
        {u"2nd century AD"_s, u"01XX"_s},
        {u"2nd millennium BCE"_s, u"-1XXX"_s},
        {u"1990s"_s, u"199X"_s},
        {u"ca. 1860s?"_s, u"186X%"_s},
        {u"1800s"_s, u"18XX"_s},
        {u"Autumn 1872"_s, u"1872-23"_s},
        {u"from 1918"_s, u"1918/.."_s},
        {u"until 44 BCE"_s, u"../-0043"_s},
        {u"843-848"_s, u"0843/0848"_s},
        {u"20 to 21 June 2022"_s, u"2022-06-20/2022-06-21"_s},
        {u"27 September 2020 – 10 November 2020"_s, u"2020-09-27/2020-11-10"_s},
        {u"500 to 44 BCE"_s, u"-0499/-0043"_s},
        {u"44 BCE to 12 CE"_s, u"-0043/0012"_s},
        {u"44 BCE to 1828?"_s, u"-0043/1828?"_s},
        {u"between 843 and 848"_s, u"[0843..0848]"_s},
        {u"Between March 1283 and April 1283"_s, u"[1283-03..1283-04]"_s},
        {u"Before 879"_s, u"/0879"_s},
        {u"858 after 13 Feb 858"_s, u"[0858-02-14..0858-12-31]"_s},
        {u"c. 890 after 889"_s, u"0890~"_s},
        {u"ongoing"_s, u"/.."_s},
        {u"1922 – present"_s, u"1922/.."_s},
        {u"late 12th century"_s, u"[1167..1199]"_s},
        {u"mid 12th century"_s, u"[1133..1166]"_s},
        {u"early 2nd century BCE"_s, u"[-0199..-0167]"_s},
        {u"early 1930s"_s, u"[1930..1932]"_s},
        {u"mid 1872"_s, u"1872-38"_s},
        {u"early March 1872"_s, u"[1872-03-01..1872-03-10]"_s},
        {u"first half of the 19th century"_s, u"[1800..1849]"_s},
        {u"last quarter of 1872"_s, u"1872-36"_s},
        {u"вторая половина XIX века"_s, u"[1850..1899]"_s},
        {u"mid-1860s"_s, u"[1863..1866]"_s},
        {u"mid-19th-century"_s, u"[1833..1866]"_s},
        {u"pre-1918"_s, u"/1918"_s},
        {u"1667 or earlier"_s, u"[..1667]"_s},
        {u"1760 or later"_s, u"[1760..]"_s},
        {u"13/04/1993"_s, u"1993-04-13"_s},
        {u"04/13/1993"_s, u"1993-04-13"_s},
        {u"03/03/1993"_s, u"1993-03-03"_s},
        {u"03.04.1993"_s, u"1993-04-03"_s},
        {u"1993-4-3"_s, u"1993-04-03"_s},
        {u"4/1993"_s, u"1993-04"_s},
        {u"3-apr-1721"_s, u"1721-04-03"_s},
        {u"May 5-7, 1849"_s, u"1849-05-05/1849-05-07"_s},
        {u"1667 or 1668"_s, u"[1667,1668]"_s},
        {u"January 12"_s, u"XXXX-01-12"_s},
        {u"nineteenth century"_s, u"18XX"_s},
        {u"XIX əsrin sonu"_s, u"[1867..1899]"_s},
        {u"1990-cı illər"_s, u"199X"_s},
        {u"1828-ci il fevralın 22-si"_s, u"1828-02-22"_s},
        {u"22 февраля 1828 г."_s, u"1828-02-22"_s},
        {u"в 1860-х гг."_s, u"186X"_s},
        {u"XIX–XX вв."_s, u"18XX/19XX"_s},
        {u"22 Şubat 1828"_s, u"1828-02-22"_s},
        {u"1918'den önce"_s, u"/1918"_s},
        {u"1860'lar"_s, u"186X"_s},
        {u"19-րդ դար"_s, u"18XX"_s},
        {u"1828 թ. փետրվարի 22"_s, u"1828-02-22"_s},
        {u"مهٔ ۱۸۲۸"_s, u"1828-05"_s},
        {u"قرن نوزدهم"_s, u"18XX"_s},
        {u"بین ۸۴۳ و ۸۴۸"_s, u"[0843..0848]"_s},
    };
    for (const auto &[typed, edtf] : rows) {
        QTest::newRow(qPrintable(typed)) << edtf;
    }
}

void tst_WrittenDate::readsWhatPeopleType()
{
    QFETCH(QString, edtf);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(reading.date->text(), edtf);
    QCOMPARE(*reading.date, *parseEdtf(edtf).date);
}

void tst_WrittenDate::saysWhyNot_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("") << u"no date"_s;
    QTest::newRow("0") << u"no year 0"_s;
    QTest::newRow("0 BC") << u"no year 0"_s;
    QTest::newRow("hello") << u"44 BCE"_s;
    QTest::newRow("-44") << u"44 BCE"_s;
    QTest::newRow("-04") << u"44 BCE"_s;
    QTest::newRow("?") << u"44 BCE"_s;
    QTest::newRow("30 February 1828") << u"no such day"_s;
    QTest::newRow("32 February 1828") << u"No month has a day 32"_s;
    QTest::newRow("44 BCE to 12") << u"both ends"_s;
    QTest::newRow("c. 20 to 21 June 2022") << u"in full"_s;
    QTest::newRow("1830 to 1828") << u"ends before it starts"_s;
    QTest::newRow("440s BCE") << u"449 BCE"_s;
    QTest::newRow("99999999999 BCE") << u"out of range"_s;
    QTest::newRow("1828-13-01") << u"no month 13"_s;
    QTest::newRow("03/04/1993") << u"3 April 1993 or 4 March 1993: write 1993-04-03 or 1993-03-04."_s;
    QTest::newRow("03/04/93") << u"century"_s;
    QTest::newRow("Febuary 1802") << u"\"Febuary\" is no part of a date"_s;
    QTest::newRow("[1667,1668") << u"ends with ]"_s;
}

void tst_WrittenDate::saysWhyNot()
{
    QFETCH(QString, reason);
    const DateReading reading = parseWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!reading.date);
    QVERIFY(reading.position >= 0);
    QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
}

void tst_WrittenDate::misspeltEdtfIsNotGuessedAt()
{
    for (const QString &typed : {u"2003-23?~"_s, u"12004-06~-11"_s, u"2001-33?"_s, u"2000/12-12"_s, u"1990?~"_s,
                                 u"199u"_s, u"19uu"_s, u"2004-uu"_s}) {
        const DateReading reading = parseWrittenDate(typed);
        QVERIFY2(!reading.date, qPrintable(typed));
        QVERIFY2(!reading.reason.isEmpty(), qPrintable(typed));
    }
    for (const QString &typed :
         {u"1851-52"_s, u"1868-1871?"_s, u"1861-67?"_s, u"03/13/1993"_s, u"1862?"_s, u"~1862"_s}) {
        QVERIFY2(parseWrittenDate(typed).date, qPrintable(typed));
    }
}

void tst_WrittenDate::readsItsOwnWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("edtf");
    for (const QString &language : {u"en"_s, u"az"_s, u"fa"_s, u"hy"_s, u"ru"_s, u"ka"_s}) {
        for (const QString &edtf : {u"1828-02-22"_s,
                                    u"-0043-03-15"_s,
                                    u"1977-10"_s,
                                    u"-0043"_s,
                                    u"1141~"_s,
                                    u"1862?"_s,
                                    u"1141%"_s,
                                    u"18XX"_s,
                                    u"-01XX"_s,
                                    u"1XXX"_s,
                                    u"-1XXX"_s,
                                    u"1872-21"_s,
                                    u"2020-09-27/2020-11-10"_s,
                                    u"2022-06-20/2022-06-21"_s,
                                    u"1918/"_s,
                                    u"/1918"_s,
                                    u"1918/.."_s,
                                    u"../-0043"_s,
                                    u"-0043/0012"_s,
                                    u"Y-12000"_s,
                                    u"Y12345"_s,
                                    u"0079-08-24"_s,
                                    u"0012-01"_s}) {
            QTest::newRow(qPrintable(language + u' ' + edtf)) << language << edtf;
        }
    }
}

void tst_WrittenDate::readsItsOwnWords()
{
    QFETCH(QString, language);
    QFETCH(QString, edtf);
    const QLocale locale(language);
    const QString words = dateText(*parseEdtf(edtf).date, locale);
    const DateReading reading = parseWrittenDate(words, {locale});
    QVERIFY2(reading.date, qPrintable(words + u": "_s + reading.reason));
    QCOMPARE(reading.date->text(), edtf);
}

void tst_WrittenDate::anyWordsAreReadOrRefused()
{
    const QStringList words = {u"44"_s,      u"1828"_s,
                               u"0"_s,       u"22"_s,
                               u"May"_s,     u"BCE"_s,
                               u"AD"_s,      u"to"_s,
                               u"–"_s,       u"-"_s,
                               u"century"_s, u"th"_s,
                               u"s"_s,       u"c."_s,
                               u"?"_s,       u"from"_s,
                               u","_s,       u"XIX"_s,
                               u"spring"_s,  u"unknown"_s,
                               u"end"_s,     u"99999999999999999999"_s,
                               u"~"_s,       u"%1"_s};
    std::mt19937 random(9);
    for (int i = 0; i < 10'000; ++i) {
        QStringList typed;
        for (auto left = random() % 7; left > 0; --left) {
            typed.append(words[qsizetype(random() % std::size_t(words.size()))]);
        }
        const DateReading reading = parseWrittenDate(typed.join(u' '), {QLocale(u"az"_s)});
        QVERIFY2(reading.date ? parseEdtf(reading.date->text()).date == reading.date : !reading.reason.isEmpty(),
                 qPrintable(typed.join(u' ')));
        QCOMPARE(reading.position < 0, reading.date.has_value());
    }
}

QTEST_GUILESS_MAIN(tst_WrittenDate)
#include "tst_writtendate.moc"
