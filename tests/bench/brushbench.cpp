// SPDX-License-Identifier: GPL-3.0-or-later
// Brush steps of the crossfilter beside a scan and a sorted range on the same events: `./dev bench crossfilter [--json]
// [N…]`.
#include "app/query/crossfilter/crossfilter.h"
#include "tests/bench/brushevents.h"

#include <QThread>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <string>

namespace araxes {

namespace {

using Clock = std::chrono::steady_clock;
using Times = std::vector<double>;

constexpr int kPixels = 1024;
constexpr int kBins = 512;

double microseconds(const std::function<void()> &step)
{
    const Clock::time_point start = Clock::now();
    step();
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

double quantile(Times times, double share)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
}

Day dayAt(int pixel)
{
    return kBrushBegin + (kBrushEnd - kBrushBegin) * pixel / kPixels;
}

/// A window of a tenth that moves by a pixel, or another window each time.
std::vector<TimeSpan> windows(const std::string &script, int steps)
{
    std::vector<TimeSpan> result;
    std::uint32_t chance = 7;
    for (int i = 0; i < steps; ++i) {
        chance = chance * 1'664'525 + 1'013'904'223;
        const int from = script == "drag" ? 500 + i % 400 : int(chance >> 8) % (kPixels - 1);
        const int width = script == "drag" ? 102 : 1 + int(chance >> 16) % (kPixels - from);
        result.push_back({dayAt(from), dayAt(from + width)});
    }
    return result;
}

/// All counts of one step, in arrays without compression.
struct Plain
{
    std::uint32_t matching = 0;
    std::vector<std::uint32_t> bins, cells, categories, countries;

