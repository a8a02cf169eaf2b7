// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The ways of counting under a brush that run in this process: the program's crossfilter, and a look at every event.

#include "app/query/crossfilter/crossfilter.h"
#include "app/query/crossfilter/rowpoints.h"
#include "tests/bench/brush/brushevents.h"
#include "tests/bench/contender.h"

namespace araxes {

class OurCrossfilter final : public Contender
{
public:
    explicit OurCrossfilter(const BrushTable &table)
        : m_table(&table)
    {}
    [[nodiscard]] std::string name() const override { return "araxes"; }
    [[nodiscard]] Readiness start() override;
    [[nodiscard]] bool does(const std::string & /*op*/) const override { return true; }
    [[nodiscard]] Turn take(const Task &task) override;

private:
    void step(const std::string &op, const std::vector<int> &numbers);
    [[nodiscard]] std::int64_t checksum(bool withCells) const;

    const BrushTable *m_table;
    std::unique_ptr<Crossfilter> m_filter;
    RowPoints m_points;
};

/// Counts only what a brush of time asks for; what the others must agree with.
class ScanOfAll final : public Contender
{
public:
    explicit ScanOfAll(const BrushTable &table)
        : m_table(&table)
    {}
    [[nodiscard]] std::string name() const override { return "C++ scan"; }
    [[nodiscard]] Readiness start() override { return {}; }
    [[nodiscard]] bool does(const std::string & /*op*/) const override { return true; }
    [[nodiscard]] Turn take(const Task &task) override;

private:
    void step(const std::string &op, const std::vector<int> &numbers);
    void count(std::size_t row);
    [[nodiscard]] std::int64_t checksum(bool withCells) const;

    const BrushTable *m_table;
    TimeSpan m_window = kBrushRange;
    std::uint32_t m_matching = 0;
    std::vector<std::uint32_t> m_bins, m_cells, m_categories, m_countries;
};

} // namespace araxes
