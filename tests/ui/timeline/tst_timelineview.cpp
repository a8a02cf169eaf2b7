// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline under real hands: wheel, drag, brush, click, hover and keys become the session's state, and back.

#include "app/query/tally/tally.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <set>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

DayRange years(std::int64_t from, std::int64_t to)
{
    return {double(firstDayOfYear(from)), double(firstDayOfYear(to))};
}

/// Ten single days a decade apart from 1900, in two categories; the last one undated.
CollectionPtr decades()
{
    CollectionParts parts;
    parts.categories = {{u"a"_s, kNone, {u"en"_s, u"Treaties"_s}, {}, {}, {}},
                        {u"b"_s, kNone, {u"en"_s, u"Wars"_s}, {}, {}, {}}};
    for (int i = 0; i < 10; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i * 10, 6, 15), {}, i % 2));
        parts.events.back().title = {u"en"_s, u"Event %1"_s.arg(i)};
    }
    parts.events.push_back(samples::event(u"undated"_s, {}, {}, 0));
    return std::make_shared<Collection>(std::move(parts));
}

void moveTo(QWidget *widget, const QPointF &pos, Qt::MouseButtons buttons = Qt::NoButton,
            Qt::KeyboardModifiers keys = {})
{
    QMouseEvent move(QEvent::MouseMove, pos, widget->mapToGlobal(pos), Qt::NoButton, buttons, keys);
    QApplication::sendEvent(widget, &move);
}

void drag(QWidget *widget, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys = {})
{
    QTest::mousePress(widget, Qt::LeftButton, keys, from.toPoint());
    for (int step = 1; step <= 10; ++step) {
        moveTo(widget, from + (to - from) * step / 10, Qt::LeftButton, keys);
        QTest::qWait(5);
    }
    QTest::qWait(120); // comes to rest, so that nothing rolls on
    moveTo(widget, to, Qt::LeftButton, keys);
    QTest::mouseRelease(widget, Qt::LeftButton, keys, to.toPoint());
}

