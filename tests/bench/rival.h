// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A contender in a process of its own, which is told its tasks by lines of JSON: see tests/bench/peers/.

#include "tests/bench/contender.h"

#include <QProcess>

namespace araxes {

struct RivalCommand
{
    std::string name;
    QString program;
    QStringList arguments;
    std::vector<std::string> ops;
    std::string remark = {};
};

class Rival final : public Contender
{
public:
    explicit Rival(RivalCommand command)
        : m_command(std::move(command))
    {}
    ~Rival() override;

    [[nodiscard]] std::string name() const override { return m_command.name; }
    [[nodiscard]] std::string remark() const override { return m_command.remark; }
    [[nodiscard]] Readiness start() override;
    [[nodiscard]] bool does(const std::string &op) const override;
    [[nodiscard]] Turn take(const Task &task) override;

private:
    /// A line of its answer; empty when it ended or was too slow, and then m_failure says so.
    [[nodiscard]] QByteArray line(int patienceMs);

    RivalCommand m_command;
    QProcess m_process;
    std::string m_failure;
};

} // namespace araxes
