// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a large file opens as the file does, and is not used when it could be wrong.

#include "app/file/cache/columncache.h"

#include "app/file/formats.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = 60'000;

/// Repeated and missing ids, doubtful dates, shapes, many places, sources, and records with problems.
QByteArray table()
{
    QByteArray text = "id,title,date,lat,lon,place,country,category,source\n";
    for (int i = 0; i < kEvents; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray year = QByteArray::number(1500 + i % 500);
        text += (i % 7 == 0 ? QByteArray() : QByteArray::number(i % 50'000)) + ",Event " + number + ' ' +
                QByteArray(i % 30, 'x') + ',' +
                (i % 11 == 0   ? "c. " + year
                 : i % 13 == 0 ? "nonsense"
                               : year + "-02-03") +
                ',' + (i % 5 == 0 ? ",," : QByteArray::number(i % 89) + ".5," + QByteArray::number(i % 179) + ".25,") +
                "Town " + QByteArray::number(i % 300) + ',' + (i % 2 == 0 ? "AZ" : "IR") + ",kind " +
                QByteArray::number(i % 9) + ",Book " + QByteArray::number(i % 40) + '\n';
    }
    return text;
}

QByteArray features()
{
    QByteArray text = "{\"type\":\"FeatureCollection\",\"features\":[\n";
    for (int i = 0; i < kEvents; ++i) {
        const QByteArray x = QByteArray::number(i % 100);
        const QByteArray geometry = i % 1000 == 0
                                        ? R"({"type":"LineString","coordinates":[[)" + x + R"(,1],[)" + x + R"(,2.5]]})"
                                        : R"({"type":"Point","coordinates":[)" + x + R"(,10]})";
        text += (i == 0 ? "" : ",\n") + QByteArray(R"({"type":"Feature","properties":{"title":"Event )") +
                QByteArray::number(i) + R"(","start":"1)" + QByteArray::number(100 + i % 800) +
                R"(-05-06","category":"k)" + QByteArray::number(i % 4) + R"("},"geometry":)" + geometry + '}';
    }
    return text + "\n]}\n";
}

QByteArray own()
{
    QByteArray text = R"({"format": "araxes", "version": 1, "title": {"en": "Own"},
 "categories": [{"id": "w", "name": {"en": "War"}, "colour": "vermilion"}, {"id": "p", "parent": "w", "name": {"en": "Peace"}}],
 "places": [{"id": "a", "name": {"en": "A"}, "point": [47, 39]}, {"id": "b", "name": {"en": "B"}, "country": "IR"}],
 "sources": [{"id": "s", "title": "Book"}],
 "events": [)";
    for (int i = 0; i < kEvents; ++i) {
        text += (i == 0 ? "\n  " : ",\n  ") + QByteArray(R"({"id": "e)") + QByteArray::number(i) +
                R"(", "title": {"en": "Event )" + QByteArray::number(i) + R"("}, "when": "18)" +
                QByteArray::number(10 + i % 80) + R"(", "where": [")" + (i % 3 == 0 ? "a" : "b") +
                R"("], "category": ")" + (i % 2 == 0 ? "w" : "p") +
                R"(", "claims": [{"source": "s", "about": "event"}]})";
    }
    return text + "\n], \"areas\": []}\n";
}

} // namespace

class TestColumnCache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_kept = m_folder.filePath(u"cache/columns"_s);
    ColumnCache m_cache{m_kept, 0};

    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
    [[nodiscard]] QString keptFile() const
    {
        const QStringList files = QDir(m_kept).entryList({u"*.columns"_s});
        return files.isEmpty() ? QString() : m_kept + u'/' + files.constFirst();
    }
    [[nodiscard]] std::optional<LoadResult> read(const QString &path) const { return m_cache.read(path, {}, {}, {}); }
    /// A table that is kept.
    QString keep(const QByteArray &text)
    {
        const QString path = write(u"a.csv"_s, text);
        const LoadResult result = loadCollection(path);
        return m_cache.write(path, result) && read(path) ? path : QString();
    }

