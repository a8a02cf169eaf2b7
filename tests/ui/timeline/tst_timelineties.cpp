// SPDX-License-Identifier: GPL-3.0-or-later
// Eras and relations on the timeline under real hands.

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Five events twenty years apart from 1900, the third tied to three others, over two eras.
CollectionPtr tied()
{
    CollectionParts parts;
    for (int i = 0; i < 5; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i * 20, 6, 15), {}, kNone));
    }
    parts.events[2].relations = {{u"renews"_s, 0, {}}};
    parts.events[3].relations = {{u"answers"_s, 2, {}}};
    parts.events[4].relations = {{u"part of"_s, 2, {}}};
    parts.eras = {{{u"en"_s, u"First era"_s}, samples::years(1895, 1930), u"A chronicle"_s, {}},
                  {{u"en"_s, u"Second era"_s}, samples::years(1925, 1990), {}, {}}};
    return std::make_shared<Collection>(std::move(parts));
}

void moveTo(QWidget *widget, const QPointF &pos)
{
    QMouseEvent move(QEvent::MouseMove, pos, widget->mapToGlobal(pos), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &move);
}

} // namespace

class TestTimelineTies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void erasTakeRowsAndCanBeHidden();
    void anErasNameTellsMoreUnderThePointer();
    void selectingDrawsArcs();
    void anArcLeadsToItsOtherEnd();
    void anArrowAtTheEdgeLeadsBeyondIt();

private:
    void show(int from, int to);
    [[nodiscard]] TimelineView *view() const { return m_panel->view(); }
    [[nodiscard]] const TimelineScene &scene() const { return *view()->scene(); }
    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimelinePanel> m_panel;
};

void TestTimelineTies::init()
{
    m_session = std::make_unique<Session>(RegionTest{});
    m_session->setCollection(tied());
    m_panel = std::make_unique<TimelinePanel>(m_session.get());
    m_panel->setReducedMotion(true);
    m_panel->resize(1000, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    show(1890, 1990);
}

void TestTimelineTies::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestTimelineTies::show(int from, int to)
{
    m_session->setVisibleSpan({double(firstDayOfYear(from)), double(firstDayOfYear(to))});
    settle();
}

void TestTimelineTies::erasTakeRowsAndCanBeHidden()
{
    QCOMPARE(scene().eras.rows, 2);
    QCOMPARE(scene().areas.eras.height(), 2 * kEraRowPx);
    QCOMPARE(scene().areas.eras.bottom(), scene().areas.lanes.top());
    ViewOptions options = m_session->state().options;
    options.showEras = false;
    m_session->setOptions(options);
    settle();
    QVERIFY(scene().areas.eras.isEmpty());
}

void TestTimelineTies::anErasNameTellsMoreUnderThePointer()
{
    const QImage before = view()->grab().toImage();
    moveTo(view(), scene().areas.eras.topLeft() + scene().eras.bands.front().nameBox.center());
    const QImage after = view()->grab().toImage();
    const QRect lanes = scene().areas.lanes.toAlignedRect();
    QVERIFY(before.copy(lanes) != after.copy(lanes)); // its band and its plate
    moveTo(view(), scene().areas.lanes.center() + QPointF(0, 60));
    QVERIFY(view()->grab().toImage().copy(lanes) == before.copy(lanes));
}

void TestTimelineTies::selectingDrawsArcs()
{
    QVERIFY(scene().relations.arcs.empty());
    const TimelineMark *mark = scene().layout.mark(2);
    QTest::mouseClick(view(), Qt::LeftButton, {},
                      (scene().areas.lanes.topLeft() + QPointF(mark->x, mark->y)).toPoint());
    settle();
    QCOMPARE(scene().relations.arcs.size(), 3u);
}

void TestTimelineTies::anArcLeadsToItsOtherEnd()
{
    m_session->setSelected(2);
    settle();
    for (const RelationArc &arc : scene().relations.arcs) {
        if (arc.from == 4) {
            const QPointF pos = scene().areas.lanes.topLeft() + arc.at(0.35);
            moveTo(view(), pos);
            QCOMPARE(view()->cursor().shape(), Qt::PointingHandCursor);
            QTest::mouseClick(view(), Qt::LeftButton, {}, pos.toPoint());
            break;
        }
    }
    QCOMPARE(m_session->state().selected, 4);
}

void TestTimelineTies::anArrowAtTheEdgeLeadsBeyondIt()
{
    m_session->setSelected(2);
    show(1930, 1950);
    QCOMPARE(scene().relations.edges.size(), 2u);
    for (const RelationEdge &edge : scene().relations.edges) {
        if (edge.side == RelationEdge::Side::Right) {
            const QPointF pos = scene().areas.lanes.topLeft() + edge.box.center();
            QTest::mouseClick(view(), Qt::LeftButton, {}, pos.toPoint());
            break;
        }
    }
    settle();
    QCOMPARE(m_session->state().selected, 3); // the nearer of the two
    QVERIFY(scene().layout.mark(3));
}

QTEST_MAIN(TestTimelineTies)
#include "tst_timelineties.moc"
