// SPDX-License-Identifier: GPL-3.0-or-later
// Problems in one line, and their order and number.

#include "app/file/problemlog.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class ProblemTest : public QObject
{
    Q_OBJECT
private slots:
    void theTextHasAllThatIsKnown();
    void whatIsUnknownLeavesNoGap();
    void questionsKeepTheirMark();
    void controlCharactersAreEscaped();
    void theTextIsCutAt300();
    void aLongPathLeavesRoomForTheReason();
    void problemsComeInOrderOfLines();
    void onlyTheFirstThousandsAreKept();
};

void ProblemTest::theTextHasAllThatIsKnown()
{
    const Problem problem{Problem::Severity::Skipped, u"a.json"_s, 12, u"gulistan"_s, u"when"_s,
                          u"it is wrong"_s,           u"Mend it"_s};
    QCOMPARE(problem.text(), u"a.json:12: gulistan, when: it is wrong. Mend it."_s);
}

void ProblemTest::whatIsUnknownLeavesNoGap()
{
    QCOMPARE((Problem{Problem::Severity::Note, u"a"_s, 0, {}, {}, u"odd"_s, {}}).text(), u"a: odd."_s);
    QCOMPARE((Problem{Problem::Severity::Note, {}, 0, {}, {}, u"odd"_s, u"Mend it"_s}).text(), u"odd. Mend it."_s);
    QCOMPARE((Problem{Problem::Severity::Note, u"a"_s, 3, {}, u"title"_s, u"odd"_s, {}}).text(), u"a:3: title: odd."_s);
    QCOMPARE((Problem{Problem::Severity::Note, u"a"_s, 3, u"x"_s, {}, u"odd"_s, {}}).text(), u"a:3: x: odd."_s);
}

void ProblemTest::questionsKeepTheirMark()
{
    QCOMPARE((Problem{Problem::Severity::Note, u"a"_s, 1, {}, {}, u"odd."_s, u"Are they swapped?"_s}).text(),
             u"a:1: odd. Are they swapped?"_s);
}

void ProblemTest::controlCharactersAreEscaped()
{
    const Problem problem{Problem::Severity::Note, u"a\n"_s, 1, u"\x1b[31m"_s, {}, u"odd \u202e"_s, {}};
    for (const QChar c : problem.text()) {
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    }
    QVERIFY(problem.text().contains(u"[31m"_s));
}

void ProblemTest::theTextIsCutAt300()
{
    const Problem problem{Problem::Severity::Note, u"a"_s, 1, {}, {}, QString(1000, u'x'), {}};
    QCOMPARE(problem.text().size(), 300);
    QVERIFY(problem.text().endsWith(u"x…"_s));
}

void ProblemTest::aLongPathLeavesRoomForTheReason()
{
    const Problem problem{
        Problem::Severity::Note, QString(4000, u'd') + u"/name.json"_s, 7, {}, {}, u"odd"_s, u"Mend it"_s};
    QVERIFY(problem.text().endsWith(u"/name.json:7: odd. Mend it."_s));
}

void ProblemTest::problemsComeInOrderOfLines()
{
    ProblemLog log(u"a"_s);
    log.skip(9, {}, {}, u"nine"_s, {});
    log.note(3, {}, {}, u"three"_s, {});
    log.skip(9, {}, {}, u"nine again"_s, {});
    QVERIFY(!log.hasFailed());
    log.fail(5, u"five"_s, {});
    QVERIFY(log.hasFailed());
    QStringList reasons;
    for (const Problem &problem : log.problems()) {
        reasons.append(problem.reason);
    }
    QCOMPARE(reasons, (QStringList{u"three"_s, u"five"_s, u"nine"_s, u"nine again"_s}));
}

void ProblemTest::onlyTheFirstThousandsAreKept()
{
    ProblemLog log(u"a"_s);
    for (int i = 0; i < ProblemLog::kMost + 5; ++i) {
        log.note(i, {}, {}, u"odd"_s, {});
    }
    log.fail(20'000, u"worse"_s, {});
    const Problems problems = log.problems();
    QCOMPARE(problems.size(), ProblemLog::kMost + 2);
    QVERIFY(problems.last().reason.startsWith(u"there are 5 more"_s));
    QCOMPARE(problems[problems.size() - 2].reason, u"worse"_s);
}

QTEST_GUILESS_MAIN(ProblemTest)
#include "tst_problem.moc"
