// SPDX-License-Identifier: GPL-3.0-or-later
// The overview strip: window and brush under real hands, and what it draws.

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

CollectionPtr centuries()
{
    CollectionParts parts;
    parts.categories = {{u"a"_s, kNone, {u"en"_s, u"Treaties"_s}, u"#0000FF"_s, {}, {}}};
    for (int i = 0; i < 21; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(-1000 + i * 100, 6, 15), {}, 0));
    }
    for (int i = 0; i < 40; ++i) {
        parts.events.push_back(samples::event(u"m%1"_s.arg(i), samples::day(1, 1, 1 + i % 28), {}, 0));
    }
    return std::make_shared<Collection>(std::move(parts));
}

void drag(QWidget *widget, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys = {})
{
    QTest::mousePress(widget, Qt::LeftButton, keys, from.toPoint());
    for (int step = 1; step <= 5; ++step) {
        const QPointF pos = from + (to - from) * step / 5;
        QMouseEvent move(QEvent::MouseMove, pos, widget->mapToGlobal(pos), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, keys, to.toPoint());
}

} // namespace

class TestOverviewStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dragMovesTheWindow();
    void edgesResizeTheWindow();
    void aClickBesideTheWindowCentresThere();
    void shiftDragBrushes();
    void brushHandlesDrag();
    void keysMoveAndZoom();
    void theCurveIsHighWhereEventsAre();
    void theCurveIgnoresTheTimeFilter();
    void aHiddenCategoryLeavesTheCurve();
    void linesUpWithTheTimeline();
    void anEmptyCollectionIsQuiet();

private:
    [[nodiscard]] double xOf(std::int64_t year) const;
    [[nodiscard]] DayRange span() const { return m_session->state().visibleSpan; }
    /// How many pixels of a column of the curve have the category's colour.
    [[nodiscard]] int blueAt(std::int64_t year) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewStrip> m_strip;
};

void TestOverviewStrip::init()
{
    m_strip.reset();
    m_session = std::make_unique<Session>(RegionTest{});
    m_session->setCollection(centuries());
    m_session->setVisibleSpan({double(firstDayOfYear(-200)), double(firstDayOfYear(200))});
    m_strip = std::make_unique<OverviewStrip>(m_session.get());
    m_strip->resize(1000, 48);
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

double TestOverviewStrip::xOf(std::int64_t year) const
{
    return m_strip->curveArea().left() + m_strip->scale().x(firstDayOfYear(year));
}

int TestOverviewStrip::blueAt(std::int64_t year) const
{
    const QImage image = m_strip->grab().toImage();
    const QRectF area = m_strip->curveArea();
    int blue = 0;
    for (int y = int(area.top()); y < int(area.bottom()); ++y) {
        const QColor colour = image.pixelColor(int(xOf(year)), y);
        blue += colour.blue() > colour.red() + 60 ? 1 : 0;
    }
    return blue;
}

void TestOverviewStrip::dragMovesTheWindow()
{
    const DayRange before = span();
    const double y = m_strip->windowBox().center().y() - 8;
    drag(m_strip.get(), {xOf(50), y}, {xOf(550), y});
    QVERIFY(std::abs(span().begin - before.begin - 500 * 365.2425) < 3 * m_strip->scale().daysPerPx());
    QVERIFY(std::abs(span().length() - before.length()) < 1e-6);
}

void TestOverviewStrip::edgesResizeTheWindow()
{
    const DayRange before = span();
    drag(m_strip.get(), {m_strip->windowBox().right(), 8}, {xOf(600), 8});
    QCOMPARE(span().begin, before.begin);
    QVERIFY(std::abs(span().end - double(firstDayOfYear(600))) < 3 * m_strip->scale().daysPerPx());
    drag(m_strip.get(), {m_strip->windowBox().left(), 8}, {m_strip->windowBox().right() + 50, 8});
    QVERIFY2(span().length() >= kMinVisibleDays, "an edge dragged past the other stops there");
}

void TestOverviewStrip::aClickBesideTheWindowCentresThere()
{
    const double length = span().length();
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPointF(xOf(800), 10).toPoint());
    QVERIFY(std::abs(span().begin + length / 2 - double(firstDayOfYear(800))) < 2 * m_strip->scale().daysPerPx());
    QVERIFY(std::abs(span().length() - length) < 1e-6);
}

