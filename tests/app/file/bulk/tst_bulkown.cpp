// SPDX-License-Identifier: GPL-3.0-or-later
// A collection of our own format read in bulk is the same as read whole, or it is left to be read whole.

#include "app/file/bulk/bulkown.h"

#include "app/file/bulk/bulkload.h"
#include "app/file/jsonfile.h"
#include "tests/support/core/bulkequality.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// A collection with events that arrays can hold, of every kind.
QByteArray plainCollection(unsigned seed, int events, const QByteArray &between = ",\n    ")
{
    std::mt19937 random(seed);
    const auto one = [&random](std::initializer_list<const char *> words) {
        return QByteArray(words.begin()[random() % words.size()]);
    };
    QByteArray text = R"({
  "format": "araxes",
  "version": 1,
  "title": {"en": "Events [1]", "az": "Hadisələr"},
  "categories": [{"id": "war", "name": {"en": "War"}}, {"id": "peace", "parent": "war", "name": {"en": "Peace"}}],
  "places": [
    {"id": "tabriz", "name": {"en": "Tabriz", "fa": "تبریز"}, "point": [46.29, 38.08], "country": "IR"},
    {"id": "nowhere", "name": {"en": "Nowhere"}},
    {"id": "line", "shape": {"type": "LineString", "coordinates": [[45, 39], [47, 39.5]]}}
  ],
  "sources": [{"id": "book", "title": "A book"}, {"id": "map", "title": "A map"}],
  "events": [
    )";
    for (int i = 0; i < events; ++i) {
        text += (i == 0 ? QByteArray() : between) + "{\"id\": \"e" + QByteArray::number(i) + "\", \"title\": {" +
                one({"\"en\": \"Plain\"", "\"fa\": \"صلح\"", "\"und\": \"a \\\"word\\\"\"", "\"en\": \"\\u0410\""}) +
                "}" +
                one({"", ", \"when\": \"1828-02-22\"", ", \"when\": \"1826-07-16/1828-02-22\"", ", \"when\": \"18XX\"",
                     ", \"when\": \"1828\"", ", \"when\": \"-0043-03\"", ", \"when\": \"1900-01-01T10:00:00Z\"",
                     ", \"when\": {\"edtf\": \"1828-02-22\", \"calendar\": \"julian\", \"written\": \"10 Feb\"}",
                     ", \"when\": null", ", \"when\": \"/1900\""}) +
                one({"", ", \"where\": [\"tabriz\"]", ", \"where\": [\"line\"]", ", \"where\": []",
                     ", \"where\": [\"nowhere\"]"}) +
                one({"", ", \"category\": \"war\"", ", \"category\": \"peace\"", ", \"category\": null"}) +
                one({"", ", \"who\": []", ", \"text\": {\"en\": \"Said.\"}",
                     ", \"text\": {\"en\": \"Said.\", \"az\": \"Dedi.\"}"}) +
                one({"", ", \"claims\": [{\"source\": \"book\", \"about\": \"event\"}]",
                     ", \"claims\": [ { \"about\" : \"event\" , \"source\" : \"map\" } ]", ", \"claims\": []"}) +
                one({"", ", \"weight\": 1.50", ", \"tags\": [\"a\", {\"b\": null}]", ", \"ok\": true"}) + "}";
    }
    return text + R"(
  ],
  "eras": [{"name": {"en": "An era"}, "when": "1800/1850"}],
  "views": [{"name": "All", "state": {"list": [1, [2]]}}],
  "more": {"a": ["]", []]}
}
)";
}

} // namespace

class TestBulkOwn : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameAsReadWhole_data();
    void isTheSameAsReadWhole();
    void leavesWhatArraysCannotHold_data();
    void leavesWhatArraysCannotHold();
    void isTheSameForDamagedFiles();
    void isTheSameForOurOwnCollections();
    void findsEventsById();
    void canBeCancelled();

private:
    QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"a.araxes.json"_s);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    /// How it differs in pieces of several sizes; empty when it does not, or was left to be read whole.
    static QString differenceIn(const QString &path, bool *isLeft);

    QTemporaryDir m_folder;
};

QString TestBulkOwn::differenceIn(const QString &path, bool *isLeft)
{
    const LoadResult slow = readJsonFile(path);
    *isLeft = false;
    for (const std::size_t bytes : {std::size_t(64), std::size_t(1000), std::size_t(16384)}) {
        const ReadBulk read = [bytes](const QString &file, const BulkOptions &, const Progress &progress) {
            return readBulkOwn(file, {2, bytes}, progress);
        };
        const auto bulk = loadInBulk(path, read, {}, {}, 0);
        if (!bulk) {
            *isLeft = true;
            continue;
        }
        if (!bulk->collection || !slow.collection || !slow.problems.isEmpty() || !bulk->problems.isEmpty()) {
            return u"it should have been left to be read whole"_s;
        }
        const Collection &compact = *bulk->collection;
        const Collection &whole = *slow.collection;
        if (!compact.isCompact() || compact.wholeParts() != whole.parts()) {
            return u"the collections differ"_s;
        }
        for (int row = 0; row < whole.size(); ++row) {
            const Columns &a = whole.columns();
            const Columns &b = compact.columns();
            if (a.event[std::size_t(row)] != b.event[std::size_t(row)] || a.span(row) != b.span(row) ||
                a.core(row) != b.core(row) || a.doubtOf(row) != b.doubtOf(row) ||
                a.categoryOf(row) != b.categoryOf(row) ||
                !std::equal(a.points(row).begin(), a.points(row).end(), b.points(row).begin(), b.points(row).end())) {
                return u"row %1 of the columns differs"_s.arg(row);
            }
            const int event = a.event[std::size_t(row)];
            if (whole.title(event, {}) != compact.title(event, {})) {
                return u"the title of event %1 differs"_s.arg(event);
            }
        }
    }
    return {};
}

