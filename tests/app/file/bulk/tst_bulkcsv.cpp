// SPDX-License-Identifier: GPL-3.0-or-later
// A table read in bulk, in pieces of any size, by one thread or two, is what it is row by row.

#include "app/file/bulk/bulkcsv.h"

#include "app/file/csvfile.h"
#include "tests/support/core/bulkequality.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPlain = "id,title,date,end,lat,lon,place,country,category,source,note\n"
                          "1,Gulistan,1813-10-24,,40.358,46.579,Gülüstan,AZ,treaty,A,x\n"
                          "2,War,1826-07-16,1828-02-22,,,,,war,A,\n"
                          "3,Year,1828,,39.1,47,,Persia,war,B,\n"
                          "4,Month,1828-02,1828-05,39.1,47,Tabriz,,treaty,,y\n"
                          "5,Time,2003-05-06T07:08:09Z,,\"39,5\",190.25,,IR,,,\n"
                          "6,Epoch,1517966773840,,,,Nowhere,,,,\n"
                          "7,None,,,,,,,,,\n";

/// Rows of every kind, some of them wrong.
QByteArray oddTable(unsigned seed, int rows)
{
    std::mt19937 random(seed);
    const auto one = [&random](std::initializer_list<const char *> words) {
        return QByteArray(words.begin()[random() % words.size()]);
    };
    QByteArray text =
        "Id,Title,Start date,End date,Latitude,Longitude,Place,Country,Type,Source,URL,Description,Other\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray id = one({"", "", "twice", "17"});
        QByteArray row = (id.isEmpty() ? number : id) + ',';
        row +=
            one({"Plain", "\"Quoted, with a comma\"", "\"two\nlines\"", "\"a \"\"word\"\"\"", "5\" gun",
                 "\xc2\xa0hard blank", "\xd9\x82\xd9\x84\xd8\xb9\xd9\x87", "", " \t", "\xef\xbb\xbfmark", "“curly”"}) +
            ',';
        row += one({"1813-10-24",
                    "1828",
                    "1828-02",
                    "12 May 1828",
                    "03/04/1993",
                    "soon",
                    "",
                    "c. 1141",
                    "2003-05-06T07:08:09.5+04:30",
                    "2003-02-30",
                    "-55",
                    "843",
                    "0000",
                    "1517966773840",
                    "-86400000001",
                    "19XX",
                    "2003-05-06T24:00:00",
                    "2003-05-06T23:59:60",
                    "99999999999999999",
                    "/1900",
                    "1828-21"}) +
               ',';
        row += one({"", "", "1829", "1829-01-02", "1700", "1828-02", "..", "2003-05-06T06:00:00",
                    "between 1830 and 1832"}) +
               ',';
        row += one({"39.5", "\"39,5\"", "", "91", "x", "-0", "39.123456789012345678", "1e1", "+4", " 12.5 "}) + ',';
        row += one({"47", "190.5", "-361", "", "47.25", "nan", "180", "0.1"}) + ',';
        row += one({"", "Tabriz", "Tiflis", "\xe2\x80\x89Shusha", "A"}) + ',';
        row += one({"", "AZ", "Persia", "az", "\xc3\x84\xc3\x96", "GE"}) + ',';
        row += one({"war", "treaty", "", "visit"}) + ',';
        row += one({"", "Book", "Map"}) + ',' + one({"", "https://a.example", "https://b.example"}) + ',';
        row += one({"", "Said.", "\"Said \"\"so\"\".\""}) + ',' + one({"", "more", "more,than,columns"});
        text += row + one({"\n", "\n", "\n", "\r\n", "\n\n", "\n,,,,\n", "\n \n", "\r"});
    }
    return text;
}

} // namespace

class TestBulkCsv : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameAsRowByRow_data();
    void isTheSameAsRowByRow();
    void isTheSameForOddTables();
    void isTheSameForDamagedTables();
    void isTheSameForOtherPeoplesTables();
    void keepsOneIdForEachEvent_data();
    void keepsOneIdForEachEvent();
    void tooManyCategoriesAreText();
    void tooManySourcesAreNotListed();
    void tellsTheFirstOfVeryManyProblems();
    void plainDaysTakeNoCore();
    void canBeCancelled();
    void saysSoWhenTheFileHasChanged();
    void refusesARecordWithoutEnd();

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    /// How it differs in pieces of several sizes; empty when it does not.
    QString differenceOf(const QByteArray &text);

    QTemporaryDir m_folder;
};

