// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of a save made to fail, with every likely error, once or for ever: the file is then the old one or the
// new one, nothing else is left, and success is never claimed wrongly. This program's own versions of the calls
// stand before the system's. Then a saving program killed at any moment.

#include "app/file/atomicfile.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

enum class Call { Open, Write, Chmod, Sync, Close, Rename, FolderSync };
constexpr Call kCalls[] = {Call::Open,  Call::Write,  Call::Chmod,     Call::Sync,
                           Call::Close, Call::Rename, Call::FolderSync};

/// What is to go wrong, and what was called.
struct Plan
{
    bool isActive = false;
    Call call = Call::Open;
    int error = 0; ///< 0: nothing fails
    int from = 0;  ///< the first call of that kind that fails, from 0
    bool isForEver = false;
    std::size_t longestWrite = 0; ///< 0: as long as asked
    int seen = 0;
    int failed = 0;
    std::vector<Call> calls;
} plan;

bool fails(Call call)
{
    if (!plan.isActive) {
        return false;
    }
    plan.calls.push_back(call);
    if (plan.error == 0 || call != plan.call) {
        return false;
    }
    const int number = plan.seen++;
    if (number == plan.from || (plan.isForEver && number > plan.from)) {
        ++plan.failed;
        errno = plan.error;
        return true;
    }
    return false;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return fails(Call::Open) ? -1 : static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t write(int file, const void *bytes, std::size_t count)
{
    if (fails(Call::Write)) {
        return -1;
    }
    const bool isCut = plan.isActive && plan.longestWrite > 0;
    return ::syscall(SYS_write, file, bytes, isCut ? std::min(count, plan.longestWrite) : count);
}

int fchmod(int file, mode_t mode) noexcept
{
    return fails(Call::Chmod) ? -1 : static_cast<int>(::syscall(SYS_fchmod, file, mode));
}

int fdatasync(int file)
{
    return fails(Call::Sync) ? -1 : static_cast<int>(::syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    return fails(Call::FolderSync) ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

int close(int file)
{
    const bool isFailing = fails(Call::Close);
    const int error = errno;
    const int result = static_cast<int>(::syscall(SYS_close, file)); // a failing close closes nevertheless
    errno = isFailing ? error : errno;
    return isFailing ? -1 : result;
}

int rename(const char *from, const char *to) noexcept
{
    return fails(Call::Rename) ? -1 : static_cast<int>(::syscall(SYS_rename, from, to));
}

} // extern "C"

using namespace araxes;
using namespace Qt::StringLiterals;

class AtomicFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theCallsComeInASafeOrder();
    void shortWritesDoNoHarm();
    void anInterruptedCallIsRepeated();
    void everyFailureLeavesOldOrNew();
    void aKilledProgramLeavesOldOrNew();

private:
    /// How many of so many kills leave a file that is not whole, by a program that saves again and again.
    template <typename Save>
    int brokenAfterKills(int kills, Save saveAgain);
    /// A save of the new content over the old under the plan.
    bool save(Plan faults);
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] qsizetype files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_reason;
    const QByteArray m_new = QByteArray("new ").repeated(5000);
};

void AtomicFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"document"_s);
}

bool AtomicFaultsTest::save(Plan faults)
{
    QFile old(m_path);
    if (!old.open(QIODevice::WriteOnly) || old.write("old") != 3) {
        return false;
    }
    old.close();
    bool isSaved = false;
    plan = std::move(faults);
    plan.isActive = true;
    {
        AtomicFile file(m_path);
        isSaved = file.write(m_new) && file.commit();
        m_reason = file.reason();
    }
    plan.isActive = false;
    return isSaved;
}

QByteArray AtomicFaultsTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void AtomicFaultsTest::theCallsComeInASafeOrder()
{
    QVERIFY(save({}));
    QCOMPARE(plan.calls, (std::vector<Call>{Call::Open, Call::Write, Call::Chmod, Call::Sync, Call::Close, Call::Rename,
                                            Call::Open, Call::FolderSync, Call::Close}));
    QCOMPARE(content(), m_new);
}

void AtomicFaultsTest::shortWritesDoNoHarm()
{
    for (const std::size_t longest : {std::size_t{1}, std::size_t{7}, std::size_t{4096}}) {
        Plan faults;
        faults.longestWrite = longest;
        QVERIFY(save(faults));
        QCOMPARE(content(), m_new);
    }
}

void AtomicFaultsTest::anInterruptedCallIsRepeated()
{
    for (const Call call : {Call::Open, Call::Write, Call::Sync, Call::FolderSync}) {
        Plan faults;
        faults.call = call;
        faults.error = EINTR;
        QVERIFY(save(faults));
        QCOMPARE(plan.failed, 1);
        QCOMPARE(content(), m_new);
    }
}

void AtomicFaultsTest::everyFailureLeavesOldOrNew()
{
    int faultsTried = 0;
    for (const Call call : kCalls) {
        for (const int error : {EIO, ENOSPC, EDQUOT, EACCES, EROFS, EXDEV, ENOMEM}) {
            for (const bool isForEver : {false, true}) {
                for (int from = 0;; ++from) {
                    Plan faults;
                    faults.call = call;
                    faults.error = error;
                    faults.from = from;
                    faults.isForEver = isForEver;
                    faults.longestWrite = 8192; // three writes
                    const bool isSaved = save(faults);
                    if (plan.failed == 0) {
                        QVERIFY(isSaved);
                        break;
                    }
                    ++faultsTried;
                    const bool isRenamed = std::count(plan.calls.begin(), plan.calls.end(), Call::FolderSync) > 0 ||
                                           std::count(plan.calls.begin(), plan.calls.end(), Call::Open) > 1;
                    QCOMPARE(content(), isRenamed ? m_new : QByteArray("old"));
                    QCOMPARE(files(), 1);
                    QVERIFY(isSaved == m_reason.isEmpty());
                    // The new file is whole and named; only a folder that may not be read, and the closing of it, may
                    // fail unheard.
                    const bool isHarmless =
                        from == 1 && (call == Call::Close || (call == Call::Open && error == EACCES));
                    QCOMPARE(isSaved, isHarmless);
                }
            }
        }
    }
    QVERIFY(faultsTried > 100);
}

template <typename Save>
int AtomicFaultsTest::brokenAfterKills(int kills, Save saveAgain)
{
    constexpr qsizetype kSize = 1'000'000;
    QRandomGenerator random(1);
    int broken = 0;
    for (int i = 0; i < kills; ++i) {
        QFile::remove(m_path);
        if (!saveAgain(m_path, QByteArray(kSize, 'a'))) {
            return -1;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            for (char letter = 'b';; letter = letter == 'z' ? 'b' : static_cast<char>(letter + 1)) {
                saveAgain(m_path, QByteArray(kSize, letter));
            }
        }
        ::usleep(static_cast<useconds_t>(random.bounded(20'000)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const QByteArray left = content();
        broken += left.size() == kSize && left.count(left[0]) == kSize ? 0 : 1;
    }
    return broken;
}

void AtomicFaultsTest::aKilledProgramLeavesOldOrNew()
{
    const auto atomically = [](const QString &path, const QByteArray &bytes) {
        AtomicFile file(path);
        return file.write(bytes) && file.commit();
    };
    const auto inPlace = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QCOMPARE(brokenAfterKills(50, atomically), 0);
    QVERIFY(brokenAfterKills(50, inPlace) > 0); // else the kills would prove nothing
}

QTEST_GUILESS_MAIN(AtomicFaultsTest)
#include "tst_atomicfaults.moc"
