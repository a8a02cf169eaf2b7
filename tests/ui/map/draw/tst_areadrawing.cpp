// SPDX-License-Identifier: GPL-3.0-or-later
// Areas drawn and changed with a real mouse and real keys.

#include "tests/support/core/smallcollection.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

namespace {

CollectionPtr towns()
{
    SmallCollection made;
    made.event(u"near"_s, {made.place(u"Near"_s, {47, 39})});
    made.event(u"far"_s, {made.place(u"Far"_s, {49, 41})});
    return made.built();
}

struct Stage
{
    Stage()
        : session({})
        , view(&session, std::make_shared<const Atlas>())
    {
        session.setCollection(towns());
        view.setReducedMotion(true);
        view.resize(800, 500);
        view.show();
        view.setFocus();
        session.setVisibleBox({45, 37, 51, 43});
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(QTest::qWaitFor([this] { return view.isSettled(); }));
    }
    [[nodiscard]] QPoint px(const GeoPoint &point) const { return view.frame().toPx(point).toPoint(); }
    void send(QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, view.mapToGlobal(QPointF(at)), button, held, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
    void hover(const QPoint &at) { send(QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton); }
    void click(const QPoint &at)
    {
        hover(at);
        send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        hover(from);
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        for (int i = 1; i <= 8; ++i) {
            send(QEvent::MouseMove, from + (to - from) * i / 8, Qt::NoButton, Qt::LeftButton);
        }
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    [[nodiscard]] const std::vector<RegionFilter> &regions() const { return session.state().filter.regions; }

    Session session;
    MapView view;
};

} // namespace

class AreaDrawingTest : public QObject
{
    Q_OBJECT
private slots:
    void aRectangleIsDragged();
    void aCircleIsDraggedFromItsMiddle();
    void aPolygonIsClickedAndClosed();
    void backspaceAndEscapeTakeBack();
    void anAreaIsChangedByItsHandles();
    void withoutAToolTheMapMoves();
    void changingIsOneStepBack();
    void anAreaWithoutFurtherEventsIsDrawn();
};

void AreaDrawingTest::aRectangleIsDragged()
{
    Stage stage;
    QSignalSpy changed(&stage.view.drawing(), &AreaDrawing::toolChanged);
    stage.view.drawing().setTool(DrawTool::Rectangle);
    const MapFrame before = stage.view.frame();
    stage.drag(stage.px({48, 38}), stage.px({46, 40}));
    QCOMPARE(stage.regions().size(), 1U);
    const GeoBox box = std::get<GeoBox>(stage.regions()[0].area);
    QVERIFY(std::abs(box.west - 46) < 0.02 && std::abs(box.east - 48) < 0.02);
    QVERIFY(std::abs(box.south - 38) < 0.02 && std::abs(box.north - 40) < 0.02);
    QCOMPARE(stage.session.state().matches.passing, 1);
    QVERIFY(stage.view.frame() == before); // the map stood still
    QCOMPARE(stage.view.drawing().tool(), DrawTool::None);
    QCOMPARE(changed.size(), 2);
}

void AreaDrawingTest::aCircleIsDraggedFromItsMiddle()
{
    Stage stage;
    stage.view.drawing().setTool(DrawTool::Circle);
    stage.drag(stage.px({47, 39}), stage.px({47, 39.9}));
    const GeoCircle circle = std::get<GeoCircle>(stage.regions().at(0).area);
    QVERIFY(distanceMetres(circle.centre, {47, 39}) < 1500);
    QVERIFY(std::abs(circle.radiusMetres - 100'000) < 3000);
    QVERIFY(stage.regions()[0].label.startsWith(u"within "_s));
    QCOMPARE(stage.session.state().matches.passing, 1);
    stage.view.drawing().setTool(DrawTool::Circle);
    stage.click(stage.px({49, 41})); // too small to be meant
    QCOMPARE(stage.regions().size(), 1U);
    QCOMPARE(stage.view.drawing().tool(), DrawTool::Circle);
}

void AreaDrawingTest::aPolygonIsClickedAndClosed()
{
    Stage stage;
    for (const bool byKey : {true, false}) {
        stage.session.clearFilter();
        stage.view.drawing().setTool(DrawTool::Polygon);
        for (const GeoPoint &corner : {GeoPoint{46, 38}, GeoPoint{48, 38}, GeoPoint{47, 40}}) {
            stage.click(stage.px(corner));
        }
        QVERIFY(stage.regions().empty());
        if (byKey) {
            QTest::keyClick(&stage.view, Qt::Key_Return);
        } else {
            stage.send(QEvent::MouseButtonDblClick, stage.px({47, 40}), Qt::LeftButton, Qt::LeftButton);
            stage.send(QEvent::MouseButtonRelease, stage.px({47, 40}), Qt::LeftButton, Qt::NoButton);
        }
        QCOMPARE(stage.regions().size(), 1U);
        QCOMPARE(std::get<GeoPolygon>(stage.regions()[0].area).corners.size(), 3U);
        QCOMPARE(stage.session.state().matches.passing, 1);
        QCOMPARE(stage.session.state().selected, kNone); // the clicks drew and chose nothing
    }
}

void AreaDrawingTest::backspaceAndEscapeTakeBack()
{
    Stage stage;
    stage.view.drawing().setTool(DrawTool::Polygon);
    for (const GeoPoint &corner : {GeoPoint{46, 38}, GeoPoint{48, 38}, GeoPoint{50, 42}}) {
        stage.click(stage.px(corner));
    }
    QTest::keyClick(&stage.view, Qt::Key_Backspace);
    QTest::keyClick(&stage.view, Qt::Key_Return); // two corners are no area
    QVERIFY(stage.regions().empty());
    stage.click(stage.px({47, 40}));
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(std::get<GeoPolygon>(stage.regions().at(0).area).corners.size(), 3U);

    stage.view.drawing().setTool(DrawTool::Polygon);
    stage.click(stage.px({46, 38}));
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QCOMPARE(stage.view.drawing().tool(), DrawTool::None);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(stage.regions().size(), 1U);
}

void AreaDrawingTest::anAreaIsChangedByItsHandles()
{
    Stage stage;
    stage.session.addRegion({{}, u"mine"_s, GeoBox{46, 38, 48, 40}});
    stage.drag(stage.px({48, 40}), stage.px({50, 42}));
    QVERIFY(std::abs(std::get<GeoBox>(stage.regions()[0].area).east - 50) < 0.02);
    QCOMPARE(stage.session.state().matches.passing, 2);
    QCOMPARE(stage.regions()[0].label, u"mine"_s);

    stage.session.clearFilter();
    stage.view.drawing().setTool(DrawTool::Circle);
    stage.drag(stage.px({47, 39}), stage.px({47, 39.9}));
    const QString before = stage.regions()[0].label;
    const QPoint middle = stage.px({47, 39});
    stage.drag(middle, middle + QPoint(40, 0)); // by its centre
    QVERIFY(std::get<GeoCircle>(stage.regions()[0].area).centre.lon > 47.1);
    QVERIFY(stage.regions()[0].label != before); // it says where it is
}

void AreaDrawingTest::withoutAToolTheMapMoves()
{
    Stage stage;
    stage.session.addRegion({{}, u"mine"_s, GeoBox{46, 38, 48, 40}});
    const GeoArea before = stage.regions()[0].area;
    stage.drag(stage.px({47.5, 38.6}), stage.px({49, 40}));
    QVERIFY(stage.regions()[0].area == before);
}

void AreaDrawingTest::changingIsOneStepBack()
{
    Stage stage;
    stage.session.addRegion({{}, u"mine"_s, GeoBox{46, 38, 48, 40}});
    const GeoArea before = stage.regions()[0].area;
    stage.drag(stage.px({48, 40}), stage.px({49, 41}));
    QVERIFY(!(stage.regions()[0].area == before));
    stage.session.goBack();
    QVERIFY(stage.regions().at(0).area == before);
}

void AreaDrawingTest::anAreaWithoutFurtherEventsIsDrawn()
{
    Stage stage;
    stage.view.drawing().setTool(DrawTool::Rectangle);
    stage.drag(stage.px({48, 38}), stage.px({46, 40}));
    stage.settle();
    auto *overlay = stage.view.rootObject()->findChild<MapOverlay *>();
    QCOMPARE(overlay->scene().areas.size(), 1U);
    stage.view.drawing().setTool(DrawTool::Circle);
    stage.drag(stage.px({49, 38}), stage.px({49, 38.5}));
    QCOMPARE(stage.session.state().matches.passing, 1); // the same event as before
    QCOMPARE(overlay->scene().areas.size(), 2U);
}

QTEST_MAIN(AreaDrawingTest)
#include "tst_areadrawing.moc"
