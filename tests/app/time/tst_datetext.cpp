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
