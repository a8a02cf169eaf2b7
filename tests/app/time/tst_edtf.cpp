// SPDX-License-Identifier: GPL-3.0-or-later
// EDTF texts to bounds, flags and refusals.
#include "app/time/civilday.h"
#include "app/time/datetext.h"
#include "app/time/edtf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a table beside this test, without the header, cut at tabs.
QList<QStringList> rows(const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER) + u"/app/time/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(file.fileName()));
    }
    QList<QStringList> result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty()) {
            result.append(lines[i].split(u'\t'));
        }
    }
    return result;
}

QString boundText(Day day)
{
    return day == kOpenPast ? u"-inf"_s : day == kOpenFuture ? u"inf"_s : isoText(day);
}

} // namespace

class tst_Edtf : public QObject
{
    Q_OBJECT

private slots:
    void readsWithBounds_data();
    void readsWithBounds();
    void refuses_data();
    void refuses();
    void intervalKeepsItsFourBounds();
    void unknownEndAddsNothing();
    void nothingKnownIsNoDays();
    void endpointsAreTold();
    void qualifiersSetFlagsAndMoveNothing();
    void oneOfASetIsCertainOnlyOfOneDay();
    void allOfASetIsCertainOfUnbrokenDays();
    void membersAreSortedAndJoined();
    void canonicalFormIsOne_data();
    void canonicalFormIsOne();
    void refusalPointsAtTheCharacter_data();
    void refusalPointsAtTheCharacter();
    void anyTextIsReadOrRefusedInItsBounds();
    void readsAHundredThousandQuickly();
};

// edtf.tsv is the table of ../shared/edtf and more; its notes say where others read a row differently.
void tst_Edtf::readsWithBounds_data()
{
    for (const char *column : {"level", "earliest", "latest", "precision", "flags"}) {
        QTest::addColumn<QString>(column);
    }
    for (const QStringList &row : rows(u"edtf.tsv"_s)) {
        QTest::newRow(qPrintable(row[0])) << row[1] << row[2] << row[3] << row[4] << row[5];
    }
}

void tst_Edtf::readsWithBounds()
{
    QFETCH(QString, level);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(QString, precision);
    QFETCH(QString, flags);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const DateReading reading = parseEdtf(text);
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(reading.position, -1);
    QVERIFY(reading.reason.isEmpty());
    QCOMPARE(reading.date->text(), text);
    QCOMPARE(boundText(reading.date->bounds().earliestStart), earliest);
    QCOMPARE(boundText(reading.date->bounds().latestEnd), latest);
    const QStringList names = {u"days"_s,    u"months"_s,    u"seasons"_s,   u"years"_s,
                               u"decades"_s, u"centuries"_s, u"millennia"_s, u"coarser"_s};
    QCOMPARE(names[qsizetype(reading.date->precision())], precision);
    QCOMPARE(edtfFlags(*reading.date).join(u','), flags);
    QCOMPARE(QString::number(reading.date->level()), level);
}

void tst_Edtf::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    for (const QStringList &row : rows(u"edtf-refused.tsv"_s)) {
        QTest::newRow(qPrintable(u'"' + row[0] + u'"')) << row[0] << row[1].toInt();
    }
}

void tst_Edtf::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const DateReading reading = parseEdtf(text);
    QVERIFY(!reading.date);
    QCOMPARE(reading.position, position);
    QVERIFY(reading.reason.endsWith(u'.'));
    QVERIFY(reading.reason.front().isUpper() && reading.reason.size() < 100);
}

void tst_Edtf::intervalKeepsItsFourBounds()
{
    const DateBounds bounds = parseEdtf(u"1828/1830-02").date->bounds();
    QCOMPARE(isoText(bounds.earliestStart), u"1828-01-01");
    QCOMPARE(isoText(bounds.latestStart), u"1828-12-31");
    QCOMPARE(isoText(bounds.earliestEnd), u"1830-02-01");
    QCOMPARE(isoText(bounds.latestEnd), u"1830-02-28");
    const DateBounds within = parseEdtf(u"1828/1828-03-05").date->bounds();
    QCOMPARE(isoText(within.latestStart), u"1828-03-05"); // it cannot start after its end
}

void tst_Edtf::unknownEndAddsNothing()
{
    const HistoricalDate from = *parseEdtf(u"1985/").date;
    QCOMPARE(from.possible(), parseEdtf(u"1985").date->possible());
    QVERIFY(from.certain().isEmpty());
    QCOMPARE(parseEdtf(u"/1985-04-12").date->possible().length(), 1);
    QCOMPARE(parseEdtf(u"1985-04/..").date->certain().begin, dayNumber({1985, 4, 30}));
    QCOMPARE(parseEdtf(u"1985-04/..").date->certain().end, kOpenFuture);
}

