// SPDX-License-Identifier: GPL-3.0-or-later
// GeoJSON read in bulk, in pieces of any size, by one thread or two, is what it is feature by feature.

#include "app/file/bulk/bulkgeojson.h"

#include "app/file/geojsonfile.h"
#include "tests/support/core/bulkequality.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QByteArray collectionOf(const QList<QByteArray> &features, const QByteArray &between = ",\n")
{
    return "{\"type\":\"FeatureCollection\",\"name\":\"events\",\"features\":[\n" + features.join(between) + "\n]}\n";
}

QByteArray pointAt(const QByteArray &lon, const QByteArray &lat)
{
    return "{\"type\":\"Point\",\"coordinates\":[" + lon + "," + lat + "]}";
}

QByteArray featureOf(const QByteArray &properties, const QByteArray &geometry = "null", const QByteArray &more = {})
{
    return "{\"type\":\"Feature\"," + more + "\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
}

QList<QByteArray> plainFeatures(int count)
{
    QList<QByteArray> features;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        features.append(featureOf("{\"title\":\"Event " + number + "\",\"time\":\"19" +
                                      QByteArray::number(10 + i % 80) +
                                      "-03-04T05:06:07Z\",\"category\":\"war\",\"importance\":0.5,\"source\":\"book " +
                                      QByteArray::number(i % 3) + "\"}",
                                  pointAt("4" + QByteArray::number(i % 10), "39.25"), "\"id\":" + number + ","));
    }
    return features;
}

/// Features of every kind, some of them wrong.
QByteArray oddFeature(std::mt19937 &random)
{
    const auto one = [&random](std::initializer_list<const char *> words) {
        return QByteArray(words.begin()[random() % words.size()]);
    };
    const QByteArray geometry =
        one({"null", "{\"type\":\"Point\",\"coordinates\":[46.5,39.5]}",
             "{\"coordinates\":[46,39,120.5],\"type\":\"Point\"}", "{\"type\":\"Point\",\"coordinates\":[190,39]}",
             "{\"type\":\"Point\",\"coordinates\":[39,146]}", "{\"type\":\"Point\",\"coordinates\":[1]}",
             "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}", "{\"type\":\"Point\",\"coordinates\":null}",
             "{\"type\":\"Point\"}", "{\"type\":\"MultiPoint\",\"coordinates\":[[1,2]]}",
             "{\"type\":\"LineString\",\"coordinates\":[[45,39],[47,39.5]]}",
             "{\"type\":\"Polygon\",\"coordinates\":[[[45,39],[47,39.5],\n[46,40]]]}", "5", "[]", "{}",
             "{\"type\":\"Point\",\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
             "{ \"type\" : \"Point\" , \"coordinates\" : [ 46.5 , 39.5 , [ 1 ] ] , \"bbox\" : [ 1, 2 ] }"});
    QByteArray properties = "{" + one({"\"title\"", "\"name\"", "\"na\\u006de\"", "\"Title\""}) + ":" +
                            one({"\"Plain\"", "\"\\u0410\\u0440\\u0430\\u043a\\u0441\"", "\" blank \"", "\"\"", "null",
                                 "5", "true", "\"a \\\"word\\\"\\n\"", "{\"en\":\"x\"}", "[1,[2,{\"a\":null}]]",
                                 "\"\xef\xbb\xbfmark\"", "\"\xc2\xa0hard\""});
    properties += one({",", ", ", ",\n  "}) + one({"\"time\":", "\"start\":", "\"year\" :", "\"date\": "}) +
                  one({"\"1813-10-24\"", "1828", "\"1828-02\"", "1517966773840", "-86400000001", "\"soon\"",
                       "\"03/04/1993\"", "null", "\"12 May 1828\"", "1.5", "false", "-44", "\"\"", "[1828]"});
    properties += one({"", ",\"end\":\"1829\"", ",\"end\":null", ",\"id\":\"own\"", ",\"id\":7", ",\"id\":null",
                       ",\"id\":\"\\u0041\""});
    properties += one({"", ",\"country\":\"AZ\"", ",\"country\":\"Persia\"", ",\"place\":\"Tabriz\"",
                       ",\"lat\":39.5,\"lon\":47", ",\"lat\":\"x\",\"lon\":1"});
    properties += one({"", ",\"category\":\"war\"", ",\"source\":\"book\"", ",\"tags\":[\"x\",1.5e3,-0]",
                       ",\"extra\":{\"a\":{\"b\":[]}}", ",\"end\":1,\"end\":2"}) +
                  "}";
    const QByteArray more =
        one({"", "\"id\":\"a\",", "\"id\":17,", "\"id\":null,", "\"id\":[1],", "\"bbox\":[1,2,3,4],", "\"id\":true,"});
    switch (random() % 12) {
    case 0:
        return one({"null", "5", "[{\"type\":\"Feature\"}]", "\"text\"", "{}", "{\"type\":\"Feature\"}",
                    "{\"properties\":[]}", "{\"properties\":{},\"properties\":{\"year\":1}}",
                    "{\"properties\":{},\"geometry\":{\"type\":\"Nothing\"}}"});
    case 1:
        return "{ " + more + "\"properties\" : " + properties + " , \"geometry\" : " + geometry + " }";
    default:
        return featureOf(properties, geometry, more);
    }
}