    void clear()
    {
        matching = 0;
        bins.assign(kBins, 0);
        cells.assign(std::size_t(kMapColumns) * kMapRows, 0);
        categories.assign(21, 0);
        countries.assign(201, 0);
    }
    /// Adds the rows of [from, to) that overlap a window. Bins are counted where rows enter and leave.
    void count(const FacetColumns &columns, std::size_t from, std::size_t to, const TimeSpan &window)
    {
        const Day range = kBrushEnd - kBrushBegin;
        for (std::size_t row = from; row < to; ++row) {
            if (!window.overlaps({columns.begin[row], columns.end[row]})) {
                continue;
            }
            ++matching;
            ++cells[columns.cells.value[row]];
            ++categories[std::size_t(columns.category[row])];
            ++countries[std::size_t(columns.country[row])];
            const Day first = std::max(columns.begin[row], window.begin) - kBrushBegin;
            const Day last = std::min({columns.end[row], window.end, kBrushEnd}) - kBrushBegin;
            const auto end = std::size_t((last * kBins + range - 1) / range);
            for (auto bin = std::size_t(first * kBins / range); bin < end; ++bin) {
                ++bins[bin];
            }
        }
    }
    [[nodiscard]] bool agrees(const Crossfilter &filter) const
    {
        const BrushCounts &counts = filter.counts();
        std::vector<std::uint32_t> grid(cells.size());
        for (std::size_t i = 0; i < counts.cells.size(); ++i) {
            grid[filter.index().layout().cells[i]] = counts.cells[i];
        }
        return matching == counts.matching && bins == counts.bins && cells == grid && categories == counts.categories &&
               countries == counts.countries;
    }
};

struct Result
{
    int events;
    std::string kind;
    std::string script;
    std::string way;
    Times times;
};

/// Ours, a scan of every row, and of the sorted rows that can match, in turns; false when they do not agree.
bool compareSteps(const FacetColumns &columns, Crossfilter &filter, const std::string &kind, const std::string &script,
                  std::vector<Result> &results)
{
    const int events = columns.dated;
    Day longest = 1;
    for (std::size_t row = 0; row < columns.begin.size(); ++row) {
        longest = std::max(longest, columns.end[row] - columns.begin[row]);
    }
    Result ours{events, kind, script, "araxes", {}};
    Result scan{events, kind, script, "scan", {}};
    Result range{events, kind, script, "sorted range", {}};
    Plain plain;
    int left = std::clamp(20'000'000 / events, 6, 40); // steps that the slow ways take part in
    bool agrees = true;
    for (const TimeSpan &window : windows(script, 400)) {
        ours.times.push_back(microseconds([&] { filter.setWindow(window); }));
        if (left-- <= 0) {
            continue;
        }
        scan.times.push_back(microseconds([&] {
            plain.clear();
            plain.count(columns, 0, std::size_t(events), window);
        }));
        agrees = agrees && plain.agrees(filter);
        range.times.push_back(microseconds([&] {
            const auto row = [&](Day day) {
                return std::size_t(std::lower_bound(columns.begin.begin(), columns.begin.end(), day) -
                                   columns.begin.begin());
            };
            plain.clear();
            plain.count(columns, row(window.begin - longest + 1), row(window.end), window);
        }));
        agrees = agrees && plain.agrees(filter);
    }
    ours.times.erase(ours.times.begin()); // comes from elsewhere
    results.insert(results.end(), {ours, scan, range});
    return agrees;
}

/// A filter of another kind, from its change until every count is exact.
Result filterChange(Crossfilter &filter, const std::string &kind)
{
    Result result{int(filter.index().rows()), kind, "other filter", "araxes", {}};
    std::uint64_t chance = 88'172'645'463'325'252;
    RowBits bits(filter.index().rows() / 64 + 1);
    for (int round = 0; round < 9; ++round) {
        for (std::uint64_t &word : bits) {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            word = chance;
        }
        RowBits given = bits;
        result.times.push_back(microseconds([&] {
            filter.setOther(std::move(given));
            filter.rebuildSlice(std::chrono::hours(1));
        }));
    }
    return result;
}

void print(const std::vector<Result> &results, const std::vector<std::string> &notes, bool asJson)
{
    if (asJson) {
        nlohmann::ordered_json all = nlohmann::ordered_json::array();
        for (const Result &result : results) {
            all.push_back({{"events", result.events},
                           {"kind", result.kind},
                           {"step", result.script},
                           {"way", result.way},
                           {"median_us", quantile(result.times, 0.5)},
                           {"p99_us", quantile(result.times, 0.99)},
                           {"steps", result.times.size()}});
        }
        std::printf("%s\n", all.dump(2).c_str());
        return;
    }
    std::printf("cores %d, g++ %s, RelWithDebInfo (-O2); one thread a step; microseconds\n\n",
                QThread::idealThreadCount(), __VERSION__);
    std::printf("%-10s %-6s %-13s %-13s %12s %12s %9s %7s\n", "events", "kind", "step", "way", "median", "p99", "ratio",
                "growth");
    std::map<std::string, double> ours;
    std::map<std::string, double> tenth;
    for (const Result &result : results) {
        const double median = quantile(result.times, 0.5);
        double &own = ours[std::to_string(result.events) + result.kind + result.script];
        own = result.way == "araxes" ? median : own;
        double &before = tenth[result.kind + result.script + result.way];
        std::printf("%-10d %-6s %-13s %-13s %12.1f %12.1f %8.0fx %7.2f\n", result.events, result.kind.c_str(),
                    result.script.c_str(), result.way.c_str(), median, quantile(result.times, 0.99), median / own,
                    before > 0 ? median / before : 1);
        before = median;
    }
    std::printf("\n");
    for (const std::string &note : notes) {
        std::printf("%s\n", note.c_str());
    }
}

int benchCrossfilter(const std::vector<int> &counts, bool asJson)
{
    std::vector<Result> results;
    std::vector<std::string> notes;
    bool agrees = true;
    for (const int events : counts) {
        for (const BrushEvents kind : {BrushEvents::Days, BrushEvents::Spans}) {
            const std::string name = kind == BrushEvents::Days ? "days" : "spans";
            const FacetColumns columns = brushEvents(kind, events);
            std::unique_ptr<Crossfilter> filter;
            const double built =
                microseconds([&] { filter = std::make_unique<Crossfilter>(CrossfilterIndex::build(columns)); });
            filter->setBins({kBrushBegin, kBrushEnd}, kBins);
            for (const char *script : {"drag", "jump"}) {
                agrees = compareSteps(columns, *filter, name, script, results) && agrees;
            }
            const double bytes = double(filter->bytes()) / events;
            results.push_back(filterChange(*filter, name));
            char note[160];
            std::snprintf(note, sizeof note, "%d %s: built in %.2f s, %.1f bytes an event, %zu counters", events,
                          name.c_str(), built / 1e6, bytes, filter->index().layout().width());
            notes.emplace_back(note);
        }
    }
    print(results, notes, asJson);
    if (!agrees) {
        std::fputs("bench: the ways do not count the same\n", stderr);
    }
    return agrees ? 0 : 1;
}

} // namespace

} // namespace araxes

int main(int argc, char **argv)
{
    std::vector<int> counts;
    bool asJson = false;
    for (int i = 1; i < argc; ++i) {
        asJson = asJson || std::strcmp(argv[i], "--json") == 0;
        if (const int count = std::atoi(argv[i]); count > 0) {
            counts.push_back(count);
        }
    }
    return araxes::benchCrossfilter(counts.empty() ? std::vector<int>{100'000, 1'000'000, 10'000'000} : counts, asJson);
}