void tst_Edtf::nothingKnownIsNoDays()
{
    for (const QString &text : {u"/"_s, u"/.."_s, u"../"_s}) {
        QVERIFY(parseEdtf(text).date->possible().isEmpty());
        QVERIFY(parseEdtf(text).date->certain().isEmpty());
    }
    QCOMPARE(parseEdtf(u"../..").date->possible(), (TimeSpan{kOpenPast, kOpenFuture}));
}

void tst_Edtf::endpointsAreTold()
{
    const HistoricalDate open = *parseEdtf(u"../1985").date;
    QCOMPARE(open.start(), Endpoint::Open);
    QCOMPARE(open.end(), Endpoint::Known);
    QVERIFY(open.isInterval());
    QCOMPARE(parseEdtf(u"1985/").date->end(), Endpoint::Unknown);
    QVERIFY(!parseEdtf(u"1985").date->isInterval());
}

void tst_Edtf::qualifiersSetFlagsAndMoveNothing()
{
    const TimeSpan plain = parseEdtf(u"1141").date->possible();
    for (const auto &[text, isUncertain, isApproximate] :
         {std::tuple{u"1141?"_s, true, false}, {u"1141~"_s, false, true}, {u"1141%"_s, true, true}}) {
        const HistoricalDate date = *parseEdtf(text).date;
        QCOMPARE(date.isUncertain(), isUncertain);
        QCOMPARE(date.isApproximate(), isApproximate);
        QCOMPARE(date.possible(), plain);
    }
    const HistoricalDate interval = *parseEdtf(u"1984?/2004-06~").date;
    QVERIFY(interval.isUncertain() && interval.isApproximate());
}

void tst_Edtf::oneOfASetIsCertainOnlyOfOneDay()
{
    const HistoricalDate date = *parseEdtf(u"[1667,1668,1670..1672]").date;
    QCOMPARE(date.set(), SetKind::OneOf);
    QVERIFY(!date.isInterval());
    QVERIFY(date.certain().isEmpty());
    QCOMPARE(isoText(date.bounds().latestStart), u"1672-12-31");
    QCOMPARE(isoText(date.bounds().earliestEnd), u"1667-01-01");
    QVERIFY(parseEdtf(u"[1828-02-20..1828-02-22]").date->certain().isEmpty());
    QCOMPARE(parseEdtf(u"[1828-02-22]").date->certain().length(), 1);
    const HistoricalDate open = *parseEdtf(u"[1760-12..]").date;
    QVERIFY(open.certain().isEmpty());
    QCOMPARE(open.possible(), (TimeSpan{dayNumber({1760, 12, 1}), kOpenFuture}));
    QCOMPARE(open.end(), Endpoint::Open);
}

void tst_Edtf::allOfASetIsCertainOfUnbrokenDays()
{
    QCOMPARE(parseEdtf(u"{2020-01-31..2020-02-02}").date->certain().length(), 3);
    QCOMPARE(parseEdtf(u"{2020-02-02,2020-02-01,2020-01-31}").date->certain().length(), 3);
    QCOMPARE(parseEdtf(u"{1760-12-03..}").date->certain(), (TimeSpan{dayNumber({1760, 12, 3}), kOpenFuture}));
    for (const QString &text : {u"{1960,1961-12}"_s, u"{1670..1672}"_s, u"{2020-01-31,2020-02-02}"_s, u"{1760..}"_s}) {
        QVERIFY2(parseEdtf(text).date->certain().isEmpty(), qPrintable(text));
    }
}

void tst_Edtf::membersAreSortedAndJoined()
{
    const auto years = [](std::int64_t first, std::int64_t last) {
        return TimeSpan{firstDayOfYear(first), firstDayOfYear(last + 1)};
    };
    const HistoricalDate date = *parseEdtf(u"{1670..1672,1667,1668-12,1668,-0043}").date;
    QCOMPARE(date.members(), (std::vector{years(-43, -43), years(1667, 1668), years(1670, 1672)}));
    QVERIFY(parseEdtf(u"[1667,1668]").date->members().empty());
    QVERIFY(parseEdtf(u"[1667]").date->members().empty());
    QVERIFY(parseEdtf(u"1667/1670").date->members().empty());
    const HistoricalDate open = *parseEdtf(u"[..1760,1762..]").date;
    QCOMPARE(open.members().front().begin, kOpenPast);
    QCOMPARE(open.members().back().end, kOpenFuture);
    QVERIFY(open.start() == Endpoint::Open && open.end() == Endpoint::Open);
}

