// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/layout/timeline/timescale.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QSignalSpy>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

bool statesCountry(const QString &code, const Place &place)
{
    return place.country == code;
}

/// A session on the small collection, and every signal it sends, in order.
struct Watched
{
    Session session{statesCountry};
    QStringList sent;
    bool alwaysAgreed = true;

    Watched()
    {
        session.setCollection(samples::small());
        const auto note = [this](const char *name) {
            return [this, name] {
                const ViewState &state = session.state();
                sent.append(QString::fromLatin1(name));
                alwaysAgreed =
                    alwaysAgreed && state.matches == evaluate(*state.collection, state.filter, state.visibleSpan,
                                                              state.visibleBox, statesCountry);
            };
        };
        QObject::connect(&session, &Session::collectionChanged, note("collection"));
        QObject::connect(&session, &Session::filterChanged, note("filter"));
        QObject::connect(&session, &Session::visibleSpanChanged, note("span"));
        QObject::connect(&session, &Session::visibleBoxChanged, note("box"));
        QObject::connect(&session, &Session::selectedChanged, note("selected"));
        QObject::connect(&session, &Session::hoveredChanged, note("hovered"));
        QObject::connect(&session, &Session::optionsChanged, note("options"));
        QObject::connect(&session, &Session::matchesChanged, note("matches"));
    }
};

DayRange yearRange(std::int64_t from, std::int64_t to)
{
    return {double(firstDayOfYear(from)), double(firstDayOfYear(to))};
}

TimeSpan yearSpan(std::int64_t from, std::int64_t to)
{
    return {firstDayOfYear(from), firstDayOfYear(to)};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void opensWithEverythingInView();
    void opensEmptyWithoutACollection();
    void equalValuesDoNothing();
    void signalsComeAfterTheStateAgrees();
    void visibleSpanDrivesTheMap();
    void visibleBoxHidesNothingUntilLimited();
    void aNewCollectionResets();
    void hiddenCategoriesAreTidied();
    void anEmptyTimeSpanIsNoFilter();
    void theTimeModeBelongsToTheWindow();
    void theTimeModeCanBeUndone();
    void aRegionIsAddedOnce();
    void regionIsTestedOncePerPlace();
    void wrongValuesAreRefused();
    void spanIsHeldWithinItsLimits();
    void optionsAreToldAndKept();
    void fitAllShowsWhatPasses();
    void fitSelectionShowsTheEvent();
    void revealMovesOnlyWhatDoesNotShowIt();
    void neighboursFollowTime();
    void aSlotMayChangeTheSession();
};

void TestSession::opensWithEverythingInView()
{
    Watched watched;
    const ViewState &state = watched.session.state();
    QVERIFY(state.filter.isEmpty());
    QCOMPARE(state.matches.inView, 4);
    QCOMPARE(state.matches.onTimeline, 5);
    QCOMPARE(state.selected, kNone);
    QVERIFY(!watched.session.canGoBack());
}

void TestSession::opensEmptyWithoutACollection()
{
    Session session(statesCountry);
    QVERIFY(session.state().collection);
    QCOMPARE(session.collection().size(), 0);
    QVERIFY(!session.state().visibleSpan.isEmpty());
    session.setCollection(samples::small());
    session.setCollection({});
    QCOMPARE(session.collection().size(), 0);
}

void TestSession::equalValuesDoNothing()
{
    Watched watched;
    Session &session = watched.session;
    session.setCollection(session.state().collection);
    session.setFilter({});
    session.setTimeFilter({});
    session.setVisibleSpan(session.state().visibleSpan);
    session.setVisibleBox(session.state().visibleBox);
    session.setSelected(kNone);
    session.setHovered(kNone);
    session.setOptions(session.state().options);
    QCOMPARE(watched.sent, QStringList());
}

void TestSession::signalsComeAfterTheStateAgrees()
{
    Watched watched;
    watched.session.setTimeFilter(yearSpan(1800, 1900));
    watched.session.setVisibleSpan(yearRange(1810, 1820));
    watched.session.setVisibleBox({40, 30, 60, 45});
    watched.session.setSelected(1);
    watched.session.setHovered(2);
    QCOMPARE(watched.sent, QStringList({u"filter"_s, u"matches"_s, u"span"_s, u"matches"_s, u"box"_s, u"matches"_s,
                                        u"selected"_s, u"hovered"_s}));
    QVERIFY(watched.alwaysAgreed);
}