private slots:
    void init() { m_cache.clear(); }

    void opensAsTheFileDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("table") << u"a.csv"_s << table();
        QTest::newRow("features") << u"a.geojson"_s << features();
        QTest::newRow("own") << u"a.araxes.json"_s << own();
    }
    void opensAsTheFileDoes()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        const QString path = write(name, text);
        QVERIFY(!read(path));
        const LoadResult result = loadCollection(path);
        QVERIFY(result.collection && result.collection->isCompact());
        QVERIFY(m_cache.write(path, result));
        QVERIFY(m_cache.bytes() > kEvents);

        const std::optional<LoadResult> known = read(path);
        QVERIFY(known && known->collection && known->isFromCache);
        QCOMPARE(known->problems, result.problems);
        const Collection &a = *result.collection;
        const Collection &b = *known->collection;
        QCOMPARE(b.columns().event, a.columns().event);
        QCOMPARE(b.columns().begin, a.columns().begin);
        QCOMPARE(b.columns().end, a.columns().end);
        QCOMPARE(b.columns().coreBegin, a.columns().coreBegin);
        QCOMPARE(b.columns().doubt, a.columns().doubt);
        QCOMPARE(b.columns().category, a.columns().category);
        QVERIFY(b.columns().point == a.columns().point);
        for (const Facet facet : kFacets) {
            QCOMPARE(b.facet(facet).values.size(), a.facet(facet).values.size());
            for (int event = 0; event < a.size(); ++event) {
                QVERIFY(std::ranges::equal(b.facet(facet).of(event), a.facet(facet).of(event)));
            }
        }
        QVERIFY(b.wholeParts() == a.wholeParts());
        QCOMPARE(b.eventWithId(a.event(kEvents - 1)->id), a.eventWithId(a.event(kEvents - 1)->id));
    }

    void aPreviewComesFirst()
    {
        const QString path = keep(table());
        CollectionPtr part;
        const auto known = m_cache.read(path, {}, [&part](const CollectionPtr &some) { part = some; }, {});
        QVERIFY(known && part);
        QCOMPARE(part->size(), kEvents / 2); // 50,000 at most, evenly chosen
        QCOMPARE(part->categories().size(), 9U);
        QCOMPARE(part->title(1, {}), known->collection->title(2, {}));
        QCOMPARE(part->event(1)->title.best({}), part->title(1, {}));
        QVERIFY(known->collection->timeSpan().contains(part->timeSpan().begin));
        QVERIFY(part->timeSpan().end - part->timeSpan().begin > 480 * 365);
    }

    void aFileThatChangedIsReadAnew()
    {
        const QByteArray text = table();
        const QString path = keep(text);
        QVERIFY(!path.isEmpty());
        QFile file(path);
        const QDateTime time = QFileInfo(path).lastModified();
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write("#");
        file.close();
        QVERIFY(!read(path)); // its time
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(!read(path)); // its bytes
        write(u"a.csv"_s, text + "1,More,1900,,,,,,\n");
        QVERIFY(!read(path)); // its size
    }

    void whatIsDamagedIsNotUsed()
    {
        const QString path = keep(table());
        QFile kept(keptFile());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray good = kept.readAll();
        kept.close();
        const auto isReadAs = [&](const QByteArray &bytes) {
            QFile file(keptFile());
            [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
            file.write(bytes);
            file.close();
            return read(path).has_value();
        };
        QVERIFY(isReadAs(good));
        for (int i = 1; i < 60; ++i) {
            QByteArray bad = good;
            const qsizetype at = good.size() / 60 * i;
            bad[at] = char(bad[at] ^ 4);
            QVERIFY2(!isReadAs(bad), qPrintable(QString::number(at)));
            QVERIFY(!isReadAs(good.first(at)));
        }
        QVERIFY(!isReadAs({}));
        QVERIFY(isReadAs(good));
    }

    void nothingIsLeftOfWritingThatWasStopped()
    {
        const QString path = write(u"a.csv"_s, table());
        const LoadResult result = loadCollection(path);
        int pulses = 0;
        QVERIFY(!m_cache.write(path, result, [&pulses] { return ++pulses < 3; }));
        QCOMPARE(pulses, 3);
        QCOMPARE(QDir(m_kept).entryList(QDir::Files).size(), 0);
    }

    void smallOrWholeCollectionsAreNotKept()
    {
        const QString small = write(u"small.csv"_s, "title,date\nA,1900\n");
        QVERIFY(!m_cache.write(small, loadCollection(small)));
        const QString path = write(u"a.csv"_s, table());
        QVERIFY(!ColumnCache(m_kept).write(path, loadCollection(path)));
        QVERIFY(!m_cache.write(path, {}));
    }

    void cancelIsHeard()
    {
        const QString path = keep(table());
        const LoadResult cancelled = loadCollection(path, [](qint64, qint64) { return false; }, {}, {}, m_cache);
        QVERIFY(cancelled.isCancelled && !cancelled.collection);
    }
};

QTEST_GUILESS_MAIN(TestColumnCache)
#include "tst_columncache.moc"