void TestOverviewStrip::shiftDragBrushes()
{
    drag(m_strip.get(), {xOf(-650), 12}, {xOf(-350), 12}, Qt::ShiftModifier);
    const auto time = m_session->state().filter.time;
    QVERIFY(time.has_value());
    const double perPx = m_strip->scale().daysPerPx();
    QVERIFY(std::abs(double(time->begin - firstDayOfYear(-650))) < 2 * perPx);
    QVERIFY(std::abs(double(time->end - firstDayOfYear(-350))) < 2 * perPx);
    QCOMPARE(civilDay(time->begin).month, 1);
    QCOMPARE(civilDay(time->begin).day, 1);
    QCOMPARE(m_session->state().matches.passing, 3); // -600, -500, -400
}

void TestOverviewStrip::brushHandlesDrag()
{
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(-650), firstDayOfYear(-350)});
    const double y = m_strip->curveArea().bottom();
    drag(m_strip.get(), {xOf(-350), y}, {xOf(450), y});
    QCOMPARE(m_session->state().filter.time->begin, firstDayOfYear(-650));
    QVERIFY(std::abs(double(m_session->state().filter.time->end - firstDayOfYear(450))) <
            2 * m_strip->scale().daysPerPx());
    QTest::keyClick(m_strip.get(), Qt::Key_Escape);
    QVERIFY(!m_session->state().filter.time);
}

void TestOverviewStrip::keysMoveAndZoom()
{
    const DayRange before = span();
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QVERIFY(span().begin > before.begin);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QVERIFY(std::abs(span().begin - before.begin) < 1e-3);
    QTest::keyClick(m_strip.get(), Qt::Key_Plus);
    QVERIFY(span().length() < before.length());
    QTest::keyClick(m_strip.get(), Qt::Key_Minus);
    QVERIFY(std::abs(span().length() - before.length()) < 1);
    QTest::keyClick(m_strip.get(), Qt::Key_F);
    QVERIFY(span().begin < double(firstDayOfYear(-1000)) && span().end > double(firstDayOfYear(1000)));
}

void TestOverviewStrip::theCurveIsHighWhereEventsAre()
{
    QVERIFY(blueAt(1) > 2 * blueAt(100));
    QVERIFY(blueAt(100) > 0);
    QCOMPARE(blueAt(50), 0);
}

void TestOverviewStrip::theCurveIgnoresTheTimeFilter()
{
    const int before = blueAt(100);
    m_session->setTimeFilter(TimeSpan{firstDayOfYear(-900), firstDayOfYear(-700)});
    QCOMPARE(blueAt(100), before);
}

void TestOverviewStrip::aHiddenCategoryLeavesTheCurve()
{
    QVERIFY(blueAt(1) > 0);
    Filter filter;
    filter.of(Facet::Category).excluded = {0};
    m_session->setFilter(filter);
    QCOMPARE(blueAt(1), 0);
}

void TestOverviewStrip::linesUpWithTheTimeline()
{
    TimelinePanel panel(m_session.get());
    panel.resize(1000, 300);
    panel.show();
    QVERIFY(QTest::qWaitFor([&panel] { return panel.isSettled(); }));
    QCOMPARE(panel.strip()->curveArea().left(), panel.view()->scene()->areas.lanes.left());
    QVERIFY(panel.focusProxy() == panel.view());
    // One session: dragging the strip's window moves the timeline.
    const DayRange before = panel.view()->scene()->scale.range();
    drag(panel.strip(), panel.strip()->windowBox().center(), panel.strip()->windowBox().center() + QPointF(60, 0));
    QVERIFY(QTest::qWaitFor([&panel] { return panel.isSettled(); }));
    QVERIFY(panel.view()->scene()->scale.range().begin > before.begin);
}

void TestOverviewStrip::anEmptyCollectionIsQuiet()
{
    m_session->setCollection(nullptr);
    const DayRange before = span();
    QVERIFY(!m_strip->grab().isNull());
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(700, 10));
    QCOMPARE(span(), before);
}

QTEST_MAIN(TestOverviewStrip)
#include "tst_overviewstrip.moc"
