// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline on the screen: shows the session's state and turns what hands do into verbs on the session.

#include "app/session/session.h"
#include "ui/paint/timeline/timelinepainter.h"
#include "ui/timeline/card/notice.h"
#include "ui/timeline/glide.h"
#include "ui/timeline/hand.h"
#include "ui/timeline/timelineticker.h"

#include <QTimer>

namespace araxes {

class TimelineOverlay;

/// What is drawn is a scene of ui/paint, as in figures. The session's visible span is where the view is going; what it
/// shows glides there. Wheel zooms about the pointer, drag pans, Shift and drag (or a drag on the axis) brushes, with
/// Ctrl too it adds a window, Shift and wheel scrolls the lanes; arrows, +, -, Home, End, F, Tab, Enter and Escape do
/// as much by keyboard. After Escape with nothing left to clear, Tab leaves the view.
class TimelineView : public QCustomPlot
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit TimelineView(Session *session, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTheme(const Theme &theme);
    /// Reduced: fits and zooms jump, nothing rolls on.
    void setReducedMotion(bool isReduced) { m_hasReducedMotion = isReduced; }

    /// Nothing moves and what is drawn is what the session says.
    [[nodiscard]] bool isSettled() const { return !m_glide.isMoving() && !m_isStale; }
    /// What is drawn now; null before the first picture and just after another collection came.
    [[nodiscard]] const TimelineScene *scene() const { return m_scene ? &*m_scene : nullptr; }
    [[nodiscard]] QSize sizeHint() const override { return {800, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    /// The pointer rests on an event or a rival dating of one: show its card near, clear of what it is about.
    void cardRequested(int event, const QPoint &globalPos, int claim, const QRect &explained);
    void cardDismissed();
    /// How wide the lane names are, so that what stands below can line up.
    void namesWidthChanged(int px);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // The picture (timelineview.cpp)
    void setUpPlot();
    void connectSession();
    void refresh();
    void buildScene();
    [[nodiscard]] double toSelectedLane();
    void takeCollection();
    void followSession();
    void describe();
    void paintScene(QPainter &painter) const;
    [[nodiscard]] const ViewState &state() const { return m_session->state(); }
    [[nodiscard]] TimeScale scale() const { return {m_shown, std::max(1.0, m_areas.lanes.width())}; }

    // What lies over it (timelineviewoverlay.cpp)
    void refreshOverlay();
    void paintOverlay(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void paintWindow(QPainter &painter, const TimeSpan &window) const;
    void paintLetter(QPainter &painter, const TimeSpan &window, std::size_t number) const;
    [[nodiscard]] QRectF brushArea() const;
    void paintHover(QPainter &painter) const;
    void paintReadout(QPainter &painter) const;
    void paintUnder(QPainter &painter) const;
    [[nodiscard]] QString tieText() const;
    [[nodiscard]] QString eraText(const EraBand &band) const;
    void paintNotice(QPainter &painter) const;
    void paintScrollBar(QPainter &painter) const;

    // What hands do (timelineviewinput.cpp)
    [[nodiscard]] QPointF inLanes(const QPointF &pos) const { return pos - m_areas.lanes.topLeft(); }
    [[nodiscard]] BrushHold brushUnder(const QPointF &pos) const;
    [[nodiscard]] UnderPointer under(const QPointF &pos, const TimelineHit &hit) const;
    [[nodiscard]] QRect explained() const;
    void setShown(const DayRange &range);
    void glideTo(const DayRange &range);
    void zoomAbout(double x, double factor, bool isSmooth);
    void panBy(double px);
    void scrollBy(double px);
    void dragTo(const QPointF &pos);
    void throwOn(const QPointF &pos);
    void click(const QPointF &pos, Qt::KeyboardModifiers keys);
    void clickLanes(const QPointF &pos);
    void openRun(const DensityRun &run, double x);
    void followTie(const UnderPointer &hit);
    void hover(const QPointF &pos);
    void dismissCard();
    void selectEdge(int step);
    void selectNearest();
    void clearOne();
    void follow(Notice::Link link);

    // Their lanes (timelineviewlanes.cpp)
    [[nodiscard]] int laneTarget(double y) const;
    [[nodiscard]] int laneOfInterest() const;
    [[nodiscard]] QString laneHint(const TimelineLane &lane) const;
    void clickLane(int lane, Qt::KeyboardModifiers keys);
    void dropLane(const TimelinePress &press, const QPointF &pos);
    void moveLaneByKey(int step);
    void paintLaneDrag(QPainter &painter) const;

    Session *m_session;
    Theme m_theme = theme(ThemeKind::Light);
    MeasureText m_measure;
    std::optional<LabelTexts> m_texts;
    TimelineAreas m_areas;
    TimelineFrame m_frame;
    std::optional<TimelineScene> m_scene;
    QSharedPointer<TimelineTicker> m_ticker;
    TimelineOverlay *m_overlay = nullptr;
    DayRange m_shown;
    Glide m_glide;
    bool m_hasReducedMotion = false;
    bool m_isStale = true;
    bool m_seeksSelected = false; ///< the lane of the selected event is to be scrolled into view
    bool m_leadsSession = false;  ///< this view sets the span itself: show it at once
    std::optional<TimelinePress> m_press;
    std::vector<std::pair<qint64, double>> m_trail; ///< times and places of a drag's last moves
    QElapsedTimer m_clock;
    UnderPointer m_under;
    bool m_tabLeaves = false;
    bool m_showsFocus = false;
    QPointF m_pointer;
    QTimer m_cardDelay;
    bool m_hasCard = false;
};

} // namespace araxes
