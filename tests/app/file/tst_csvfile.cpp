// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/csvfile.h"

#include "app/file/formats.h"
#include "app/file/table/csvrecords.h"
#include "app/time/civilday.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> recordsOf(const QByteArray &text)
{
    CsvRecords records(text, csvSeparator(text));
    std::vector<QStringList> all;
    while (records.next()) {
        QStringList &fields = all.emplace_back();
        for (const std::string_view field : records.fields()) {
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        }
    }
    return all;
}

} // namespace

class TestCsvFile : public QObject
{
    Q_OBJECT
private slots:
    void cutsRecordsAsPeopleWriteThem();
    void findsTheSeparator();
    void tellsTheLineOfARecord();
    void readsDatesPlacesAndCategories();
    void readsYearsInColumns();
    void whatIsNoDateIsReportedAndKept();
    void aStretchThatEdtfCannotSayKeepsItsStart();
    void sharesPlaces();
    void keepsColumnsItDoesNotKnow();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void aTextFileIsATableUnlessItIsJson();
    void tooManyCategoriesAreText();
    void canBeCancelled();
    void readsOtherPeoplesTables();

private:
    LoadResult read(const QByteArray &text, const Progress &progress = {}, const QString &name = u"table.csv"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        file.close();
        return loadCollection(path, progress);
    }

    QTemporaryDir m_folder;
};

void TestCsvFile::cutsRecordsAsPeopleWriteThem()
{
    using Records = std::vector<QStringList>;
    QCOMPARE(recordsOf("a,b\r\n1,2\r\n"), (Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    QCOMPARE(recordsOf("a,b\n\n\n1,"), (Records{{u"a"_s, u"b"_s}, {u"1"_s, QString()}}));
    QCOMPARE(recordsOf("a,b\n\"x, \"\"y\"\"\nz\",2"), (Records{{u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, u"2"_s}}));
    QCOMPARE(recordsOf("\xef\xbb\xbf\"a\" b,c"), (Records{{u"a b"_s, u"c"_s}}));
    QCOMPARE(recordsOf("a\rb"), (Records{{u"a"_s}, {u"b"_s}}));
    QCOMPARE(recordsOf(""), Records{});
}

void TestCsvFile::findsTheSeparator()
{
    QCOMPARE(csvSeparator("a;b;c\n1,2;3;4"), ';');
    QCOMPARE(csvSeparator("a\tb\n"), '\t');
    QCOMPARE(csvSeparator("\"a;b;c\",d\n"), ',');
    QCOMPARE(csvSeparator("alone"), ',');
}

void TestCsvFile::tellsTheLineOfARecord()
{
    const QByteArray text = "a\n\"one\ntwo\"\n\nb\n";
    CsvRecords records(text, ',');
    QList<int> lines;
    while (records.next()) {
        lines.append(records.line());
    }
    QCOMPARE(lines, (QList<int>{1, 2, 5}));
}

void TestCsvFile::readsDatesPlacesAndCategories()
{
    const LoadResult result =
        read("Title,Start date,End date,Latitude,Longitude,Place,Country,Type,Description,URL\n"
             "Gulistan,24 October 1813,,40.358,46.579,Gülüstan,AZ,treaty,Signed.,https://a.example\n"
             "War,1826-07-16,22 Feb 1828,,,,,war,,\n");
    QVERIFY(result.collection);
    QCOMPARE(result.problems, Problems{});
    const Event &gulistan = result.collection->parts().events[std::size_t(0)];
    QCOMPARE(gulistan.title.best({}), u"Gulistan");
    QCOMPARE(gulistan.when->text(), u"1813-10-24");
    QCOMPARE(gulistan.text.best({}), u"Signed.");
    const Place &place = result.collection->parts().places[std::size_t(gulistan.where.front())];
    QCOMPARE(place.point, (GeoPoint{46.579, 40.358}));
    QCOMPARE(place.country, u"AZ");
    QCOMPARE(result.collection->categories().size(), 2U);
    QCOMPARE(result.collection->sources().front().url, u"https://a.example");
    QCOMPARE(gulistan.claims.front().source, 0);
    QCOMPARE(result.collection->event(1)->when->text(), u"1826-07-16/1828-02-22");
    QVERIFY(result.collection->event(1)->where.empty());
}

void TestCsvFile::readsYearsInColumns()
{
    const LoadResult result = read("Name;Year;Month;Day\nIdes;-44;3;15\nVesuvius;79;;\nNever;0;;\n");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->event(0)->when->bounds().earliestStart, dayNumber({-43, 3, 15}));
    QCOMPARE(result.collection->event(1)->when->text(), u"0079");
    QVERIFY(!result.collection->event(2)->when);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.front().line, 4);
}

