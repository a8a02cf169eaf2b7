// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventlist.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/panel/event/eventtable.h"
#include "ui/panel/plaintip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolButton>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Session session{{}};
    EventList list{session};

    explicit Fixture(const CollectionPtr &collection = samples::small())
    {
        session.setCollection(collection);
        list.resize(700, 320);
        list.show();
        list.activateWindow();
        (void)QTest::qWaitForWindowActive(&list);
    }
    [[nodiscard]] EventTable &view() { return *list.view(); }
    [[nodiscard]] QPoint at(int row) { return view().visualRect(view().model()->index(row, 1)).center(); }
    [[nodiscard]] QString title(int row) { return view().model()->index(row, 1).data().toString(); }
    void click(int row) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(row)); }
    [[nodiscard]] QAbstractButton *button(const QString &prefix)
    {
        for (QAbstractButton *button : list.findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(prefix)) {
                return button;
            }
        }
        return nullptr;
    }
};

} // namespace

class TestEventList : public QObject
{
    Q_OBJECT
private slots:
    void aClickSelects();
    void keysSelectAndReveal();
    void enterShowsCloseUp();
    void theSessionsSelectionIsShown();
    void filteringNeverSelects();
    void hoverGoesBothWays();
    void headersSort();
    void aNarrowListShowsTitlesUpToItsEdge();
    void whatWasAskedForIsSeenInALongTitle();
    void aTipSaysWhyARowIsThere();
    void longCountsDoNotWidenTheList();
    void traysAreOneClickAway();
    void nothingMatchesIsSaid();
    void whenNoOneFilterHelpsAllCanBeCleared();
    void traysObeyTheOtherFilters();
};

void TestEventList::aClickSelects()
{
    Fixture fixture;
    fixture.click(2);
    QCOMPARE(fixture.session.state().selected, 2);
    QVERIFY(fixture.view().selectionModel()->isRowSelected(2));
}

void TestEventList::keysSelectAndReveal()
{
    Fixture fixture;
    fixture.session.setVisibleSpan({double(firstDayOfYear(-50)), double(firstDayOfYear(-40))});
    fixture.click(0);
    QTest::keyClick(&fixture.view(), Qt::Key_Down);
    QCOMPARE(fixture.session.state().selected, 1);
    QVERIFY(fixture.session.state().visibleSpan.overlaps(fixture.session.collection().spanOf(1)));
    QTest::keyClick(&fixture.view(), Qt::Key_End);
    QCOMPARE(fixture.session.state().selected, 4);
}

void TestEventList::enterShowsCloseUp()
{
    Fixture fixture;
    fixture.click(1);
    QTest::keyClick(&fixture.view(), Qt::Key_Return);
    QCOMPARE(fixture.session.state().matches.inView, 1);
    fixture.session.fitAll();
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, fixture.at(1));
    QCOMPARE(fixture.session.state().matches.inView, 1);
}

void TestEventList::theSessionsSelectionIsShown()
{
    Fixture fixture(samples::random(4, 500));
    const int last = fixture.session.collection().columns().event.back();
    fixture.session.setSelected(last);
    QVERIFY(fixture.view().selectionModel()->isRowSelected(499));
    QVERIFY(
        fixture.view().viewport()->rect().intersects(fixture.view().visualRect(fixture.view().model()->index(499, 0))));
    fixture.session.setSelected(kNone);
    QVERIFY(!fixture.view().selectionModel()->hasSelection());
}

void TestEventList::filteringNeverSelects()
{
    Fixture fixture;
    fixture.click(1);
    fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(1820), firstDayOfYear(1830)});
    QCOMPARE(fixture.session.state().selected, 1);
    QVERIFY(!fixture.view().selectionModel()->hasSelection());
    fixture.session.clearFilter();
    QVERIFY(fixture.view().selectionModel()->isRowSelected(1));
}

