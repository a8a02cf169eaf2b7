// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and saving our format: what is found, what is refused, and how much it may cost.

#include "app/file/formats.h"
#include "app/file/jsonfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <sys/stat.h>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Processor time, since other tests run beside this one.
class CpuTimer
{
public:
    /// Since the timer was made; divided by what sanitizers cost, so that one limit fits every build.
    [[nodiscard]] double milliseconds() const
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr double kSlowness = 20;
#else
        constexpr double kSlowness = 1;
#endif
        return 1e3 * double(std::clock() - m_start) / CLOCKS_PER_SEC / kSlowness;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace

class JsonFileTest : public QObject
{
    Q_OBJECT
private slots:
    void theEarthquakesLoadFast();
    void aResourceIsRead();
    void whatIsNoFileIsRefused();
    void progressIsToldAndCanCancel();
    void everyRecordIsKeptOrReported();
    void problemsAreCountedPastTheLimit();
    void manyEqualIdsStayFast();
    void aMillionKeysStayFast();
    void aMillionValuesFitAndMoreAreReported();
    void nestingOf64LevelsFitsAndMoreDoesNot();
    void aMegabyteOfBracketsIsRefusedAtOnce();
    void textsHaveLimits();
    void longListsAreCut();
    void severalDocumentsOfAnySizeKeepTheirLines();
    void truncationAtEveryByteIsAnErrorWithALine();
    void savingRefusesWhatWouldNotComeBack();
    void filtersNameOurFiles();

private:
    /// A file with this content; the name stays the same.
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"test.araxes.json"_s);
        QFile::remove(path); // some file systems wait for the disk when a file is emptied and written again
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? path : QString();
    }
    static QByteArray collection(const QByteArray &members)
    {
        return "{\"format\":\"araxes\",\"version\":1," + members + "}";
    }
    static QByteArray events(const QByteArray &records) { return collection("\"events\":[" + records + "]"); }

    QTemporaryDir m_folder;
};

void JsonFileTest::theEarthquakesLoadFast()
{
    const QString path = QStringLiteral(SOURCE_FOLDER "/data/collections/earthquakes.araxes.json");
    double fastest = 1e9;
    for (int i = 0; i < 5; ++i) {
        const CpuTimer timer;
        const LoadResult loaded = loadCollection(path);
        fastest = std::min(fastest, timer.milliseconds());
        QCOMPARE(loaded.collection->size(), 6092);
    }
    qInfo("6,092 earthquakes loaded in %.0f ms", fastest);
    QVERIFY(fastest < 300); // three times the goal, for slow machines
}

void JsonFileTest::aResourceIsRead()
{
    Q_INIT_RESOURCE(araxes_data);
    QCOMPARE(loadCollection(u":/data/collections/earthquakes.araxes.json"_s).collection->size(), 6092);
    const LoadResult missing = loadCollection(u":/data/collections/none"_s);
    QVERIFY(!missing.collection);
    QCOMPARE(missing.problems.size(), 1);
}

void JsonFileTest::whatIsNoFileIsRefused()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString sparse = m_folder.filePath(u"sparse"_s);
    QFile large(sparse);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kLargestJsonFile + 1));
    const auto reasonOf = [](const QString &path) {
        const LoadResult result = loadCollection(path);
        return result.collection ? QString() : result.problems.value(0).text();
    };
    QVERIFY(reasonOf(pipe).contains(u"it is a pipe"_s));
    QVERIFY(reasonOf(m_folder.path()).contains(u"it is a folder"_s));
    QVERIFY(reasonOf(u"/dev/zero"_s).contains(u"it is a device"_s));
    QVERIFY(reasonOf(m_folder.filePath(u"none"_s)).contains(u"it does not exist"_s));
    QVERIFY(reasonOf(sparse).contains(u"more than the 536870912 that are read"_s));
    QVERIFY(reasonOf({}).contains(u"it does not exist"_s));
}

