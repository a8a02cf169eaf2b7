// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's lanes under real hands: fold, move, menu, and what they are by.

#include "tests/support/core/samples.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Twelve events; participant p in every (p + 1)th, so that lanes by participant fall in number.
CollectionPtr parties()
{
    CollectionParts parts;
    parts.categories = {{u"a"_s, kNone, {u"en"_s, u"Treaties"_s}, {}, {}, {}}};
    for (int p = 0; p < 4; ++p) {
        parts.participants.push_back(
            {u"p%1"_s.arg(p), Participant::Kind::State, {u"en"_s, u"Party %1"_s.arg(p + 1)}, {}});
    }
    for (int i = 1; i <= 12; ++i) {
        Event event = samples::event(u"e%1"_s.arg(i), samples::day(1900 + i * 8, 6, 15), {}, 0);
        for (int p = 0; p < 4; ++p) {
            if (i % (p + 1) == 0) {
                event.who.push_back({p, {}, {}});
            }
        }
        parts.events.push_back(event);
    }
    return std::make_shared<Collection>(std::move(parts));
}

} // namespace

class TestTimelineLanes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void clickFoldsOneAndShiftClickTheOthers();
    void draggingANameMovesItsLane();
    void escapeKeepsTheDraggedLaneWhereItWas();
    void altAndArrowsMoveTheSelectedEventsLane();
    void theMenuMovesAndFolds();
    void theButtonChoosesWhatLanesAreBy();
    void selectionLightsUpInEveryLane();
    void thePlateOfANameGoesWithThePointerAndWithAClick();
    void anotherFacetForgetsOrderAndFolds();
    void theOneLaneOfPlainRowsHasRoomForItsName();

private:
    [[nodiscard]] QPoint nameOf(int lane) const;
    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_panel->view()->scene()->layout.lanes; }
    [[nodiscard]] std::vector<int> order() const;
    void settle() const;
    void drag(const QPoint &from, const QPoint &to, bool isDropped = true) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimelinePanel> m_panel;
};

void TestTimelineLanes::init()
{
    m_session = std::make_unique<Session>(RegionTest{});
    m_session->setCollection(parties());
    m_session->setLanes({Facet::Participant, {}, {}});
    m_panel = std::make_unique<TimelinePanel>(m_session.get());
    m_panel->resize(1000, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    settle();
}

void TestTimelineLanes::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestTimelineLanes::settle() const
{
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
}

QPoint TestTimelineLanes::nameOf(int lane) const
{
    const TimelineLane &shown = lanes()[std::size_t(lane)];
    const QRectF names = m_panel->view()->scene()->areas.names;
    return {30, int(names.top() + shown.top + shown.height / 2)};
}

std::vector<int> TestTimelineLanes::order() const
{
    std::vector<int> values;
    for (const TimelineLane &lane : lanes()) {
        values.push_back(lane.value);
    }
    return values;
}

void TestTimelineLanes::drag(const QPoint &from, const QPoint &to, bool isDropped) const
{
    TimelineView *view = m_panel->view();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step) {
        const QPointF at = QPointF(from) + QPointF(to - from) * step / 5;
        QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view, &move);
    }
    if (isDropped) {
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    settle();
}

void TestTimelineLanes::theOneLaneOfPlainRowsHasRoomForItsName()
{
    CollectionParts parts; // as a table without a column of categories
    for (int i = 0; i < 12'000; ++i) {
        parts.events.push_back(samples::event(QString::number(i), samples::day(1900 + i % 100, 6, 15), {}, kNone));
    }
    m_session->setCollection(std::make_shared<const Collection>(std::move(parts)));
    m_session->setLanes({Facet::Category, {}, {}});
    settle();
    const TimelineScene &scene = *m_panel->view()->scene();
    QCOMPARE(laneName(lanes()[0], scene), u"Events"_s);
    const double words = scene.measure(u"Events"_s, TextRole::LaneName).width;
    const double count = scene.measure(u"12,000"_s, TextRole::Tick).width;
    QVERIFY(scene.areas.names.width() > words + count + 40); // sign, mark and room between
    const auto *button = m_panel->findChild<QToolButton *>(u"lanesBy"_s);
    QVERIFY(button->geometry().right() < scene.areas.names.right());
}

void TestTimelineLanes::clickFoldsOneAndShiftClickTheOthers()
{
    QTest::mouseClick(m_panel->view(), Qt::LeftButton, {}, nameOf(1));
    settle();
    QVERIFY(lanes()[1].isCollapsed && !lanes()[0].isCollapsed);
    QCOMPARE(m_session->state().lanes.collapsed, std::vector<int>{1});
    QTest::mouseClick(m_panel->view(), Qt::LeftButton, Qt::ShiftModifier, nameOf(2));
    settle();
    QVERIFY(lanes()[0].isCollapsed && lanes()[1].isCollapsed && !lanes()[2].isCollapsed && lanes()[3].isCollapsed);
    QTest::mouseClick(m_panel->view(), Qt::LeftButton, Qt::ShiftModifier, nameOf(2));
    settle();
    QVERIFY(m_session->state().lanes.collapsed.empty());
}

void TestTimelineLanes::draggingANameMovesItsLane()
{
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
    drag(nameOf(3), nameOf(1));
    QCOMPARE(order(), (std::vector<int>{0, 3, 1, 2}));
    drag(nameOf(0), nameOf(3));
    QCOMPARE(order(), (std::vector<int>{3, 1, 2, 0}));
    QVERIFY(m_session->state().lanes.collapsed.empty());
}

