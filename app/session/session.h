// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only mutable object: verbs in, one signal per field out.

#include "app/session/counting.h"
#include "app/session/history.h"
#include "app/session/textsearch.h"

#include <QObject>
#include <QTimer>

#include <map>

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

    /// Opens a collection: filter cleared, everything in view, history emptied. Null closes what is open.
    void setCollection(const CollectionPtr &collection);
    /// The same events with other areas, views or eras: all else stays as it is.
    void amend(const CollectionPtr &collection);
    /// Goes to a view that was described elsewhere: filter, span, box and selection at once, one step of history.
    void show(const ViewPoint &point);
    void setFilter(const Filter &filter);
    /// One window in place of all; an empty span stands for no time filter. The mode stays while there is one.
    void setTimeFilter(const std::optional<TimeSpan> &time);
    /// How dates must lie to the window; without a window it does nothing.
    void setTimeMode(TimeMode mode);
    void addRegion(const RegionFilter &region);
    /// What events must say; text without a letter or digit stands for no such filter.
    void setText(const QString &text);
    void clearFilter() { setFilter({}); }
    /// Held between kMinVisibleDays and kMaxVisibleDays.
    void setVisibleSpan(const DayRange &span);
    void setVisibleBox(const GeoBox &box);
    /// What the map shows in its own shape for the box that it was asked for: no step of its own in the history.
    void adjustVisibleBox(const GeoBox &box);
    void setSelected(int event);
    void setHovered(int event);
    void setOptions(const ViewOptions &options);
    void setLanes(const LaneChoice &lanes);
    /// Lanes by another facet, in the order and with the folds that they last had by it in this collection.
    void setLanesBy(Facet facet);
    /// Asks whoever shows such things for all about a participant or source.
    void showPage(Facet facet, int value);

    /// Shows everything that passes the filter, on both views.
    void fitAll();
    /// Shows the selected event on both views; without one, does what fitAll() does.
    void fitSelection();
    /// Selects an event and moves each view that does not show it, keeping its scale, until it does.
    void reveal(int event);
    /// Reveals the next (+1) or previous (-1) event in time that passes the filter.
    void selectNeighbour(int step);

    /// How large collections are counted: see Counting. At once unless told otherwise.
    void setPace(Counting::Pace pace) { m_counting.setPace(pace); }
    /// Whether counts or an index are still to come.
    [[nodiscard]] bool isBusy() const { return m_counting.isBusy(); }
    /// What finds words in the collection. Until its index is built a filter's text lets everything pass.
    [[nodiscard]] TextSearch &search() { return m_search; }
    /// How many events would pass another filter.
    [[nodiscard]] int passingUnder(const Filter &filter);
    /// How many events say what the filter's text asks for, whatever the other filters; none when this is not known.
    [[nodiscard]] std::optional<int> sayingCount();

    /// Steps through earlier views (filter, span, box, selection).
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

signals:
    void collectionChanged();
    void amended(); ///< the collection's areas, views or eras are others; its events are the same
    void filterChanged();
    void visibleSpanChanged();
    void visibleBoxChanged();
    void selectedChanged();
    void hoveredChanged();
    void optionsChanged();
    void lanesChanged();
    void pageAsked(Facet facet, int value);
    void matchesChanged(); ///< which events pass or are in view; after the signal of the field that caused it
    void searchReady();    ///< the index has been built; after matchesChanged(), which it may cause
    void historyChanged(); ///< canGoBack() or canGoForward()

private:
    enum class Record { Step, Nothing };
    void apply(ViewState next, Record record = Record::Step);
    void announce(const ViewState &before);
    void noteHistory(Record record);
    void goTo(const ViewPoint &point);
    void comeToRest();
    void renewMatches();
    void takeIndex();
    [[nodiscard]] Matches matchesOf(const ViewState &state);
    [[nodiscard]] bool isEvent(int event) const { return event >= 0 && event < collection().size(); }

    ViewState m_state;
    TextSearch m_search;
    Counting m_counting;
    History m_history;
    std::map<Facet, LaneChoice> m_earlierLanes; ///< by facet, when others were taken
    QTimer m_rest;
    bool m_couldGoBack = false;
    bool m_couldGoForward = false;
};

} // namespace araxes
