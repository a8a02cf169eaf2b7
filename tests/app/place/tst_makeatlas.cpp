// SPDX-License-Identifier: GPL-3.0-or-later
// The tool makes the bundled file again, byte for byte. Needs the raw files: name their folders in
// ARAXES_BASEMAP_SOURCE and ARAXES_GAZETTEER_SOURCE.
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMakeAtlas : public QObject
{
    Q_OBJECT
private slots:
    void originStatesTheChecksums()
    {
        const QString folder = QStringLiteral(SOURCE_FOLDER "/data/map/");
        const QByteArray origin = contentOf(folder + u"ORIGIN.md"_s);
        for (const QString &name : {u"atlas.bin"_s, u"relief_world.jpg"_s, u"relief_aras.jpg"_s}) {
            const QByteArray content = contentOf(folder + name);
            QVERIFY(!content.isEmpty());
            QVERIFY2(origin.contains(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                     qPrintable(name + u" has another checksum than ORIGIN.md says"_s));
        }
    }
    void theSameInputGivesTheSameBytes()
    {
        const QString basemap = qEnvironmentVariable("ARAXES_BASEMAP_SOURCE");
        const QString gazetteer = qEnvironmentVariable("ARAXES_GAZETTEER_SOURCE");
        if (basemap.isEmpty() || gazetteer.isEmpty()) {
            QSKIP("set ARAXES_BASEMAP_SOURCE and ARAXES_GAZETTEER_SOURCE to the raw files to check this");
        }
        QTemporaryDir out;
        QProcess tool;
        tool.start(u"python3"_s, {QStringLiteral(SOURCE_FOLDER "/tools/make_atlas.py"), basemap,
                                  gazetteer + u"/gazetteer_core.tsv"_s, out.path(), u"--no-relief"_s});
        QVERIFY(tool.waitForFinished(110'000));
        QCOMPARE(tool.exitCode(), 0);
        const QByteArray bundled = contentOf(QStringLiteral(SOURCE_FOLDER "/data/map/atlas.bin"));
        QVERIFY(contentOf(out.filePath(u"atlas.bin"_s)) == bundled);
    }
};

QTEST_GUILESS_MAIN(TestMakeAtlas)
#include "tst_makeatlas.moc"
