// SPDX-License-Identifier: GPL-3.0-or-later
// A collection of a file read in bulk answers as the one that was read row by row.

#include "app/file/bulk/bulkload.h"

#include "app/file/bulk/bulkcsv.h"
#include "app/file/bulk/bulkgeojson.h"
#include "app/file/csvfile.h"
#include "app/file/formats.h"
#include "app/file/geojsonfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTable = "id,title,date,end,lat,lon,place,country,category,source\n"
                          "9,Gulistan,1813-10-24,,40.358,46.579,Gülüstan,AZ,treaty,A\n"
                          "2,War,1826-07-16,1828-02-22,,,,,war,A\n"
                          "3,Year,1800,,39.1,-47,,Persia,war,B\n"
                          "3,Again,c. 1828-02,,39.1,47,Tabriz,IR,treaty,\n"
                          "5,Undated,,,,,Nowhere,,,\n";

const QByteArray kFeatures = R"({"type":"FeatureCollection","features":[
{"type":"Feature","id":"g","properties":{"name":"Gulistan","start":"1813-10-24","country":"AZ"},
 "geometry":{"type":"Point","coordinates":[46.579,40.358]}},
{"type":"Feature","properties":{"title":"Aras","year":1828,"category":"river"},
 "geometry":{"type":"LineString","coordinates":[[45,39],[47,39.5]]}},
{"type":"Feature","properties":{"title":"Nowhere","year":1700},"geometry":null}]})";

QStringList titles(const Collection &collection)
{
    QStringList all;
    for (int row = 0; row < collection.size(); ++row) {
        const int event = collection.columns().event[std::size_t(row)];
        const Borrowed<Event> whole = collection.event(event);
        all.append(collection.title(event, {}) + u' ' + whole->id + u' ' +
                   QString::number(collection.columns().span(row).begin));
    }
    return all;
}

QStringList placesOf(const Collection &collection)
{
    QStringList all;
    for (int event = 0; event < collection.size(); ++event) {
        const Borrowed<Event> whole = collection.event(event);
        for (const int where : whole->where) {
            const Borrowed<Place> place = collection.place(where);
            const GeoPoint at = place->anchor().value_or(GeoPoint{});
            all.append(u"%1 %2 %3 %4"_s.arg(place->name.best({}), place->country).arg(at.lon).arg(at.lat));
        }
    }
    return all;
}

QStringList facetOf(const Collection &collection, Facet facet)
{
    QStringList all;
    for (int event = 0; event < collection.size(); ++event) {
        for (const int value : collection.facet(facet).of(event)) {
            all.append(QString::number(event) + collection.facet(facet).values[std::size_t(value)].key);
        }
    }
    return all;
}

} // namespace

class TestBulkLoad : public QObject
{
    Q_OBJECT
private slots:
    void theCollectionAnswersTheSame_data();
    void theCollectionAnswersTheSame();
    void countriesAreFoundByPoints();
    void smallFilesAreLeftToTheOtherReader();
    void largeFilesAreCompact();
    void anEventIsKnownEvenWhenTheFileIsNot();
    void allOfItIsSaved_data() { theCollectionAnswersTheSame_data(); }
    void allOfItIsSaved();
    void savingNeedsTheFileItWasReadFrom();
    void savingCanBeCancelled();

private:
    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
};

void TestBulkLoad::theCollectionAnswersTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("table") << u"a.csv"_s << kTable;
    QTest::newRow("features") << u"a.geojson"_s << kFeatures;
}

void TestBulkLoad::theCollectionAnswersTheSame()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const QString path = write(name, text);
    const LoadResult slow = loadCollection(path);
    const auto bulk = loadInBulk(path, isTable(path) ? ReadBulk(readBulkCsv) : ReadBulk(readBulkGeoJson), {}, {}, 0);
    QVERIFY(bulk && bulk->collection);
    const Collection &whole = *slow.collection;
    const Collection &compact = *bulk->collection;
    QVERIFY(!whole.isCompact() && compact.isCompact());
    QCOMPARE(titles(compact), titles(whole));
    QCOMPARE(placesOf(compact), placesOf(whole));
    QCOMPARE(facetOf(compact, Facet::Country), facetOf(whole, Facet::Country));
    QCOMPARE(facetOf(compact, Facet::Category), facetOf(whole, Facet::Category));
    QCOMPARE(compact.parts().title, whole.parts().title);
    QCOMPARE(compact.timeSpan(), whole.timeSpan());
    QCOMPARE(compact.columns().placed, whole.columns().placed);
    QCOMPARE(compact.columns().dated, whole.columns().dated);
    QCOMPARE(compact.wholeParts().events.size(), std::size_t(whole.size()));
}

