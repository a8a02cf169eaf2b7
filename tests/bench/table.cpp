// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace araxes {

namespace {

/// Three digits that matter, more only before the point.
std::string shortNumber(double number)
{
    char text[40];
    const int digits = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
    std::snprintf(text, sizeof text, "%.*f", digits, number);
    std::string result = text;
    const std::size_t point = std::min(result.find('.'), result.size());
    for (std::size_t at = point; at > 3; at -= 3) {
        result.insert(at - 3, ",");
    }
    return result;
}

std::string factor(double number, double by)
{
    return by > 0 && number > 0 ? shortNumber(number / by) + "x" : "";
}

} // namespace

double quantile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
}

double BenchTable::before(std::size_t row, const std::string &way) const
{
    double median = 0;
    for (std::size_t i = 0; i < row; ++i) {
        if (m_rows[i].what == m_rows[row].what && m_rows[i].events < m_rows[row].events) {
            const auto same = std::find_if(m_rows[i].ways.begin(), m_rows[i].ways.end(),
                                           [&way](const Way &other) { return other.name == way; });
            median = same == m_rows[i].ways.end() ? 0 : quantile(same->times, 0.5);
        }
    }
    return median;
}

void BenchTable::print() const
{
    for (const std::string &line : m_lines) {
        std::printf("%s\n", line.c_str());
    }
    std::printf("\nratio: to the first way; growth: to the same at the size before\n\n");
    std::printf("%-10s %-37s %-8s %-14s %12s %12s %6s %11s %8s\n", "events", "what", "unit", "way", "median", "p99",
                "steps", "ratio", "growth");
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const BenchRow &row = m_rows[i];
        const double ours = row.ways.empty() ? 0 : quantile(row.ways.front().times, 0.5);
        for (const Way &way : row.ways) {
            if (way.times.empty()) {
                std::printf("%-10d %-37s %-8s %-14s %s\n", row.events, row.what.c_str(), row.unit.c_str(),
                            way.name.c_str(), way.note.c_str());
                continue;
            }
            const double median = quantile(way.times, 0.5);
            const std::string p99 = way.times.size() > 1 ? shortNumber(quantile(way.times, 0.99)) : "";
            std::printf("%-10d %-37s %-8s %-14s %12s %12s %6zu %11s %8s  %s\n", row.events, row.what.c_str(),
                        row.unit.c_str(), way.name.c_str(), shortNumber(median).c_str(), p99.c_str(), way.times.size(),
                        factor(median, ours).c_str(), factor(median, before(i, way.name)).c_str(), way.note.c_str());
        }
        std::printf("\n");
    }
}

void BenchTable::printJson() const
{
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const Way &way : m_rows[i].ways) {
            nlohmann::ordered_json line{
                {"events", m_rows[i].events}, {"what", m_rows[i].what}, {"unit", m_rows[i].unit}, {"way", way.name}};
            if (!way.times.empty()) {
                const double median = quantile(way.times, 0.5);
                const double ours = quantile(m_rows[i].ways.front().times, 0.5);
                const double earlier = before(i, way.name);
                line["median"] = median;
                line["p99"] = quantile(way.times, 0.99);
                line["steps"] = way.times.size();
                line["ratio"] = ours > 0 ? nlohmann::ordered_json(median / ours) : nlohmann::ordered_json();
                line["growth"] = earlier > 0 ? nlohmann::ordered_json(median / earlier) : nlohmann::ordered_json();
            }
            if (!way.note.empty()) {
                line["note"] = way.note;
            }
            rows.push_back(std::move(line));
        }
    }
    std::printf("%s\n", nlohmann::ordered_json{{"about", m_lines}, {"rows", rows}}.dump(2).c_str());
}

} // namespace araxes