void tst_Edtf::canonicalFormIsOne_data()
{
    QTest::addColumn<QString>("canonical");
    const std::pair<const char *, QString> rows[] = {
        {"2004-06-11", u"2004-06-11"_s},
        {"[ 1667 , 1668,1670..1672]", u"[1667,1668,1670..1672]"_s},
        {"{1961-12,1960..}", u"{1961-12,1960..}"_s},
        {"[..1760,1761]", u"[..1760,1761]"_s},
        {"?2004-06-04~", u"2004?-06-04~"_s},
        {"?2004-?06-?04", u"2004-06-04?"_s},
        {"2004?-06~", u"2004?-06~"_s},
        {"?2004-06%", u"2004-06%"_s},
        {"2004-%06-11", u"2004-%06-11"_s},
        {"2004?-06-~11", u"2004?-06-~11"_s},
        {"Y-17E7", u"Y-170000000"_s},
        {"Y17101E4S3", u"Y171010000S3"_s},
        {"1953S7", u"1953S4"_s},
        {"19", u"19XX"_s},
        {"-193~", u"-193X~"_s},
        {"-1X32-X1-X2", u"-1X32-X1-X2"_s},
        {"../1984?-06", u"../1984?-06"_s},
        {"1985/", u"1985/"_s},
        {"/", u"/"_s},
        {"2016-05-02T16:54:59+02:30", u"2016-05-02T16:54:59+02:30"_s},
        {"1849-21-XX", u"1849-21-XX"_s},
    };
    for (const auto &[text, canonical] : rows) {
        QTest::newRow(text) << canonical;
    }
}

void tst_Edtf::canonicalFormIsOne()
{
    QFETCH(QString, canonical);
    const DateReading reading = parseEdtf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(reading.date, qPrintable(reading.reason));
    QCOMPARE(canonicalEdtf(*reading.date), canonical);
    QCOMPARE(canonicalEdtf(*parseEdtf(canonical).date), canonical);
}

void tst_Edtf::refusalPointsAtTheCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("blank first") << u" 1863"_s << 0;
    QTest::newRow("blank last") << u"1863-03-29 "_s << 10;
    QTest::newRow("no such month") << u"2016-13"_s << 5;
    QTest::newRow("no such day") << u"1900-02-29"_s << 8;
    QTest::newRow("one-digit month") << u"1828-2-22"_s << 6;
    QTest::newRow("fifth digit") << u"12004-06"_s << 4;
    QTest::newRow("year -0000") << u"-0000"_s << 0;
    QTest::newRow("reversed") << u"0800/-0999"_s << 5;
    QTest::newRow("draft") << u"199u"_s << 3;
    QTest::newRow("slash") << u"2012///4444"_s << 5;
    QTest::newRow("minute") << u"2016-05-02T00:61:00"_s << 14;
    QTest::newRow("nul") << u"2001\0"_s << 4;
}

void tst_Edtf::refusalPointsAtTheCharacter()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QCOMPARE(parseEdtf(text).position, position);
}

void tst_Edtf::anyTextIsReadOrRefusedInItsBounds()
{
    constexpr QStringView alphabet = u"0011299XXY-//..T:Z+?~%[]{}ES \u0660\u202e";
    const QList<QStringList> known = rows(u"edtf.tsv"_s);
    std::mt19937 random(8);
    for (int i = 0; i < 500'000; ++i) {
        QString text = known[qsizetype(random() % unsigned(known.size()))][0];
        for (auto edits = random() % 4; edits > 0; --edits) {
            const qsizetype at = qsizetype(random() % unsigned(text.size() + 1));
            text.replace(at, random() % 2, alphabet[qsizetype(random() % unsigned(alphabet.size()))]);
        }
        const DateReading reading = parseEdtf(text);
        if (reading.date) {
            QCOMPARE(reading.date->text(), text);
        } else {
            QVERIFY2(reading.position >= 0 && reading.position <= text.size() && !reading.reason.isEmpty(),
                     qPrintable(text));
        }
    }
}

void tst_Edtf::readsAHundredThousandQuickly()
{
    const QStringList texts = {u"1828-02-22"_s, u"1141~"_s, u"2020-09-27/2020-11-10"_s, u"19XX"_s, u"-0043-03-15"_s};
    QElapsedTimer timer;
    timer.start();
    Day sum = 0;
    for (int i = 0; i < 100'000; ++i) {
        sum += parseEdtf(texts[i % texts.size()]).date->bounds().latestEnd;
    }
    QVERIFY(sum != 0);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    qInfo("100,000 dates in %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(tst_Edtf)
#include "tst_edtf.moc"
