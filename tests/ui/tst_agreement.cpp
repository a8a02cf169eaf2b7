// SPDX-License-Identifier: GPL-3.0-or-later
// Both views, the list and the counts agree, whatever hands do: random gestures with real mouse, wheel and key events
// on the whole window, and after each the answer of a plain count over all events.
#include "app/place/atlas/atlas.h"
#include "app/session/eventtablemodel.h"
#include "tests/support/core/plaincount.h"
#include "ui/mainwindow.h"
#include "ui/map/mapoverlay.h"
#include "ui/map/mapview.h"
#include "ui/panel/event/eventdetails.h"
#include "ui/panel/event/eventlist.h"
#include "ui/panel/event/eventtable.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QQuickItem>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// ARAXES_GESTURES asks for another number than the suite has time for.
int gestures()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("ARAXES_GESTURES", &isNumber);
    return isNumber ? asked : 400;
}

/// The time that this thread has been given by the processor.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Two hands that do anything. Each event they send is a frame: as long as it takes until all is drawn that it changes.
class Hands
{
public:
    struct Frame
    {
        double ms = 0;
        double workMs = 0; ///< of them the window's own thread was given, on a machine that does other things too
        QString what;
    };

    Hands(MainWindow &window, unsigned seed)
        : m_window(window)
        , m_timeline(*window.timeline()->view())
        , m_map(*window.findChild<MapView *>())
        , m_random(seed)
    {}

    /// Does one thing and says what.
    QString act()
    {
        m_tabbed = nullptr;
        QWidget &view = m_random.bounded(2) ? static_cast<QWidget &>(m_timeline) : static_cast<QWidget &>(m_map);
        const QString name = &view == &m_map ? u"map"_s : u"timeline"_s;
        switch (m_random.bounded(15)) {
        case 0:
        case 1:
        case 2:
            return wheel(view) + name;
        case 3:
        case 4:
            return drag(view, Qt::NoModifier) + name;
        case 5:
            return drag(view, Qt::ShiftModifier) + name;
        case 6:
            return click(view) + name;
        case 7:
        case 8:
            return key(view) + name;
        case 9:
            return drag(*m_window.timeline(), Qt::NoModifier) + u"panel with the overview"_s;
        case 10:
        case 11:
            return filter();
        case 12: // a further window of years
            return drag(m_timeline, Qt::ControlModifier | Qt::ShiftModifier) + u"timeline"_s;
        case 13:
            return draw();
        default:
            return walk();
        }
    }

