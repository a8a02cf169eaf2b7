// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/core/samples.h"

#include <QSignalSpy>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEvents = kMostToldOneByOne + 500;

/// More events than are told one by one.
CollectionPtr large()
{
    static const CollectionPtr collection = samples::random(11, kEvents);
    return collection;
}

Matches byPass(const Session &session)
{
    const ViewState &state = session.state();
    return evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, {});
}

class CountingTest : public QObject
{
    Q_OBJECT
private slots:
    void atOnceSaysWhatAPassSays()
    {
        Session session({});
        session.setCollection(large());
        QVERIFY(session.state().matches.large);
        QVERIFY(session.state().matches.isExact);
        for (const TimeSpan &window : {TimeSpan{-700'000, 0}, TimeSpan{-20'000, -10'000}}) {
            session.setTimeFilter(window);
            QCOMPARE(session.state().matches.passing, byPass(session).passing);
            QCOMPARE(session.state().matches.offered, byPass(session).offered);
            QCOMPARE(session.state().matches.offeredByTimeMode, byPass(session).offeredByTimeMode);
            QCOMPARE(session.state().matches.unplaced, byPass(session).unplaced);
            QCOMPARE(session.state().matches.inView, byPass(session).inView);
        }
    }

    void byAndByKeepsTheOldCountsAndMarksThem()
    {
        Session session({});
        session.setPace(Counting::Pace::ByAndBy);
        session.setCollection(large());
        QVERIFY(!session.state().matches.isExact);
        QVERIFY(QTest::qWaitFor([&session] { return session.state().matches.isExact; }, 20'000));
        QCOMPARE(session.state().matches.passing, kEvents);
        Filter filter;
        filter.of(Facet::Category).excluded = {0};
        session.setFilter(filter);
        QVERIFY(!session.state().matches.isExact);
        QCOMPARE(session.state().matches.passing, kEvents);
        QSignalSpy changed(&session, &Session::matchesChanged);
        QVERIFY(QTest::qWaitFor([&session] { return session.state().matches.isExact; }, 20'000));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(session.state().matches.passing, byPass(session).passing);
    }

    void aMovedWindowIsExactAtOnce()
    {
        Session session({});
        session.setPace(Counting::Pace::ByAndBy);
        session.setCollection(large());
        QVERIFY(QTest::qWaitFor([&session] { return session.state().matches.isExact; }, 20'000));
        for (Day begin = -400'000; begin < 0; begin += 50'000) {
            session.setTimeFilter(TimeSpan{begin, begin + 100'000});
            QVERIFY(session.state().matches.isExact);
            QCOMPARE(session.state().matches.passing, byPass(session).passing);
        }
        QVERIFY(QTest::qWaitFor([&session] { return !session.isBusy(); }, 20'000));
        QCOMPARE(session.state().matches.offered, byPass(session).offered);
        QCOMPARE(session.state().matches.inView, byPass(session).inView);
    }

    void anotherCollectionEndsTheWork()
    {
        Session session({});
        session.setPace(Counting::Pace::ByAndBy);
        session.setCollection(large());
        session.setCollection(samples::small());
        QVERIFY(session.state().matches.isExact);
        QVERIFY(!session.state().matches.large);
        QCOMPARE(session.state().matches.passing, samples::small()->size());
        QTest::qWait(50);
        QVERIFY(!session.state().matches.large);
    }

    void textIsCountedAsWell()
    {
        Session session({});
        session.setCollection(large());
        session.search().wait();
        const QString word = large()->title(0, {}).section(u' ', 0, 0);
        session.setText(word);
        const EventSet *saying = session.search().eventsSaying(session.state().filter.text);
        QVERIFY(saying);
        QCOMPARE(session.state().matches.passing, saying->count());
    }
};

} // namespace

QTEST_GUILESS_MAIN(CountingTest)
#include "tst_counting.moc"