void JsonFileTest::progressIsToldAndCanCancel()
{
    const QString path = file(events("{\"id\":\"a\",\"note\":\"" + QByteArray(300'000, 'x') + "\"}"));
    QList<qint64> told;
    const LoadResult whole = loadCollection(path, [&told, path](qint64 done, qint64 total) {
        told.append(done);
        return total == QFileInfo(path).size();
    });
    QVERIFY(whole.collection && !whole.isCancelled);
    QVERIFY(told.size() >= 4 && std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), QFileInfo(path).size());
    const LoadResult cancelled = loadCollection(path, [](qint64 done, qint64) { return done < 100'000; });
    QVERIFY(cancelled.isCancelled && !cancelled.collection);
    QCOMPARE(cancelled.problems, Problems());
}

void JsonFileTest::everyRecordIsKeptOrReported()
{
    QByteArrayList records;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray id = QByteArray::number(i);
        records.append(i % 3 == 0 ? id : "{\"id\":\"" + id + "\",\"title\":{\"en\":\"E\"}}");
    }
    const LoadResult loaded = loadCollection(file(events(records.join(",\n"))));
    QCOMPARE(loaded.collection->size(), 2000);
    QCOMPARE(loaded.problems.size(), 1000);
    QCOMPARE(loaded.problems[1].line, 4);
    QCOMPARE(loaded.problems[1].record, u"event 4"_s);
}

void JsonFileTest::problemsAreCountedPastTheLimit()
{
    const LoadResult loaded = loadCollection(file(events(QByteArrayList(25'000, "1").join(','))));
    QCOMPARE(loaded.problems.size(), 10'001);
    QVERIFY(loaded.problems.last().reason.contains(u"15000 more problems"_s));
}

void JsonFileTest::manyEqualIdsStayFast()
{
    const CpuTimer timer;
    const LoadResult loaded =
        loadCollection(file(events(QByteArrayList(50'000, R"({"id":"a","title":{"en":"A"}})").join(','))));
    QVERIFY(timer.milliseconds() < 3000);
    QCOMPARE(loaded.collection->event(49'999)->id, u"a-50000"_s);
    QCOMPARE(loaded.collection->eventWithId(u"a"_s), 0);
}

void JsonFileTest::aMillionKeysStayFast()
{
    QByteArray members;
    for (int i = 0; i < 400'000; ++i) {
        members += "\"k" + QByteArray::number(i % 399'999) + "\":0,";
    }
    const CpuTimer timer;
    const LoadResult loaded = loadCollection(file(events("{" + members + "\"id\":\"a\",\"title\":{\"en\":\"A\"}}")));
    QVERIFY(timer.milliseconds() < 4000);
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.problems[0].reason.contains(u"twice"_s));
    const LoadResult top = loadCollection(file(collection(members + "\"events\":[]")));
    QVERIFY(timer.milliseconds() < 8000);
    QCOMPARE(top.problems.size(), 10'001); // the kept ones are limited
}

void JsonFileTest::aMillionValuesFitAndMoreAreReported()
{
    const auto record = [](int count) {
        return R"({"id":"a","title":{"en":"A"},"x":[)" + QByteArray("0,").repeated(count - 1) + "0]}";
    };
    const LoadResult full = loadCollection(file(events(record(999'990) + R"(,{"id":"b","title":{"en":"B"}})")));
    QCOMPARE(full.problems, Problems());
    QCOMPARE(full.collection->event(0)->extra.size(), 7 + 2 * 999'990);
    const LoadResult over = loadCollection(file(events(record(1'000'001) + R"(,{"id":"b","title":{"en":"B"}})")));
    QCOMPARE(over.collection->size(), 1);
    QCOMPARE(over.problems.size(), 1);
    QVERIFY(over.problems[0].reason.contains(u"more than 1000000 values"_s));
}

void JsonFileTest::nestingOf64LevelsFitsAndMoreDoesNot()
{
    const auto nested = [](int levels) { // the file, the list and the event are three of them
        const QByteArray deep = QByteArray(levels - 3, '[') + QByteArray(levels - 3, ']');
        return R"({"id":"a","title":{"en":"A"},"deep":)" + deep + "}";
    };
    for (const int levels : {63, 64}) {
        const LoadResult loaded = loadCollection(file(events(nested(levels))));
        QCOMPARE(loaded.problems, Problems());
        const QByteArray text = jsonText(loaded.collection->parts());
        QVERIFY(loadCollection(file(text)).collection->parts() == loaded.collection->parts());
    }
    QVERIFY(!loadCollection(file(events(nested(65)))).collection);
}

void JsonFileTest::aMegabyteOfBracketsIsRefusedAtOnce()
{
    for (const QByteArray &start :
         {QByteArray("["), QByteArray("{\"a\":"), QByteArray("{\"format\":\"araxes\",\"a\":[[")}) {
        const QString path = file(start.repeated(1'000'000 / int(start.size())));
        const CpuTimer timer;
        const LoadResult loaded = loadCollection(path);
        QVERIFY(timer.milliseconds() < 50);
        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.problems[0].line, 1);
        QVERIFY(!loaded.collection);
    }
}

void JsonFileTest::textsHaveLimits()
{
    const auto titled = [](qsizetype size) {
        return QByteArray(R"({"id":"a","title":{"en":"A","az":")" + QByteArray(size, 'x') + "\"}}");
    };
    QCOMPARE(loadCollection(file(events(titled(65'536)))).problems, Problems());
    const LoadResult title = loadCollection(file(events(titled(65'537))));
    QCOMPARE(title.problems.value(0).reason, u"the text has 65537 bytes, more than the 65536 that fit"_s);
    QCOMPARE(title.collection->event(0)->title.in(u"en"), u"A"_s);

    const auto told = [](qsizetype size) {
        return QByteArray(R"({"id":"a","title":{"en":"A"},"text":{"en":")" + QByteArray(size, 'x') + "\"}}");
    };
    constexpr qsizetype kFour = 4 * 1024 * 1024;
    QCOMPARE(loadCollection(file(events(told(kFour)))).problems, Problems());
    const LoadResult text = loadCollection(file(events(told(kFour + 1))));
    QCOMPARE(text.problems.size(), 1);
    QVERIFY(text.problems[0].reason.contains(u"a text of 4194305 bytes, more than 4 MiB"_s));
    const LoadResult unknown = loadCollection(file(collection("\"blob\":\"" + QByteArray(kFour + 1, 'x') + "\"")));
    QVERIFY(unknown.collection && unknown.problems.size() == 1);
    const LoadResult endless =
        loadCollection(file(collection("\"blob\":\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"")));
    QVERIFY(!endless.collection);
    QVERIFY(endless.problems.value(0).reason.contains(u"longer than 32 MiB"_s));
}

void JsonFileTest::longListsAreCut()
{
    const QByteArray ids = QByteArrayList(10'005, "\"p\"").join(',');
    const LoadResult loaded = loadCollection(file(collection(
        R"("places":[{"id":"p","point":[1,2]}],"events":[{"id":"a","title":{"en":"A"},"where":[)" + ids + "]}]")));
    QCOMPARE(loaded.collection->event(0)->where.size(), 10'000U);
    QCOMPARE(loaded.problems.value(0).reason, u"the list has 10005 entries; the first 10000 are read"_s);
}

void JsonFileTest::severalDocumentsOfAnySizeKeepTheirLines()
{
    // The blocks end at every place around the number and the line feed after it.
    for (int padding = 65'300; padding < 65'700; ++padding) {
        const QByteArray text =
            collection("\n\"x\":\"" + QByteArray(padding, 'x') + "\",\n\"version\":-1\n,\n\"events\":[]");
        const LoadResult loaded = loadCollection(file(text));
        QCOMPARE(loaded.problems.size(), 2); // twice there, and out of range
        QCOMPARE(loaded.problems[0].line, 3);
        QCOMPARE(loaded.problems[1].line, 3);
    }
}

void JsonFileTest::truncationAtEveryByteIsAnErrorWithALine()
{
    QFile rich(QStringLiteral(TEST_FOLDER "/app/file/rich.araxes.json"));
    QVERIFY(rich.open(QIODevice::ReadOnly));
    const QByteArray whole = rich.readAll().trimmed();
    QVERIFY(whole.size() > 4096);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const LoadResult loaded = loadCollection(file(whole.first(size)));
        QVERIFY(!loaded.collection);
        QCOMPARE(loaded.problems.last().severity, Problem::Severity::Fatal);
        QVERIFY(size == 0 || loaded.problems.last().line > 0);
    }
}

void JsonFileTest::savingRefusesWhatWouldNotComeBack()
{
    const QString path = file("the old content");
    const auto reasonOf = [&path](const CollectionParts &parts) {
        const Problems problems = saveCollection(Collection(parts), path);
        return problems.size() == 1 && problems[0].severity == Problem::Severity::Fatal ? problems[0].text()
                                                                                        : QString();
    };
    const CollectionParts rich =
        loadCollection(QStringLiteral(TEST_FOLDER "/app/file/rich.araxes.json")).collection->parts();
    CollectionParts loneSurrogate = rich;
    loneSurrogate.events[2].text.set(u"en"_s, QString(QChar(0xd800)));
    QVERIFY(reasonOf(loneSurrogate).contains(loneSurrogate.events[2].id + u": what was written does not read back"_s));
    CollectionParts longTitle = rich;
    longTitle.events[1].title.set(u"en"_s, QString(70'000, u'x'));
    QVERIFY(reasonOf(longTitle).contains(u"the text has 70000 bytes"_s));
    CollectionParts sameId = rich;
    sameId.events[1].id = sameId.events[0].id;
    QVERIFY(reasonOf(sameId).contains(u"does not read back the same"_s));
    CollectionParts badExtra = rich;
    badExtra.places[0].extra = "not an object";
    QVERIFY(!reasonOf(badExtra).isEmpty());
    QFile old(path);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "the old content");
    QCOMPARE(QDir(m_folder.path()).entryList({u".araxes*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void JsonFileTest::filtersNameOurFiles()
{
    QVERIFY(readableNameFilters().constFirst().contains(u"*.araxes.json"_s));
}

QTEST_GUILESS_MAIN(JsonFileTest)
#include "tst_jsonfile.moc"