void wheel(QWidget *widget, const QPointF &pos, const QPoint &angle, Qt::KeyboardModifiers keys = {},
           const QPoint &pixels = {})
{
    QWheelEvent event(pos, widget->mapToGlobal(pos), pixels, angle, Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void wheelKeepsTheDayUnderThePointer();
    void wheelOfATouchpadZoomsAtOnce();
    void zoomStopsAtOneDay();
    void zoomStopsAtTwelveThousandYears();
    void horizontalWheelPans();
    void dragPansAndTheSessionFollows();
    void aThrownDragRollsOnAndCanBeCaught();
    void shiftDragBrushesWholeYears();
    void dragOnTheAxisBrushes();
    void brushHandlesDrag();
    void clickOnTheAxisClearsTheBrush();
    void doubleClickFits();
    void clickSelectsAndEmptyGroundClears();
    void hoverIsTheSessionsAndAsksForTheCard();
    void aRivalDatingAsksForItsOwnCard();
    void leavingDismissesTheCard();
    void arrowsPanAndPlusZooms();
    void homeAndEndGoToTheEdges();
    void tabWalksThroughTheEventsAndLeaves();
    void escapeClearsAndThenTabLeaves();
    void enterSelectsTheNearest();
    void sessionMovesTheView();
    void fitsGlideAndCanBeInterrupted();
    void anotherCollectionReplacesEverything();
    void lanesFold();
    void aDragBesideTheLanesNamesIsNoLanes();
    void manyLanesScroll();
    void aRunOpensWithAClick();
    void aDayOfALargeCollectionIsSteppedThrough();
    void emptyStatesSaySoAndHelp();
    void describesItselfToScreenReaders();
    void everySpanFromADayToAllTimeDraws();

private:
    [[nodiscard]] QPointF pointOf(int event) const;
    [[nodiscard]] QPointF onLanes(double day, double share = 0.5) const;
    [[nodiscard]] double dayAt(double x) const;
    void settle() const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_before = nullptr;
    TimelineView *m_view = nullptr;
    QPushButton *m_after = nullptr;
};

void TestTimelineView::init()
{
    m_session = std::make_unique<Session>(RegionTest{});
    m_session->setCollection(decades());
    m_session->setVisibleSpan(years(1890, 2000));
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_before = new QPushButton(u"before"_s);
    m_view = new TimelineView(m_session.get());
    m_after = new QPushButton(u"after"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_view, m_after}) {
        column->addWidget(widget, widget == m_view ? 1 : 0);
    }
    m_window->resize(1000, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_view->setFocus();
    settle();
}

void TestTimelineView::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestTimelineView::settle() const
{
    QVERIFY(QTest::qWaitFor([this] { return m_view->isSettled(); }));
    QVERIFY(m_view->scene());
}

QPointF TestTimelineView::pointOf(int event) const
{
    const TimelineMark *mark = m_view->scene()->layout.mark(event);
    return mark ? m_view->scene()->areas.lanes.topLeft() + QPointF(mark->x, mark->y) : QPointF();
}

QPointF TestTimelineView::onLanes(double day, double share) const
{
    const QRectF lanes = m_view->scene()->areas.lanes;
    return {lanes.left() + m_view->scene()->scale.x(day), lanes.top() + lanes.height() * share};
}

double TestTimelineView::dayAt(double x) const
{
    return m_view->scene()->scale.day(x - m_view->scene()->areas.lanes.left());
}

void TestTimelineView::wheelKeepsTheDayUnderThePointer()
{
    const QPointF pos = onLanes(double(firstDayOfYear(1955)));
    const double day = dayAt(pos.x());
    for (int notch = 0; notch < 4; ++notch) {
        wheel(m_view, pos, {0, 120});
        QTest::qWait(30); // the next notch comes while the view is still on its way
    }
    settle();
    QVERIFY(m_session->state().visibleSpan.length() < years(1890, 2000).length() / 2);
    QVERIFY(std::abs(dayAt(pos.x()) - day) < m_view->scene()->scale.daysPerPx());
    QCOMPARE(m_view->scene()->scale.range(), m_session->state().visibleSpan);
}

void TestTimelineView::wheelOfATouchpadZoomsAtOnce()
{
    const QPointF pos = onLanes(double(firstDayOfYear(1930)));
    const double day = dayAt(pos.x());
    wheel(m_view, pos, {0, -17}, {}, {0, -3});
    QVERIFY(m_session->state().visibleSpan.length() > years(1890, 2000).length());
    settle();
    QVERIFY(std::abs(dayAt(pos.x()) - day) < m_view->scene()->scale.daysPerPx());
}

void TestTimelineView::zoomStopsAtOneDay()
{
    m_view->setReducedMotion(true);
    for (int notch = 0; notch < 60; ++notch) {
        wheel(m_view, onLanes(double(firstDayOfYear(1955))), {0, 120});
        settle();
    }
    QVERIFY(std::abs(m_session->state().visibleSpan.length() - kMinVisibleDays) < 1e-6);
}

void TestTimelineView::zoomStopsAtTwelveThousandYears()
{
    m_view->setReducedMotion(true);
    for (int notch = 0; notch < 60; ++notch) {
        wheel(m_view, onLanes(double(firstDayOfYear(1955))), {0, -120});
        settle();
    }
    QVERIFY(std::abs(m_session->state().visibleSpan.length() - kMaxVisibleDays) < 1);
}

void TestTimelineView::horizontalWheelPans()
{
    const DayRange before = m_session->state().visibleSpan;
    wheel(m_view, onLanes(double(firstDayOfYear(1955))), {-120, 0});
    const DayRange after = m_session->state().visibleSpan;
    QVERIFY(after.begin > before.begin);
    QVERIFY(std::abs(after.length() - before.length()) < 1e-6);
}

void TestTimelineView::dragPansAndTheSessionFollows()
{
    const DayRange before = m_session->state().visibleSpan;
    const double perPx = m_view->scene()->scale.daysPerPx();
    const QPointF from = onLanes(double(firstDayOfYear(1925)), 0.9);
    drag(m_view, from, from + QPointF(100, 20));
    settle();
    const DayRange after = m_session->state().visibleSpan;
    const double moved = (before.begin - after.begin) / perPx;
    QVERIFY2(std::abs(moved - 100) < 1, qPrintable(u"moved by %1 px"_s.arg(moved)));
    QVERIFY(std::abs(after.length() - before.length()) < 1e-6);
    QCOMPARE(m_view->scene()->scale.range(), after);
    QVERIFY2(!m_session->state().filter.time, "a plain drag does not brush");
}

void TestTimelineView::aThrownDragRollsOnAndCanBeCaught()
{
    const QPointF from = onLanes(double(firstDayOfYear(1950)), 0.9);
    QTest::mousePress(m_view, Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 8; ++step) {
        moveTo(m_view, from + QPointF(step * 20, 0), Qt::LeftButton);
        QTest::qWait(4);
    }
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, (from + QPointF(160, 0)).toPoint());
    const double released = m_session->state().visibleSpan.begin;
    QVERIFY(!m_view->isSettled());
    QVERIFY(QTest::qWaitFor([&] { return m_session->state().visibleSpan.begin < released; }));
    QTest::mousePress(m_view, Qt::LeftButton, {}, from.toPoint());
    const double caught = m_session->state().visibleSpan.begin;
    QTest::qWait(80);
    QCOMPARE(m_session->state().visibleSpan.begin, caught);
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, from.toPoint());
}

