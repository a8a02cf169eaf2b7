// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/brush/contest.h"

#include "tests/bench/brush/eventfiles.h"
#include "tests/bench/brush/ways.h"
#include "tests/bench/rival.h"

#include <algorithm>
#include <cstdio>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// What is measured: a kind of step, and how the next numbers of it come.
struct Script
{
    const char *what;
    const char *unit;
    const char *op;
    bool comesFromElsewhere; ///< the first step of a turn is of another kind, so it does not count
    std::vector<int> (*step)(int number);
};

int dayAt(int pixel)
{
    return int(kBrushRange.begin + pixel * kPixelDays);
}

/// A window of a tenth of the timeline that moves by a pixel.
std::vector<int> dragStep(int number)
{
    const int from = 500 + number % 400;
    return {dayAt(from), dayAt(from + kBrushPixels / 10)};
}

std::vector<int> jumpStep(int number)
{
    const std::uint32_t chance = std::uint32_t(number + 1) * 2'654'435'761U;
    const int from = int(chance >> 8) % (kBrushPixels - 1);
    return {dayAt(from), dayAt(from + 1 + int(chance >> 16) % (kBrushPixels - from))};
}

std::vector<int> tagStep(int number)
{
    return {number % 8};
}

/// A box of 60 by 40 degrees that moves east by a pixel of a map of 1,024.
std::vector<int> boxStep(int number)
{
    const int west = -2'000'000 + number % 200 * 35'156;
    return {west, 1'000'000, west + 6'000'000, 5'000'000};
}

constexpr Script kDrag{"brush, drag", "us", "brush", true, dragStep};
constexpr Script kJump{"brush, jump", "us", "brush", false, jumpStep};
constexpr Script kTag{"filter of another kind, exact", "us", "other", true, tagStep};
constexpr Script kBox{"moved map box as brush, exact", "us", "box", true, boxStep};

/// Contenders that take part, with what they have done so far.
class Contest
{
public:
    Contest(int events, const BenchPlan &plan, std::string suffix)
        : m_events(events)
        , m_suffix(std::move(suffix))
        , m_rounds(plan.isQuick ? 2 : 3)
        , m_steps(plan.isQuick ? 40 : 120)
        , m_limitMs(plan.isQuick ? 300 : 1500)
    {}
    void start(std::unique_ptr<Contender> contender, BenchTable &table);
    void measure(const Script &script, BenchTable &table);
    /// One step that is not measured. "whole" takes the window away, where it would still act on a box.
    void settle(const std::string &op, const std::vector<int> &step);
    void addRows(BenchTable &table);
    /// How many steps of each agreed with ours.
    void sayAgreement(BenchTable &table) const;
    [[nodiscard]] bool agreesWithScan() const;

private:
    struct Entrant
    {
        std::unique_ptr<Contender> contender;
        Readiness ready;
        int same = 0;
        int other = 0;
    };
    [[nodiscard]] std::string titled(const char *what) const { return what + m_suffix; }
    void take(Entrant &entrant, const Task &task, const std::vector<std::int64_t> &expected, const Script &script,
              Way &way);

    int m_events;
    std::string m_suffix;
    int m_rounds;
    int m_steps;
    double m_limitMs;
    std::vector<Entrant> m_entrants;
};

void Contest::start(std::unique_ptr<Contender> contender, BenchTable &table)
{
    std::fprintf(stderr, "bench: %d events%s, %s …\n", m_events, m_suffix.c_str(), contender->name().c_str());
    Entrant entrant{std::move(contender), {}};
    entrant.ready = entrant.contender->start();
    if (!entrant.ready.version.empty() && m_entrants.size() > 0) {
        table.sayOnce(entrant.contender->name() + " " + entrant.ready.version);
    }
    m_entrants.push_back(std::move(entrant));
}

void Contest::take(Entrant &entrant, const Task &task, const std::vector<std::int64_t> &expected, const Script &script,
                   Way &way)
{
    const Turn turn = entrant.contender->take(task);
    for (std::size_t i = 0; i < std::min(turn.checksums.size(), expected.size()); ++i) {
        ++(turn.checksums[i] == expected[i] ? entrant.same : entrant.other);
    }
    const std::size_t first = script.comesFromElsewhere && turn.microseconds.size() > 1 ? 1 : 0;
    way.times.insert(way.times.end(), turn.microseconds.begin() + std::ptrdiff_t(first), turn.microseconds.end());
    entrant.ready.failure = turn.failure;
    way.note = turn.failure;
}

void Contest::measure(const Script &script, BenchTable &table)
{
    BenchRow row{titled(script.what), script.unit, m_events};
    for (const Entrant &entrant : m_entrants) {
        row.ways.push_back({entrant.contender->name(), {}, entrant.ready.failure});
    }
    for (int round = 0; round < m_rounds; ++round) {
        Task task{script.op, m_limitMs, {}};
        for (int i = 0; i < m_steps; ++i) {
            task.steps.push_back(script.step(round * m_steps + i));
        }
        std::vector<std::int64_t> ours;
        for (std::size_t i = 0; i < m_entrants.size(); ++i) {
            Entrant &entrant = m_entrants[i];
            if (!entrant.ready.failure.empty()) {
                continue;
            }
            if (!entrant.contender->does(script.op)) {
                row.ways[i].note = "not asked: has no such filter in this form";
                continue;
            }
            if (i == 0) { // its answers are what the others are compared with, so it does every step
                Turn turn = entrant.contender->take({script.op, 1e9, task.steps});
                ours = turn.checksums;
                turn.microseconds.erase(turn.microseconds.begin(),
                                        turn.microseconds.begin() + (script.comesFromElsewhere ? 1 : 0));
                row.ways[0].times.insert(row.ways[0].times.end(), turn.microseconds.begin(), turn.microseconds.end());
                continue;
            }
            take(entrant, task, ours, script, row.ways[i]);
        }
    }
    for (const Way &way : row.ways) {
        std::fprintf(stderr, "bench: %d events, %s: %s %.1f us\n", m_events, row.what.c_str(), way.name.c_str(),
                     quantile(way.times, 0.5));
    }
    table.add(std::move(row));
}

