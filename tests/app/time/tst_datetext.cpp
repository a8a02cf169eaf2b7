// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in words.
#include "app/time/datetext.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

class tst_DateText : public QObject
{
    Q_OBJECT

private slots:
    void readsAsPeopleSayIt_data();
    void readsAsPeopleSayIt();
    void speaksOtherLanguages_data();
    void speaksOtherLanguages();
    void boundsAreWholeDays_data();
    void boundsAreWholeDays();
    void isoTextKeepsEveryYear();
    void yearsAndDays();
};

void tst_DateText::readsAsPeopleSayIt_data()
{
    QTest::addColumn<QString>("words");
    const std::pair<const char *, QString> rows[] = {
        {"1828-02-22", u"22 February 1828"_s},
        {"1141~", u"c. 1141"_s},
        {"1862?", u"1862?"_s},
        {"1141%", u"c. 1141?"_s},
        {"-0043", u"44 BCE"_s},
        {"-0043-03-15", u"15 March 44 BCE"_s},
        {"0000", u"1 BCE"_s},
        {"1977-10", u"October 1977"_s},
        {"1990-05~", u"c. May 1990"_s},
        {"199X", u"1990s"_s},
        {"180X", u"1800–1809"_s},
        {"-199X", u"2000–1991 BCE"_s},
        {"000X", u"1 BCE–9 CE"_s},
        {"18XX", u"19th century"_s},
        {"10XX", u"11th century"_s},
        {"19XX?", u"20th century?"_s},
        {"20XX", u"21st century"_s},
        {"00XX", u"1st century"_s},
        {"-01XX", u"2nd century BCE"_s},
        {"-00XX", u"1st century BCE"_s},
        {"1XXX", u"2nd millennium"_s},
        {"-1XXX", u"2nd millennium BCE"_s},
        {"XXXX", u"1 BCE–9999 CE"_s},
        {"1872-21", u"spring 1872"_s},
        {"-0043-24", u"winter 44 BCE"_s},
        {"1999-XX", u"a month in 1999"_s},
        {"1999-XX-XX", u"a day in 1999"_s},
        {"1999-01-XX", u"a day in January 1999"_s},
        {"1700-05-0X", u"1–9 May 1700"_s},
        {"2020-09-27/2020-11-10", u"27 September 2020 to 10 November 2020"_s},
        {"2022-06-20/2022-06-21", u"20 to 21 June 2022"_s},
        {"2022-06-20?/2022-06-21", u"20 June 2022? to 21 June 2022"_s},
        {"1918/1920~", u"1918 to c. 1920"_s},
        {"-0043/-0013", u"44 BCE to 14 BCE"_s},
        {"-0043/0012", u"44 BCE to 12 CE"_s},
        {"1918/", u"1918, end unknown"_s},
        {"/1918", u"until 1918, start unknown"_s},
        {"1918/..", u"from 1918"_s},
        {"../1918-11-11", u"until 11 November 1918"_s},
        {"/", u"unknown"_s},
        {"../..", u"without beginning or end"_s},
        {"Y-12000", u"12,001 BCE"_s},
        {"156X-12-25", u"25 December of a year in 1560–1569"_s},
        {"199X-01", u"January of a year in 1990–1999"_s},
        {"19XX-01-XX", u"a day in January of a year in 1900–1999"_s},
        {"XXXX-12-25", u"25 December, year unknown"_s},
        {"XXXX-12-XX", u"a day in December, year unknown"_s},
        {"1560-XX-25", u"between 25 January and 25 December 1560"_s},
        {"20X0-10-02", u"between 2 October 2000 and 2 October 2090"_s},
        {"2016-01-X2", u"between 2 and 22 January 2016"_s},
        {"1984-1X", u"between October and December 1984"_s},
        {"XX16", u"between 16 and 9916"_s},
        {"196", u"1960s"_s},
        {"19~", u"c. 20th century"_s},
        {"2004?-06-~11", u"c. 11 June 2004?"_s},
        {"2001-25", u"spring 2001 (northern)"_s},
        {"2001-29", u"spring 2001 (southern)"_s},
        {"2001-33", u"first quarter of 2001"_s},
        {"-2001-38", u"second third of 2002 BCE"_s},
        {"2001-40", u"first half of 2001"_s},
        {"1849-21-XX", u"a day in spring 1849"_s},
        {"1953S2", u"about 1953 (1900–1999)"_s},
        {"1953S4", u"1953"_s},
        {"Y17101E4S3", u"about 171,010,000 (171,000,000–171,999,999)"_s},
        {"Y-17E7", u"170,000,001 BCE"_s},
        {"[1667,1668,1670..1672]", u"1667, 1668 or 1670 to 1672"_s},
        {"{1667,1668, 1670..1672}", u"1667, 1668 and 1670 to 1672"_s},
        {"[1667,1668]", u"1667 or 1668"_s},
        {"[1828-02-17..1828-02-18]", u"between 17 and 18 February 1828"_s},
        {"[1828-02-10,1828-02-22]", u"10 or 22 February 1828"_s},
        {"[0843..0848]", u"between 843 and 848"_s},
        {"{2001-01..2001-05}", u"January 2001 to May 2001"_s},
        {"[1760-12..]", u"December 1760 or later"_s},
        {"[..1760-12-03]", u"3 December 1760 or earlier"_s},
        {"{1760-12..}", u"from December 1760"_s},
        {"{1701,1703,1705,1707,1709,1711,1713,1715,1717}", u"1701, 1703, 1705, 1707, 1709, 1711, 1713, … and 1717"_s},
        {"[-0043,0012~]", u"44 BCE or c. 12 CE"_s},
        {"2016-05-02T16:54:59Z", u"2 May 2016, 16:54:59 UTC"_s},
        {"2016-05-02T16:54:59+02:30", u"2 May 2016, 16:54:59 UTC+02:30"_s},
        {"2016-05-02T16:54:59", u"2 May 2016, 16:54:59"_s},
    };
    for (const auto &[edtf, words] : rows) {
        QTest::newRow(edtf) << words;
    }
}