void TestTimelineLanes::escapeKeepsTheDraggedLaneWhereItWas()
{
    drag(nameOf(3), nameOf(0), false);
    QTest::keyClick(m_panel->view(), Qt::Key_Escape);
    QTest::mouseRelease(m_panel->view(), Qt::LeftButton, {}, nameOf(0));
    settle();
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
}

void TestTimelineLanes::altAndArrowsMoveTheSelectedEventsLane()
{
    m_session->setSelected(0); // only in the first lane
    settle();
    QTest::keyClick(m_panel->view(), Qt::Key_Down, Qt::AltModifier);
    settle();
    QCOMPARE(order(), (std::vector<int>{1, 0, 2, 3}));
    QTest::keyClick(m_panel->view(), Qt::Key_Up, Qt::AltModifier);
    settle();
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
    QTest::keyClick(m_panel->view(), Qt::Key_Up, Qt::AltModifier);
    settle();
    QCOMPARE(order(), (std::vector<int>{0, 1, 2, 3}));
}

void TestTimelineLanes::theMenuMovesAndFolds()
{
    const auto choose = [this](int lane, const QString &text) {
        QContextMenuEvent ask(QContextMenuEvent::Mouse, nameOf(lane), m_panel->view()->mapToGlobal(nameOf(lane)));
        QApplication::sendEvent(m_panel->view(), &ask);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
            }
        }
        settle();
    };
    choose(2, u"Move &up"_s);
    QCOMPARE(order(), (std::vector<int>{0, 2, 1, 3}));
    choose(0, u"Move &down"_s);
    QCOMPARE(order(), (std::vector<int>{2, 0, 1, 3}));
    choose(1, u"&Fold"_s);
    QCOMPARE(m_session->state().lanes.collapsed, std::vector<int>{0});
    choose(3, u"Move &down"_s); // not possible
    QCOMPARE(order(), (std::vector<int>{2, 0, 1, 3}));
    if (QWidget *left = QApplication::activePopupWidget()) {
        left->close();
    }
}

void TestTimelineLanes::theButtonChoosesWhatLanesAreBy()
{
    auto *button = m_panel->findChild<QToolButton *>(u"lanesBy"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(button->text().startsWith(u"By participant"_s));
    LaneChoice before = m_session->state().lanes;
    before.order = {2, 0};
    before.collapsed = {1};
    m_session->setLanes(before);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    menu->setActiveAction(menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
    QCOMPARE(m_session->state().lanes.by, Facet::Category);
    QVERIFY(button->text().startsWith(u"By category"_s));
    QCOMPARE(lanes().size(), 1u);
    m_session->setLanesBy(Facet::Participant);
    settle();
    QCOMPARE(m_session->state().lanes, before);
}

void TestTimelineLanes::selectionLightsUpInEveryLane()
{
    const QImage before = m_panel->view()->grab().toImage();
    m_session->setSelected(11); // the twelfth: in all four lanes
    settle();
    const QImage after = m_panel->view()->grab().toImage();
    const QRectF area = m_panel->view()->scene()->areas.lanes;
    int lit = 0;
    for (const TimelineMark &mark : m_panel->view()->scene()->layout.marks) {
        if (mark.event == 11) {
            const QRect box = mark.box().translated(area.topLeft()).adjusted(-4, -4, 4, 4).toAlignedRect();
            lit += before.copy(box) != after.copy(box) ? 1 : 0;
        }
    }
    QCOMPARE(lit, 4);
}

void TestTimelineLanes::thePlateOfANameGoesWithThePointerAndWithAClick()
{
    TimelineView *view = m_panel->view();
    const auto moveTo = [view](const QPoint &pos) {
        QMouseEvent move(QEvent::MouseMove, pos, view->mapToGlobal(pos), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(view, &move);
    };
    const auto leave = [view] {
        QEvent away(QEvent::Leave);
        QApplication::sendEvent(view, &away);
    };
    const auto seen = [this, view] { // a plate is wider than the names, so it lies over the lanes too
        settle();
        return view->grab().toImage().copy(view->scene()->areas.lanes.toAlignedRect());
    };
    const QImage bare = seen();
    moveTo(nameOf(1));
    QVERIFY2(seen() != bare, "a plate says what can be done");
    leave();
    QCOMPARE(seen(), bare);

    moveTo(nameOf(1));
    QTest::mouseClick(view, Qt::LeftButton, {}, nameOf(1));
    const QImage folded = seen();
    leave();
    QCOMPARE(folded, seen());
    moveTo(nameOf(1));
    QVERIFY2(seen() != folded, "it comes again with the pointer");

    QContextMenuEvent ask(QContextMenuEvent::Mouse, nameOf(1), view->mapToGlobal(nameOf(1)));
    QApplication::sendEvent(view, &ask);
    QCOMPARE(seen(), folded);
    if (QWidget *menu = QApplication::activePopupWidget()) {
        menu->close();
    }
}

void TestTimelineLanes::anotherFacetForgetsOrderAndFolds()
{
    m_session->setLanes({Facet::Participant, {3}, {1}});
    settle();
    QCOMPARE(order().front(), 3);
    m_session->setCollection(samples::small());
    settle();
    QCOMPARE(m_session->state().lanes, LaneChoice());
}

QTEST_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