void Contest::settle(const std::string &op, const std::vector<int> &step)
{
    for (Entrant &entrant : m_entrants) {
        if (entrant.ready.failure.empty() && entrant.contender->does(op)) {
            entrant.ready.failure = entrant.contender->take({op, m_limitMs, {step}}).failure;
        }
    }
}

void Contest::addRows(BenchTable &table)
{
    BenchRow build{titled("index build"), "s", m_events};
    BenchRow memory{titled("memory"), "B/event", m_events};
    for (const Entrant &entrant : m_entrants) {
        if (entrant.ready.seconds > 0 || !entrant.ready.failure.empty()) {
            build.ways.push_back({entrant.contender->name(), {}, entrant.ready.failure});
            memory.ways.push_back({entrant.contender->name(), {}, entrant.ready.failure});
        }
        if (entrant.ready.seconds > 0) {
            build.ways.back().times.push_back(entrant.ready.seconds);
            memory.ways.back().times.push_back(entrant.ready.bytes / m_events);
        }
    }
    table.add(std::move(build));
    table.add(std::move(memory));
}

void Contest::sayAgreement(BenchTable &table) const
{
    std::string line = std::to_string(m_events) + " events" + m_suffix + ", steps with the same answer as ours:";
    for (std::size_t i = 1; i < m_entrants.size(); ++i) {
        const Entrant &entrant = m_entrants[i];
        if (entrant.same + entrant.other > 0) {
            line += (i > 1 ? ", " : " ") + entrant.contender->name() + " " + std::to_string(entrant.same) + " of " +
                    std::to_string(entrant.same + entrant.other);
            line += entrant.contender->remark().empty() ? "" : " (" + entrant.contender->remark() + ")";
        }
    }
    table.say(line);
}

bool Contest::agreesWithScan() const
{
    return std::none_of(m_entrants.begin(), m_entrants.end(), [](const Entrant &entrant) {
        return entrant.contender->name() == "C++ scan" && (entrant.other > 0 || entrant.same == 0);
    });
}

std::vector<RivalCommand> rivals(const BenchPlan &plan, int events, const QString &base)
{
    const QStringList place{QString::number(events), base, QString::number(kBrushRange.begin),
                            QString::number(kBrushRange.length())};
    const auto node = [&](const QString &script) {
        return QStringList{u"--expose-gc"_s, u"--max-old-space-size=12000"_s, plan.peers + u'/' + script} + place;
    };
    return {{"crossfilter2", u"node"_s, node(u"crossfilter2.mjs"_s), {"brush", "other", "box", "whole"}},
            {"DuckDB", u"node"_s, node(u"duckdb.mjs"_s), {"brush", "other", "box"}},
            {"SQLite", plan.peers + u"/sqlite"_s, place, {"brush", "other", "box"}},
            {"falcon-vis",
             u"node"_s,
             node(u"falcon.mjs"_s),
             {"brush"},
             "rounds a brush to pixels of its own, so its counts are near, not exact"}};
}

void runScripts(Contest &contest, BenchTable &table)
{
    contest.measure(kDrag, table);
    contest.measure(kJump, table);
    contest.settle("brush", dragStep(0));
    contest.measure(kTag, table);
    contest.settle("other", {-1});
    contest.settle("whole", {});
    contest.measure(kBox, table);
    contest.addRows(table);
    contest.sayAgreement(table);
}

} // namespace

bool brushContest(const BenchPlan &plan, BenchTable &table)
{
    bool agrees = true;
    for (const int events : plan.sizes) {
        {
            const BrushTable days = brushEvents(BrushEvents::Days, events);
            const QString base = plan.files + u'/' + QString::number(events);
            if (!writeColumns(days, base.toStdString()) || !writeRows(days, base.toStdString())) {
                std::fprintf(stderr, "bench: cannot write %s\n", qPrintable(base));
                return false;
            }
            Contest contest(events, plan, "");
            contest.start(std::make_unique<OurCrossfilter>(days), table);
            contest.start(std::make_unique<ScanOfAll>(days), table);
            for (RivalCommand &command : rivals(plan, events, base)) {
                contest.start(std::make_unique<Rival>(std::move(command)), table);
            }
            runScripts(contest, table);
            agrees = contest.agreesWithScan() && agrees;
        }
        const BrushTable spans = brushEvents(BrushEvents::Spans, events);
        Contest contest(events, plan, ", spans");
        contest.start(std::make_unique<OurCrossfilter>(spans), table);
        contest.start(std::make_unique<ScanOfAll>(spans), table);
        runScripts(contest, table);
        agrees = contest.agreesWithScan() && agrees;
    }
    return agrees;
}

} // namespace araxes