    [[nodiscard]] const std::vector<Frame> &frames() const { return m_frames; }
    /// Whether the last act was Tab, on the timeline or on the map.
    [[nodiscard]] bool hasTabbed(const QWidget &view) const { return m_tabbed == &view; }
    [[nodiscard]] const QWidget &timeline() const { return m_timeline; }
    [[nodiscard]] const QWidget &map() const { return m_map; }
    /// Tab leaves the timeline after Escape, whatever events there are.
    [[nodiscard]] bool hasLeftTimeline() const { return m_isEscaped && !m_timeline.hasFocus(); }

private:
    template <typename Send>
    void frame(const QString &what, Send send)
    {
        QElapsedTimer time;
        time.start();
        const double before = workedMs();
        send();
        QCoreApplication::processEvents();
        m_frames.push_back({double(time.nsecsElapsed()) / 1e6, workedMs() - before, what});
    }
    QPoint somewhere(const QWidget &view)
    {
        return {m_random.bounded(std::max(1, view.width())), m_random.bounded(std::max(1, view.height()))};
    }
    QString wheel(QWidget &view)
    {
        const QPointF at = somewhere(view);
        const int turn = m_random.bounded(3) ? 120 : -120;
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        frame(u"wheel on %1"_s.arg(QLatin1StringView(view.metaObject()->className())),
              [&] { QApplication::sendEvent(&view, &event); });
        return u"wheel %1 on the "_s.arg(turn);
    }
    QString drag(QWidget &view, Qt::KeyboardModifiers keys)
    {
        QWidget *target = &view;
        QPoint from = somewhere(view);
        if (QWidget *child = view.childAt(from)) {
            from = child->mapFrom(&view, from);
            target = child;
        }
        const QPoint to = from + QPoint(m_random.bounded(-300, 300), m_random.bounded(-120, 120));
        const QString what =
            u"%1drag on %2"_s.arg(keys ? u"Shift+"_s : QString(), QLatin1StringView(target->metaObject()->className()));
        frame(what + u", press"_s, [&] { QTest::mousePress(target, Qt::LeftButton, keys, from); });
        for (int step = 1; step <= 3; ++step) {
            frame(what, [&] { move(*target, from + (to - from) * step / 3, keys); });
        }
        frame(what + u", release"_s, [&] { QTest::mouseRelease(target, Qt::LeftButton, keys, to); });
        return u"drag with %1 on the "_s.arg(int(keys));
    }
    /// QTest's own sends no button with a move.
    static void move(QWidget &target, const QPointF &to, Qt::KeyboardModifiers keys)
    {
        QMouseEvent event(QEvent::MouseMove, to, target.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(&target, &event);
    }
    QString click(QWidget &view)
    {
        frame(u"click"_s, [&] { QTest::mouseClick(&view, Qt::LeftButton, {}, somewhere(view)); });
        return u"click on the "_s;
    }
    QString key(QWidget &view)
    {
        constexpr std::array kKeys{Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,   Qt::Key_Down,
                                   Qt::Key_Plus,  Qt::Key_Minus,  Qt::Key_F,    Qt::Key_Tab,
                                   Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Home, Qt::Key_End};
        const Qt::Key pressed = kKeys[std::size_t(m_random.bounded(int(kKeys.size())))];
        m_tabbed = pressed == Qt::Key_Tab ? &view : nullptr;
        view.setFocus();
        frame(u"key %1 on %2"_s.arg(int(pressed), 0, 16).arg(QLatin1StringView(view.metaObject()->className())),
              [&] { QTest::keyClick(&view, pressed); });
        m_isEscaped = m_isEscaped || (pressed == Qt::Key_Escape && &view == &m_timeline);
        return u"key %1 on the "_s.arg(int(pressed), 0, 16);
    }
    /// An area on the map, by the tool's key and a drag.
    QString draw()
    {
        m_map.setFocus();
        QTest::keyClick(&m_map, m_random.bounded(2) ? Qt::Key_R : Qt::Key_C);
        const QString done = drag(m_map, Qt::NoModifier);
        QTest::keyClick(&m_map, Qt::Key_Escape);
        return done + u"map, drawing"_s;
    }
    QString filter()
    {
        Session &session = m_window.session();
        Filter filter = session.state().filter;
        const auto oneOf = [&](Facet facet) {
            return m_random.bounded(std::max(1, int(session.collection().facet(facet).values.size())));
        };
        const int kind = m_random.bounded(9);
        switch (kind) {
        case 0:
            filter.limitToMapView = !filter.limitToMapView;
            break;
        case 1:
            filter.of(Facet::Category).excluded = {oneOf(Facet::Category)};
            break;
        case 2:
            filter.of(Facet::Category).included = {oneOf(Facet::Category)};
            break;
        case 3:
            filter.of(Facet::Country).included = {oneOf(Facet::Country)};
            break;
        case 4:
            filter.of(Facet::Country).excluded = {oneOf(Facet::Country)};
            break;
        case 5:
            filter.regions = {{u"JP"_s, u"Japan"_s, {}, m_random.bounded(2) ? Take::In : Take::Out}};
            break;
        case 6:
            filter.timeMode = kTimeModes[std::size_t(m_random.bounded(int(kTimeModes.size())))];
            break;
        case 7:
            filter.text = filter.text.isEmpty() ? u"\"magnitude 7\""_s : QString();
            session.search().wait();
            break;
        default:
            filter = {};
            break;
        }
        frame(u"filter %1"_s.arg(kind), [&] { session.setFilter(filter); });
        return u"filter"_s;
    }
    QString walk()
    {
        Session &session = m_window.session();
        const bool isBack = m_random.bounded(2);
        frame(u"history"_s, [&] { isBack ? session.goBack() : session.goForward(); });
        return isBack ? u"back"_s : u"forward"_s;
    }

    MainWindow &m_window;
    QWidget &m_timeline;
    MapView &m_map;
    QRandomGenerator m_random;
    std::vector<Frame> m_frames;
    const QWidget *m_tabbed = nullptr;
    bool m_isEscaped = false; ///< Escape was once pressed on the timeline
};

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    AtlasPtr m_atlas = Atlas::bundled();
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] const ViewState &state() const { return m_window->session().state(); }

    /// What is drawn, once nothing moves any more: every event of the state once, and no other.
    void compareDrawn()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }, 10'000));
        QCOMPARE(m_window->findChild<EventList *>()->view()->model()->rowCount(), state().matches.passing);
        const TimelineScene *scene = m_window->timeline()->view()->scene();
        QVERIFY(scene);
        int dated = 0;
        for (int event = 0; event < state().collection->size(); ++event) {
            dated += state().matches.passes(event) && state().collection->event(event)->when;
        }
        int inLanes = 0;
        for (const TimelineLane &lane : scene->layout.lanes) {
            inLanes += lane.count;
        }
        QCOMPARE(inLanes, dated);
        auto *overlay = m_window->findChild<MapView *>()->rootObject()->findChild<MapOverlay *>();
        QVERIFY(overlay);
        for (const MapMark &mark : overlay->scene().layout.marks) {
            QVERIFY(state().matches.isOnMap(mark.event));
        }
        for (const MapMember &member : overlay->scene().layout.members) {
            QVERIFY(state().matches.isOnMap(member.event));
        }
    }

    /// Tab goes on to the next event: it is selected on the timeline, and pointed at on the map, where the next one is
    /// among those in view and Tab leaves after the last.
    void compareTabbed(const Hands &hands, const ViewState &before)
    {
        if (hands.hasTabbed(hands.timeline())) {
            const int next = plainNeighbour(before, *m_atlas, +1);
            const bool isNext = state().selected == (next == kNone ? before.selected : next);
            QVERIFY(isNext || (state().selected == before.selected && hands.hasLeftTimeline()));
        } else if (hands.hasTabbed(hands.map())) {
            const int hovered = state().hovered;
            QCOMPARE(state().selected, before.selected);
            QCOMPARE(hovered == kNone, !hands.map().hasFocus());
            QVERIFY(hovered == kNone || state().matches.has(hovered, PassesFilter | InVisibleSpan | InVisibleBox));
        }
    }

    /// Selection is one: the list has its row where it is listed, and the details are the event's.
    void compareSelected()
    {
        const int selected = state().selected;
        EventTable *table = m_window->findChild<EventList *>()->view();
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        const bool isListed = selected != kNone && state().matches.passes(selected);
        QCOMPARE(rows.size(), isListed ? 1 : 0);
        QVERIFY(!isListed || rows[0].data(EventTableModel::EventRole).toInt() == selected);
        const QString title = selected == kNone ? state().collection->parts().title.best({u"en"_s})
                                                : state().collection->title(selected, {u"en"_s});
        QVERIFY(m_window->findChild<EventDetails *>()->toPlainText().startsWith(title));
    }

    /// A figure, not a claim: how long the frames of this run took on this machine.
    static void report(std::vector<Hands::Frame> frames)
    {
        std::sort(frames.begin(), frames.end(), [](const auto &a, const auto &b) { return a.ms < b.ms; });
        const auto at = [&frames](double share) { return frames[std::size_t(share * double(frames.size() - 1))].ms; };
        const auto over = std::count_if(frames.begin(), frames.end(), [](const auto &each) { return each.ms > 33; });
        const auto own = std::count_if(frames.begin(), frames.end(), [](const auto &each) { return each.workMs > 33; });
        const auto most = std::max_element(frames.begin(), frames.end(),
                                           [](const auto &a, const auto &b) { return a.workMs < b.workMs; });
        // Not by qInfo(): Qt Test stops telling after the offscreen platform's own two thousand warnings.
        std::printf("%d frames of %d gestures on 6,092 events at 1600x900: median %.1f ms, 99 of 100 within %.1f ms, "
                    "the longest %.1f ms (%s), %d over 33 ms; of the processor's time at most %.1f ms (%s), %d over "
                    "33 ms\n",
                    int(frames.size()), gestures(), at(0.5), at(0.99), at(1), qPrintable(frames.back().what), int(over),
                    most->workMs, qPrintable(most->what), int(own));
        if (qEnvironmentVariableIsSet("ARAXES_FRAMES")) {
            for (const auto &each : frames) {
                if (each.workMs > 15) {
                    std::printf("%.1f %.1f %s\n", each.ms, each.workMs, qPrintable(each.what));
                }
            }
        }
    }