void TestCsvFile::whatIsNoDateIsReportedAndKept()
{
    const LoadResult result = read("id,title,date\na,One,03/04/1993\nb,Two,soon\nc,Three,c. 1141\n");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->size(), 3);
    QVERIFY(!result.collection->event(0)->when);
    QVERIFY(result.collection->event(2)->when->isApproximate());
    QCOMPARE(result.problems.size(), 2);
    QCOMPARE(result.problems[0].record, u"a");
    QCOMPARE(result.problems[0].field, u"date");
    QCOMPARE(result.problems[1].line, 3);
}

void TestCsvFile::aStretchThatEdtfCannotSayKeepsItsStart()
{
    const LoadResult result = read("date,end\nbetween 843 and 848,858\n1900,1800\n");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->event(0)->when->text(), u"[0843..0848]");
    QCOMPARE(result.collection->event(1)->when->text(), u"1900");
    QCOMPARE(result.problems.size(), 2);
    QVERIFY(result.problems[0].advice.startsWith("EDTF has no words"_L1));
}

void TestCsvFile::sharesPlaces()
{
    const LoadResult result = read("date,place,lat,lon\n1900,Baku,40.4,49.9\n1901,Baku,40.4,49.9\n1902,Baku,,\n");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->places().size(), 2U);
    QCOMPARE(result.collection->event(0)->where, result.collection->event(1)->where);
    QVERIFY(!result.collection->place(result.collection->event(2)->where.front())->isPlaced());
}

void TestCsvFile::keepsColumnsItDoesNotKnow()
{
    const LoadResult result = read("date,title,deaths\n1900,Fire,12\n");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->event(0)->extra, "{\"deaths\":\"12\"}");
}

void TestCsvFile::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no dates") << QByteArray("a,b\n1,2\n");
    QTest::newRow("not UTF-8") << QByteArray("date,title\n1900,\xe7\xe9\n");
    QTest::newRow("UTF-16") << QByteArray("d\0a\0t\0e\0\n\0", 10);
}

void TestCsvFile::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, text);
    const LoadResult result = read(text);
    QVERIFY(!result.collection);
    QVERIFY(!result.problems.isEmpty());
    QCOMPARE(result.problems.last().severity, Problem::Severity::Fatal);
    QVERIFY(!result.problems.last().advice.isEmpty());
}

void TestCsvFile::aTextFileIsATableUnlessItIsJson()
{
    const QByteArray table = "date\ttitle\n1813-10-24\tTreaty, of Gulistan\n";
    for (const QString &name : {u"a.tsv"_s, u"a.tab"_s, u"a.txt"_s, u"A.TXT"_s}) {
        const LoadResult result = read(table, {}, name);
        QVERIFY2(result.collection, qPrintable(name));
        QCOMPARE(result.collection->event(0)->title.best({}), u"Treaty, of Gulistan"_s);
        QVERIFY(readableNameFilters().constFirst().contains(u'*' + name.toLower().mid(1)));
        QVERIFY(!isOwnFormat(m_folder.filePath(name)));
    }
    const QByteArray own = "\xef\xbb\xbf\n {\"format\": \"araxes\", \"version\": 1, \"events\": []}";
    QVERIFY(read(own, {}, u"own.txt"_s).collection);
    const LoadResult prose = read("Once upon a time, there was\n", {}, u"prose.txt"_s);
    QVERIFY(!prose.collection);
    QCOMPARE(prose.problems.size(), 1);
    QVERIFY(prose.problems.constFirst().text().contains(u"this is no table of events"_s));
}

void TestCsvFile::tooManyCategoriesAreText()
{
    QByteArray text = "date,type\n";
    for (int i = 0; i < 600; ++i) {
        text += "1900,kind " + QByteArray::number(i) + '\n';
    }
    const LoadResult result = read(text);
    QVERIFY(result.collection);
    QVERIFY(result.collection->categories().empty());
    QCOMPARE(result.collection->event(7)->extra, "{\"type\":\"kind 7\"}");
    QCOMPARE(result.problems.size(), 1);
}

void TestCsvFile::canBeCancelled()
{
    QByteArray text = "date\n";
    for (int i = 0; i < 20'000; ++i) {
        text += "1900\n";
    }
    const LoadResult result = read(text, [](qint64 done, qint64) { return done < 50'000; });
    QVERIFY(result.isCancelled);
    QVERIFY(!result.collection);
}

/// Read in place when the samples are there.
void TestCsvFile::readsOtherPeoplesTables()
{
    const QString samples = QString::fromUtf8(SOURCE_FOLDER) + u"/../shared/samples/"_s;
    if (!QFile::exists(samples + u"treaties_ggo.csv"_s)) {
        QSKIP("the samples are not beside this project");
    }
    const LoadResult treaties = loadCollection(samples + u"treaties_ggo.csv"_s);
    QVERIFY(treaties.collection);
    QCOMPARE(treaties.collection->size(), 4532);
    QVERIFY(treaties.collection->columns().dated > 4400);
    const LoadResult computing = loadCollection(samples + u"timelinejs_women_in_computing.csv"_s);
    QVERIFY(computing.collection);
    QCOMPARE(computing.collection->event(1)->when->text(), u"1815-12-10/1852-11-27");
}

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
