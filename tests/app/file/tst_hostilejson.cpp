// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand damaged files: none brings the reader down, and every problem says where it is.

#include "app/file/formats.h"
#include "app/file/jsonfile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

bool put(const QString &path, const QByteArray &text)
{
    QFile::remove(path); // some file systems wait for the disk when a file is emptied and written again
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Pieces that mean something to a reader of JSON, and some that should not.
const QByteArrayList &pieces()
{
    static const QByteArrayList all{"{",
                                    "}",
                                    "[",
                                    "]",
                                    ",",
                                    ":",
                                    "\"",
                                    "\\",
                                    "\n",
                                    "null",
                                    "true",
                                    "0",
                                    "-",
                                    "1e400",
                                    "1e-400",
                                    "9223372036854775808",
                                    "-1",
                                    "NaN",
                                    "\\u0000",
                                    "\\ud800",
                                    "\xef\xbb\xbf",
                                    "\xff",
                                    "\xc0\xaf",
                                    QByteArray(1, '\0'),
                                    "\"id\":\"x\",",
                                    "\"when\":\"2000-13\",",
                                    "[[[[[[[[[[",
                                    "{\"a\":{\"b\":",
                                    "\"events\":",
                                    "\"format\":",
                                    "\xd8\x9c",
                                    "/*",
                                    "%1%2"};
    return all;
}

void mutate(QByteArray &text, QRandomGenerator &random)
{
    const qsizetype at = random.bounded(text.size());
    const qsizetype length = random.bounded(1 + std::min<qsizetype>(text.size() - at, 40));
    switch (random.bounded(6)) {
    case 0:
        text[at] = static_cast<char>(text[at] ^ (1 << random.bounded(8)));
        break;
    case 1:
        text.remove(at, length);
        break;
    case 2:
        text.insert(at, pieces()[random.bounded(pieces().size())]);
        break;
    case 3:
        text.replace(at, length, pieces()[random.bounded(pieces().size())]);
        break;
    case 4:
        text.insert(random.bounded(text.size()), text.mid(at, length));
        break;
    default:
        text[at] = text[random.bounded(text.size())];
        break;
    }
}

/// Puts other values in the places of some: the JSON stays sound, the collection does not.
void exchangeValues(QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList values{"null",     "5",           "-91",          "1e-400",    "1e300",
                                       "true",     "\"\"",        "\"x\"",        "[]",        "{}",
                                       "[[1, 2]]", "{\"en\": 5}", "\"gulistan\"", "\"ides\"",  "\"2000-13\"",
                                       "[181, 5]", "[1, 2, 3]",   "[null]",       "\"#12345\""};
    static const QRegularExpression value(
        u"(?<=[:\\[,] )(\"[^\"\\\\]*\"|-?[0-9.]+|\\{[^{}]*\\}|\\[[^\\[\\]]*\\])(?=[,\\]}\\n])"_s);
    const QString whole = QString::fromUtf8(text);
    QList<QRegularExpressionMatch> found;
    for (auto match = value.globalMatch(whole); match.hasNext();) {
        found.append(match.next());
    }
    QString made = whole;
    int last = int(found.size());
    for (int times = random.bounded(6); times >= 0 && last > 0; --times) {
        last = random.bounded(last); // from the end to the beginning, so that what was found stays in place
        made.replace(found[last].capturedStart(), found[last].capturedLength(),
                     QString::fromUtf8(values[random.bounded(values.size())]));
    }
    text = made.toUtf8();
}

void checkIndexes(const CollectionParts &parts)
{
    const auto isIn = [](int index, const auto &list) { return index >= 0 && index < int(list.size()); };
    for (const Category &category : parts.categories) {
        QVERIFY(category.parent == kNone || isIn(category.parent, parts.categories));
    }
    for (const Event &event : parts.events) {
        QVERIFY(!event.id.isEmpty());
        QVERIFY(event.category == kNone || isIn(event.category, parts.categories));
        for (const int place : event.where) {
            QVERIFY(isIn(place, parts.places));
        }
        for (const Role &role : event.who) {
            QVERIFY(isIn(role.participant, parts.participants));
        }
        for (const Claim &claim : event.claims) {
            QVERIFY(claim.source == kNone || isIn(claim.source, parts.sources));
        }
        for (const Relation &relation : event.relations) {
            QVERIFY(isIn(relation.event, parts.events));
        }
    }
    for (const Place &place : parts.places) {
        QVERIFY(!place.point || place.point->isValid());
    }
}

} // namespace

class HostileJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void mutationsEndInACollectionOrAReason();
};

void HostileJsonTest::mutationsEndInACollectionOrAReason()
{
    QFile rich(QStringLiteral(TEST_FOLDER "/app/file/rich.araxes.json"));
    QVERIFY(rich.open(QIODevice::ReadOnly));
    const QByteArray whole = rich.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mutant.araxes.json"_s);
    int readable = 0;
    for (quint32 seed = 0; seed < 10'000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray text = whole;
        if (seed % 2 == 0) {
            exchangeValues(text, random);
        }
        for (int times = seed % 4 == 0 ? 0 : random.bounded(1, 5); times > 0; --times) {
            mutate(text, random);
        }
        QVERIFY(put(path, text));
        const LoadResult loaded = loadCollection(path);
        const auto isComplete = [&path](const Problem &problem) {
            return problem.file == path && problem.line > 0 && !problem.reason.isEmpty() && !problem.advice.isEmpty() &&
                   problem.text().size() <= 300;
        };
        QVERIFY2(std::all_of(loaded.problems.begin(), loaded.problems.end(), isComplete),
                 qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY(loaded.collection || loaded.problems.last().severity == Problem::Severity::Fatal ||
                loaded.problems.first().severity == Problem::Severity::Fatal);
        if (loaded.collection) {
            ++readable;
            checkIndexes(loaded.collection->parts());
            // Whatever was read, even from a damaged file, can be saved and read again.
            const QByteArray saved = jsonText(loaded.collection->parts());
            QVERIFY(put(path, saved));
            const LoadResult second = loadCollection(path);
            QVERIFY2(second.collection && second.collection->parts() == loaded.collection->parts(),
                     qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    qInfo("%d of 10,000 damaged files were still readable", readable);
    QVERIFY(readable > 500 && readable < 9'500); // both ways are tried
}

QTEST_GUILESS_MAIN(HostileJsonTest)
#include "tst_hostilejson.moc"
