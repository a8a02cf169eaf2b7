// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eventtablemodel.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TimeSpan yearSpan(std::int64_t from, std::int64_t to)
{
    return {firstDayOfYear(from), firstDayOfYear(to)};
}

QStringList column(const EventTableModel &model, EventColumn which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, int(which)).data().toString());
    }
    return texts;
}

/// Titled events without anything else.
CollectionPtr titled(const QStringList &titles)
{
    CollectionParts parts;
    for (const QString &title : titles) {
        Event event;
        event.id = title;
        event.title = {u"en"_s, title};
        parts.events.push_back(event);
    }
    return std::make_shared<const Collection>(std::move(parts));
}

/// A session with a model that is watched by Qt's own tester.
struct Fixture
{
    Session session{{}};
    EventTableModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Fixture(const CollectionPtr &collection) { session.setCollection(collection); }
};

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT
private slots:
    void listsWhatPassesInOrderOfTime();
    void listsTheUndatedAndTheUnplaced();
    void keepsInStepWithTheFilterWithoutReset();
    void keepsInStepAfterSomethingWasKept();
    void manyChangesAreOneReset();
    void movingTheMapLeavesTheRowsAlone();
    void datesSortByTheirBounds();
    void textSortsAsItsLanguageDoes();
    void numbersInTextSortAsNumbers();
    void emptyCellsComeLastBothWays();
    void persistentIndexesFollowTheirEvents();
    void otherLanguagesChangeTheWords();
    void anotherCollectionResets();
    void hostileTextIsLeftAsText();
    void survivesAnyChangeAtRandom();
    void isQuickWithSixThousandRows();
};

void TestEventTableModel::listsWhatPassesInOrderOfTime()
{
    Fixture fixture(samples::small());
    QCOMPARE(column(fixture.model, EventColumn::Title),
             QStringList({u"ides"_s, u"gulistan"_s, u"turkmenchay"_s, u"unplaced"_s, u"opening"_s, u"undated"_s}));
    QCOMPARE(fixture.model.eventAt(0), 0);
    QCOMPARE(fixture.model.rowOf(5), 3);
    QCOMPARE(fixture.model.index(2, 0).data(EventTableModel::EventRole).toInt(), 2);
    QCOMPARE(fixture.model.index(1, 2).data().toString(), u"Gulistan"_s);
    QCOMPARE(fixture.model.index(1, 3).data().toString(), u"Peace treaties"_s);
    QCOMPARE(fixture.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Date"_s);
}

void TestEventTableModel::listsTheUndatedAndTheUnplaced()
{
    Fixture fixture(samples::small());
    fixture.session.setTimeFilter(yearSpan(1800, 1900));
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"gulistan"_s, u"turkmenchay"_s}));
    fixture.model.setMode(EventListMode::Undated);
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"undated"_s}));
    fixture.model.setMode(EventListMode::Unplaced);
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList());
    fixture.session.clearFilter();
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"unplaced"_s}));
    for (const EventListMode mode : {EventListMode::Passing, EventListMode::Undated, EventListMode::Unplaced}) {
        fixture.model.setMode(mode);
        QCOMPARE(fixture.model.rowCount(), eventCount(fixture.session.state().matches, mode));
    }
}

void TestEventTableModel::keepsInStepWithTheFilterWithoutReset()
{
    Fixture fixture(samples::small());
    QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&fixture.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&fixture.model, &QAbstractItemModel::rowsInserted);
    fixture.session.setTimeFilter(yearSpan(1800, 1900));
    QCOMPARE(removals.size(), 2);
    fixture.session.setTimeFilter(yearSpan(1820, 2021));
    QCOMPARE(removals.size(), 3);
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"turkmenchay"_s, u"unplaced"_s, u"opening"_s}));
    QCOMPARE(resets.size(), 0);
}

void TestEventTableModel::keepsInStepAfterSomethingWasKept()
{
    Fixture fixture(samples::small());
    fixture.session.amend(fixture.session.collection().keeping({}, {NamedView{}}));
    fixture.session.setTimeFilter(yearSpan(1820, 2021));
    QCOMPARE(fixture.model.rowCount(), fixture.session.state().matches.passing);
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"turkmenchay"_s, u"unplaced"_s, u"opening"_s}));
}

void TestEventTableModel::manyChangesAreOneReset()
{
    Fixture fixture(samples::random(7, 400));
    QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&fixture.model, &QAbstractItemModel::rowsRemoved);
    Filter filter;
    filter.of(Facet::Category).excluded = {0, 1, 2};
    fixture.session.setFilter(filter);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(removals.size(), 0);
    QCOMPARE(fixture.model.rowCount(), fixture.session.state().matches.passing);
}

void TestEventTableModel::movingTheMapLeavesTheRowsAlone()
{
    Fixture fixture(samples::small());
    QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&fixture.model, &QAbstractItemModel::rowsRemoved);
    fixture.session.setVisibleBox({10, 40, 15, 45});
    QCOMPARE(resets.size() + removals.size(), 0);
}