void TestTimelineView::shiftDragBrushesWholeYears()
{
    drag(m_view, onLanes(double(firstDayOfYear(1915)) + 20), onLanes(double(firstDayOfYear(1945)) - 20),
         Qt::ShiftModifier);
    QVERIFY(m_session->state().filter.time.has_value());
    QCOMPARE(m_session->state().filter.time->begin, firstDayOfYear(1915));
    QCOMPARE(m_session->state().filter.time->end, firstDayOfYear(1945));
    QCOMPARE(m_session->state().matches.passing, 3); // 1920, 1930, 1940
    QCOMPARE(m_session->state().visibleSpan, years(1890, 2000));
}

void TestTimelineView::dragOnTheAxisBrushes()
{
    const double y = m_view->scene()->areas.axis.center().y();
    const QPointF from(onLanes(double(firstDayOfYear(1960))).x(), y);
    const QPointF to(onLanes(double(firstDayOfYear(1940))).x(), y); // backwards is as good
    drag(m_view, from, to);
    QCOMPARE(m_session->state().filter.time.value_or(TimeSpan{}),
             (TimeSpan{firstDayOfYear(1940), firstDayOfYear(1960)}));
}

void TestTimelineView::brushHandlesDrag()
{
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(1920), firstDayOfYear(1950)});
    settle();
    drag(m_view, onLanes(double(firstDayOfYear(1950))), onLanes(double(firstDayOfYear(1970))));
    QCOMPARE(*m_session->state().filter.time, (TimeSpan{firstDayOfYear(1920), firstDayOfYear(1970)}));
    drag(m_view, onLanes(double(firstDayOfYear(1920))), onLanes(double(firstDayOfYear(1900))));
    QCOMPARE(*m_session->state().filter.time, (TimeSpan{firstDayOfYear(1900), firstDayOfYear(1970)}));
    // The middle, held on the axis, moves it whole.
    const double y = m_view->scene()->areas.axis.center().y();
    drag(m_view, {onLanes(double(firstDayOfYear(1930))).x(), y}, {onLanes(double(firstDayOfYear(1940))).x(), y});
    QVERIFY(std::abs(m_session->state().filter.time->begin - firstDayOfYear(1910)) <= 1);
    QVERIFY(std::abs(m_session->state().filter.time->end - firstDayOfYear(1980)) <= 1);
}

void TestTimelineView::clickOnTheAxisClearsTheBrush()
{
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(1920), firstDayOfYear(1950)});
    settle();
    const double y = m_view->scene()->areas.axis.center().y();
    QTest::mouseClick(m_view, Qt::LeftButton, {}, QPointF(onLanes(double(firstDayOfYear(1980))).x(), y).toPoint());
    QVERIFY(!m_session->state().filter.time);
}

