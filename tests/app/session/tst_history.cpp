// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/history.h"

#include "app/session/session.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QSignalSpy>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

ViewPoint at(double begin, double end, int selected = kNone)
{
    ViewPoint point;
    point.span = {begin, end};
    point.box = {40, 30, 50, 40};
    point.selected = selected;
    return point;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void aMovementIsOneStep();
    void aSelectionIsAStepAtOnce();
    void goingBackInMidMovementReturnsToItsBeginning();
    void aNewStepForgetsTheWayForward();
    void aViewOfAnotherShapeIsNoMovement();
    void panningTheMapIsAMovement();
    void stepsAreLimited();
    void brushingIsOneStep();
    void theSessionGoesBackAndForward();
};

void TestHistory::aMovementIsOneStep()
{
    History history;
    history.reset(at(0, 100));
    for (int i = 1; i <= 50; ++i) {
        history.moveTo(at(i, 100 + i));
    }
    QVERIFY(history.canGoBack());
    history.rest();
    QCOMPARE(history.back(), at(0, 100));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), at(50, 150));
    QVERIFY(!history.canGoForward());
}

void TestHistory::aSelectionIsAStepAtOnce()
{
    History history;
    history.reset(at(0, 100));
    history.moveTo(at(0, 100, 1));
    history.moveTo(at(0, 100, 2));
    QCOMPARE(history.back(), at(0, 100, 1));
    QCOMPARE(history.back(), at(0, 100));
}

void TestHistory::goingBackInMidMovementReturnsToItsBeginning()
{
    History history;
    history.reset(at(0, 100));
    history.moveTo(at(30, 130));
    QCOMPARE(history.back(), at(0, 100));
    QCOMPARE(history.forward(), at(30, 130));
}

void TestHistory::aNewStepForgetsTheWayForward()
{
    History history;
    history.reset(at(0, 100));
    history.moveTo(at(0, 100, 1));
    (void)history.back();
    QVERIFY(history.canGoForward());
    history.moveTo(at(0, 100, 2));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), at(0, 100));
}

void TestHistory::aViewOfAnotherShapeIsNoMovement()
{
    History history;
    history.reset(at(0, 100));
    ViewPoint wider = at(0, 100);
    wider.box = {35, 30, 55, 40};
    history.moveTo(wider);
    history.rest();
    QVERIFY(!history.canGoBack());
    history.moveTo(at(0, 100, 1));
    QCOMPARE(history.back(), wider);
    wider.box = {36, 30, 54, 40};
    history.moveTo(wider);
    history.rest();
    QVERIFY(history.canGoForward());
}

void TestHistory::panningTheMapIsAMovement()
{
    History history;
    history.reset(at(0, 100));
    ViewPoint east = at(0, 100);
    east.box = {43, 30, 53, 40};
    history.moveTo(east);
    history.rest();
    QVERIFY(history.canGoBack());
    ViewPoint closer = east;
    closer.box = {45, 32, 51, 38};
    history.moveTo(closer);
    QCOMPARE(history.back(), east);
}

void TestHistory::stepsAreLimited()
{
    History history;
    history.reset(at(0, 100));
    for (int i = 0; i < 1000; ++i) {
        history.moveTo(at(0, 100, i));
    }
    int steps = 0;
    while (history.canGoBack()) {
        (void)history.back();
        ++steps;
    }
    QCOMPARE(steps, 199);
}

void TestHistory::brushingIsOneStep()
{
    History history;
    history.reset(at(0, 100));
    ViewPoint brushed = at(0, 100);
    for (Day day = 1; day < 20; ++day) {
        brushed.filter.time = TimeSpan{0, day};
        history.moveTo(brushed);
    }
    history.rest();
    QVERIFY(!history.back().filter.time);
}

void TestHistory::theSessionGoesBackAndForward()
{
    Session session({});
    session.setCollection(samples::small());
    const DayRange whole = session.state().visibleSpan;
    QSignalSpy told(&session, &Session::historyChanged);
    for (int i = 1; i < 30; ++i) {
        session.setVisibleSpan({whole.begin + 1000 * i, whole.end - 3000 * i});
    }
    QVERIFY(session.canGoBack());
    QCOMPARE(told.size(), 1);
    QTest::qWait(800);
    session.setSelected(2);
    session.setTimeFilter(TimeSpan{firstDayOfYear(1800), firstDayOfYear(1900)});
    session.goBack();
    QVERIFY(session.state().filter.isEmpty());
    QCOMPARE(session.state().selected, 2);
    session.goBack();
    QCOMPARE(session.state().selected, kNone);
    QVERIFY(session.state().visibleSpan != whole);
    session.goBack();
    QCOMPARE(session.state().visibleSpan, whole);
    QVERIFY(!session.canGoBack());
    session.goForward();
    session.goForward();
    session.goForward();
    QVERIFY(!session.canGoForward());
    QCOMPARE(session.state().matches.passing, 2);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
