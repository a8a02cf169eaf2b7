// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of dates to rows.
#include "app/file/datelist.h"

#include <QTest>

using namespace araxes;

namespace {

QByteArray rowsOf(const QByteArray &lines, qsizetype step, Calendar calendar = Calendar::Gregorian)
{
    DateList list(calendar);
    QByteArray rows;
    for (qsizetype at = 0; at < lines.size(); at += step) {
        list.read(QByteArrayView(lines).sliced(at, std::min(step, lines.size() - at)), rows);
    }
    list.finish(rows);
    return rows;
}

} // namespace

class tst_DateList : public QObject
{
    Q_OBJECT

private slots:
    void writesARowALine_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("22 February 1828") << QByteArray("1828-02-22\t1828-02-22\t1828-02-22\t\t0");
        QTest::newRow("44 BCE") << QByteArray("-0043\t-0043-01-01\t-0043-12-31\tnegative-year\t0");
        QTest::newRow("c. 1141?") << QByteArray("1141%\t1141-01-01\t1141-12-31\tuncertain+approximate\t1");
        QTest::newRow("before 879") << QByteArray("/0879\t\t0879-12-31\tunknown-endpoint\t1");
        QTest::newRow("from 1918") << QByteArray("1918/..\t1918-01-01\tinf\topen-or-range\t1");
        QTest::newRow("until 1918") << QByteArray("../1918\t-inf\t1918-12-31\topen-or-range\t1");
        QTest::newRow("unknown") << QByteArray("/\t\t\tunknown-endpoint\t1");
        QTest::newRow("5 Sha'ban 1243") << QByteArray(
            "[1828-02-20..1828-02-22]\t1828-02-20\t1828-02-22\topen-or-range,islamic\t2");
        QTest::newRow("10 February 1828 (O.S.)") << QByteArray("1828-02-22\t1828-02-22\t1828-02-22\tjulian\t0");
        QTest::newRow("") << QByteArray("\tThere is no date.");
    }
    void writesARowALine()
    {
        QFETCH(QByteArray, rest);
        const QByteArray line = QTest::currentDataTag();
        const QByteArray row = line + '\t' + rest + '\n';
        QCOMPARE(rowsOf(line + '\n', 1), row);
        QCOMPARE(rowsOf(line + "\r\n", 3), row);
        QCOMPARE(rowsOf("\xef\xbb\xbf" + line + "\n1828\n", 100), row + "1828\t1828\t1828-01-01\t1828-12-31\t\t0\n");
    }
    void theLastLineNeedsNoEnd()
    {
        QCOMPARE(rowsOf("1828", 2), "1828\t1828\t1828-01-01\t1828-12-31\t\t0\n");
        QCOMPARE(rowsOf("", 1), "");
    }
    void canonicalFormOnRequest()
    {
        DateList list(Calendar::Gregorian, DateList::Form::Canonical);
        QByteArray rows;
        list.read("[1667, 1668]\n", rows);
        QCOMPARE(rows, "[1667, 1668]\t[1667,1668]\t1667-01-01\t1668-12-31\t\t2\n");
    }
    void edtfThatNobodyTypesIsRead()
    {
        QCOMPARE(rowsOf("-193\n", 9), "-193\t-193\t-1939-01-01\t-1930-12-31\tnegative-year\t2\n");
        QCOMPARE(rowsOf("193\n", 9), "193\t0193\t0193-01-01\t0193-12-31\t\t0\n");
    }
    void columnsHold()
    {
        const QByteArray row = rowsOf("18\t28 \\ \x1b[0m\xc2\x85\n", 100);
        QVERIFY2(row.startsWith("18\\t28 \\\\ \\x1b[0m\\x85\t\t"), row.constData());
        QCOMPARE(row.count('\t'), 2);
        QCOMPARE(row.count('\n'), 1);
    }
    void whatIsNoUtf8IsRefused()
    {
        QVERIFY(rowsOf("22 \xfe"
                       "evral 1828\n",
                       100)
                    .contains("\t\tThis line is not UTF-8."));
    }
    void aLineTooLongIsRefusedNotStored()
    {
        const QByteArray rows = rowsOf(QByteArray(1'000'000, '1') + "\n1828\n", 65'536);
        QVERIFY(rows.size() < 2 * DateList::kLongestLine);
        QVERIFY(rows.contains("at most 4096 bytes"));
        QVERIFY(rows.endsWith("1828\t1828\t1828-01-01\t1828-12-31\t\t0\n"));
    }
    void saysWhetherSomeWereRefused()
    {
        QByteArray rows;
        DateList list(Calendar::Gregorian);
        list.read("1828\n", rows);
        QVERIFY(!list.hasRefused());
        list.read("03/04/1993\n", rows);
        QVERIFY(list.hasRefused());
    }
    void datesAreReadInTheCalendarGiven()
    {
        QVERIFY(rowsOf("10 February 1828\n", 100, Calendar::Julian).startsWith("10 February 1828\t1828-02-22\t"));
    }
};

QTEST_GUILESS_MAIN(tst_DateList)
#include "tst_datelist.moc"
