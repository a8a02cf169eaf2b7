// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a collection as other programs read them.

#include "app/file/formats.h"
#include "app/file/infojson.h"
#include "app/time/edtf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Event happened(const QString &date, int category)
{
    Event made;
    made.id = date.isEmpty() ? u"undated"_s : date;
    made.when = parseEdtf(date).date;
    made.category = category;
    return made;
}

LoadResult loaded(std::vector<Event> events)
{
    CollectionParts parts;
    parts.categories.resize(3);
    parts.categories[0].id = u"treaty"_s;
    parts.categories[1].id = u"پیمان"_s;
    parts.categories[1].parent = 0;
    parts.categories[2].id = u"unused"_s;
    parts.events = std::move(events);
    return {std::make_shared<const Collection>(std::move(parts)), {}, false};
}

QJsonObject info(const LoadResult &result)
{
    return QJsonDocument::fromJson(infoJson(result)).object();
}

} // namespace

class InfoJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void aCollectionIsCounted();
    void openEndsAreLeftOut();
    void nothingDatedIsNull();
    void anUnreadableFileHasItsProblem();
    void theTextIsAsciiForTerminals();
    void theEarthquakesAreAllThere();
};

void InfoJsonTest::aCollectionIsCounted()
{
    const QJsonObject found = info(loaded(
        {happened(u"-0043-03-15"_s, 0), happened(u"1813"_s, 1), happened(u"1828-02-22"_s, 1), happened({}, kNone)}));
    QCOMPARE(found[u"events"].toInt(), 4);
    QCOMPARE(found[u"dated"].toInt(), 3);
    QCOMPARE(found[u"placed"].toInt(), 0);
    QCOMPARE(found[u"earliest"].toString(), u"-0043-03-15"_s);
    QCOMPARE(found[u"latest"].toString(), u"1828-02-22"_s);
    QCOMPARE(found[u"categories"].toObject(), (QJsonObject{{u"treaty"_s, 1}, {u"پیمان"_s, 2}, {u"unused"_s, 0}}));
    QCOMPARE(found[u"problems"].toArray(), QJsonArray());
}

void InfoJsonTest::openEndsAreLeftOut()
{
    const QJsonObject found = info(loaded({happened(u"../1813"_s, 0), happened(u"1918-05-28/.."_s, 0)}));
    QCOMPARE(found[u"earliest"].toString(), u"1813-12-31"_s);
    QCOMPARE(found[u"latest"].toString(), u"1918-05-28"_s);
}

void InfoJsonTest::nothingDatedIsNull()
{
    const QJsonObject found = info(loaded({happened({}, 0)}));
    QVERIFY(found[u"earliest"].isNull() && found[u"latest"].isNull());
    QCOMPARE(found[u"dated"].toInt(), 0);
}

void InfoJsonTest::anUnreadableFileHasItsProblem()
{
    const QString path = QStringLiteral(TEST_FOLDER "/bad/truncated.araxes.json");
    const QJsonObject found = info(loadCollection(path));
    QCOMPARE(found[u"events"].toInt(-1), 0);
    QCOMPARE(found[u"problems"].toArray().size(), 1);
    const QJsonObject problem = found[u"problems"].toArray()[0].toObject();
    QCOMPARE(problem.keys(),
             (QStringList{u"advice"_s, u"field"_s, u"file"_s, u"line"_s, u"reason"_s, u"record"_s, u"severity"_s}));
    QCOMPARE(problem[u"severity"].toString(), u"fatal"_s);
    QCOMPARE(problem[u"file"].toString(), path);
    QCOMPARE(problem[u"line"].toInt(), 6);
}

void InfoJsonTest::theTextIsAsciiForTerminals()
{
    LoadResult result = loaded({happened(u"1813"_s, 1)});
    result.problems.append({Problem::Severity::Note, u"\x1b]52;c;\x07"_s, 1, u"\u202e"_s, u"\u009b"_s,
                            QString(QChar(0xd800)), u"گلستان"_s});
    const QByteArray text = infoJson(result);
    QVERIFY(text.endsWith("}\n"));
    for (const char c : text) {
        QVERIFY(c == '\n' || (c >= ' ' && c < 0x7f));
    }
    QCOMPARE(info(result)[u"problems"].toArray()[0].toObject()[u"advice"].toString(), u"گلستان"_s);
}

void InfoJsonTest::theEarthquakesAreAllThere()
{
    const QJsonObject found =
        info(loadCollection(QStringLiteral(SOURCE_FOLDER "/data/collections/earthquakes.araxes.json")));
    QCOMPARE(found[u"events"].toInt(), 6092);
    QVERIFY(found[u"earliest"].toString().startsWith(u"-21"_s));
    QVERIFY(found[u"latest"].toString().startsWith(u"2019-"_s));
    QCOMPARE(found[u"problems"].toArray(), QJsonArray());
    int counted = 0;
    for (const QJsonValue &count : found[u"categories"].toObject()) {
        counted += count.toInt();
    }
    QCOMPARE(counted, 6092);
}

QTEST_GUILESS_MAIN(InfoJsonTest)
#include "tst_infojson.moc"