void TestBulkLoad::countriesAreFoundByPoints()
{
    QByteArray rows;
    for (int i = 0; i < 2000; ++i) {
        rows += "1900,Event " + QByteArray::number(i) + ',' + QByteArray::number(30 + i % 15) + ".25," +
                QByteArray::number(20 + i % 59) + ".75," + (i % 7 == 0 ? "FR" : "") + '\n';
    }
    const QByteArray text = "date,title,lat,lon,country\n" + rows;
    const AtlasPtr atlas = Atlas::bundled();
    const LoadResult whole = loadCollection(write(u"whole.csv"_s, text), {}, atlas);
    // The same rows again and again, so that the file is a large one.
    const qsizetype times = kSmallestBulkFile / rows.size() + 1;
    const LoadResult large =
        loadCollection(write(u"large.csv"_s, "date,title,lat,lon,country\n" + rows.repeated(times)), {}, atlas);
    QVERIFY(!whole.collection->isCompact() && large.collection->isCompact());
    const FacetColumn &few = whole.collection->facet(Facet::Country);
    const FacetColumn &many = large.collection->facet(Facet::Country);
    QVERIFY(few.values.size() > 20);
    QCOMPARE(many.values.size(), few.values.size());
    for (int event = 0; event < large.collection->size(); ++event) {
        QVERIFY(std::ranges::equal(many.of(event), few.of(event % 2000)));
    }
}

void TestBulkLoad::smallFilesAreLeftToTheOtherReader()
{
    const QString path = write(u"a.csv"_s, kTable);
    QVERIFY(!loadInBulk(path, readBulkCsv, {}, {}));
    QVERIFY(!loadInBulk(m_folder.filePath(u"none.csv"_s), readBulkCsv, {}, {}, 0));
    QVERIFY(!loadCollection(path).collection->isCompact());
}

void TestBulkLoad::largeFilesAreCompact()
{
    const QByteArray rows = QByteArray("1900-01-02,an event\n").repeated(300'000);
    const LoadResult table = loadCollection(write(u"large.csv"_s, "date,title\n" + rows));
    QVERIFY(table.collection && table.collection->isCompact());
    QCOMPARE(table.collection->size(), 300'000);
    QCOMPARE(table.collection->event(299'999)->id, u"line-300001");
    QCOMPARE(table.problems, Problems{});
}

void TestBulkLoad::allOfItIsSaved()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    const QString path = write(name, text);
    const auto bulk = loadInBulk(path, isTable(path) ? ReadBulk(readBulkCsv) : ReadBulk(readBulkGeoJson), {}, {}, 0);
    const QString saved = m_folder.filePath(u"saved.araxes.json"_s);
    QCOMPARE(saveCollection(*bulk->collection, saved), Problems());
    const Collection &before = *bulk->collection;
    const LoadResult after = loadCollection(saved);
    QVERIFY(after.collection);
    QCOMPARE(after.problems, Problems());
    QCOMPARE(titles(*after.collection), titles(before));
    QCOMPARE(placesOf(*after.collection), placesOf(before));
    QCOMPARE(facetOf(*after.collection, Facet::Country), facetOf(before, Facet::Country));
    QCOMPARE(after.collection->parts(), before.wholeParts());
}

void TestBulkLoad::savingNeedsTheFileItWasReadFrom()
{
    const QString path = write(u"a.csv"_s, kTable);
    const auto bulk = loadInBulk(path, readBulkCsv, {}, {}, 0);
    const QString saved = write(u"old.araxes.json"_s, "the old content");
    QVERIFY(QFile::resize(path, 100));
    const Problems problems = saveCollection(*bulk->collection, saved);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].severity, Problem::Severity::Fatal);
    QVERIFY(problems[0].reason.contains(u"changed since it was opened"_s));
    QFile old(saved);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "the old content");
}

void TestBulkLoad::savingCanBeCancelled()
{
    const QByteArray rows = QByteArray("1900-01-02,an event\n").repeated(3000);
    const auto bulk = loadInBulk(write(u"a.csv"_s, "date,title\n" + rows), readBulkCsv, {}, {}, 0);
    for (const qint64 last : {1000, 4000, 7000}) { // while it gathers, writes and compares
        const Progress progress = [last](qint64 done, qint64) { return done < last; };
        const QString path = m_folder.filePath(u"cancelled.araxes.json"_s);
        const Problems problems = saveCollection(*bulk->collection, path, progress);
        QCOMPARE(problems.size(), 1);
        QVERIFY(!QFile::exists(path));
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u".araxes*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TestBulkLoad::anEventIsKnownEvenWhenTheFileIsNot()
{
    const QString path = write(u"a.csv"_s, kTable);
    const auto bulk = loadInBulk(path, readBulkCsv, {}, {}, 0);
    QVERIFY(QFile::resize(path, 100));
    const Borrowed<Event> war = bulk->collection->event(1);
    QCOMPARE(war->title.best({}), u"War");
    QCOMPARE(war->when->text(), u"1826-07-16/1828-02-22");
    QCOMPARE(bulk->collection->categories()[std::size_t(war->category)].name.best({}), u"war");
    QVERIFY(war->text.best({}).contains("has changed"_L1));
    QCOMPARE(bulk->collection->event(2)->when->text(), u"1800");
    QVERIFY(!bulk->collection->event(4)->when);
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulkload.moc"
