// SPDX-License-Identifier: GPL-3.0-or-later
// Files are replaced in one step, or not at all and with a reason.

#include "app/file/atomicfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

/// Writes and commits; empty when it went well, else the reason.
QString replaced(const QString &path, const QByteArray &bytes)
{
    AtomicFile file(path);
    return file.write(bytes) && file.commit() ? QString() : file.reason();
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNewFileAppears();
    void anOldFileIsReplacedAndKeepsItsMode();
    void theMaskRulesNewFiles();
    void nothingChangesBeforeCommit();
    void anAbandonedWriteLeavesNoTrace();
    void largeContentArrivesWhole();
    void aLinkIsFollowedAndStays();
    void aLinkToNowhereIsRefused();
    void aLoopOfLinksIsRefused();
    void aFolderIsRefused();
    void aPipeIsRefused();
    void aDeviceIsRefused();
    void aReadOnlyFileIsRefused();
    void aReadOnlyFolderIsRefused();
    void aMissingFolderIsRefused();
    void aFullDiskIsToldAndTheOldFileStays();
    void longAndOddNamesWork();
    void aTooLongNameIsRefused();
    void aRelativePathWorks();
    void aHardLinkKeepsTheOldContent();
    void aRenameThatFailsKeepsTheOldFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// The names of all files there, hidden ones too.
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AtomicFileTest::aNewFileAppears()
{
    QCOMPARE(replaced(path(u"a"_s), "new"), QString());
    QCOMPARE(contentOf(path(u"a"_s)), "new");
    QCOMPARE(replaced(path(u"empty"_s), {}), QString());
    QCOMPARE(contentOf(path(u"empty"_s)), QByteArray());
    QCOMPARE(names(), (QStringList{u"a"_s, u"empty"_s}));
}

void AtomicFileTest::anOldFileIsReplacedAndKeepsItsMode()
{
    for (const mode_t mode : {0600U, 0640U, 0644U, 0666U, 0755U}) {
        put(u"a"_s, "old");
        QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), mode), 0);
        QCOMPARE(replaced(path(u"a"_s), "new"), QString());
        QCOMPARE(contentOf(path(u"a"_s)), "new");
        QCOMPARE(statusOf(path(u"a"_s)).st_mode & 07777, mode);
    }
    QCOMPARE(names(), QStringList{u"a"_s});
}

void AtomicFileTest::theMaskRulesNewFiles()
{
    const mode_t old = ::umask(027);
    const QString reason = replaced(path(u"a"_s), "new");
    ::umask(old);
    QCOMPARE(reason, QString());
    QCOMPARE(statusOf(path(u"a"_s)).st_mode & 07777, 0640U);
}

void AtomicFileTest::nothingChangesBeforeCommit()
{
    put(u"a"_s, "old");
    AtomicFile file(path(u"a"_s));
    QVERIFY(file.write("new"));
    QCOMPARE(contentOf(path(u"a"_s)), "old");
    QCOMPARE(contentOf(file.temporaryPath()), "new");
    QCOMPARE(statusOf(file.temporaryPath()).st_ino == statusOf(path(u"a"_s)).st_ino, false);
    QVERIFY(file.commit());
    QCOMPARE(contentOf(path(u"a"_s)), "new");
}

void AtomicFileTest::anAbandonedWriteLeavesNoTrace()
{
    put(u"a"_s, "old");
    {
        AtomicFile file(path(u"a"_s));
        QVERIFY(file.write("new"));
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(names(), QStringList{u"a"_s});
    QCOMPARE(contentOf(path(u"a"_s)), "old");
}

void AtomicFileTest::largeContentArrivesWhole()
{
    QByteArray bytes(20'000'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 4096) {
        bytes[i] = static_cast<char>(i >> 12);
    }
    QCOMPARE(replaced(path(u"a"_s), bytes), QString());
    QVERIFY(contentOf(path(u"a"_s)) == bytes);
}

void AtomicFileTest::aLinkIsFollowedAndStays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    put(u"sub/real"_s, "old");
    QVERIFY(QFile::link(u"sub/real"_s, path(u"one"_s)));
    QVERIFY(QFile::link(u"one"_s, path(u"two"_s)));
    QCOMPARE(replaced(path(u"two"_s), "new"), QString());
    QCOMPARE(contentOf(path(u"sub/real"_s)), "new");
    QVERIFY(S_ISLNK(statusOf(path(u"one"_s)).st_mode) && S_ISLNK(statusOf(path(u"two"_s)).st_mode));
    QVERIFY(S_ISREG(statusOf(path(u"sub/real"_s)).st_mode));
}

void AtomicFileTest::aLinkToNowhereIsRefused()
{
    QVERIFY(QFile::link(u"nowhere"_s, path(u"a"_s)));
    QVERIFY(replaced(path(u"a"_s), "new").contains(u"a link that cannot be followed"_s));
    QCOMPARE(names(), QStringList{u"a"_s});
}

