// SPDX-License-Identifier: GPL-3.0-or-later
// The events at one place, in order of time.
#include "app/session/placestack.h"
#include "tests/support/core/smallcollection.h"

#include <QtTest>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

class TestPlaceStack : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        SmallCollection made;
        const int bridge = made.place(u"bridge"_s, {46.94, 39.15});
        const int samePoint = made.place(u"ford"_s, {46.94, 39.15});
        const int town = made.place(u"town"_s, {47, 39.4});
        made.event(u"0"_s, {bridge});
        made.event(u"1"_s, {town, bridge});
        made.event(u"2"_s, {samePoint});
        made.event(u"3"_s, {town});
        made.event(u"4"_s, {made.place(u"alone"_s, {50, 40})});
        m_state = showingAll(made.built());
    }

    void nothingSelectedHasNone()
    {
        QCOMPARE(placeStack(m_state).place, kNone);
        QCOMPARE(placeStack(m_state).neighbour(1), kNone);
    }

    void eventsStandTogetherByTheirPoint()
    {
        m_state.selected = 0;
        const PlaceStack stack = placeStack(m_state);
        QCOMPARE(stack.events, (std::vector<int>{0, 1, 2}));
        QCOMPARE(stack.position, 0);
        QCOMPARE(stack.neighbour(-1), kNone);
        QCOMPARE(stack.neighbour(+1), 1);
    }

    void steppingStaysAtThePlaceOneCameFrom()
    {
        m_state.selected = 1;
        QCOMPARE(placeStack(m_state).events, (std::vector<int>{1, 3})); // its first place
        const PlaceStack stack = placeStack(m_state, 0);
        QCOMPARE(stack.events, (std::vector<int>{0, 1, 2}));
        QCOMPARE(stack.neighbour(+1), 2);
    }

    void whatIsNotOnTheMapIsLeftOut()
    {
        m_state.selected = 0;
        m_state.matches.state[1] = InVisibleSpan;
        QCOMPARE(placeStack(m_state).events, (std::vector<int>{0, 2}));
        m_state.matches.state[0] = InVisibleSpan;
        QCOMPARE(placeStack(m_state).place, kNone);
    }

    void oneAloneIsAStackOfOne()
    {
        m_state.selected = 4;
        QCOMPARE(placeStack(m_state).events, std::vector<int>{4});
    }

private:
    ViewState m_state;
};

QTEST_GUILESS_MAIN(TestPlaceStack)
#include "tst_placestack.moc"
