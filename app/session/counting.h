// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which events of a session's collection pass: one by one while they are few, by a tally when they are many.

#include "app/query/tally/tally.h"
#include "app/session/viewstate.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace araxes {

/// Belongs to a session and lives in its thread. A large collection is counted anew in a worker when something else
/// than a window of time changes; until then the old counts stand, marked as not exact. What takes a pass over all
/// events and is needed by no picture follows when nothing has changed for a moment.
class Counting : public QObject
{
    Q_OBJECT
public:
    /// Whether a large collection is counted before an answer is given, as figures need it, or by and by.
    enum class Pace { AtOnce, ByAndBy };

    explicit Counting(RegionTest isInRegion, QObject *parent = nullptr);
    ~Counting() override;

    void setPace(Pace pace) { m_pace = pace; }
    /// Forgets what belongs to another collection.
    void clear();
    /// The matches of a state; what its text asks for is answered by an index, null lets all pass.
    [[nodiscard]] Matches matches(const ViewState &state, const EventSet *saying);
    /// How many events would pass in another state, now.
    [[nodiscard]] int passing(const ViewState &state, const EventSet *saying);
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_rest.isActive(); }

signals:
    /// A better answer than the last one can be given.
    void ready();

private:
    /// What only a pass tells of a state.
    struct Pass
    {
        ViewState state; ///< without matches
        std::shared_ptr<const EventSet> saying;
        Matches matches;
    };
    /// Work under way. Only the worker writes to the results, and only the session's thread takes them afterwards.
    struct Job
    {
        std::atomic_bool isCancelled = false;
        std::optional<TallyQuestion> question; ///< for a tally; else the job is a pass
        Tally::Ground earlier;                 ///< of the tally before
        std::unique_ptr<Tally> tally;
        Pass pass;
    };
    using JobPtr = std::shared_ptr<Job>;

    [[nodiscard]] TallyQuestion questionOf(const ViewState &state);
    void keepSaying(const ViewState &state, const EventSet *saying);
    void askFor(const TallyQuestion &question);
    void askForPass();
    void start(JobPtr job);
    void work(Job &job);
    void take(const JobPtr &job);
    void complete(Matches &matches, const ViewState &state);
    [[nodiscard]] bool isPassOf(const ViewState &state) const;
    [[nodiscard]] Matches waiting(const ViewState &state) const;

    Pace m_pace = Pace::AtOnce;
    RegionPlaces m_regions;       ///< of small collections, and of large ones that are counted at once
    RegionPlaces m_workerRegions; ///< used by the worker alone
    QString m_text;               ///< what m_saying says
    std::shared_ptr<const EventSet> m_saying;
    std::unique_ptr<Tally> m_tally;
    std::optional<TallyQuestion> m_uncountable; ///< a question that no tally can be made for
    std::optional<Pass> m_pass;
    ViewState m_last; ///< what was last asked about, without matches
    JobPtr m_job;
    QTimer m_rest;
    QThreadPool m_pool;
};

} // namespace araxes