void TestTimelineView::doubleClickFits()
{
    m_session->setVisibleSpan(years(1910, 1912));
    settle();
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, onLanes(double(firstDayOfYear(1911)), 0.95).toPoint());
    settle();
    const DayRange all = m_session->state().visibleSpan;
    QVERIFY(all.begin < double(firstDayOfYear(1900)) && all.end > double(firstDayOfYear(1991)));
    m_session->setSelected(3);
    QTest::keyClick(m_view, Qt::Key_F);
    settle();
    QVERIFY(m_session->state().visibleSpan.length() < 800);
    QVERIFY(m_session->state().visibleSpan.overlaps(m_session->collection().spanOf(3)));
}

void TestTimelineView::clickSelectsAndEmptyGroundClears()
{
    QTest::mouseClick(m_view, Qt::LeftButton, {}, pointOf(4).toPoint());
    QCOMPARE(m_session->state().selected, 4);
    settle();
    QTest::mouseClick(m_view, Qt::LeftButton, {}, onLanes(double(firstDayOfYear(1892)), 0.98).toPoint());
    QCOMPARE(m_session->state().selected, kNone);
}

void TestTimelineView::hoverIsTheSessionsAndAsksForTheCard()
{
    QSignalSpy cards(m_view, &TimelineView::cardRequested);
    moveTo(m_view, pointOf(2));
    QCOMPARE(m_session->state().hovered, 2);
    QVERIFY(QTest::qWaitFor([&] { return cards.size() == 1; }));
    QCOMPARE(cards.first().first().toInt(), 2);
    QCOMPARE(cards.first().at(1).toPoint(), m_view->mapToGlobal(pointOf(2).toPoint()));
    QSignalSpy dismissed(m_view, &TimelineView::cardDismissed);
    moveTo(m_view, onLanes(double(firstDayOfYear(1892)), 0.98));
    QCOMPARE(m_session->state().hovered, kNone);
    QCOMPARE(dismissed.size(), 1);
}

void TestTimelineView::aRivalDatingAsksForItsOwnCard()
{
    CollectionParts parts = decades()->parts();
    Claim claim;
    claim.about = u"when"_s;
    claim.when = samples::day(1895, 1, 1);
    parts.events[2].claims = {Claim(), claim};
    m_session->setCollection(std::make_shared<Collection>(std::move(parts)));
    m_session->setVisibleSpan(years(1890, 2000));
    settle();
    QCOMPARE(m_view->scene()->layout.rivals.size(), 1U);
    const TimelineMark &rival = m_view->scene()->layout.rivals.front().mark;
    const QPointF at = m_view->scene()->areas.lanes.topLeft() + QPointF(rival.x, rival.y);
    QSignalSpy cards(m_view, &TimelineView::cardRequested);
    moveTo(m_view, at);
    QVERIFY(QTest::qWaitFor([&] { return cards.size() == 1; }));
    QCOMPARE(cards.first().at(0).toInt(), 2);
    QCOMPARE(cards.first().at(2).toInt(), 1);
    moveTo(m_view, pointOf(2)); // the same event by its own date: another card
    QVERIFY(QTest::qWaitFor([&] { return cards.size() == 2; }));
    QCOMPARE(cards.at(1).at(2).toInt(), kNone);
}

void TestTimelineView::leavingDismissesTheCard()
{
    QSignalSpy cards(m_view, &TimelineView::cardRequested);
    QSignalSpy dismissed(m_view, &TimelineView::cardDismissed);
    moveTo(m_view, pointOf(2));
    QVERIFY(QTest::qWaitFor([&] { return cards.size() == 1; }));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view, &leave);
    QCOMPARE(m_session->state().hovered, kNone);
    QCOMPARE(dismissed.size(), 1);
}

void TestTimelineView::arrowsPanAndPlusZooms()
{
    const DayRange start = m_session->state().visibleSpan;
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_session->state().visibleSpan.begin > start.begin);
    settle();
    QTest::keyClick(m_view, Qt::Key_Left);
    settle();
    QVERIFY(std::abs(m_session->state().visibleSpan.begin - start.begin) < 1);
    QTest::keyClick(m_view, Qt::Key_Plus);
    settle();
    QVERIFY(m_session->state().visibleSpan.length() < start.length());
    QTest::keyClick(m_view, Qt::Key_Minus);
    settle();
    QVERIFY(std::abs(m_session->state().visibleSpan.length() - start.length()) < 1);
}