void tst_DateText::readsAsPeopleSayIt()
{
    QFETCH(QString, words);
    const DateReading reading = parseEdtf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(dateText(*reading.date, english()), words);
    QCOMPARE(dateText(*reading.date, QLocale::c()), words);
}

void tst_DateText::speaksOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("words");
    const std::tuple<QString, QString, QString> rows[] = {
        {u"az"_s, u"1828-02-22"_s, u"22 fevral 1828"_s},
        {u"az"_s, u"-0043"_s, u"e.ə. 44"_s},
        {u"az"_s, u"18XX"_s, u"XIX əsr"_s},
        {u"az"_s, u"1141%"_s, u"təq. 1141?"_s},
        {u"fa"_s, u"1828-02-22"_s, u"۲۲ فوریهٔ ۱۸۲۸"_s},
        {u"fa"_s, u"-0043"_s, u"۴۴ ق.م."_s},
        {u"fa"_s, u"18XX"_s, u"سدهٔ ۱۹"_s},
        {u"fa"_s, u"1918/1920"_s, u"۱۹۱۸ تا ۱۹۲۰"_s},
        {u"hy"_s, u"1828-02-22"_s, u"22 փետրվարի 1828"_s},
        {u"hy"_s, u"-0043"_s, u"մ.թ.ա. 44"_s},
        {u"ru"_s, u"1828-02-22"_s, u"22 февраля 1828"_s},
        {u"ru"_s, u"1828-02"_s, u"февраль 1828"_s},
        {u"ru"_s, u"-01XX"_s, u"II век до н. э."_s},
        {u"ru"_s, u"1918/.."_s, u"1918 – …"_s},
        {u"ka"_s, u"1828-02-22"_s, u"22 თებერვალი 1828"_s},
        {u"ka"_s, u"-0043/0012"_s, u"ძვ. წ. 44 – ახ. წ. 12"_s},
        {u"az"_s, u"2001-33"_s, u"2001, I rüb"_s},
        {u"az"_s, u"[1667,1668,1670..1672]"_s, u"1667, 1668 və ya 1670 – 1672"_s},
        {u"fa"_s, u"2001-34"_s, u"سه‌ماههٔ دوم ۲۰۰۱"_s},
        {u"fa"_s, u"[0843..0848]"_s, u"میان ۸۴۳ و ۸۴۸"_s},
        {u"hy"_s, u"{1667,1668}"_s, u"1667 և 1668"_s},
        {u"ru"_s, u"2001-40"_s, u"I полугодие 2001"_s},
        {u"ru"_s, u"156X-12-25"_s, u"25 декабря, 1560–1569"_s},
        {u"ru"_s, u"[1760..]"_s, u"1760 – …"_s},
        {u"ka"_s, u"[1667,1668]"_s, u"1667 ან 1668"_s},
        {u"tr"_s, u"1828-02-22"_s, u"22 Şubat 1828"_s},
        {u"tr"_s, u"18XX"_s, u"19. yüzyıl"_s},
        {u"tr"_s, u"-0043~"_s, u"yakl. MÖ 44"_s},
        {u"tr"_s, u"2001-22"_s, u"yaz 2001"_s},
        {u"tr"_s, u"2001-33"_s, u"2001, 1. çeyrek"_s},
        {u"tr"_s, u"1953S2"_s, u"≈ 1953 (1900–1999)"_s},
        {u"de"_s, u"1828-02-22"_s, u"22 Februar 1828"_s},
    };
    for (const auto &[language, edtf, words] : rows) {
        QTest::newRow(qPrintable(language + u' ' + edtf)) << language << edtf << words;
    }
}

