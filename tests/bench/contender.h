// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One of those that are measured beside each other: ours or a rival, here or in a process of its own.

#include <cstdint>
#include <string>
#include <vector>

namespace araxes {

/// Some steps of one kind, each a few whole numbers. A contender may stop after its second step when the time is over.
struct Task
{
    std::string op;
    double limitMs;
    std::vector<std::vector<int>> steps;
};

/// What a contender did of a task. The time of a step is without its checksum.
struct Turn
{
    std::vector<double> microseconds;
    std::vector<std::int64_t> checksums;
    std::string failure; ///< why it cannot go on; empty when it can
};

/// What a contender says once it has all events in the form that it answers from.
struct Readiness
{
    double seconds = 0; ///< that making this form took, from columns sorted by time
    double bytes = 0;   ///< that it holds
    std::string version;
    std::string failure;
};

class Contender
{
public:
    Contender() = default;
    Contender(const Contender &) = delete;
    Contender &operator=(const Contender &) = delete;
    virtual ~Contender() = default;

    [[nodiscard]] virtual std::string name() const = 0;
    /// What one must know of its answers.
    [[nodiscard]] virtual std::string remark() const { return {}; }
    [[nodiscard]] virtual Readiness start() = 0;
    [[nodiscard]] virtual bool does(const std::string &op) const = 0;
    [[nodiscard]] virtual Turn take(const Task &task) = 0;
};

} // namespace araxes