private slots:
    void initTestCase()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        Preferences preferences;
        preferences.reducedMotion = true; // glides would only make it longer
        m_settings->setPreferences(preferences);
        m_window = std::make_unique<MainWindow>(m_atlas, *m_settings);
        m_window->resize(1600, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->open(u":/data/collections/earthquakes.araxes.json"_s);
        QVERIFY(QTest::qWaitFor([&] { return state().collection->size() == 6092 && m_window->isSettled(); }, 20'000));
    }
    void cleanupTestCase() { m_window.reset(); }

    void countsAndPicturesAgreeUnderRandomGestures()
    {
        Hands hands(*m_window, 11'2026);
        QStringList done;
        for (int i = 0; i < gestures(); ++i) {
            const ViewState before = state();
            done << hands.act();
            const PlainCount wanted = plainCount(state(), *m_atlas);
            const PlainCount said = PlainCount::saidBy(state());
            const QString story = u"after %1 gestures, the last: %2\n  counted: %3\n  said:    %4"_s.arg(i + 1).arg(
                done.mid(done.size() - 3).join(u", "_s), wanted.text(), said.text());
            QVERIFY2(wanted == said, qPrintable(story));
            compareTabbed(hands, before);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(story));
            compareSelected();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(story));
            if (i % 100 == 99) {
                compareDrawn();
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(story));
            }
        }
        report(hands.frames());
    }
};

QTEST_MAIN(TestAgreement)
#include "tst_agreement.moc"