void TestSession::visibleSpanDrivesTheMap()
{
    Watched watched;
    watched.session.setVisibleSpan(yearRange(1810, 1830));
    QCOMPARE(watched.session.state().matches.onMap, 2);
    QVERIFY(watched.session.state().matches.isOnMap(1));
    QVERIFY(!watched.session.state().matches.isOnMap(0));
    QCOMPARE(watched.session.state().matches.passing, 6);
}

void TestSession::visibleBoxHidesNothingUntilLimited()
{
    Watched watched;
    watched.session.setVisibleBox({10, 40, 15, 45});
    QCOMPARE(watched.session.state().matches.onTimeline, 5);
    QCOMPARE(watched.session.state().matches.inView, 1);
    Filter limited;
    limited.limitToMapView = true;
    watched.session.setFilter(limited);
    QCOMPARE(watched.session.state().matches.onTimeline, 1);
    watched.session.setVisibleBox({44, 36, 48, 41});
    QCOMPARE(watched.session.state().matches.onTimeline, 3);
}

void TestSession::aNewCollectionResets()
{
    Watched watched;
    Session &session = watched.session;
    session.setTimeFilter(yearSpan(1800, 1900));
    session.setSelected(2);
    session.setHovered(3);
    QVERIFY(session.canGoBack());
    watched.sent.clear();
    session.setCollection(samples::random(1, 50));
    QCOMPARE(watched.sent.first(), u"collection"_s);
    QCOMPARE(watched.sent.last(), u"matches"_s);
    QVERIFY(session.state().filter.isEmpty());
    QCOMPARE(session.state().selected, kNone);
    QCOMPARE(session.state().hovered, kNone);
    QVERIFY(!session.canGoBack());
    QVERIFY(watched.alwaysAgreed);
}

void TestSession::hiddenCategoriesAreTidied()
{
    Watched watched;
    Filter filter;
    filter.of(Facet::Category).excluded = {2, 0, 2};
    watched.session.setFilter(filter);
    QCOMPARE(watched.session.state().filter.of(Facet::Category).excluded, (std::vector<int>{0, 2}));
}

void TestSession::anEmptyTimeSpanIsNoFilter()
{
    Watched watched;
    watched.session.setTimeFilter(TimeSpan{10, 10});
    QVERIFY(watched.session.state().filter.isEmpty());
    QCOMPARE(watched.sent, QStringList());
}

void TestSession::theTimeModeBelongsToTheWindow()
{
    Watched watched;
    watched.session.setTimeMode(TimeMode::CertainlyWithin);
    QVERIFY2(watched.session.state().filter.isEmpty(), "without a window there is nothing to lie in");
    watched.session.setTimeFilter(TimeSpan{dayNumber({1918, 6, 1}), dayNumber({1930, 1, 1})});
    QCOMPARE(watched.session.state().matches.passing, 1);
    watched.session.setTimeMode(TimeMode::CertainlyWithin);
    QCOMPARE(watched.session.state().matches.passing, 0);
    watched.session.setTimeFilter(TimeSpan{dayNumber({1917, 6, 1}), dayNumber({1930, 1, 1})});
    QVERIFY(watched.session.state().filter.timeMode == TimeMode::CertainlyWithin);
    QCOMPARE(watched.session.state().matches.passing, 1);
    watched.session.setTimeFilter({});
    QVERIFY(watched.session.state().filter.isEmpty());
}

void TestSession::theTimeModeCanBeUndone()
{
    Watched watched;
    watched.session.setTimeFilter(TimeSpan{dayNumber({1918, 6, 1}), dayNumber({1930, 1, 1})});
    watched.session.setTimeMode(TimeMode::StartsWithin);
    watched.session.goBack();
    QVERIFY(watched.session.state().filter.timeMode == TimeMode::Overlaps);
    QVERIFY(watched.session.state().filter.time);
    watched.session.goForward();
    QVERIFY(watched.session.state().filter.timeMode == TimeMode::StartsWithin);
}

void TestSession::aRegionIsAddedOnce()
{
    Watched watched;
    watched.session.addRegion({u"AZ"_s, u"Azerbaijan"_s, {}});
    watched.session.addRegion({u"AZ"_s, u"Azerbaijan"_s, {}});
    QCOMPARE(watched.session.state().filter.regions.size(), std::size_t(1));
    QCOMPARE(watched.session.state().matches.passing, 3);
}