QString TestBulkCsv::differenceOf(const QByteArray &text)
{
    const QString path = write(text);
    const LoadResult slow = readCsvFile(path);
    for (const int threads : {1, 2}) {
        for (const std::size_t bytes : {std::size_t(64), std::size_t(300), std::size_t(4096)}) {
            const auto bulk = readBulkCsv(path, {threads, bytes});
            const QString what = bulk ? test::difference(slow, *bulk) : u"it was left to the other reader"_s;
            if (!what.isEmpty()) {
                return u"%1 threads, pieces of %2: "_s.arg(threads).arg(bytes) + what;
            }
        }
    }
    return {};
}

void TestBulkCsv::isTheSameAsRowByRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << kPlain;
    QTest::newRow("no end of line") << kPlain.chopped(1);
    QTest::newRow("windows") << QByteArray(kPlain).replace("\n", "\r\n");
    QTest::newRow("old mac") << QByteArray(kPlain).replace('\n', '\r');
    QTest::newRow("mark and semicolons") << "\xef\xbb\xbf" +
                                                QByteArray(kPlain).replace("\"39,5\"", "39,5").replace(',', ';');
    QTest::newRow("numbers") << QByteArray(
        "Name;Year;Month;Day;End year\nIdes;-44;3;15;\nVesuvius;79;;;\nNever;0;;;\n"
        "A;1828;2;30;\nB;1828;13;;1829\nC;1828;2;;1828\nD;١٨٢٨;;;\nE;1828;x;3;\n"
        "F;123456789;;;\nG;c. 1141;;;\nH;1828-05-01;7;;\nI;12345;;;1\nJ;1900;5;;1899\n"
        "K;;;;1900\nL;1900;;;soon\nM;1828;02;03;1830\n");
    QTest::newRow("no rows") << QByteArray("date,title\n");
    QTest::newRow("blank rows") << QByteArray("date,title\n,\n , \n\n\"\",\"\"\n\xc2\xa0,\n1828,x\n");
    QTest::newRow("unclosed quote") << kPlain + "8,\"never closed,1900\n9,x,1901\n" + kPlain;
    QTest::newRow("unclosed quote at once") << QByteArray("date,title\n\"1900,a\n1901,b\n");
    QTest::newRow("long cell") << "date,title\n1900,\"" + QByteArray(20'000, 'x') + "\n\"\"\n\"\n1901,b\n";
    QTest::newRow("stray quotes") << "date,title,where\n" +
                                         QByteArray("1900,5\" gun,x\n1901,\"a\nb\",y\n").repeated(40);
    QTest::newRow("too many cells") << QByteArray("date,title\n1900,a,b\n1901,a,,\n");
    QTest::newRow("not UTF-8") << kPlain + "8,caf\xe9,1900\n" + kPlain;
    QTest::newRow("not UTF-8 after problems") << QByteArray("date,title\nsoon,x\n,,,\n1900,y\nnever,\xff\n1901,z\n");
    QTest::newRow("header not UTF-8") << QByteArray("date,\xff\n1900,x\n");
    QTest::newRow("NUL") << QByteArray("date,title\n1900,x", 17) + QByteArray(1, '\0') + "\n";
    QTest::newRow("NUL far on") << "date,title\n" + QByteArray("1900,x\n").repeated(700) + "1901,a" +
                                       QByteArray(1, '\0') + "b\n";
    QTest::newRow("no dates") << QByteArray("name,place\na,b\n");
    QTest::newRow("blank") << QByteArray("\n\n");
}

void TestBulkCsv::isTheSameAsRowByRow()
{
    QFETCH(const QByteArray, text);
    const QString what = differenceOf(text);
    QVERIFY2(what.isEmpty(), qPrintable(what));
}

void TestBulkCsv::isTheSameForOddTables()
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        const QString what = differenceOf(oddTable(seed, 150));
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + what));
    }
}

void TestBulkCsv::isTheSameForDamagedTables()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const QString what = differenceOf(test::mutated(seed % 2 == 0 ? kPlain : oddTable(seed, 12), seed));
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + what));
    }
}

/// Read in place when the samples are there.
void TestBulkCsv::isTheSameForOtherPeoplesTables()
{
    const QDir samples(QString::fromUtf8(SOURCE_FOLDER) + u"/../shared/samples"_s);
    const QStringList names = samples.entryList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, QDir::Files);
    if (names.isEmpty()) {
        QSKIP("the samples are not beside this project");
    }
    for (const QString &name : names) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString what = differenceOf(file.readAll());
        QVERIFY2(what.isEmpty(), qPrintable(name + u": "_s + what));
    }
}

void TestBulkCsv::keepsOneIdForEachEvent_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("rising") << QByteArray("1 2 3 10 11 99");
    QTest::newRow("falling") << QByteArray("9 8 7 9 8 7 7");
    QTest::newRow("words") << QByteArray("a b a c b a \"x\"\"y\"");
    QTest::newRow("none") << QByteArray("- - - - -");
    QTest::newRow("of lines") << QByteArray("a - line-3 line-6 - - line-2 line-2");
    QTest::newRow("mixed") << QByteArray("1 - b 2 007 7 - 1");
}

