// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only mutable object: verbs in, one signal per field out.

#include "app/session/viewstate.h"

#include <QObject>

namespace araxes {

/// Owns the view state and keeps its matches current. A setter given an equal value does nothing.
/// Every signal is sent after the whole state agrees. Lives on the GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(RegionTest isInRegion, QObject *parent = nullptr);

    [[nodiscard]] const ViewState &state() const { return m_state; }
    [[nodiscard]] const Collection &collection() const { return *m_state.collection; }

    /// Opens a collection: filter cleared, everything in view, history emptied.
    void setCollection(const CollectionPtr &collection);
    void setFilter(const Filter &filter);
    void setTimeFilter(const std::optional<TimeSpan> &time);
    void addRegion(const RegionFilter &region);
    void clearFilter() { setFilter({}); }
    /// Held between kMinVisibleDays and kMaxVisibleDays.
    void setVisibleSpan(const DayRange &span);
    void setVisibleBox(const GeoBox &box);
    void setSelected(int event);
    void setHovered(int event);
    void setOptions(const ViewOptions &options);

    /// Shows everything that passes the filter, on both views.
    void fitAll();
    /// Shows the selected event on both views; without one, does what fitAll() does.
    void fitSelection();
    /// Selects the next (+1) or previous (-1) event in time that passes the filter.
    void selectNeighbour(int step);

    /// Steps through earlier views (filter, span, box, selection).
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

signals:
    void collectionChanged();
    void filterChanged();
    void visibleSpanChanged();
    void visibleBoxChanged();
    void selectedChanged();
    void hoveredChanged();
    void optionsChanged();
    void matchesChanged(); ///< which events pass or are in view; after the signal of the field that caused it
    void historyChanged(); ///< canGoBack() or canGoForward()

private:
    ViewState m_state;
    RegionTest m_isInRegion;
};

} // namespace araxes
