// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/atomicfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Repeats a call that a signal interrupted.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

QString systemReason()
{
    switch (errno) {
    case ENOENT:
        return u"it does not exist"_s;
    case EACCES:
    case EPERM:
        return u"permission denied"_s;
    case EROFS:
        return u"the disk is read-only"_s;
    case ENOSPC:
        return u"the disk is full"_s;
    case EDQUOT:
        return u"the disk quota is used up"_s;
    case ENAMETOOLONG:
        return u"the name is too long"_s;
    case EISDIR:
        return u"it is a folder"_s;
    default:
        return QString::fromLocal8Bit(std::strerror(errno));
    }
}

QString kindOf(const struct stat &status)
{
    if (S_ISDIR(status.st_mode)) {
        return u"a folder"_s;
    }
    return S_ISFIFO(status.st_mode) ? u"a pipe"_s : u"a device or socket"_s;
}

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = uninterrupted(
            [&] { return ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done)); });
        if (wrote < 0) {
            return false;
        }
        done += wrote;
    }
    return true;
}

} // namespace

AtomicFile::AtomicFile(const QString &path, Backup backup)
    : m_backup(backup)
    , m_target(QFile::encodeName(path))
{}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.isEmpty()) {
        ::unlink(m_temporary.constData());
    }
}

QString AtomicFile::temporaryPath() const
{
    return QFile::decodeName(m_temporary);
}

bool AtomicFile::fail(const QString &what)
{
    m_reason = what + u": "_s + systemReason();
    return false;
}

bool AtomicFile::findTarget()
{
    if (m_target.isEmpty()) {
        m_reason = u"the name is empty"_s;
        return false;
    }
    struct stat link = {};
    if (::lstat(m_target.constData(), &link) == 0 && S_ISLNK(link.st_mode)) {
        char *resolved = ::realpath(m_target.constData(), nullptr);
        if (resolved == nullptr) {
            return fail(u"it is a link that cannot be followed"_s);
        }
        m_target = resolved;
        std::free(resolved);
    }
    m_folder = m_target.left(m_target.lastIndexOf('/') + 1);
    m_folder = m_folder.isEmpty() ? QByteArray("./") : m_folder;
    struct stat status = {};
    if (::stat(m_target.constData(), &status) != 0) {
        return errno == ENOENT || fail(u"the file cannot be looked at"_s);
    }
    if (!S_ISREG(status.st_mode)) {
        m_reason = u"it is %1, not a file"_s.arg(kindOf(status));
        return false;
    }
    if ((status.st_mode & 0222) == 0 || ::access(m_target.constData(), W_OK) != 0) {
        m_reason = u"the file is read-only"_s;
        return false;
    }
    m_mode = static_cast<int>(status.st_mode & 07777);
    m_owner = status.st_uid;
    m_group = status.st_gid;
    return true;
}

void AtomicFile::removeStale() const
{
    constexpr qint64 kHour = 3600;
    const QDir folder(QFile::decodeName(m_folder));
    for (const QFileInfo &file : folder.entryInfoList({u".araxes-*.part"_s}, QDir::Files | QDir::Hidden)) {
        if (file.ownerId() == ::geteuid() && file.lastModified().secsTo(QDateTime::currentDateTime()) > kHour) {
            QFile::remove(file.filePath());
        }
    }
}

/// Without one the new file is no less safe: a failure is no reason not to save.
void AtomicFile::keepBackup() const
{
    const QByteArray link = m_temporary + "~";
    const QByteArray backup = m_target + "~";
    if (::link(m_target.constData(), link.constData()) == 0) {
        if (::rename(link.constData(), backup.constData()) != 0) {
            ::unlink(link.constData());
        }
    } else if (QFile::copy(QFile::decodeName(m_target), QFile::decodeName(link))) { // a disk that knows no links
        ::rename(link.constData(), backup.constData());
    }
}

int AtomicFile::createTemporary()
{
    // A new file gets what the user's mask allows; a copy of an existing one stays private until it has its mode.
    const mode_t mode = m_mode < 0 ? 0666 : 0600;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        const QByteArray path = m_folder + ".araxes-" + random + ".part";
        const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
        if (file >= 0) {
            m_temporary = path;
            return file;
        }
        if (errno != EEXIST && errno != EINTR) {
            break;
        }
    }
    return -1;
}

bool AtomicFile::fillTemporary(int file, const Pour &pour)
{
    const auto sink = [this, file](const QByteArray &bytes) {
        return writeAll(file, bytes) || fail(u"the file could not be written"_s);
    };
    if (!pour(sink)) {
        return false;
    }
    if (m_mode >= 0) {
        // Only root may give files away; for others the file becomes theirs, as with any editor.
        const bool isOurs = m_owner == ::geteuid() && m_group == ::getegid();
        [[maybe_unused]] const bool isKept = isOurs || ::fchown(file, m_owner, m_group) == 0;
        if (::fchmod(file, static_cast<mode_t>(m_mode)) != 0) {
            return fail(u"the file's permissions could not be kept"_s);
        }
    }
    if (uninterrupted([file] { return ::fdatasync(file); }) != 0) {
        return fail(u"the disk did not confirm the file"_s);
    }
    return true;
}

bool AtomicFile::write(const QByteArray &bytes)
{
    return write([&bytes](const Sink &sink) { return sink(bytes); });
}

bool AtomicFile::write(const Pour &pour)
{
    if (!findTarget()) {
        return false;
    }
    removeStale();
    const int file = createTemporary();
    if (file < 0) {
        return fail(u"no file can be made in the folder"_s);
    }
    const bool isFilled = fillTemporary(file, pour);
    const bool isClosed = ::close(file) == 0;
    return isFilled && (isClosed || fail(u"the file could not be closed"_s));
}

bool AtomicFile::commit()
{
    if (m_backup == Backup::Keep && m_mode >= 0) {
        keepBackup();
    }
    if (::rename(m_temporary.constData(), m_target.constData()) != 0) {
        return fail(u"the new file could not take the old one's place"_s);
    }
    m_temporary.clear();
    const int folder = ::open(m_folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return errno == EACCES || fail(u"the file is saved, but its folder could not be opened"_s);
    }
    const bool isSynced =
        uninterrupted([folder] { return ::fsync(folder); }) == 0 || errno == EINVAL || errno == ENOTSUP;
    const bool isFine = isSynced || fail(u"the file is saved, but the disk did not confirm its name"_s);
    ::close(folder);
    return isFine;
}

std::unique_ptr<QFile> openForReading(const QString &path, qint64 largest, QString *reason)
{
    auto file = std::make_unique<QFile>(path);
    const auto refuse = [reason](const QString &why) {
        *reason = why;
        return std::unique_ptr<QFile>();
    };
    if (path.startsWith(u":/"_s)) {
        return file->open(QIODevice::ReadOnly) ? std::move(file) : refuse(u"there is no such bundled file"_s);
    }
    // Without blocking, since opening a pipe would otherwise wait for a writer.
    const int handle = uninterrupted(
        [&path] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC); });
    struct stat status = {};
    if (handle < 0) {
        return refuse(u"the file cannot be opened: "_s + systemReason());
    }
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(handle);
        return refuse(u"it is %1, not a file"_s.arg(kindOf(status)));
    }
    if (status.st_size > largest) {
        ::close(handle);
        return refuse(u"the file has %1 bytes, more than the %2 that are read"_s.arg(status.st_size).arg(largest));
    }
    if (!file->open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return refuse(u"the file cannot be read: "_s + file->errorString());
    }
    return file;
}

} // namespace araxes
