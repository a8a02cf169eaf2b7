// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole span of the collection at a glance, with a window for what the timeline shows and the time filter's brush.

#include "app/query/timebins.h"
#include "app/session/session.h"
#include "ui/paint/theme.h"
#include "ui/timeline/brush.h"

#include <QWidget>

namespace araxes {

inline constexpr double kStripHandlePx = 12; ///< height of the brush's handles

/// Density by topmost category, stacked, of the events that pass all but the time filter. Dragging the window pans,
/// dragging its edges zooms, a click beside it centres the view there; the brush's handles drag, and Shift and drag
/// makes a new brush, with Ctrl a further window. Arrows, +, -, Home, End, F and Escape do the same by keyboard.
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit OverviewStrip(Session *session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Where the curve begins, so that it stands below the timeline's marks.
    void setLeftInset(int px);

    /// The days from edge to edge.
    [[nodiscard]] TimeScale scale() const;
    /// Where the curve stands.
    [[nodiscard]] QRectF curveArea() const;
    /// The window of the visible span; never narrower than a hand can hold.
    [[nodiscard]] QRectF windowBox() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Part { None, Outside, Window, WindowBegin, WindowEnd, Brush };
    /// What the curve depends on; it is counted anew when this changes.
    struct CurveKey
    {
        CollectionPtr collection;
        Filter filter; ///< without its time
        GeoBox box;    ///< when the filter looks at it
        int bins = 0;
        std::shared_ptr<const LaneCounts> counts; ///< of a large collection
        bool operator==(const CurveKey &) const = default;
    };
    struct Press
    {
        Part part = Part::None;
        double x = 0;
        DayRange span;
        std::optional<BrushDrag> brush;
    };

    [[nodiscard]] const ViewState &state() const { return m_session->state(); }
    [[nodiscard]] Part partAt(const QPointF &pos) const;
    [[nodiscard]] BrushHold brushAtX(double x) const;
    [[nodiscard]] double dayAt(double x) const { return scale().day(x - curveArea().left()); }
    [[nodiscard]] double xOf(double day) const { return curveArea().left() + scale().x(day); }
    void updateCurve();
    void describe();
    void drawCurve(QPainter &painter);
    void paintCurve(QPainter &painter, const QRectF &area) const;
    void paintWindow(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void paintBrushed(QPainter &painter, const TimeSpan &window) const;
    [[nodiscard]] QString wordsOf(Day day) const;
    void paintDates(QPainter &painter) const;
    void paintSpan(QPainter &painter) const;
    void moveWindow(double days);
    void zoom(double factor);
    void centreOn(double day);

    Session *m_session;
    Theme m_theme = theme(ThemeKind::Light);
    MeasureText m_measure;
    int m_leftInset = 0;
    CurveKey m_key;
    TimeBins m_bins;
    QPixmap m_curve; ///< of m_bins; null: to be painted
    Press m_press;
};

} // namespace araxes
