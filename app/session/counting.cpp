// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/counting.h"

namespace araxes {

namespace {

constexpr int kRestMs = 250;

bool isLarge(const ViewState &state)
{
    return state.collection->size() > kMostToldOneByOne;
}

ViewState withoutMatches(const ViewState &state)
{
    ViewState copy = state;
    copy.matches = {};
    return copy;
}

bool isSameQuestion(const ViewState &a, const ViewState &b)
{
    return a.collection == b.collection && a.filter == b.filter && a.visibleSpan == b.visibleSpan &&
           a.visibleBox == b.visibleBox;
}

} // namespace

Counting::Counting(RegionTest isInRegion, QObject *parent)
    : QObject(parent)
    , m_regions(isInRegion)
    , m_workerRegions(std::move(isInRegion))
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Counting::askForPass);
}

Counting::~Counting()
{
    clear();
}

void Counting::clear()
{
    if (m_job) {
        m_job->isCancelled = true;
    }
    m_pool.waitForDone();
    m_job.reset();
    m_rest.stop();
    m_regions.clear();
    m_workerRegions.clear();
    m_text.clear();
    m_saying.reset();
    m_tally.reset();
    m_uncountable.reset();
    m_pass.reset();
    m_last = {};
}

Matches Counting::matches(const ViewState &state, const EventSet *saying)
{
    if (!isLarge(state)) {
        return evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, m_regions, saying);
    }
    keepSaying(state, saying);
    m_last = withoutMatches(state);
    const TallyQuestion question = questionOf(state);
    const bool fits = m_tally && m_tally->question() == question;
    if (!fits && m_pace == Pace::AtOnce) {
        m_tally = Tally::make(question, m_regions, m_tally ? m_tally->ground() : Tally::Ground());
    } else if (!fits) {
        askFor(question);
    }
    if (!m_tally) {
        return m_pace == Pace::AtOnce || m_uncountable == question
                   ? evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, m_regions, saying)
                   : waiting(state);
    }
    Matches matches = m_tally->matches(state.filter, state.visibleSpan, state.visibleBox);
    matches.isExact = m_tally->question() == question;
    complete(matches, state);
    return matches;
}

int Counting::passing(const ViewState &state, const EventSet *saying)
{
    if (isLarge(state) && m_tally) {
        keepSaying(state, saying);
        if (m_tally->question() == questionOf(state)) {
            return m_tally->matches(state.filter, state.visibleSpan, state.visibleBox).passing;
        }
    }
    return evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, m_regions, saying).passing;
}

/// The index keeps its answer in one place, whatever it is asked; a question must not change under a worker's hands.
void Counting::keepSaying(const ViewState &state, const EventSet *saying)
{
    if (!saying) {
        m_saying.reset();
    } else if (!m_saying || m_text != state.filter.text) {
        m_saying = std::make_shared<const EventSet>(*saying);
    }
    m_text = state.filter.text;
}

TallyQuestion Counting::questionOf(const ViewState &state)
{
    TallyQuestion question;
    question.collection = state.collection;
    question.filter = tallied(state.filter);
    question.saying = m_saying;
    question.lanes = state.lanes.by;
    const bool isKept = m_tally && m_tally->question().grid.fits(state.visibleBox);
    question.grid = isKept ? m_tally->question().grid : MapGrid(state.visibleBox);
    if (state.filter.limitToMapView) {
        question.mapView = state.visibleBox;
    }
    return question;
}

/// One job at a time, the latest question next: in between, a map that moves asks for many.
void Counting::askFor(const TallyQuestion &question)
{
    if (m_uncountable == question || (m_job && m_job->question == question)) {
        return;
    }
    if (m_job && m_job->question) {
        return; // what has come since is asked for when this is done
    }
    if (m_job) {
        m_job->isCancelled = true;
    }
    auto job = std::make_shared<Job>();
    job->question = question;
    job->earlier = m_tally ? m_tally->ground() : Tally::Ground();
    start(std::move(job));
}

void Counting::askForPass()
{
    if (m_job || !m_last.collection) {
        return;
    }
    auto job = std::make_shared<Job>();
    job->pass = {m_last, m_saying, {}};
    start(std::move(job));
}

void Counting::start(JobPtr job)
{
    m_job = std::move(job);
    m_pool.start([this, own = m_job] {
        work(*own);
        QMetaObject::invokeMethod(this, [this, own] { take(own); }, Qt::QueuedConnection);
    });
}

/// In the worker.
void Counting::work(Job &job)
{
    if (job.question) {
        job.tally = Tally::make(*job.question, m_workerRegions, job.earlier);
        return;
    }
    const ViewState &state = job.pass.state;
    job.pass.matches = evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, m_workerRegions,
                                job.pass.saying.get(), &job.isCancelled);
    job.pass.matches.state = {};
}

void Counting::take(const JobPtr &job)
{
    if (job != m_job) {
        return;
    }
    m_job.reset();
    if (!job->question) {
        m_pass = std::move(job->pass);
    } else if (job->tally) {
        m_tally = std::move(job->tally);
    } else {
        m_uncountable = job->question;
    }
    emit ready();
}

/// Adds what only a pass tells: of this very state, or, until that is known, what was last told.
void Counting::complete(Matches &matches, const ViewState &state)
{
    if (m_pace == Pace::AtOnce && !isPassOf(state)) {
        Pass pass{withoutMatches(state), m_saying, {}};
        pass.matches =
            evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, m_regions, m_saying.get());
        pass.matches.state = {};
        m_pass = std::move(pass);
    }
    const bool isPassed = isPassOf(state);
    if (!isPassed && m_pace == Pace::ByAndBy) {
        m_rest.start();
    }
    for (const Facet facet : kFacets) {
        std::vector<int> &offered = matches.offered[std::size_t(facet)];
        if (m_pass && (isPassed || offered.empty())) {
            offered = m_pass->matches.offered[std::size_t(facet)];
        }
        offered.resize(state.collection->facet(facet).values.size());
    }
    if (m_pass) {
        matches.offeredByTimeMode = m_pass->matches.offeredByTimeMode;
        matches.unplaced = m_pass->matches.unplaced;
    }
    if (isPassed) {
        matches.inView = m_pass->matches.inView;
    }
}

bool Counting::isPassOf(const ViewState &state) const
{
    return m_pass && m_pass->saying == m_saying && isSameQuestion(m_pass->state, state);
}

/// Before anything has been counted: everything passes and nothing is drawn.
Matches Counting::waiting(const ViewState &state) const
{
    return uncounted(state.collection, state.filter, state.visibleSpan, state.visibleBox);
}

} // namespace araxes