void AtomicFileTest::aLoopOfLinksIsRefused()
{
    QVERIFY(QFile::link(u"b"_s, path(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, path(u"b"_s)));
    QVERIFY(replaced(path(u"a"_s), "new").contains(u"a link that cannot be followed"_s));
}

void AtomicFileTest::aFolderIsRefused()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a"_s));
    QCOMPARE(replaced(path(u"a"_s), "new"), u"it is a folder, not a file"_s);
    QCOMPARE(replaced(path(u"a/"_s), "new"), u"it is a folder, not a file"_s);
}

void AtomicFileTest::aPipeIsRefused()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"a"_s)).constData(), 0600), 0);
    QCOMPARE(replaced(path(u"a"_s), "new"), u"it is a pipe, not a file"_s);
    QVERIFY(S_ISFIFO(statusOf(path(u"a"_s)).st_mode));
}

void AtomicFileTest::aDeviceIsRefused()
{
    QCOMPARE(replaced(u"/dev/null"_s, "new"), u"it is a device or socket, not a file"_s);
}

void AtomicFileTest::aReadOnlyFileIsRefused()
{
    put(u"a"_s, "old");
    QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0444), 0);
    QCOMPARE(replaced(path(u"a"_s), "new"), u"the file is read-only"_s);
    QCOMPARE(contentOf(path(u"a"_s)), "old");
}

void AtomicFileTest::aReadOnlyFolderIsRefused()
{
    if (::geteuid() == 0) {
        QSKIP("root may write everywhere");
    }
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    put(u"sub/a"_s, "old");
    QCOMPARE(::chmod(QFile::encodeName(path(u"sub"_s)).constData(), 0555), 0);
    const QString reason = replaced(path(u"sub/a"_s), "new");
    QCOMPARE(::chmod(QFile::encodeName(path(u"sub"_s)).constData(), 0755), 0);
    QCOMPARE(reason, u"no file can be made in the folder: permission denied"_s);
    QCOMPARE(contentOf(path(u"sub/a"_s)), "old");
}

void AtomicFileTest::aMissingFolderIsRefused()
{
    QCOMPARE(replaced(path(u"none/a"_s), "new"), u"no file can be made in the folder: it does not exist"_s);
    QCOMPARE(replaced({}, "new"), u"the name is empty"_s);
}

void AtomicFileTest::aFullDiskIsToldAndTheOldFileStays()
{
    const QString full = u"/dev/full"_s; // a device, so refused; a limit on the size of files stands in for the disk
    QCOMPARE(replaced(full, "new"), u"it is a device or socket, not a file"_s);
    put(u"a"_s, "old");
    struct rlimit old = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const struct rlimit small = {4096, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString reason = replaced(path(u"a"_s), QByteArray(100'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(reason.startsWith(u"the file could not be written: "_s), qPrintable(reason));
    QCOMPARE(contentOf(path(u"a"_s)), "old");
    QCOMPARE(names(), QStringList{u"a"_s});
}

void AtomicFileTest::longAndOddNamesWork()
{
    for (const QString &name : {QString(255, u'n'), u"گلستان 😀 \n x"_s, u"-rf"_s, u".hidden"_s}) {
        QCOMPARE(replaced(path(name), "one"), QString());
        QCOMPARE(replaced(path(name), "two"), QString());
        QCOMPARE(contentOf(path(name)), "two");
    }
    QCOMPARE(names().size(), 4);
}

void AtomicFileTest::aTooLongNameIsRefused()
{
    QVERIFY(replaced(path(QString(256, u'n')), "new").endsWith(u"the name is too long"_s));
    QCOMPARE(names(), QStringList());
}

void AtomicFileTest::aRelativePathWorks()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString reason = replaced(u"a"_s, "new");
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(reason, QString());
    QCOMPARE(contentOf(path(u"a"_s)), "new");
}

void AtomicFileTest::aHardLinkKeepsTheOldContent()
{
    put(u"a"_s, "old");
    QCOMPARE(::link(QFile::encodeName(path(u"a"_s)).constData(), QFile::encodeName(path(u"b"_s)).constData()), 0);
    QCOMPARE(replaced(path(u"a"_s), "new"), QString());
    QCOMPARE(contentOf(path(u"a"_s)), "new");
    QCOMPARE(contentOf(path(u"b"_s)), "old");
}

void AtomicFileTest::aRenameThatFailsKeepsTheOldFile()
{
    // A folder takes the name between writing and committing.
    AtomicFile file(path(u"a"_s));
    QVERIFY(file.write("new"));
    QVERIFY(QDir(m_folder->path()).mkpath(u"a/sub"_s));
    QVERIFY(!file.commit());
    QVERIFY(file.reason().startsWith(u"the new file could not take the old one's place: "_s));
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "tst_atomicfile.moc"
