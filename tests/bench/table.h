// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one table that the benchmark ends in.

#include <algorithm>
#include <string>
#include <vector>

namespace araxes {

/// One way of doing a thing. A way that could not be measured has no times and a note that says why.
struct Way
{
    std::string name;
    std::vector<double> times;
    std::string note = {};
};

/// One thing that was measured at one size. The first way is ours; ratios and growth are of medians.
struct BenchRow
{
    std::string what;
    std::string unit;
    int events = 0;
    std::vector<Way> ways = {};
};

class BenchTable
{
public:
    void add(BenchRow row) { m_rows.push_back(std::move(row)); }
    /// A line of its own above the table: what it was measured with and on, and whether the answers agreed.
    void say(std::string line) { m_lines.push_back(std::move(line)); }
    /// The same unless it has been said.
    void sayOnce(const std::string &line)
    {
        if (std::find(m_lines.begin(), m_lines.end(), line) == m_lines.end()) {
            say(line);
        }
    }
    void print() const;
    void printJson() const;

private:
    /// The median of the same way of the same thing at the size before; 0 when there is none.
    [[nodiscard]] double before(std::size_t row, const std::string &way) const;

    std::vector<std::string> m_lines;
    std::vector<BenchRow> m_rows;
};

[[nodiscard]] double quantile(std::vector<double> times, double share);

} // namespace araxes