void TestBulkCsv::keepsOneIdForEachEvent()
{
    QFETCH(const QByteArray, ids);
    QByteArray text = "date,id\n";
    for (const QByteArray &id : ids.split(' ')) {
        text += "1900," + (id == "-" ? QByteArray() : id) + '\n';
    }
    const QString what = differenceOf(text);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    const auto bulk = readBulkCsv(write(text), {2, 64});
    QVERIFY(bulk);
    for (int i = 0; i < bulk->events.size(); ++i) {
        const QString id = bulk->events.records->event(i).id;
        QCOMPARE(bulk->events.records->eventWithId(id), i);
        QCOMPARE(bulk->events.records->eventWithId(id + u'x'), kNone);
    }
    QCOMPARE(bulk->events.records->eventWithId({}), kNone);
    QCOMPARE(bulk->events.records->eventWithId(u"line-777"_s), kNone);
}

void TestBulkCsv::tooManyCategoriesAreText()
{
    QByteArray text = "date,category,note\n";
    for (int i = 0; i < 700; ++i) {
        text += "1900,kind " + QByteArray::number(i) + ",n\n";
    }
    const QString what = differenceOf(text);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    QVERIFY(readBulkCsv(write(text), {2, 1000})->events.category.empty());
}

void TestBulkCsv::tooManySourcesAreNotListed()
{
    QByteArray text = "date,source,url\n";
    for (int i = 0; i < 5000; ++i) {
        text += "1900,book " + QByteArray::number(i) + ",\n";
    }
    const QString path = write(text);
    const auto bulk = readBulkCsv(path, {2, 4096});
    QVERIFY(bulk && bulk->events.sources.empty() && bulk->events.source.empty());
    const QString what = test::difference(readCsvFile(path), *bulk);
    QVERIFY2(what.isEmpty(), qPrintable(what));
}

void TestBulkCsv::tellsTheFirstOfVeryManyProblems()
{
    const QByteArray text = "date,lat,lon\n" + QByteArray("soon,x,y\n").repeated(6000);
    const QString path = write(text);
    const auto bulk = readBulkCsv(path, {2, 4096});
    QVERIFY(bulk);
    const QString what = test::difference(readCsvFile(path), *bulk);
    QVERIFY2(what.isEmpty(), qPrintable(what));
}

void TestBulkCsv::plainDaysTakeNoCore()
{
    const auto bulk = readBulkCsv(write("date,title\n1900-01-02,a\n1900-01-03,b\n"), {1, 64});
    QVERIFY(bulk && bulk->events.size() == 2);
    QVERIFY(bulk->events.coreBegin.empty() && bulk->events.doubt.empty() && bulk->events.point.empty());
    QVERIFY(bulk->events.place.empty() && bulk->events.source.empty() && bulk->events.category.empty());
}

void TestBulkCsv::canBeCancelled()
{
    // So long that a second thread is not through before the first, which asks, has had its turns.
    const QString path = write("date,title\n" + QByteArray("1900,x\n").repeated(400'000));
    for (const int threads : {1, 2}) {
        int calls = 0;
        const auto bulk = readBulkCsv(path, {threads, 1024},
                                      [&calls](qint64 done, qint64 total) { return done <= total && ++calls < 5; });
        QVERIFY(bulk && bulk->isCancelled && !bulk->isRead());
        QCOMPARE(calls, 5);
    }
}

void TestBulkCsv::saysSoWhenTheFileHasChanged()
{
    const QString path = write(kPlain);
    const auto bulk = readBulkCsv(path, {2, 64});
    QVERIFY(bulk && bulk->isRead());
    QVERIFY(QFile::resize(path, 120));
    const Event event = bulk->events.records->event(3);
    QVERIFY(event.id.isEmpty());
    QVERIFY(event.text.best({}).contains("has changed"_L1));
    QCOMPARE(bulk->events.records->eventWithId(u"4"_s), kNone);
}

void TestBulkCsv::refusesARecordWithoutEnd()
{
    const QString path = write("date,title\n1900,x\n1901,\"" + QByteArray(100'000, 'x') + "\n1902,y\n");
    const auto bulk = readBulkCsv(path, {2, 1000, 20'000});
    QVERIFY(bulk && !bulk->isRead());
    QCOMPARE(bulk->problems.size(), 1);
    QCOMPARE(bulk->problems.front().severity, Problem::Severity::Fatal);
    QCOMPARE(bulk->problems.front().line, 3);
}

QTEST_GUILESS_MAIN(TestBulkCsv)
#include "tst_bulkcsv.moc"