void tst_DateText::speaksOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, edtf);
    QFETCH(QString, words);
    QCOMPARE(dateText(*parseEdtf(edtf).date, QLocale(language)), words);
}

void tst_DateText::boundsAreWholeDays_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("119X") << u"1 January 1190 to 31 December 1199"_s;
    QTest::newRow("1828-02-22?") << u"22 February 1828"_s;
    QTest::newRow("1828-02") << u"1 to 29 February 1828"_s;
    QTest::newRow("1918/..") << u"from 1 January 1918"_s;
    QTest::newRow("../1918") << u"until 31 December 1918"_s;
    QTest::newRow("../..") << u"without beginning or end"_s;
    QTest::newRow("/") << u"unknown"_s;
    QTest::newRow("-00XX") << u"1 January 100 BCE to 31 December 1 BCE"_s;
}

void tst_DateText::boundsAreWholeDays()
{
    QFETCH(QString, words);
    QCOMPARE(boundsText(*parseEdtf(QString::fromUtf8(QTest::currentDataTag())).date, english()), words);
}

void tst_DateText::isoTextKeepsEveryYear()
{
    QCOMPARE(isoText(dayNumber({1828, 2, 22})), u"1828-02-22");
    QCOMPARE(isoText(dayNumber({-43, 3, 15})), u"-0043-03-15");
    QCOMPARE(isoText(dayNumber({0, 1, 1})), u"0000-01-01");
    QCOMPARE(isoText(dayNumber({12'345, 12, 31})), u"12345-12-31");
    QCOMPARE(isoText(dayNumber({-170'002, 1, 1})), u"-170002-01-01");
}

void tst_DateText::yearsAndDays()
{
    QCOMPARE(yearText(1828, english()), u"1828");
    QCOMPARE(yearText(-43, english()), u"44 BCE");
    QCOMPARE(yearText(-9999, english()), u"10,000 BCE");
    QCOMPARE(yearText(1400, QLocale(u"fa"_s)), u"۱۴۰۰");
    QCOMPARE(dayText(dayNumber({1828, 2, 22}), english()), u"22 February 1828");
}

QTEST_GUILESS_MAIN(tst_DateText)
#include "tst_datetext.moc"