void TestBulkOwn::isTheSameAsReadWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << plainCollection(1, 120);
    QTest::newRow("without blanks") << plainCollection(2, 120, ",");
    QTest::newRow("windows") << plainCollection(3, 120).replace("\n", "\r\n");
    QTest::newRow("mark") << "\xef\xbb\xbf" + plainCollection(4, 50);
    QTest::newRow("one event") << plainCollection(5, 1);
    QTest::newRow("no events") << plainCollection(6, 0);
    QTest::newRow("events within") << plainCollection(7, 60).replace("\"version\": 1",
                                                                     R"("version": 1, "x": {"events": []})");
}

void TestBulkOwn::isTheSameAsReadWhole()
{
    QFETCH(const QByteArray, text);
    bool isLeft = false;
    const QString what = differenceIn(write(text), &isLeft);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    QVERIFY(!isLeft);
}

void TestBulkOwn::leavesWhatArraysCannotHold_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("two titles") << QByteArray(R"("title": {"en": "A", "az": "B"})");
    QTest::newRow("no title") << QByteArray(R"("text": {"en": "A"})");
    QTest::newRow("blank title") << QByteArray(R"("title": {"en": " "})");
    QTest::newRow("two places") << QByteArray(R"("title": {"en": "A"}, "where": ["tabriz", "line"])");
    QTest::newRow("unknown place") << QByteArray(R"("title": {"en": "A"}, "where": ["x"])");
    QTest::newRow("empty place") << QByteArray(R"("title": {"en": "A"}, "where": [""])");
    QTest::newRow("unknown category") << QByteArray(R"("title": {"en": "A"}, "category": "x")");
    QTest::newRow("no date") << QByteArray(R"("title": {"en": "A"}, "when": "soon")");
    QTest::newRow("milliseconds") << QByteArray(R"("title": {"en": "A"}, "when": "1517966773840")");
    QTest::newRow("claim that says more")
        << QByteArray(R"("title": {"en": "A"}, "claims": [{"source": "book", "about": "event", "preferred": true}])");
    QTest::newRow("claim about the date")
        << QByteArray(R"("title": {"en": "A"}, "claims": [{"source": "book", "about": "when"}])");
    QTest::newRow("relation") << QByteArray(R"("title": {"en": "A"}, "relations": [{"kind": "after", "event": "e0"}])");
    QTest::newRow("member twice") << QByteArray(R"("title": {"en": "A"}, "x": 1, "x": 2)");
    QTest::newRow("member twice within") << QByteArray(R"("title": {"en": "A"}, "x": {"y": 1, "y": 2})");
    QTest::newRow("id twice") << QByteArray(R"("id": "e1", "title": {"en": "A"})");
    QTest::newRow("number as a title") << QByteArray(R"("title": {"en": 5})");
}

void TestBulkOwn::leavesWhatArraysCannotHold()
{
    QFETCH(const QByteArray, event);
    const QByteArray id = event.startsWith("\"id\"") ? QByteArray() : QByteArray(R"("id": "other", )");
    QByteArray text = plainCollection(8, 30);
    text.replace("\n  ],\n  \"eras\"", ",\n    {" + id + event + "}\n  ],\n  \"eras\"");
    bool isLeft = false;
    const QString what = differenceIn(write(text), &isLeft);
    QVERIFY2(what.isEmpty(), qPrintable(what));
    QVERIFY(isLeft);
}

void TestBulkOwn::isTheSameForDamagedFiles()
{
    int left = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        bool isLeft = false;
        const QString what = differenceIn(write(test::mutated(plainCollection(seed, 15), seed)), &isLeft);
        QVERIFY2(what.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + what));
        left += isLeft ? 1 : 0;
    }
    QVERIFY(left > 20 && left < 100);
}

void TestBulkOwn::isTheSameForOurOwnCollections()
{
    bool isLeft = false;
    const QString folder = QStringLiteral(SOURCE_FOLDER "/data/collections/");
    const QString earthquakes = differenceIn(folder + u"earthquakes.araxes.json"_s, &isLeft);
    QVERIFY2(earthquakes.isEmpty(), qPrintable(earthquakes));
    QVERIFY(!isLeft);
    const QString aras = differenceIn(folder + u"aras.araxes.json"_s, &isLeft);
    QVERIFY2(aras.isEmpty(), qPrintable(aras));
    QVERIFY(isLeft);
    for (const QFileInfo &file : QDir(QStringLiteral(TEST_FOLDER "/bad")).entryInfoList({u"*.json"_s}, QDir::Files)) {
        const QString what = differenceIn(file.filePath(), &isLeft);
        QVERIFY2(what.isEmpty(), qPrintable(file.fileName() + u": "_s + what));
    }
}

void TestBulkOwn::findsEventsById()
{
    const auto bulk = readBulkOwn(write(plainCollection(9, 60)), {2, 500});
    QVERIFY(bulk);
    QCOMPARE(bulk->events.records->eventWithId(u"e59"_s), 59);
    QCOMPARE(bulk->events.records->eventWithId(u"e5"_s), 5);
    QCOMPARE(bulk->events.records->eventWithId(u"tabriz"_s), kNone);
}

void TestBulkOwn::canBeCancelled()
{
    int calls = 0;
    const auto bulk =
        readBulkOwn(write(plainCollection(10, 10'000)), {2, 1000}, [&calls](qint64, qint64) { return ++calls < 3; });
    QVERIFY(bulk && bulk->isCancelled && !bulk->isRead());
}

QTEST_GUILESS_MAIN(TestBulkOwn)
#include "tst_bulkown.moc"