void TestEventList::hoverGoesBothWays()
{
    Fixture fixture;
    QTest::mouseMove(fixture.view().viewport(), fixture.at(3));
    QVERIFY(QTest::qWaitFor([&] { return fixture.session.state().hovered == 5; }));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(fixture.view().viewport(), &leave);
    QCOMPARE(fixture.session.state().hovered, kNone);
    const QImage before = fixture.view().viewport()->grab().toImage();
    fixture.session.setHovered(2);
    QVERIFY(fixture.view().viewport()->grab().toImage() != before);
}

void TestEventList::headersSort()
{
    Fixture fixture;
    QHeaderView *header = fixture.view().header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(1) + 20, header->height() / 2});
    QCOMPARE(fixture.title(0), u"gulistan"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(1) + 20, header->height() / 2});
    QCOMPARE(fixture.title(0), u"unplaced"_s);
}

void TestEventList::aNarrowListShowsTitlesUpToItsEdge()
{
    Fixture fixture;
    QHeaderView *header = fixture.view().header();
    const auto rightOfTitles = [&] { return header->sectionViewportPosition(1) + header->sectionSize(1); };
    QCOMPARE(header->sectionSize(1), 272);
    fixture.list.resize(330, 320);
    QVERIFY(QTest::qWaitFor([&] { return rightOfTitles() == fixture.view().viewport()->width(); }));
    header->resizeSection(0, 100);
    QCOMPARE(rightOfTitles(), fixture.view().viewport()->width());
    header->resizeSection(0, 300);
    QCOMPARE(header->sectionSize(1), 160);
    header->resizeSection(1, 300); // by hand
    fixture.list.resize(500, 320);
    QTest::qWait(1);
    QCOMPARE(header->sectionSize(1), 300);
}

void TestEventList::whatWasAskedForIsSeenInALongTitle()
{
    CollectionParts parts;
    parts.events = {samples::event(u"a"_s, samples::day(1900, 1, 1), {}, kNone)};
    parts.events[0].title = {u"en"_s, u"One of the many things that were said of the old bridge"_s};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    fixture.list.resize(320, 320);
    const QRect row = fixture.view().visualRect(fixture.view().model()->index(0, 1));
    const auto ground = [&] { // how many pixels are neither letters nor paper, but marked
        const QImage image = fixture.view().viewport()->grab(row).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                count += colour.lightness() > 120 && colour.blue() > colour.red() + 30;
            }
        }
        return count;
    };
    QCOMPARE(ground(), 0);
    fixture.session.setText(u"bridge"_s);
    fixture.session.search().wait();
    QVERIFY(QTest::qWaitFor([&] { return ground() > 100; }));
}

void TestEventList::aTipSaysWhyARowIsThere()
{
    CollectionParts parts;
    Event event = samples::event(u"crossing"_s, samples::day(1828, 2, 22), {}, kNone);
    event.text = {u"en"_s, u"Over the <b>bridges</b> of the river."_s};
    parts.events = {event};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    const auto tipAt = [&fixture](int row) {
        QHelpEvent help(QEvent::ToolTip, fixture.at(row), fixture.view().viewport()->mapToGlobal(fixture.at(row)));
        QApplication::sendEvent(fixture.view().viewport(), &help);
        const auto *tip = fixture.view().findChild<PlainTip *>();
        return tip ? tip->text() : QString();
    };
    QVERIFY(tipAt(0).isEmpty());
    fixture.session.setText(u"bridges"_s);
    fixture.session.search().wait();
    QCOMPARE(tipAt(0), u"Text: \u2068Over the <b>bridges</b> of the river.\u2069"_s);
    QTest::mouseMove(fixture.view().viewport(), fixture.at(0) + QPoint(0, 80));
    QVERIFY(QTest::qWaitFor([&] { return fixture.view().findChild<PlainTip *>()->isHidden(); }));
}