void TestSession::regionIsTestedOncePerPlace()
{
    int asked = 0;
    Session session([&asked](const QString &code, const Place &place) {
        ++asked;
        return place.country == code;
    });
    session.setCollection(samples::small());
    session.addRegion({u"AZ"_s, {}, {}});
    session.setVisibleSpan(yearRange(1810, 1830));
    session.setVisibleSpan(yearRange(1810, 1840));
    QCOMPARE(asked, 4);
    QCOMPARE(session.state().matches.passing, 3);
    session.setCollection(samples::random(3, 20));
    session.addRegion({u"AZ"_s, {}, {}});
    QVERIFY(asked > 4);
}

void TestSession::wrongValuesAreRefused()
{
    Watched watched;
    Session &session = watched.session;
    session.setVisibleSpan({std::numeric_limits<double>::quiet_NaN(), 5});
    session.setVisibleSpan({0, std::numeric_limits<double>::infinity()});
    session.setVisibleBox({0, 50, 10, 40});
    session.setSelected(6);
    session.setHovered(-4);
    QCOMPARE(watched.sent, QStringList());
    QCOMPARE(session.state().selected, kNone);
}

void TestSession::spanIsHeldWithinItsLimits()
{
    Watched watched;
    watched.session.setVisibleSpan({100, 100.25});
    QCOMPARE(watched.session.state().visibleSpan.length(), kMinVisibleDays);
    watched.session.setVisibleSpan({-1e9, 1e9});
    QCOMPARE(watched.session.state().visibleSpan.length(), kMaxVisibleDays);
}

void TestSession::optionsAreToldAndKept()
{
    Watched watched;
    ViewOptions options;
    options.languages = {u"az"_s};
    watched.session.setOptions(options);
    QCOMPARE(watched.sent, QStringList{u"options"_s});
    watched.session.setCollection(samples::random(1, 5));
    QCOMPARE(watched.session.state().options, options);
}

void TestSession::fitAllShowsWhatPasses()
{
    Watched watched;
    Session &session = watched.session;
    session.setVisibleSpan(yearRange(100, 200));
    session.setVisibleBox({-60, -20, -50, -10});
    session.setTimeFilter(yearSpan(1800, 1900));
    session.fitAll();
    QCOMPARE(session.state().matches.inView, 2);
    QVERIFY(session.state().visibleSpan.begin > double(firstDayOfYear(1800)));
    session.clearFilter();
    session.fitAll();
    QCOMPARE(session.state().matches.inView, 4);
}

void TestSession::fitSelectionShowsTheEvent()
{
    Watched watched;
    Session &session = watched.session;
    session.setSelected(3);
    session.fitSelection();
    QCOMPARE(session.state().matches.inView, 1);
    QVERIFY(session.state().visibleSpan.length() < 3 * 366);
    QVERIFY(session.state().visibleBox.contains({46.95, 39.15}));
    QVERIFY(session.state().visibleBox.width() < 3);
    session.setSelected(kNone);
    session.fitSelection();
    QCOMPARE(session.state().matches.inView, 4);
}

void TestSession::revealMovesOnlyWhatDoesNotShowIt()
{
    Watched watched;
    Session &session = watched.session;
    session.setVisibleSpan(yearRange(1810, 1820));
    session.setVisibleBox({44, 36, 48, 41});
    watched.sent.clear();
    session.reveal(1);
    QCOMPARE(watched.sent, QStringList{u"selected"_s});
    const double length = session.state().visibleSpan.length();
    session.reveal(0);
    QCOMPARE(session.state().selected, 0);
    QCOMPARE(session.state().visibleSpan.length(), length);
    QCOMPARE(session.state().matches.inView, 1);
    QVERIFY(watched.alwaysAgreed);
}

void TestSession::neighboursFollowTime()
{
    Watched watched;
    Session &session = watched.session;
    session.setVisibleSpan(yearRange(1800, 1900));
    session.selectNeighbour(1);
    QCOMPARE(session.state().selected, 1);
    session.selectNeighbour(1);
    session.selectNeighbour(1);
    QCOMPARE(session.state().selected, 5);
    session.selectNeighbour(1);
    session.selectNeighbour(1);
    QCOMPARE(session.state().selected, 3); // the last one stays
    session.setTimeFilter(yearSpan(-100, 1820));
    session.selectNeighbour(-1);
    QCOMPARE(session.state().selected, 1);
    session.selectNeighbour(-1);
    QCOMPARE(session.state().selected, 0);
}

void TestSession::aSlotMayChangeTheSession()
{
    Watched watched;
    Session &session = watched.session;
    connect(&session, &Session::selectedChanged, &session, [&session] { session.fitSelection(); });
    session.setSelected(1);
    QCOMPARE(session.state().matches.inView, 1);
    QVERIFY(watched.alwaysAgreed);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
