// SPDX-License-Identifier: GPL-3.0-or-later
// Every broken file in tests/bad against the list of problems beside it: all of them, in order, word for word.
// In a list, * stands for words that belong to another part of the program.

#include "app/file/formats.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(TEST_FOLDER "/bad/");

QString word(Problem::Severity severity)
{
    constexpr const char *kWords[] = {"note", "skipped", "fatal"};
    return QString::fromLatin1(kWords[static_cast<int>(severity)]);
}

/// What the lists hold: how many events are left, then one line a problem.
QStringList outcome(const LoadResult &result)
{
    QStringList lines{result.collection ? u"events: %1"_s.arg(result.collection->size()) : u"unreadable"_s};
    for (Problem problem : result.problems) {
        problem.file = problem.file.section(u'/', -1);
        lines.append(word(problem.severity) + u' ' + problem.text());
    }
    return lines;
}

bool matches(const QString &line, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(line).hasMatch();
}

} // namespace

class BadFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void thereAreManyBrokenFiles();
    void problemsAreAsListed_data();
    void problemsAreAsListed();
    void everyProblemSaysWhereAndWhatToDo_data() { problemsAreAsListed_data(); }
    void everyProblemSaysWhereAndWhatToDo();
};

void BadFilesTest::thereAreManyBrokenFiles()
{
    QVERIFY(QDir(kFolder).entryList({u"*.araxes.json"_s}).size() >= 40);
}

void BadFilesTest::problemsAreAsListed_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &file : QDir(kFolder).entryList({u"*.araxes.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.section(u'.', 0, 0);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void BadFilesTest::problemsAreAsListed()
{
    QFETCH(const QString, name);
    const QStringList found = outcome(loadCollection(kFolder + name + u".araxes.json"_s));
    QFile list(kFolder + name + u".expected"_s);
    const bool isListed = list.open(QIODevice::ReadOnly);
    const QStringList expected = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(isListed && found.size() == expected.size(), qPrintable(u'\n' + found.join(u'\n')));
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(matches(found[i], expected[i]), qPrintable(found[i] + u"\ninstead of\n"_s + expected[i]));
    }
}

void BadFilesTest::everyProblemSaysWhereAndWhatToDo()
{
    QFETCH(const QString, name);
    const QString path = kFolder + name + u".araxes.json"_s;
    const LoadResult result = loadCollection(path);
    QVERIFY(!result.problems.isEmpty() || name == u"relation-to-later-event");
    int fatal = 0;
    for (const Problem &problem : result.problems) {
        QCOMPARE(problem.file, path);
        QVERIFY(problem.line > 0 || name == u"empty");
        QVERIFY(!problem.reason.isEmpty() && !problem.advice.isEmpty());
        QVERIFY(problem.text().size() <= 300);
        fatal += problem.severity == Problem::Severity::Fatal ? 1 : 0;
    }
    QCOMPARE(fatal, result.collection ? 0 : 1);
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_badfiles.moc"