void TestTimelineView::homeAndEndGoToTheEdges()
{
    m_session->setVisibleSpan(years(1944, 1946));
    settle();
    QTest::keyClick(m_view, Qt::Key_End);
    settle();
    QCOMPARE(m_session->state().selected, 9);
    QVERIFY(m_session->state().visibleSpan.overlaps(m_session->collection().spanOf(9)));
    QTest::keyClick(m_view, Qt::Key_Home);
    settle();
    QCOMPARE(m_session->state().selected, 0);
    QVERIFY(m_session->state().visibleSpan.overlaps(m_session->collection().spanOf(0)));
}

void TestTimelineView::tabWalksThroughTheEventsAndLeaves()
{
    for (int event = 0; event < 10; ++event) {
        QTest::keyClick(m_view, Qt::Key_Tab);
        QCOMPARE(m_session->state().selected, event);
        QVERIFY(m_view->hasFocus());
    }
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY2(m_after->hasFocus(), "after the last event Tab goes on");
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_session->state().selected, 8);
    QVERIFY(m_view->hasFocus());
}

void TestTimelineView::escapeClearsAndThenTabLeaves()
{
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(1920), firstDayOfYear(1950)});
    m_session->setSelected(3);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(m_session->state().selected, kNone);
    QVERIFY(m_session->state().filter.time);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(!m_session->state().filter.time);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_session->state().selected, kNone);
    QVERIFY(m_after->hasFocus());
}

void TestTimelineView::enterSelectsTheNearest()
{
    m_session->setVisibleSpan(years(1935, 1948));
    settle();
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_session->state().selected, 4);
    m_session->setVisibleSpan(years(1900, 2000));
    settle();
    QTest::keyClick(m_view, Qt::Key_Return); // and one that is selected stays so and is shown
    QCOMPARE(m_session->state().selected, 4);
    QVERIFY(m_session->state().visibleSpan.length() < 3 * 366);
    const DayRange shown = m_session->state().visibleSpan;
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier); // "forward", where there is no further way
    QCOMPARE(m_session->state().visibleSpan, shown);
}

void TestTimelineView::sessionMovesTheView()
{
    m_session->setVisibleSpan(years(1905, 1925));
    settle();
    QCOMPARE(m_view->scene()->scale.range(), years(1905, 1925));
    QVERIFY(m_view->scene()->layout.mark(1) && !m_view->scene()->layout.mark(5));
    Filter filter;
    filter.of(Facet::Category).excluded = {1};
    m_session->setFilter(filter);
    settle();
    QVERIFY(!m_view->scene()->layout.mark(1));
    QCOMPARE(m_view->scene()->layout.lanes.size(), 1u);
}

void TestTimelineView::fitsGlideAndCanBeInterrupted()
{
    m_session->setVisibleSpan(years(1905, 1906));
    QVERIFY(!m_view->isSettled());
    QTest::qWait(60);
    const QPointF pos = onLanes(m_view->scene()->scale.range().begin, 0.98) + QPointF(5, 0);
    QTest::mousePress(m_view, Qt::LeftButton, {}, pos.toPoint());
    const DayRange caught = m_session->state().visibleSpan;
    QVERIFY(caught.length() > years(1905, 1906).length() && caught.length() < years(1890, 2000).length());
    QTest::qWait(60);
    QCOMPARE(m_session->state().visibleSpan, caught);
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, pos.toPoint());
    m_view->setReducedMotion(true);
    m_session->setVisibleSpan(years(1905, 1907));
    settle();
    QCOMPARE(m_view->scene()->scale.range(), years(1905, 1907));
}

void TestTimelineView::anotherCollectionReplacesEverything()
{
    moveTo(m_view, pointOf(9));
    m_session->setCollection(samples::small());
    settle();
    QCOMPARE(m_view->scene()->scale.range(), m_session->state().visibleSpan);
    QCOMPARE(int(m_view->scene()->layout.marks.size() + m_view->scene()->layout.runs.size()) > 0, true);
    m_session->setCollection(nullptr);
    settle();
    QVERIFY(m_view->scene()->layout.lanes.empty());
}

