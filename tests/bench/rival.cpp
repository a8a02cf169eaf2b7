// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rival.h"

#include <QElapsedTimer>

#include <nlohmann/json.hpp>

namespace araxes {

namespace {

constexpr int kStartPatienceMs = 240'000;
constexpr int kTaskPatienceMs = 90'000;

/// The line of an error text that says what went wrong.
std::string reasonIn(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains("rror")) {
            return line.trimmed().left(160).toStdString();
        }
    }
    return lines.first().trimmed().left(160).toStdString();
}

} // namespace

Rival::~Rival()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

Readiness Rival::start()
{
    Readiness ready;
    m_process.start(m_command.program, m_command.arguments);
    if (!m_process.waitForStarted()) {
        ready.failure = "not installed: " + m_command.program.toStdString() + " cannot be started";
        return ready;
    }
    const auto answer = nlohmann::json::parse(line(kStartPatienceMs).toStdString(), nullptr, false);
    ready.failure = m_failure;
    if (answer.is_object()) {
        ready.seconds = answer.value("seconds", 0.0);
        ready.bytes = answer.value("bytes", 0.0);
        ready.version = answer.value("version", "");
        ready.failure = answer.value("error", m_failure);
    }
    return ready;
}

bool Rival::does(const std::string &op) const
{
    return std::find(m_command.ops.begin(), m_command.ops.end(), op) != m_command.ops.end();
}

Turn Rival::take(const Task &task)
{
    const nlohmann::json request{{"op", task.op}, {"limit", task.limitMs}, {"steps", task.steps}};
    m_process.write(QByteArray::fromStdString(request.dump() + '\n'));
    const auto answer = nlohmann::json::parse(line(kTaskPatienceMs).toStdString(), nullptr, false);
    Turn turn;
    turn.failure = m_failure;
    if (answer.is_object()) {
        turn.microseconds = answer.value("us", std::vector<double>());
        for (const double sum : answer.value("checks", std::vector<double>())) {
            turn.checksums.push_back(std::int64_t(sum));
        }
        turn.failure = answer.value("error", m_failure);
    }
    return turn;
}

QByteArray Rival::line(int patienceMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const auto left = int(patienceMs - timer.elapsed());
        if (left <= 0) {
            m_failure = "was stopped after " + std::to_string(patienceMs / 1000) + " s";
            m_process.kill();
            m_process.waitForFinished(5000);
            return {};
        }
        if (!m_process.waitForReadyRead(left) && m_process.state() == QProcess::NotRunning &&
            !m_process.canReadLine()) {
            m_failure = "ended: " + reasonIn(m_process.readAllStandardError());
            return {};
        }
    }
    return m_process.readLine();
}

} // namespace araxes
