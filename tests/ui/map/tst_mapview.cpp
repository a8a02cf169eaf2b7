// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/edtf.h"
#include "tests/support/core/smallcollection.h"
#include "ui/map/mapview.h"

#include <QAccessible>
#include <QImage>
#include <QNativeGestureEvent>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint kKhudaferin{46.94, 39.150556};
constexpr GeoPoint kJabrayil{47.02835, 39.39917};
constexpr GeoPoint kBaku{49.89201, 40.37767};

/// Three places where the first collection's facts put them; three events at the bridges, one in each town.
CollectionPtr arasCollection()
{
    SmallCollection made;
    const int bridges = made.place(u"Khudafarin Bridges"_s, kKhudaferin, 500);
    const int jabrayil = made.place(u"Jabrayil"_s, kJabrayil, 500);
    const int baku = made.place(u"Baku"_s, kBaku, 2000);
    const int war = made.category(u"war"_s);
    made.event(u"first bridge"_s, {bridges}, war);
    made.event(u"second bridge"_s, {bridges}, war);
    made.event(u"flag"_s, {bridges}, war);
    made.event(u"captured"_s, {jabrayil}, war);
    made.event(u"meeting"_s, {baku}, made.category(u"diplomacy"_s));
    return made.built();
}

enum Event { FirstBridge, SecondBridge, Flag, Captured, Meeting };

/// A session with the collection open and a map that shows it, as in the window.
struct Stage
{
    explicit Stage(const CollectionPtr &collection = arasCollection())
        : session([](const QString &, const Place &) { return false; })
        , view(&session, std::make_shared<const Atlas>())
    {
        session.setCollection(collection);
        view.resize(800, 500);
        view.show();
        view.setFocus();
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(QTest::qWaitFor([this] { return view.isSettled(); }));
    }
    void lookAt(const GeoBox &box)
    {
        session.setVisibleBox(box);
        settle();
    }
    [[nodiscard]] QPoint px(const GeoPoint &point) const { return view.frame().toPx(point).toPoint(); }
    [[nodiscard]] GeoPoint at(const QPoint &px) const { return fromMercator(view.frame().fromPx(px)); }
    void drag(const QPoint &from, const QPoint &by, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, keys);
        for (int i = 1; i <= 8; ++i) {
            QTest::qWait(10);
            send(QEvent::MouseMove, from + by * i / 8, Qt::NoButton, Qt::LeftButton, keys);
        }
        QTest::qWait(150); // held still: no throw
        send(QEvent::MouseMove, from + by, Qt::NoButton, Qt::LeftButton, keys);
        send(QEvent::MouseButtonRelease, from + by, Qt::LeftButton, Qt::NoButton, keys);
        settle();
    }
    void send(QEvent::Type type, const QPoint &px, Qt::MouseButton button, Qt::MouseButtons held,
              Qt::KeyboardModifiers keys)
    {
        QMouseEvent event(type, px, view.mapToGlobal(QPointF(px)), button, held, keys);
        QApplication::sendEvent(&view, &event);
    }
    void wheel(const QPoint &px, int notches)
    {
        QWheelEvent event(px, view.mapToGlobal(QPointF(px)), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
        settle();
    }

    void scroll(const QPointF &px, const QPoint &by, Qt::ScrollPhase phase, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWheelEvent event(px, view.mapToGlobal(px), by, by * 8, Qt::NoButton, keys, phase, false);
        QApplication::sendEvent(&view, &event);
        settle();
    }
    void pinch(const QPointF &px, double growth)
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, px, px,
                                  view.mapToGlobal(px), growth, {});
        QApplication::sendEvent(&view, &event);
        settle();
    }
    /// Far enough from the click before not to make it a double one.
    void click(const QPoint &px)
    {
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(&view, Qt::LeftButton, {}, px);
    }
    [[nodiscard]] MapFan fan() { return view.rootObject()->findChild<MapOverlay *>()->scene().layout.fan; }

    Session session;
    MapView view;
};

bool isNearPoint(const GeoPoint &a, const GeoPoint &b, double degrees)
{
    return std::abs(a.lon - b.lon) < degrees && std::abs(a.lat - b.lat) < degrees;
}