void TestTimelineView::lanesFold()
{
    const TimelineLane lane = m_view->scene()->layout.lanes.front();
    const QPoint name(20, int(lane.top + lane.height / 2));
    QTest::mouseClick(m_view, Qt::LeftButton, {}, name);
    settle();
    QVERIFY(m_view->scene()->layout.lanes.front().isCollapsed);
    QVERIFY(m_view->scene()->layout.lanes.front().height < lane.height);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(20, 8));
    settle();
    QVERIFY(!m_view->scene()->layout.lanes.front().isCollapsed);
}

void TestTimelineView::aDragBesideTheLanesNamesIsNoLanes()
{
    LaneChoice before = m_session->state().lanes;
    for (const TimelineLane &lane : m_view->scene()->layout.lanes) {
        before.collapsed.push_back(lane.value);
    }
    m_session->setLanes(before); // leaves room below
    settle();
    int tries = 0;
    for (int y = m_view->height() - 1; y > 0; y -= 3) {
        if (m_view->scene()->layout.laneAt(y - m_view->scene()->areas.lanes.top()) != kNone) {
            continue;
        }
        ++tries;
        QTest::mousePress(m_view, Qt::LeftButton, {}, {20, y});
        const QPointF to(24, y - 40);
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view, &move);
        m_view->grab(); // what is dragged is painted
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, {24, y - 40});
    }
    settle();
    QVERIFY(tries > 10);
    QVERIFY(m_session->state().lanes == before);
}

void TestTimelineView::manyLanesScroll()
{
    CollectionParts parts;
    for (int i = 0; i < 30; ++i) {
        parts.categories.push_back({u"c%1"_s.arg(i), kNone, {u"en"_s, u"Category %1"_s.arg(i)}, {}, {}, {}});
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i, 1, 1), {}, i));
    }
    m_session->setCollection(std::make_shared<Collection>(std::move(parts)));
    settle();
    QVERIFY(m_view->scene()->layout.contentHeight > m_view->scene()->areas.lanes.height());
    const DayRange span = m_session->state().visibleSpan;
    wheel(m_view, m_view->scene()->areas.lanes.center(), {0, -1200}, Qt::ShiftModifier);
    wheel(m_view, m_view->scene()->areas.lanes.center(), {0, -12000}, Qt::ShiftModifier);
    settle();
    const TimelineLane &last = m_view->scene()->layout.lanes.back();
    QVERIFY(std::abs(last.top + last.height - m_view->scene()->areas.lanes.height()) < 1);
    QCOMPARE(m_session->state().visibleSpan, span);
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(m_view, Qt::Key_Up);
    }
    settle();
    QCOMPARE(m_view->scene()->layout.lanes.front().top, 0.0);
    m_session->setSelected(25); // from elsewhere: its lane comes into view
    settle();
    const TimelineLane &own = m_view->scene()->layout.lanes[25];
    QVERIFY(own.top >= 0 && own.top + own.height <= m_view->scene()->areas.lanes.height() + 0.5);
    wheel(m_view, m_view->scene()->areas.lanes.center(), {0, 12000}, Qt::ShiftModifier);
    settle();
    QCOMPARE(m_view->scene()->layout.lanes.front().top, 0.0); // and does not hold the hand
    m_session->fitSelection();
    QVERIFY(QTest::qWaitFor([&] { return m_view->isSettled() && m_view->scene()->layout.lanes[25].top >= 0; }));
    QVERIFY(m_view->scene()->layout.lanes[25].top < m_view->scene()->areas.lanes.height());
}

void TestTimelineView::aRunOpensWithAClick()
{
    CollectionParts parts;
    for (int i = 0; i < 60; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1950, 1 + i % 12, 1 + i % 28), {}, kNone));
    }
    parts.events.push_back(samples::event(u"early"_s, samples::day(1000, 1, 1), {}, kNone));
    m_session->setCollection(std::make_shared<Collection>(std::move(parts)));
    settle();
    QCOMPARE(m_view->scene()->layout.runs.size(), 1u);
    const QPointF middle = m_view->scene()->layout.runs.front().box.center() + m_view->scene()->areas.lanes.topLeft();
    moveTo(m_view, middle);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, middle.toPoint());
    settle();
    QVERIFY(m_session->state().visibleSpan.length() < 500);
    QVERIFY(m_view->scene()->layout.marks.size() > 20);
}

