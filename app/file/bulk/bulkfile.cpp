// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/bulkfile.h"

#include "app/file/atomicfile.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace araxes {

std::shared_ptr<const BulkFile> BulkFile::open(const QString &path, qint64 largest, QString *reason)
{
    auto file = openForReading(path, largest, reason);
    if (!file || file->handle() < 0) {
        return nullptr;
    }
    return std::shared_ptr<const BulkFile>(new BulkFile(std::move(file)));
}

BulkFile::BulkFile(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
    , m_handle(m_file->handle())
{
    m_stamp = stampNow().value_or(Stamp());
}

std::optional<BulkFile::Stamp> BulkFile::stampNow() const
{
    struct stat status = {};
    if (::fstat(m_handle, &status) != 0) {
        return {};
    }
    return Stamp{status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

bool BulkFile::read(qint64 offset, std::span<char> into) const
{
    while (!into.empty()) {
        const ssize_t got = ::pread(m_handle, into.data(), into.size(), offset);
        if (got == 0 || (got < 0 && errno != EINTR)) {
            return false;
        }
        if (got > 0) {
            into = into.subspan(std::size_t(got));
            offset += got;
        }
    }
    return true;
}

bool BulkFile::isUnchanged() const
{
    return stampNow() == m_stamp;
}

} // namespace araxes
