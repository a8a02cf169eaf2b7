// SPDX-License-Identifier: GPL-3.0-or-later
// A filter by words: as part of the session, its history, its words and its counts.
#include "app/query/filterwords.h"
#include "app/session/session.h"
#include "tests/support/core/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

CollectionPtr manyEvents(int count)
{
    CollectionParts parts;
    parts.events.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        parts.events[std::size_t(i)].id = QString::number(i);
        parts.events[std::size_t(i)].title = LocalizedText(u"en"_s, u"Letter %1"_s.arg(i));
    }
    return std::make_shared<const Collection>(parts);
}

} // namespace

class tst_TextSearch : public QObject
{
    Q_OBJECT

private slots:
    void wordsFilterAndAreCounted()
    {
        Session session({});
        session.setCollection(samples::small());
        session.setText(u"gulis"_s);
        const ViewState &state = session.state();
        QCOMPARE(state.matches.passing, 1);
        QVERIFY(state.matches.passes(state.collection->eventWithId(u"gulistan"_s)));
        QCOMPARE(session.sayingCount(), 1);
        QCOMPARE(state.matches.undated, 0); // of events that say it
        session.setTimeFilter(TimeSpan{0, 10});
        QCOMPARE(state.matches.passing, 0);
        QCOMPARE(session.sayingCount(), 1);
        session.clearFilter();
        QCOMPARE(state.matches.passing, 6);
        QVERIFY(!session.sayingCount());
    }

    void textWithoutAWordIsNoFilter()
    {
        Session session({});
        session.setCollection(samples::small());
        session.setText(u" – \" "_s);
        QVERIFY(session.state().filter.isEmpty());
        session.setText(u"  opening   day "_s);
        QCOMPARE(session.state().filter.text, u"opening day"_s);
    }

    void aPhraseNamesItAndTakesItAway()
    {
        Filter filter;
        filter.text = u"<b>khudaferin"_s;
        filter.limitToMapView = true;
        const auto phrases = filterPhrases(filter, *samples::small(), {u"en"_s}, QLocale::c());
        QCOMPARE(phrases.size(), std::size_t(2));
        QVERIFY(phrases[0].text.startsWith(u"text: "_s) && phrases[0].text.contains(u"<b>khudaferin"_s));
        QVERIFY(phrases[0].without.text.isEmpty() && phrases[0].without.limitToMapView);
        QCOMPARE(phrases[1].without.text, filter.text);
    }

    void typingIsOneStepOfTheHistory()
    {
        Session session({});
        session.setCollection(samples::small());
        for (const QString &typed : {u"g"_s, u"gu"_s, u"gul"_s}) {
            session.setText(typed);
        }
        QVERIFY(session.canGoBack());
        session.goBack();
        QVERIFY(session.state().filter.isEmpty());
        QCOMPARE(session.state().matches.passing, 6);
        QVERIFY(!session.canGoBack());
        session.goForward();
        QCOMPARE(session.state().filter.text, u"gul"_s);
        QCOMPARE(session.state().matches.passing, 1);
    }

    void aLargeCollectionIsIndexedInTheBackground()
    {
        Session session({});
        session.setCollection(manyEvents(20'000));
        QSignalSpy ready(&session, &Session::searchReady);
        QSignalSpy matches(&session, &Session::matchesChanged);
        session.setText(u"letter 19999"_s);
        QVERIFY(session.search().isBuilding());
        QCOMPARE(session.state().matches.passing, 20'000); // until one knows
        QVERIFY(!session.sayingCount());
        QVERIFY(ready.wait(20'000));
        QCOMPARE(session.state().matches.passing, 1);
        QCOMPARE(matches.size(), 1);
        QVERIFY(!session.search().isBuilding());
    }

    void anotherCollectionIsSearchedAnew()
    {
        Session session({});
        session.setCollection(manyEvents(20'000));
        session.search().prepare();
        session.setCollection(samples::small()); // before the index of the first is built
        session.setText(u"letter"_s);
        QCOMPARE(session.state().matches.passing, 0);
        session.setText(u"ides"_s);
        QCOMPARE(session.state().matches.passing, 1);
    }
};

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