void TestTimelineView::aDayOfALargeCollectionIsSteppedThrough()
{
    constexpr int onTheDay = 3000; // too many to be drawn one by one
    CollectionParts parts;
    for (int i = 0; i <= kMostToldOneByOne; ++i) {
        const auto when = i < onTheDay ? samples::day(1950, 6, 15) : samples::day(1900 + i % 40, 1, 1);
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), when, {}, kNone));
    }
    m_session->setCollection(std::make_shared<Collection>(std::move(parts)));
    const double day = double(m_session->collection().columns().begin.back());
    m_session->setVisibleSpan({day, day + 1});
    QVERIFY(QTest::qWaitFor([this] { return m_session->state().matches.isExact && m_view->isSettled(); }, 20'000));
    QCOMPARE(m_view->scene()->layout.runs.size(), 1U);
    const DensityRun &run = m_view->scene()->layout.runs.front();
    QCOMPARE(run.columnAt(run.box.center().x()), onTheDay);
    const QPoint middle = (run.box.center() + m_view->scene()->areas.lanes.topLeft()).toPoint();
    std::set<int> selected;
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, middle + QPoint(0, 20 * click));
        selected.insert(m_session->state().selected);
    }
    QCOMPARE(selected.size(), 3U);
    QVERIFY(!selected.contains(kNone));
    QVERIFY(m_session->state().matches.isOnMap(*selected.begin()));
}

void TestTimelineView::emptyStatesSaySoAndHelp()
{
    QVERIFY(noticeFor(m_session->state(), m_view->scene()->layout).text.isEmpty());
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(-500), firstDayOfYear(-400)});
    settle();
    const auto notice = [this] { return noticeFor(m_session->state(), m_view->scene()->layout); };
    QVERIFY(notice().link == Notice::Link::ClearFilter);
    const QRectF link = notice().linkBox(m_view->scene()->areas.lanes, m_view->scene()->measure);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, link.center().toPoint());
    QVERIFY(m_session->state().filter.isEmpty());
    m_session->setVisibleSpan(years(500, 600));
    settle();
    QVERIFY(notice().link == Notice::Link::ShowAll);
    QTest::keyClick(m_view, Qt::Key_Return);
    settle();
    QVERIFY(notice().text.isEmpty());
    m_session->setSelected(3); // the way out goes before what is selected
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(-500), firstDayOfYear(-400)});
    settle();
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(m_session->state().filter.isEmpty());
    m_session->setCollection(nullptr);
    settle();
    QVERIFY(!notice().text.isEmpty() && notice().link == Notice::Link::None);
}

void TestTimelineView::describesItselfToScreenReaders()
{
    QCOMPARE(m_view->accessibleName(), u"Timeline"_s);
    QVERIFY2(m_view->accessibleDescription().contains(u"1890"_s), qPrintable(m_view->accessibleDescription()));
    QVERIFY(m_view->accessibleDescription().contains(u"10 "_s));
    m_session->setVisibleSpan(years(-50, 20));
    settle();
    QVERIFY2(m_view->accessibleDescription().contains(u"51 BCE"_s), qPrintable(m_view->accessibleDescription()));
}

void TestTimelineView::everySpanFromADayToAllTimeDraws()
{
    m_view->setReducedMotion(true);
    const double middle = double(m_session->collection().spanOf(5).begin) + 0.5;
    for (double length = kMinVisibleDays; length < kMaxVisibleDays; length *= 1.7) {
        m_session->setVisibleSpan({middle - length / 2, middle + length / 2});
        settle();
        QVERIFY(!m_view->scene()->ticks.coarse.empty());
        QVERIFY(!m_view->scene()->ticks.fine.empty());
        QVERIFY(m_view->scene()->layout.mark(5) || !m_view->scene()->layout.runs.empty());
    }
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
