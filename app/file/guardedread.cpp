// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/guardedread.h"

#include "app/file/atomicfile.h"

#include <new>

namespace araxes {

using namespace Qt::StringLiterals;

LoadResult readGuarded(const QString &path, qint64 largest, const ReadDevice &read)
{
    ProblemLog log(path);
    QString reason;
    const auto file = openForReading(path, largest, &reason);
    if (!file) {
        return unreadable(log, 0, reason, u"Choose another file"_s);
    }
    try {
        return read(*file, log);
    } catch (const std::bad_alloc &) {
        return outOfMemory(log);
    }
}

LoadResult unreadable(ProblemLog &log, int line, const QString &reason, const QString &advice)
{
    log.fail(line, reason, advice);
    return {nullptr, log.problems(), false};
}

LoadResult outOfMemory(ProblemLog &log)
{
    return unreadable(log, 0, u"there is not enough memory to read the file"_s,
                      u"Close other programs or divide the file"_s);
}

} // namespace araxes