QByteArray oddCollection(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QList<QByteArray> features{"{\"type\":\"Feature\",\"properties\":{\"year\":1}}"};
    for (int i = 0; i < count; ++i) {
        features.append(oddFeature(random));
    }
    return collectionOf(features, seed % 3 == 0 ? ",\n" : seed % 3 == 1 ? "," : " ,\r\n  ");
}

} // namespace

class TestBulkGeoJson : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameAsFeatureByFeature_data();
    void isTheSameAsFeatureByFeature();
    void isTheSameForOddFeatures();
    void isTheSameForDamagedFiles();
    void isTheSameForOtherPeoplesFiles();
    void isTheSameForFilesThatAreNone();
    void isReadInPieces_data();
    void isReadInPieces();
    void keepsOneIdForEachEvent_data();
    void keepsOneIdForEachEvent();
    void tooManyCategoriesAreText();
    void canBeCancelled();
    void saysSoWhenTheFileHasChanged();

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"a.geojson"_s);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    /// How it differs in pieces of several sizes; empty when it does not.
    QString differenceOf(const QByteArray &text) { return differenceIn(write(text)); }
    static QString differenceIn(const QString &path);

    QTemporaryDir m_folder;
};

QString TestBulkGeoJson::differenceIn(const QString &path)
{
    const LoadResult slow = readGeoJsonFile(path);
    for (const int threads : {1, 2}) {
        for (const std::size_t bytes : {std::size_t(64), std::size_t(700), std::size_t(8192)}) {
            const auto bulk = readBulkGeoJson(path, {threads, bytes});
            const QString what = bulk ? test::difference(slow, *bulk) : u"it was left to the other reader"_s;
            if (!what.isEmpty()) {
                return u"%1 threads, pieces of %2: "_s.arg(threads).arg(bytes) + what;
            }
        }
    }
    return {};
}

