// SPDX-License-Identifier: GPL-3.0-or-later
// Dates made from days and years, and the spans of dates.
#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QString fourDigits(std::int64_t number)
{
    return QString::number(number).rightJustified(4, u'0');
}

/// Any text of levels 0 and 1 with known ends; dates of an interval need not be in order.
QString randomDate(std::mt19937_64 &random)
{
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const QString sign = below(3) == 0 ? u"-"_s : QString();
    const QString year = sign + fourDigits(1 + below(9999));
    const QString month = QString::number(1 + below(12)).rightJustified(2, u'0');
    const QString day = QString::number(1 + below(28)).rightJustified(2, u'0');
    const QString qualifiers[] = {QString(), u"?"_s, u"~"_s, u"%"_s};
    const QString dates[] = {year,
                             year + u'-' + month,
                             year + u'-' + month + u'-' + day,
                             year.chopped(1) + u'X',
                             year.chopped(2) + u"XX"_s,
                             year + u"-XX"_s,
                             year + u'-' + month + u"-XX"_s,
                             year + u"-2"_s + QString::number(1 + below(4)),
                             u'Y' + sign + QString::number(10'000 + below(1'000'000'000))};
    return dates[below(9)] + qualifiers[below(4)];
}

} // namespace

class tst_HistoricalDate : public QObject
{
    Q_OBJECT

private slots:
    void textOfADayOrYearReadsBackAsTheSame_data();
    void textOfADayOrYearReadsBackAsTheSame();
    void yearsAreWrittenAsEdtf();
    void certainIsWithinPossible();
    void randomTextsKeepTextAndOrder();
    void theWordsOfASourceMoveNoDay();
};

void tst_HistoricalDate::textOfADayOrYearReadsBackAsTheSame_data()
{
    QTest::addColumn<qint64>("year");
    for (const qint64 year : {qint64(1828), qint64(44), qint64(0), qint64(-1), qint64(-43), qint64(-9999), qint64(9999),
                              qint64(10'000), qint64(-10'000), qint64(12'345), qint64(kMaxYear), qint64(-kMaxYear)}) {
        QTest::addRow("%lld", year) << year;
    }
}

void tst_HistoricalDate::textOfADayOrYearReadsBackAsTheSame()
{
    QFETCH(qint64, year);
    const HistoricalDate whole = HistoricalDate::inYear(year);
    const DateReading wholeReading = parseEdtf(whole.text());
    QVERIFY2(wholeReading.date, qPrintable(whole.text() + wholeReading.reason));
    QCOMPARE(*wholeReading.date, whole);
    const HistoricalDate day = HistoricalDate::onDay(dayNumber({year, 2, 28}));
    const DateReading dayReading = parseEdtf(day.text());
    QVERIFY2(dayReading.date, qPrintable(day.text() + dayReading.reason));
    QCOMPARE(*dayReading.date, day);
    QCOMPARE(day.possible().length(), 1);
}

void tst_HistoricalDate::yearsAreWrittenAsEdtf()
{
    QCOMPARE(HistoricalDate::inYear(44).text(), u"0044");
    QCOMPARE(HistoricalDate::inYear(-43).text(), u"-0043");
    QCOMPARE(HistoricalDate::inYear(12'345).text(), u"Y12345");
    QCOMPARE(HistoricalDate::inYear(-12'345).text(), u"Y-12345");
    QCOMPARE(HistoricalDate::inYear(2000).possible().length(), 366);
    QCOMPARE(HistoricalDate::inYear(2000).precision(), Precision::Years);
}

void tst_HistoricalDate::certainIsWithinPossible()
{
    const HistoricalDate date = *parseEdtf(u"1914-07/1918-11-11").date;
    QCOMPARE(date.possible(), (TimeSpan{dayNumber({1914, 7, 1}), dayNumber({1918, 11, 12})}));
    QCOMPARE(date.certain(), (TimeSpan{dayNumber({1914, 7, 31}), dayNumber({1918, 11, 12})}));
    QVERIFY(parseEdtf(u"1828").date->certain().isEmpty()); // it was in that year, not all through it
    QCOMPARE(parseEdtf(u"1828-02-22").date->certain().length(), 1);
}

void tst_HistoricalDate::randomTextsKeepTextAndOrder()
{
    std::mt19937_64 random(4);
    int read = 0;
    for (int i = 0; i < 200'000; ++i) {
        const QString single = randomDate(random);
        const QString text = i % 3 == 0 ? single + u'/' + randomDate(random) : single;
        const DateReading reading = parseEdtf(text);
        if (!reading.date) {
            QVERIFY2(i % 3 == 0, qPrintable(text + u": "_s + reading.reason)); // an interval that runs backwards
            continue;
        }
        ++read;
        const DateBounds &bounds = reading.date->bounds();
        QCOMPARE(reading.date->text(), text);
        QVERIFY2(bounds.earliestStart <= bounds.latestStart && bounds.earliestEnd <= bounds.latestEnd &&
                     bounds.earliestStart <= bounds.earliestEnd && bounds.latestStart <= bounds.latestEnd,
                 qPrintable(text));
        QVERIFY(!reading.date->possible().isEmpty());
        const TimeSpan certain = reading.date->certain();
        QVERIFY2(certain.isEmpty() || reading.date->possible().contains(certain), qPrintable(text));
    }
    QVERIFY(read > 150'000);
}

void tst_HistoricalDate::theWordsOfASourceMoveNoDay()
{
    const HistoricalDate plain = HistoricalDate::onDay(dayNumber({1828, 2, 22}));
    const HistoricalDate said = plain.withSource({Calendar::Julian, u"10 February 1828"_s});
    QCOMPARE(said.bounds(), plain.bounds());
    QCOMPARE(said.text(), plain.text());
    QCOMPARE(said.source().text, u"10 February 1828");
    QVERIFY(said != plain);
}

QTEST_GUILESS_MAIN(tst_HistoricalDate)
#include "tst_historicaldate.moc"
