// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/geojsonfile.h"

#include "app/file/formats.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestGeoJsonFile : public QObject
{
    Q_OBJECT
private slots:
    void readsFeatures();
    void readsMilliseconds();
    void isKnownByItsContent();
    void otherGeometriesAreReported();
    void refusesWhatIsNoCollection();
    void readsOtherPeoplesFiles();

private:
    LoadResult read(const QByteArray &text, const QString &name = u"a.geojson"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        file.close();
        return loadCollection(path);
    }

    QTemporaryDir m_folder;
};

void TestGeoJsonFile::readsFeatures()
{
    const LoadResult result = read(R"({"type":"FeatureCollection","features":[
{"type":"Feature","id":"g","properties":{"name":"Gulistan","start":"1813-10-24","tags":["x"],"signed":true},
 "geometry":{"type":"Point","coordinates":[46.579,40.358]}},
{"type":"Feature","properties":{"title":"Aras","year":1828},
 "geometry":{"type":"LineString","coordinates":[[45,39],[47,39.5]]}}]})");
    QVERIFY(result.collection);
    QCOMPARE(result.problems, Problems{});
    const Event &gulistan = result.collection->parts().events[std::size_t(0)];
    QCOMPARE(gulistan.id, u"g");
    QCOMPARE(gulistan.title.best({}), u"Gulistan");
    QCOMPARE(gulistan.when->text(), u"1813-10-24");
    QCOMPARE(gulistan.extra, R"({"tags":["x"],"signed":"true"})");
    QCOMPARE(result.collection->place(gulistan.where.front())->point, (GeoPoint{46.579, 40.358}));
    QVERIFY(result.collection->place(result.collection->event(1)->where.front())->shape);
}

void TestGeoJsonFile::readsMilliseconds()
{
    const LoadResult result =
        read(R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"time":1517966773840},
"geometry":null},{"type":"Feature","properties":{"time":-86400000001},"geometry":null}]})");
    QVERIFY(result.collection);
    QCOMPARE(result.collection->event(0)->when->text(), u"2018-02-07");
    QCOMPARE(result.collection->event(1)->when->text(), u"1967-04-06");
}

void TestGeoJsonFile::isKnownByItsContent()
{
    const LoadResult result = read(R"({"type":"FeatureCollection","features":[]})", u"a.json"_s);
    QVERIFY(result.collection);
    QCOMPARE(result.collection->size(), 0);
}

void TestGeoJsonFile::otherGeometriesAreReported()
{
    const LoadResult result = read(R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"year":1900},"geometry":{"type":"MultiPoint","coordinates":[[1,2]]}}]})");
    QVERIFY(result.collection);
    QVERIFY(result.collection->event(0)->where.empty());
    QVERIFY(!result.problems.isEmpty());
    QCOMPARE(result.problems.front().line, 2);
}

void TestGeoJsonFile::refusesWhatIsNoCollection()
{
    QVERIFY(!read(R"({"type":"Topology"})").collection);
    QVERIFY(!read(R"({"type":"FeatureCollection","features":[)").collection);
}

/// Read in place when the samples are there.
void TestGeoJsonFile::readsOtherPeoplesFiles()
{
    const QString path = QString::fromUtf8(SOURCE_FOLDER) + u"/../shared/samples/vega_earthquakes.geojson"_s;
    if (!QFile::exists(path)) {
        QSKIP("the samples are not beside this project");
    }
    const LoadResult result = loadCollection(path);
    QVERIFY(result.collection);
    QCOMPARE(result.collection->size(), 1707);
    QCOMPARE(result.collection->columns().dated, 1707);
    QCOMPARE(result.collection->columns().placed, 1707);
    QCOMPARE(result.problems, Problems{});
}

QTEST_GUILESS_MAIN(TestGeoJsonFile)
#include "tst_geojsonfile.moc"
