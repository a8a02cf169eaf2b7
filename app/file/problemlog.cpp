// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/problemlog.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

void ProblemLog::note(int line, const QString &record, const QString &field, const QString &reason,
                      const QString &advice)
{
    add({Problem::Severity::Note, m_file, line, record, field, reason, advice});
}

void ProblemLog::skip(int line, const QString &record, const QString &field, const QString &reason,
                      const QString &advice)
{
    add({Problem::Severity::Skipped, m_file, line, record, field, reason, advice});
}

void ProblemLog::fail(int line, const QString &reason, const QString &advice)
{
    m_hasFailed = true;
    m_problems.append({Problem::Severity::Fatal, m_file, line, {}, {}, reason, advice});
}

void ProblemLog::add(Problem problem)
{
    if (m_problems.size() < kMost) {
        m_problems.append(std::move(problem));
    } else {
        ++m_left;
    }
}

Problems ProblemLog::problems() const
{
    Problems all = m_problems;
    std::stable_sort(all.begin(), all.end(), [](const Problem &a, const Problem &b) { return a.line < b.line; });
    if (m_left > 0) {
        all.append({Problem::Severity::Note,
                    m_file,
                    0,
                    {},
                    {},
                    u"there are %1 more problems of this kind, which are not listed"_s.arg(m_left),
                    u"Mend the listed ones and open the file again"_s});
    }
    return all;
}

} // namespace araxes