bool isNear(const GeoBox &a, const GeoBox &b, double degrees)
{
    return isNearPoint({a.west, a.south}, {b.west, b.south}, degrees) &&
           isNearPoint({a.east, a.north}, {b.east, b.north}, degrees);
}

/// Whether a pixel near this one has about this colour.
bool hasColour(const QImage &image, const QPoint &px, const QColor &colour)
{
    for (int y = px.y() - 4; y <= px.y() + 4; ++y) {
        for (int x = px.x() - 4; x <= px.x() + 4; ++x) {
            const QColor found = image.pixelColor(x, y);
            if (std::abs(found.red() - colour.red()) + std::abs(found.green() - colour.green()) +
                    std::abs(found.blue() - colour.blue()) <
                24) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT
private slots:
    void opensOnTheSessionsBox()
    {
        Stage stage;
        const GeoBox shown = stage.view.frame().box();
        for (const GeoPoint &point : {kKhudaferin, kJabrayil, kBaku}) {
            QVERIFY(shown.contains(point));
        }
        QVERIFY(isNear(stage.session.state().visibleBox, shown, 1e-6));
        QCOMPARE(stage.session.state().matches.inView, 5);
    }

    void marksStandWhereTheirPlacesAre()
    {
        Stage stage;
        stage.lookAt({46.6, 39.0, 47.4, 39.5});
        const QImage image = stage.view.grab().toImage();
        // The projection, worked out here anew: Web Mercator about the frame's centre.
        const MapFrame frame = stage.view.frame();
        const auto y = [](double lat) { return std::asinh(std::tan(lat * M_PI / 180)) / (2 * M_PI); };
        const GeoPoint centre = fromMercator(frame.centre);
        const double world = 256 * std::pow(2, frame.zoom);
        const QPoint expected(qRound(400 + (kJabrayil.lon - centre.lon) / 360 * world),
                              qRound(250 - (y(kJabrayil.lat) - y(centre.lat)) * world));
        QVERIFY((stage.px(kJabrayil) - expected).manhattanLength() <= 1);
        const QColor war = categoryColour(theme(ThemeKind::Light), stage.session.collection(), 0);
        QVERIFY(hasColour(image, expected, war));
        QVERIFY(hasColour(image, stage.px(kKhudaferin) + QPoint(9, 0), war)); // the rim of a disc with a 3
        QVERIFY(!hasColour(image, expected + QPoint(0, 40), war));
    }

    void draggingPansAndTheSessionFollows()
    {
        Stage stage;
        const GeoPoint held = stage.at({300, 200});
        const GeoBox before = stage.session.state().visibleBox;
        stage.drag({300, 200}, {120, 60});
        // The first few pixels tell a drag from a click.
        QVERIFY((stage.px(held) - QPoint(420, 260)).manhattanLength() <= 24);
        QVERIFY(stage.session.state().visibleBox != before);
        QVERIFY(isNear(stage.session.state().visibleBox, stage.view.frame().box(), 1e-6));
    }

    void theWheelZoomsAboutThePointer()
    {
        Stage stage;
        const QPoint pointer(610, 120);
        const GeoPoint under = stage.at(pointer);
        const double before = stage.view.frame().zoom;
        stage.wheel(pointer, 2);
        QCOMPARE(stage.view.frame().zoom, before + 1);
        QVERIFY((stage.px(under) - pointer).manhattanLength() <= 1);
        stage.wheel(pointer, -2);
        QCOMPARE(stage.view.frame().zoom, before);
        QVERIFY((stage.px(under) - pointer).manhattanLength() <= 1);
    }

    void aDoubleClickZoomsInThere()
    {
        Stage stage;
        const QPoint pointer(200, 300);
        const GeoPoint under = stage.at(pointer);
        const double before = stage.view.frame().zoom;
        stage.send(QEvent::MouseButtonPress, pointer, Qt::LeftButton, Qt::LeftButton, {});
        stage.send(QEvent::MouseButtonRelease, pointer, Qt::LeftButton, {}, {});
        stage.send(QEvent::MouseButtonDblClick, pointer, Qt::LeftButton, Qt::LeftButton, {});
        stage.send(QEvent::MouseButtonRelease, pointer, Qt::LeftButton, {}, {});
        stage.settle();
        QCOMPARE(stage.view.frame().zoom, before + 1);
        QVERIFY((stage.px(under) - pointer).manhattanLength() <= 1);
    }

    void aClickSelectsAndAClickOnNothingClears()
    {
        Stage stage;
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.px(kBaku));
        QCOMPARE(stage.session.state().selected, int(Meeting));
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, QPoint(30, 30));
        QCOMPARE(stage.session.state().selected, kNone);
    }

    void aClickFansAFewEventsOutAndOneOnAMarkSelects()
    {
        Stage stage;
        stage.lookAt({46, 38.5, 48, 40});
        const GeoBox before = stage.session.state().visibleBox;
        stage.click(stage.px(kKhudaferin));
        QCOMPARE(stage.session.state().selected, kNone);
        QCOMPARE(stage.fan().marks.size(), 3U);
        const QPoint second = stage.fan().marks[SecondBridge].centre.toPoint();
        QTest::mouseMove(&stage.view, second);
        QVERIFY(QTest::qWaitFor([&] { return stage.session.state().hovered == int(SecondBridge); }));
        stage.click(second);
        QCOMPARE(stage.session.state().selected, int(SecondBridge));
        QCOMPARE(stage.fan().marks.size(), 3U); // still open
        stage.click(stage.fan().labels[Flag].rect.center().toPoint());
        QCOMPARE(stage.session.state().selected, int(Flag));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(stage.fan().marks.empty());
        QCOMPARE(stage.session.state().selected, int(Flag)); // Escape closes first
        QCOMPARE(stage.session.state().visibleBox, before);
    }

    void aSecondClickOnAClusterOrOneBesideItCloses()
    {
        Stage stage;
        stage.lookAt({46, 38.5, 48, 40});
        stage.click(stage.px(kKhudaferin));
        stage.click(stage.px(kKhudaferin));
        QVERIFY(stage.fan().marks.empty());
        stage.session.setSelected(Captured);
        stage.click(stage.px(kKhudaferin));
        QCOMPARE(stage.fan().marks.size(), 3U);
        stage.click({20, 480});
        QVERIFY(stage.fan().marks.empty());
        QCOMPARE(stage.session.state().selected, int(Captured));
    }

    void theEdgePointsToASelectedEventBeyondIt()
    {
        Stage stage;
        stage.lookAt({46, 38.5, 48, 40});
        auto *pointer = stage.view.findChild<AwayPointer *>();
        QVERIFY(!pointer->isVisible());
        stage.session.setSelected(Captured); // in view
        QVERIFY(!pointer->isVisible());
        stage.session.setSelected(Meeting); // in Baku, to the north-east
        QVERIFY(pointer->isVisible());
        QCOMPARE(pointer->text(), u"meeting"_s);
        QVERIFY(pointer->geometry().center().x() > stage.view.width() / 2);
        QVERIFY(pointer->geometry().center().y() < stage.view.height() / 2);
        QVERIFY(stage.view.rect().contains(pointer->geometry()));
        stage.lookAt({52, 38.5, 54, 40}); // now to the north-west
        QVERIFY(pointer->geometry().center().x() < stage.view.width() / 2);
        QTest::mouseClick(pointer, Qt::LeftButton);
        stage.settle();
        QVERIFY(QRect(QPoint(), stage.view.size()).contains(stage.px(kBaku)));
        QVERIFY(!pointer->isVisible());
        QCOMPARE(stage.session.state().selected, int(Meeting));
        stage.lookAt({46, 38.5, 48, 40});
        QVERIFY(pointer->isVisible());
        Filter filter;
        filter.of(Facet::Category).excluded = {1}; // that of the selected event
        stage.session.setFilter(filter);
        QVERIFY(!pointer->isVisible());
        stage.session.clearFilter();
        QVERIFY(pointer->isVisible());
        stage.session.setSelected(kNone);
        QVERIFY(!pointer->isVisible());
    }

    void theKeyboardOpensAClusterAndStepsThroughItsPlace()
    {
        Stage stage;
        stage.lookAt({46, 38.5, 48, 40});
        stage.session.setSelected(FirstBridge);
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QCOMPARE(stage.fan().marks.size(), 3U);
        auto *stepper = stage.view.findChild<PlaceStepper *>();
        QVERIFY(stepper->isVisible());
        QCOMPARE(stepper->text(), u"1 of 3 here"_s);
        QTest::keyClick(&stage.view, Qt::Key_PageDown);
        QCOMPARE(stage.session.state().selected, int(SecondBridge));
        QTest::keyClick(&stage.view, Qt::Key_BracketRight);
        QCOMPARE(stage.session.state().selected, int(Flag));
        QTest::keyClick(&stage.view, Qt::Key_PageDown); // the last
        QCOMPARE(stage.session.state().selected, int(Flag));
        QTest::keyClick(&stage.view, Qt::Key_BracketLeft);
        QCOMPARE(stage.session.state().selected, int(SecondBridge));
        const QList<QToolButton *> buttons = stepper->findChildren<QToolButton *>();
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(stage.session.state().selected, int(FirstBridge));
        QVERIFY(!buttons[0]->isEnabled());
        stage.session.setSelected(Captured);
        QVERIFY(!stepper->isVisible());
    }

    void aDoubleClickOnAClusterGoesToWhereItParts()
    {
        Stage stage;
        stage.lookAt({35, 33, 58, 45});
        const double before = stage.view.frame().zoom;
        const QPoint middle = (stage.px(kKhudaferin) + stage.px(kJabrayil)) / 2;
        stage.send(QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton, {});
        stage.send(QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton, {});
        QCOMPARE(stage.fan().marks.size(), 4U);
        stage.send(QEvent::MouseButtonDblClick, middle, Qt::LeftButton, Qt::LeftButton, {});
        stage.send(QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton, {});
        stage.settle();
        QVERIFY(stage.view.frame().zoom > before + 1);
        QVERIFY(stage.fan().marks.empty());
        QVERIFY(stage.view.rect().contains(stage.px(kKhudaferin)));
        QVERIFY(stage.view.rect().contains(stage.px(kJabrayil)));
        QCOMPARE(stage.session.state().matches.inView, 4);
    }

    void aClickOnManyGoesToWhereTheyPart()
    {
        SmallCollection made;
        for (int i = 0; i < 20; ++i) {
            made.event(QString::number(i), {made.place(u"p"_s, {46 + 0.02 * (i % 5), 39 + 0.02 * (i / 5)})});
        }
        made.event(u"far"_s, {made.place(u"far"_s, {20, 30})});
        Stage stage(made.built());
        stage.lookAt({10, 20, 60, 50});
        const double before = stage.view.frame().zoom;
        stage.click(stage.px({46.04, 39.03}));
        stage.settle();
        QVERIFY(stage.view.frame().zoom > before + 3);
        QCOMPARE(stage.session.state().matches.inView, 20);
    }

    void manyAtOnePlaceAreListedBesideThem()
    {
        SmallCollection made;
        const int ford = made.place(u"Ford"_s, kKhudaferin);
        for (int i = 0; i < 30; ++i) {
            made.event(QString::number(i), {ford});
        }
        Stage stage(made.built());
        stage.lookAt({46, 38.5, 48, 40});
        stage.click(stage.px(kKhudaferin));
        auto *card = stage.view.findChild<ClusterCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(card->accessibleName().startsWith(u"\u2068Ford\u2069: 30 "_s));
        QVERIFY(!card->geometry().contains(stage.px(kKhudaferin)));
        QVERIFY(stage.view.rect().contains(card->geometry()));
        ClusterList *list = card->list();
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(stage.session.state().hovered, list->currentIndex().row());
        const int row = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.session.state().selected, row);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(60, 3 * ClusterList::kRowPx + 10));
        QCOMPARE(stage.session.state().selected, 3);
        QTest::keyClick(list, Qt::Key_End); // scrolls
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage.session.state().selected, 29);
        stage.drag({100, 400}, {40, 0});
        QVERIFY(card->isVisible());
        QVERIFY(!card->geometry().contains(stage.px(kKhudaferin)));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(stage.session.state().selected, 29);
    }

    void aListClosesWhenTheMapZoomsOrItsEventsGo()
    {
        SmallCollection made;
        const int ford = made.place(u"Ford"_s, kKhudaferin);
        for (int i = 0; i < 30; ++i) {
            made.event(QString::number(i), {ford});
        }
        Stage stage(made.built());
        stage.lookAt({46, 38.5, 48, 40});
        auto *card = stage.view.findChild<ClusterCard *>();
        stage.click(stage.px(kKhudaferin));
        Filter filter;
        filter.time = parseEdtf(u"1800/1809").date->possible();
        stage.session.setFilter(filter);
        QCOMPARE(card->list()->events().size(), 10U);
        stage.wheel({100, 100}, 1);
        QVERIFY(!card->isVisible());
        stage.lookAt({46, 38.5, 48, 40});
        stage.click(stage.px(kKhudaferin));
        QVERIFY(card->isVisible());
        filter.time = parseEdtf(u"1700/1709").date->possible();
        stage.session.setFilter(filter);
        QVERIFY(!card->isVisible());
    }

    void whatLiesOverTheMapCoversNoLabelAndNotTheGlobe()
    {
        Stage stage;
        auto *globe = stage.view.findChild<GlobeView *>();
        QWidget tools(&stage.view);
        const QPoint baku = stage.px(kBaku);
        tools.setGeometry(QRect(baku + QPoint(8, -20), QSize(120, 40)));
        tools.show();
        stage.view.setGlobeWanted(false); // what follows a move of the map is done anew
        stage.wheel(baku, 1);
        stage.wheel(baku, -1);
        const MapLayout &layout = stage.view.rootObject()->findChild<MapOverlay *>()->scene().layout;
        QVERIFY(!layout.labels.empty());
        for (const MapLabel &label : layout.labels) {
            QVERIFY2(!label.rect.intersects(QRectF(tools.geometry())), qPrintable(label.lines.join(u' ')));
        }
        stage.view.setGlobeWanted(true);
        QVERIFY(globe->isVisible());
        tools.setGeometry(globe->geometry().translated(0, -20));
        stage.view.resize(stage.view.width(), stage.view.height() - 1);
        stage.settle();
        QVERIFY(!globe->isVisible());
    }

    void theGlobeTakesTheMapElsewhere()
    {
        Stage stage;
        auto *globe = stage.view.findChild<GlobeView *>();
        QVERIFY(globe->isVisible());
        const GeoPoint before = fromMercator(stage.view.frame().centre);
        QTest::mouseClick(globe, Qt::LeftButton, {}, globe->rect().center() + QPoint(20, 0));
        stage.settle();
        GeoPoint now = fromMercator(stage.view.frame().centre);
        QVERIFY(now.lon > before.lon + 20 && now.lon < before.lon + 60);
        QTest::mousePress(globe, Qt::LeftButton, {}, {46, 46});
        for (int i = 1; i <= 5; ++i) {
            QTest::mouseMove(globe, {46 + 4 * i, 46});
        }
        QTest::mouseRelease(globe, Qt::LeftButton, {}, {66, 46});
        stage.settle();
        now = fromMercator(stage.view.frame().centre);
        QVERIFY(std::abs(now.lon - before.lon) < 10); // what was dragged to the east came from the west
        stage.lookAt(GeoBox{});
        QVERIFY(!globe->isVisible());
        stage.lookAt({46, 38.5, 48, 40});
        QVERIFY(globe->isVisible());
        stage.view.setGlobeWanted(false);
        QVERIFY(!globe->isVisible());
    }

    void twoFingersPanAndAPinchZoomsAboutThem()
    {
        Stage stage;
        const MapFrame before = stage.view.frame();
        stage.scroll({300, 200}, {-40, 25}, Qt::ScrollUpdate);
        const QPointF moved = stage.view.frame().toPx(before.centre) - before.toPx(before.centre);
        QVERIFY((moved - QPointF(-40, 25)).manhattanLength() < 0.5);
        QCOMPARE(stage.view.frame().zoom, before.zoom);

        const GeoPoint under = stage.at({520, 130});
        stage.pinch({520, 130}, 0.5);
        stage.pinch({520, 130}, 0.5);
        QVERIFY(std::abs(stage.view.frame().zoom - before.zoom - 2 * std::log2(1.5)) < 1e-9);
        QVERIFY((stage.px(under) - QPoint(520, 130)).manhattanLength() <= 1);

        const double zoom = stage.view.frame().zoom;
        stage.scroll({300, 200}, {0, 60}, Qt::ScrollUpdate, Qt::ControlModifier);
        QVERIFY(std::abs(stage.view.frame().zoom - zoom - 0.5) < 1e-9);
    }

    void hoveringTellsTheSessionAndAsksForACard()
    {
        Stage stage;
        QSignalSpy requested(&stage.view, &MapView::cardRequested);
        QSignalSpy dismissed(&stage.view, &MapView::cardDismissed);
        QTest::mouseMove(&stage.view, stage.px(kBaku) + QPoint(60, 60));
        QTest::qWait(20);
        QTest::mouseMove(&stage.view, stage.px(kBaku) + QPoint(2, 1));
        QVERIFY(QTest::qWaitFor([&] { return stage.session.state().hovered == int(Meeting); }));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).toInt(), int(Meeting));
        QTest::mouseMove(&stage.view, stage.px(kBaku) + QPoint(60, 60));
        QVERIFY(QTest::qWaitFor([&] { return stage.session.state().hovered == kNone; }));
        QVERIFY(dismissed.count() > 0);
    }

    void theSessionMovesTheCamera()
    {
        Stage stage;
        stage.session.setSelected(Captured);
        stage.session.fitSelection();
        stage.settle();
        QVERIFY((stage.px(kJabrayil) - stage.view.rect().center()).manhattanLength() <= 3);
        stage.session.fitAll();
        stage.settle();
        QVERIFY(stage.view.frame().box().contains(kBaku));
    }

    void reportingTheBoxDoesNotMoveTheCamera()
    {
        Stage stage;
        stage.wheel({100, 100}, 1);
        const MapFrame frame = stage.view.frame();
        QTest::qWait(400);
        QCOMPARE(stage.view.frame(), frame);
    }

    void backReturnsToTheViewBefore()
    {
        Stage stage;
        QTest::qWait(800); // the opening view comes to rest
        const GeoBox before = stage.session.state().visibleBox;
        stage.wheel(stage.px(kBaku), 4);
        QTest::qWait(800);
        QVERIFY(stage.session.canGoBack());
        stage.session.goBack();
        stage.settle();
        QVERIFY(isNear(stage.view.frame().box(), before, 0.02));
        QTest::qWait(800);
        QVERIFY(stage.session.canGoForward());
    }

    void shiftDragFiltersByTheRectangle()
    {
        Stage stage;
        const QPoint from = stage.px(kBaku) - QPoint(60, 60);
        const GeoPoint northWest = stage.at(from);
        const GeoPoint southEast = stage.at(from + QPoint(120, 120));
        const GeoBox before = stage.session.state().visibleBox;
        stage.drag(from, {120, 120}, Qt::ShiftModifier);
        const std::vector<RegionFilter> regions = stage.session.state().filter.regions;
        QCOMPARE(regions.size(), 1U);
        QVERIFY(regions[0].code.isEmpty());
        QVERIFY(isNear(boundsOf(regions[0].area), {northWest.lon, southEast.lat, southEast.lon, northWest.lat}, 0.01));
        QCOMPARE(stage.session.state().matches.passing, 1);
        QCOMPARE(stage.session.state().visibleBox, before);
    }

    void keysPanZoomFitAndChoose()
    {
        Stage stage;
        const MapFrame before = stage.view.frame();
        QTest::keyClick(&stage.view, Qt::Key_Plus);
        stage.settle();
        QCOMPARE(stage.view.frame().zoom, before.zoom + 0.5);
        QTest::keyClick(&stage.view, Qt::Key_Right);
        stage.settle();
        QVERIFY(stage.view.frame().centre.x > before.centre.x);
        QTest::keyClick(&stage.view, Qt::Key_Home);
        stage.settle();
        QVERIFY(stage.view.frame().box().contains(kBaku));
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QCOMPARE(stage.session.state().hovered, int(FirstBridge));
        QTest::keyClick(&stage.view, Qt::Key_Tab);
        QCOMPARE(stage.session.state().hovered, int(SecondBridge));
        QTest::keyClick(&stage.view, Qt::Key_Backtab);
        QCOMPARE(stage.session.state().hovered, int(FirstBridge));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(stage.session.state().selected, int(FirstBridge));
        QTest::keyClick(&stage.view, Qt::Key_F);
        stage.settle();
        QVERIFY((stage.px(kKhudaferin) - stage.view.rect().center()).manhattanLength() <= 3);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(stage.session.state().selected, kNone);
        QCOMPARE(stage.session.state().hovered, kNone);
    }

    void aGlideCanBeInterrupted()
    {
        Stage stage;
        stage.session.setVisibleBox({-100, 20, -60, 40});
        QTest::qWait(60);
        QVERIFY(!stage.view.isSettled());
        const auto press = [&](QEvent::Type type, Qt::MouseButtons held) {
            stage.send(type, {400, 250}, Qt::LeftButton, held, Qt::NoModifier);
        };
        press(QEvent::MouseButtonPress, Qt::LeftButton);
        const MapFrame stopped = stage.view.frame();
        QTest::qWait(300);
        QCOMPARE(stage.view.frame(), stopped);
        press(QEvent::MouseButtonRelease, Qt::NoButton);
        QVERIFY(!isNearPoint(stage.view.frame().box().centre(), {-80, 30}, 5));
    }

    void withoutMotionAFitIsImmediate()
    {
        Stage stage;
        stage.view.setReducedMotion(true);
        stage.session.setVisibleBox({-100, 20, -60, 40});
        QVERIFY(stage.view.frame().box().contains({-80, 30}));
    }

    void aResizedMapKeepsWhatItWasAskedToShow()
    {
        Stage stage;
        const GeoBox asked{46, 38, 50, 41};
        stage.lookAt(asked);
        stage.view.resize(420, 700);
        stage.settle();
        const GeoBox shown = stage.view.frame().box();
        QVERIFY(shown.contains({asked.west, asked.south}) && shown.contains({asked.east, asked.north}));
        QVERIFY(isNear(stage.session.state().visibleBox, shown, 1e-6));
    }

    void hiddenEventsLeaveTheMap()
    {
        Stage stage;
        const QColor war = categoryColour(theme(ThemeKind::Light), stage.session.collection(), 0);
        stage.lookAt({46.6, 39.0, 47.4, 39.5});
        const QPoint jabrayil = stage.px(kJabrayil);
        QVERIFY(hasColour(stage.view.grab().toImage(), jabrayil, war));
        Filter filter;
        filter.of(Facet::Category).excluded = {0};
        stage.session.setFilter(filter);
        stage.settle();
        QVERIFY(!hasColour(stage.view.grab().toImage(), jabrayil, war));
    }

    void selectionIsRingedInTheAccent()
    {
        Stage stage;
        const Theme look = theme(ThemeKind::Light);
        const QPoint ring = stage.px(kBaku) + QPoint(0, 11);
        QVERIFY(!hasColour(stage.view.grab().toImage(), ring, look.accent));
        stage.session.setSelected(Meeting);
        stage.settle();
        QVERIFY(hasColour(stage.view.grab().toImage(), ring, look.accent));
    }

    void aDarkThemeRepaintsAll()
    {
        Stage stage;
        stage.view.setTheme(theme(ThemeKind::Dark));
        stage.settle();
        const QImage image = stage.view.grab().toImage();
        QVERIFY(image.pixelColor(20, 20).lightness() < 60);
        QVERIFY(image.pixelColor(790, 495).lightness() < 80);
    }

    void nothingOnlineExistsUntilItIsAskedFor()
    {
        Stage stage;
        auto *loader = stage.view.rootObject()->findChild<QQuickItem *>(u"onlineMap"_s);
        QVERIFY(loader);
        QCOMPARE(loader->property("active").toBool(), false);
        QVERIFY(!loader->property("item").value<QQuickItem *>());
    }

    void onlineTilesComeAndGo()
    {
        Stage stage;
        auto *loader = stage.view.rootObject()->findChild<QQuickItem *>(u"onlineMap"_s);
        stage.view.setOnlineTiles(MapView::OnlineTiles::On);
        QPointer<QQuickItem> online = loader->property("item").value<QQuickItem *>();
        QVERIFY(online);
        QCOMPARE(online->property("plugin").value<QObject *>()->property("name").toString(), u"osm"_s);
        QCOMPARE(online->property("zoomLevel").toDouble(), stage.view.frame().zoom);
        stage.view.setOnlineTiles(MapView::OnlineTiles::Off);
        QVERIFY(QTest::qWaitFor([&online] { return !online; }));
        stage.settle();
    }

    void saysWhatItShowsToScreenReaders()
    {
        Stage stage;
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(map);
        QCOMPARE(map->text(QAccessible::Name), u"Map"_s);
        QCOMPARE(map->text(QAccessible::Description), u"5 of 5 events on the map are in view"_s);
    }
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