void TestBulkGeoJson::isTheSameAsFeatureByFeature_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray plain = collectionOf(plainFeatures(60));
    QTest::newRow("plain") << plain;
    QTest::newRow("on one line") << QByteArray(plain).replace('\n', "");
    QTest::newRow("windows") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("mark") << "\xef\xbb\xbf" + plain;
    QTest::newRow("indented") << QByteArray(plain).replace("{", "{\n   ").replace(",", ",\n   ").replace(":", ": ");
    QTest::newRow("members behind") << plain.chopped(2) + R"(, "bbox": [1, 2, 3, 4], "name": "x]", "n": [ ] })";
    QTest::newRow("type behind") << QByteArray(plain).replace("\"type\":\"FeatureCollection\",", "").chopped(2) +
                                        R"(,"type":"FeatureCollection"})";
    QTest::newRow("no collection") << QByteArray(plain).replace("FeatureCollection", "Topology");
    QTest::newRow("two lists") << plain.chopped(2) + "," + plain.sliced(1);
    QTest::newRow("list within") << QByteArray(plain).replace("\"name\":\"events\"",
                                                              R"("m":{"features":[{"year":1},{"a":2}]})");
    QTest::newRow("a list within a feature") << collectionOf(
        QList<QByteArray>(30, featureOf(R"({"year":1900,"features":[{"type":"Feature"},{"type":"Feature","id":1}]})")));
    QTest::newRow("cut-like text") << collectionOf(
        QList<QByteArray>(30, featureOf(R"({"year":1900,"title":",{\"type\":\"Feature\"","x":"]}"})")), ",");
    QTest::newRow("other order") << collectionOf(
        QList<QByteArray>(40, R"({"properties":{"year":1900,"list":[{"properties":1},{"properties":2}]},"id":3})"));
    QTest::newRow("none") << collectionOf({});
    QTest::newRow("one") << collectionOf(plainFeatures(1));
    QTest::newRow("no dates") << collectionOf(QList<QByteArray>(20, featureOf(R"({"title":"x"})", pointAt("1", "2"))));
    QTest::newRow("not a list") << QByteArray(R"({"type":"FeatureCollection","features":{"a":1}})");
    QTest::newRow("comma at the end") << QByteArray(plain).replace("\n]}", ",\n]}");
    QTest::newRow("comma twice") << QByteArray(plain).replace(",\n{", ",\n,{");
    QTest::newRow("no comma") << QByteArray(plain).replace("},\n{\"type\":\"Feature\",\"id\":33",
                                                           "}\n{\"type\":\"Feature\",\"id\":33");
    QTest::newRow("behind the end") << plain + "x";
    QTest::newRow("NUL behind the end") << plain + QByteArray(1, '\0');
    QTest::newRow("not UTF-8") << QByteArray(plain).replace("Event 41", "caf\xe9");
    QTest::newRow("line feed in a text") << QByteArray(plain).replace("Event 41", "a\nb");
    QTest::newRow("lone surrogate") << QByteArray(plain).replace("Event 41", "\\ud800");
    QTest::newRow("too large a number") << QByteArray(plain).replace("39.25", "1e400");
    QTest::newRow("leading zero") << QByteArray(plain).replace(":0.5", ":00.5");
    QTest::newRow("long number") << QByteArray(plain).replace(":0.5", ":123456789012345678901234567890");
    QTest::newRow("deepest") << QByteArray(plain).replace(":0.5", ":" + QByteArray(60, '[') + QByteArray(60, ']'));
    QTest::newRow("too deep") << QByteArray(plain).replace(":0.5", ":" + QByteArray(61, '[') + QByteArray(61, ']'));
    QTest::newRow("too deep in a member")
        << QByteArray(plain).replace("\"id\":4,", "\"b\":" + QByteArray(62, '[') + QByteArray(62, ']') + ',');
    QTest::newRow("unclosed text") << QByteArray(plain).replace("Event 41\"", "Event 41");
    QTest::newRow("wrong literal") << QByteArray(plain).replace(":0.5", ":nul");
    QTest::newRow("literal and more") << QByteArray(plain).replace(":0.5", ":true1");
    QTest::newRow("comment") << QByteArray(plain).replace(",\n", ", // no\n");
}

void TestBulkGeoJson::isTheSameAsFeatureByFeature()
{
    QFETCH(const QByteArray, text);
    const QString what = differenceOf(text);
    QVERIFY2(what.isEmpty(), qPrintable(what));
}

void TestBulkGeoJson::isTheSameForOddFeatures()
{
    for (unsigned seed = 0; seed < 24; ++seed) {
        const QString what = differenceOf(oddCollection(seed, 80));
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + what));
    }
}

void TestBulkGeoJson::isTheSameForDamagedFiles()
{
    const QByteArray plain = collectionOf(plainFeatures(25));
    for (unsigned seed = 0; seed < 200; ++seed) {
        const QString what = differenceOf(test::mutated(seed % 3 > 0 ? plain : oddCollection(seed, 12), seed));
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + what));
    }
}

/// Read in place when the samples are there.
void TestBulkGeoJson::isTheSameForOtherPeoplesFiles()
{
    const QString shared = QString::fromUtf8(SOURCE_FOLDER) + u"/../shared/"_s;
    QStringList paths;
    for (const QString &folder : {shared + u"samples"_s, shared + u"bad/geojson"_s}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*json"_s}, QDir::Files)) {
            paths.append(file.filePath());
        }
    }
    if (paths.isEmpty()) {
        QSKIP("the samples are not beside this project");
    }
    for (const QString &path : paths) {
        const QString what = differenceIn(path);
        QVERIFY2(what.isEmpty(), qPrintable(path + u": "_s + what));
    }
}

void TestBulkGeoJson::isTheSameForFilesThatAreNone()
{
    const QDir bad(QStringLiteral(TEST_FOLDER "/bad"));
    for (const QFileInfo &file : bad.entryInfoList({u"*.json"_s}, QDir::Files)) {
        const QString what = differenceIn(file.filePath());
        QVERIFY2(what.isEmpty(), qPrintable(file.fileName() + u": "_s + what));
    }
    for (const char *text : {"", " ", "[]", "{", "{}", "null", "\x1f\x8b", "<html>", "{\"features\":["}) {
        const QString what = differenceOf(text);
        QVERIFY2(what.isEmpty(), qPrintable(QString::fromUtf8(text) + u": "_s + what));
    }
}

