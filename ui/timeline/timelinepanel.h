// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The timeline with the overview strip below it.

#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelineview.h"

class QAction;
class QToolButton;

namespace araxes {

class CompareCard;
class DateLegendCard;

/// One above the other, with their left edges in line. Its focus is the timeline's.
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit TimelinePanel(Session *session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReducedMotion(bool isReduced) { m_view->setReducedMotion(isReduced); }
    [[nodiscard]] bool isSettled() const { return m_view->isSettled(); }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] OverviewStrip *strip() const { return m_strip; }
    /// Shows and hides the legend of dates.
    [[nodiscard]] QAction *legendAction() const { return m_legendAction; }
    /// Whether windows are compared when there are several.
    [[nodiscard]] QAction *compareAction() const { return m_compareAction; }
    /// Makes the time in view a further window of the time filter.
    [[nodiscard]] QAction *addWindowAction() const { return m_addWindowAction; }

signals:
    void cardRequested(int event, const QPoint &globalPos, int claim, const QRect &explained);
    void cardDismissed();

private:
    void addLegend();
    void addComparison();
    void addWindow();
    [[nodiscard]] QToolButton *lanesButton();

    Session *m_session;
    TimelineView *m_view;
    OverviewStrip *m_strip;
    DateLegendCard *m_legend;
    QAction *m_legendAction;
    CompareCard *m_compare;
    QAction *m_compareAction;
    QAction *m_addWindowAction;
};

} // namespace araxes
