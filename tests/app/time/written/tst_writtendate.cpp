// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, and what is never guessed.
#include "app/time/datetext.h"
#include "app/time/written/writtendate.h"

#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

class tst_WrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhyNot_data();
    void saysWhyNot();
    void readsItsOwnWords_data();
    void readsItsOwnWords();
    void anyWordsAreReadOrRefused();
};

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
                                    u"Y12345"_s}) {
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