void TestEventList::longCountsDoNotWidenTheList()
{
    Fixture fixture;
    int side = 0;
    for (const QString &prefix : {u"In the filter"_s, u"Undated"_s, u"Unplaced"_s}) {
        side += fixture.button(prefix)->sizeHint().width();
    }
    QVERIFY(fixture.list.minimumSizeHint().width() < side);
}

void TestEventList::traysAreOneClickAway()
{
    Fixture fixture;
    QTest::mouseClick(fixture.button(u"Undated  1"_s), Qt::LeftButton);
    QCOMPARE(fixture.view().model()->rowCount(), 1);
    QCOMPARE(fixture.title(0), u"undated"_s);
    QTest::mouseClick(fixture.button(u"Unplaced  1"_s), Qt::LeftButton);
    QCOMPARE(fixture.title(0), u"unplaced"_s);
    fixture.click(0);
    QCOMPARE(fixture.session.state().selected, 5);
}

void TestEventList::nothingMatchesIsSaid()
{
    Fixture fixture;
    Filter filter;
    filter.time = TimeSpan{firstDayOfYear(1970), firstDayOfYear(1971)};
    filter.of(Facet::Category).excluded = {2};
    fixture.session.setFilter(filter);
    QVERIFY(!fixture.view().isVisible());
    QVERIFY2(!fixture.button(u"Without"_s), "what would come back is counted when the filter rests");
    const QString way = u"Without “\u20681970\u2069”: 4 events"_s;
    QVERIFY(QTest::qWaitFor([&] { return fixture.button(way); }));
    QAbstractButton *drop = fixture.button(way);
    QVERIFY(drop->isVisible());
    QTest::mouseClick(drop, Qt::LeftButton);
    QVERIFY(fixture.view().isVisible());
    QCOMPARE(fixture.session.state().matches.passing, 4);
}

void TestEventList::whenNoOneFilterHelpsAllCanBeCleared()
{
    Fixture fixture;
    Filter filter;
    filter.time = TimeSpan{firstDayOfYear(1970), firstDayOfYear(1971)};
    filter.of(Facet::Country).included = {fixture.session.collection().facet(Facet::Country).valueWithKey(u"IT"_s)};
    filter.of(Facet::Category).excluded = {2}; // all there is in Italy
    fixture.session.setFilter(filter);
    QCOMPARE(fixture.session.state().matches.passing, 0);
    QVERIFY(QTest::qWaitFor([&] { return fixture.button(u"Clear all filters"_s); }));
    QVERIFY(!fixture.button(u"Without"_s));
    QTest::mouseClick(fixture.button(u"Clear all filters"_s), Qt::LeftButton);
    QVERIFY(fixture.view().isVisible());
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestEventList::traysObeyTheOtherFilters()
{
    Fixture fixture;
    QTest::mouseClick(fixture.button(u"Undated"_s), Qt::LeftButton);
    QVERIFY(fixture.button(u"Undated"_s)->text().endsWith(u"1"_s));
    QCOMPARE(fixture.title(0), u"undated"_s);
    Filter filter;
    filter.of(Facet::Country).included = {fixture.session.collection().facet(Facet::Country).valueWithKey(u"IT"_s)};
    fixture.session.setFilter(filter);
    QVERIFY(fixture.button(u"Undated"_s)->text().endsWith(u"0"_s));
    QVERIFY(!fixture.view().isVisible());
    filter.of(Facet::Country).included = {fixture.session.collection().facet(Facet::Country).valueWithKey(u"AZ"_s)};
    filter.time = TimeSpan{firstDayOfYear(1800), firstDayOfYear(1900)};
    fixture.session.setFilter(filter);
    QVERIFY2(fixture.button(u"Undated"_s)->text().endsWith(u"1"_s), "years say nothing of what has none");
    QCOMPARE(fixture.title(0), u"undated"_s);
}

QTEST_MAIN(TestEventList)
#include "tst_eventlist.moc"