void TestBulkGeoJson::isReadInPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << collectionOf(plainFeatures(500));
    QTest::newRow("on one line") << collectionOf(plainFeatures(500), ",");
    QTest::newRow("indented") << collectionOf(plainFeatures(500)).replace("{", "{\n   ").replace(":", ": ");
    QTest::newRow("members behind") << collectionOf(plainFeatures(500)).chopped(2) + R"(,"bbox":[1,2,3,4]})";
    QTest::newRow("differing") << QByteArray(oddCollection(0, 500)).replace("\"id\"", "\"x\"");
}

/// The other way to read begins again, and tells far less often how far it is.
void TestBulkGeoJson::isReadInPieces()
{
    QFETCH(const QByteArray, text);
    int calls = 0;
    qint64 furthest = 0;
    bool hasBegunAgain = false;
    const auto bulk = readBulkGeoJson(write(text), {1, 1024}, [&](qint64 done, qint64) {
        hasBegunAgain = hasBegunAgain || done < furthest;
        furthest = done;
        return ++calls > 0;
    });
    QVERIFY(bulk && bulk->isRead());
    QVERIFY2(calls > 40 && !hasBegunAgain, qPrintable(QString::number(calls)));
}

void TestBulkGeoJson::keepsOneIdForEachEvent_data()
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("rising") << QByteArray("1 2 3 10 11 99") << QByteArray(",\n");
    QTest::newRow("falling") << QByteArray("9 8 7 9 8 7 7") << QByteArray(",\n");
    QTest::newRow("words") << QByteArray(R"("a" "b" "a" "c" "b" "a" "\u0041" "x\"y")") << QByteArray(",\n");
    QTest::newRow("none") << QByteArray("null null null null") << QByteArray(",\n");
    QTest::newRow("none on one line") << QByteArray("null null null null null") << QByteArray(",");
    QTest::newRow("some on one line") << QByteArray("null 5 null \"a\" null \"line-2\"") << QByteArray(",");
    QTest::newRow("of lines") << QByteArray(R"("a" null "line-3" "line-6" null null "line-2" "line-2")")
                              << QByteArray(",\n");
}

void TestBulkGeoJson::keepsOneIdForEachEvent()
{
    QFETCH(const QByteArray, ids);
    QFETCH(const QByteArray, between);
    QList<QByteArray> features;
    for (const QByteArray &id : ids.split(' ')) {
        features.append(featureOf(R"({"year":1900})", "null", "\"id\":" + id + ","));
    }
    const QByteArray text = collectionOf(features, between);
    const QString what = differenceOf(text);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    const auto bulk = readBulkGeoJson(write(text), {2, 64});
    QVERIFY(bulk);
    for (int i = 0; i < bulk->events.size(); ++i) {
        const QString id = bulk->events.records->event(i).id;
        QCOMPARE(bulk->events.records->eventWithId(id), i);
        QCOMPARE(bulk->events.records->eventWithId(id + u'x'), kNone);
    }
}

void TestBulkGeoJson::tooManyCategoriesAreText()
{
    QList<QByteArray> features;
    for (int i = 0; i < 600; ++i) {
        const QByteArray key = i % 2 == 0 ? "category" : "type";
        features.append(featureOf("{\"year\":1900,\"" + key + "\":\"kind " + QByteArray::number(i) + "\"}"));
    }
    const QString what = differenceOf(collectionOf(features));
    QVERIFY2(what.isEmpty(), qPrintable(what));
}

void TestBulkGeoJson::canBeCancelled()
{
    // So long that a second thread is not through before the first, which asks, has had its turns.
    const QByteArray plain = collectionOf(plainFeatures(20'000));
    const QByteArray twoLists = plain.chopped(2) + "," + plain.sliced(1);
    for (const QByteArray &text : {plain, twoLists}) {
        const QString path = write(text);
        for (const int threads : {1, 2}) {
            int calls = 0;
            const auto bulk = readBulkGeoJson(
                path, {threads, 1024}, [&calls](qint64 done, qint64 total) { return done <= total && ++calls < 3; });
            QVERIFY(bulk && bulk->isCancelled && !bulk->isRead());
        }
    }
}

void TestBulkGeoJson::saysSoWhenTheFileHasChanged()
{
    const QString path = write(collectionOf(plainFeatures(10)));
    const auto bulk = readBulkGeoJson(path, {2, 64});
    QVERIFY(bulk && bulk->isRead());
    QVERIFY(QFile::resize(path, 300));
    const Event event = bulk->events.records->event(7);
    QVERIFY(event.id.isEmpty());
    QVERIFY(event.text.best({}).contains("has changed"_L1));
}

QTEST_GUILESS_MAIN(TestBulkGeoJson)
#include "tst_bulkgeojson.moc"
