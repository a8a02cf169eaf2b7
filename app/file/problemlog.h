// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Collects the problems of one file while it is read.

#include "app/file/problem.h"

namespace araxes {

/// Keeps the first kMost problems in full and counts the rest, so that a hopeless file cannot fill the memory.
class ProblemLog
{
public:
    static constexpr qsizetype kMost = 10'000;

    explicit ProblemLog(QString file)
        : m_file(std::move(file))
    {}

    void note(int line, const QString &record, const QString &field, const QString &reason, const QString &advice);
    void skip(int line, const QString &record, const QString &field, const QString &reason, const QString &advice);
    void fail(int line, const QString &reason, const QString &advice);

    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    /// So many that the next one will only be counted.
    [[nodiscard]] bool isFull() const { return m_problems.size() >= kMost; }
    /// Problems that are only counted.
    void count(qsizetype more) { m_left += more; }
    [[nodiscard]] qsizetype size() const { return m_problems.size() + m_left; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// All that was reported, in order of lines, with a last note that counts what did not fit.
    [[nodiscard]] Problems problems() const;

private:
    void add(Problem problem);

    QString m_file;
    Problems m_problems;
    qsizetype m_left = 0; ///< how many were counted only
    bool m_hasFailed = false;
};

} // namespace araxes