void TestEventTableModel::datesSortByTheirBounds()
{
    Fixture fixture(samples::small());
    fixture.model.sort(int(EventColumn::Date), Qt::DescendingOrder);
    QCOMPARE(column(fixture.model, EventColumn::Title),
             QStringList({u"opening"_s, u"unplaced"_s, u"turkmenchay"_s, u"gulistan"_s, u"ides"_s, u"undated"_s}));
    QVERIFY(fixture.model.index(4, 0).data(EventTableModel::SortRole).toLongLong() < -700'000);
    QVERIFY(!fixture.model.index(5, 0).data(EventTableModel::SortRole).isValid());
}

void TestEventTableModel::textSortsAsItsLanguageDoes()
{
    Fixture fixture(titled({u"Zəngilan"_s, u"əsgəran"_s, u"Füzuli"_s, u"Eldar"_s, u"Cəbrayıl"_s, u"Çanaxçı"_s}));
    ViewOptions options;
    options.languages = {u"az"_s};
    fixture.session.setOptions(options);
    fixture.model.sort(int(EventColumn::Title));
    QCOMPARE(column(fixture.model, EventColumn::Title),
             QStringList({u"Cəbrayıl"_s, u"Çanaxçı"_s, u"Eldar"_s, u"əsgəran"_s, u"Füzuli"_s, u"Zəngilan"_s}));
}

void TestEventTableModel::numbersInTextSortAsNumbers()
{
    Fixture fixture(titled({u"Day 10"_s, u"Day 9"_s, u"day 1"_s}));
    fixture.model.sort(int(EventColumn::Title));
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"day 1"_s, u"Day 9"_s, u"Day 10"_s}));
}

void TestEventTableModel::emptyCellsComeLastBothWays()
{
    Fixture fixture(samples::small());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        fixture.model.sort(int(EventColumn::Place), order);
        QCOMPARE(column(fixture.model, EventColumn::Title).last(), u"unplaced"_s);
    }
    QCOMPARE(column(fixture.model, EventColumn::Place).first(), u"Turkmenchay"_s);
}

void TestEventTableModel::persistentIndexesFollowTheirEvents()
{
    Fixture fixture(samples::small());
    const QPersistentModelIndex kept = fixture.model.index(fixture.model.rowOf(2), 1);
    fixture.model.sort(int(EventColumn::Title), Qt::DescendingOrder);
    QCOMPARE(kept.data().toString(), u"turkmenchay"_s);
    fixture.session.setTimeFilter(yearSpan(1800, 1900));
    QCOMPARE(kept.data().toString(), u"turkmenchay"_s);
    fixture.session.setTimeFilter(yearSpan(1900, 2000));
    QVERIFY(!kept.isValid());
}

void TestEventTableModel::otherLanguagesChangeTheWords()
{
    CollectionParts parts;
    Event event;
    event.title = {u"en"_s, u"Bridge"_s};
    event.title.set(u"fa"_s, u"پل"_s);
    parts.events = {event};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);
    ViewOptions options;
    options.languages = {u"fa"_s};
    fixture.session.setOptions(options);
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"پل"_s}));
    QCOMPARE(changed.size(), 1);
}

void TestEventTableModel::anotherCollectionResets()
{
    Fixture fixture(samples::small());
    fixture.model.sort(int(EventColumn::Title));
    QSignalSpy resets(&fixture.model, &QAbstractItemModel::modelReset);
    fixture.session.setCollection(samples::random(5, 3));
    QCOMPARE(resets.size(), 1);
    QCOMPARE(fixture.model.rowCount(), 3);
    fixture.session.setCollection({});
    QCOMPARE(fixture.model.rowCount(), 0);
}

void TestEventTableModel::hostileTextIsLeftAsText()
{
    Fixture fixture(titled({u"<img src=file:///etc/passwd>"_s}));
    QCOMPARE(column(fixture.model, EventColumn::Title), QStringList({u"<img src=file:///etc/passwd>"_s}));
    QVERIFY(!fixture.model.index(0, 1).data(Qt::ToolTipRole).isValid());
}

void TestEventTableModel::survivesAnyChangeAtRandom()
{
    QRandomGenerator random(5);
    Fixture fixture(samples::random(11, 60));
    for (int i = 0; i < 400; ++i) {
        switch (random.bounded(5)) {
        case 0:
            fixture.model.sort(random.bounded(kEventColumns), Qt::SortOrder(random.bounded(2)));
            break;
        case 1:
            fixture.model.setMode(EventListMode(random.bounded(3)));
            break;
        case 2:
            fixture.session.setCollection(samples::random(random.bounded(9u), 60));
            break;
        default:
            const int from = random.bounded(3000) - 2000;
            fixture.session.setTimeFilter(yearSpan(from, from + random.bounded(2000)));
        }
        const int wanted = eventCount(fixture.session.state().matches, fixture.model.mode());
        QCOMPARE(fixture.model.rowCount(), wanted);
        for (int row = 0; row < wanted; ++row) {
            QCOMPARE(fixture.model.rowOf(fixture.model.eventAt(row)), row);
        }
    }
}

void TestEventTableModel::isQuickWithSixThousandRows()
{
    Session session({});
    EventTableModel model(session);
    session.setCollection(samples::random(3, 6092));
    QElapsedTimer timer;
    timer.start();
    model.sort(int(EventColumn::Title));
    const qint64 sorted = timer.restart();
    for (int i = 0; i < 20; ++i) {
        session.setTimeFilter(yearSpan(-1000 + i, 1000 + 10 * i));
    }
    const qint64 filtered = timer.elapsed() / 20;
    qInfo("sort by title %lld ms, one step of a brush %lld ms", sorted, filtered);
    QVERIFY(sorted < 500);
    QVERIFY(filtered < 50);
}

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
