// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void defaultsNeedNoNetworkAndNoGpu();
    void everythingComesBack();
    void recentFilesAreFewAndLatestFirst();
    void valuesThatMakeNoSenseReadAsDefaults();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void anythingAtAllCanBeRead();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"araxes.ini"_s); }
    void write(const QByteArray &bytes) const;
    [[nodiscard]] QStringList filesSetAside() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::write(const QByteArray &bytes) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QStringList TestSettings::filesSetAside() const
{
    return QDir(m_folder->path()).entryList({u"araxes.ini.corrupt-*"_s}, QDir::Files);
}

void TestSettings::defaultsNeedNoNetworkAndNoGpu()
{
    const Settings settings(file());
    QCOMPARE(settings.preferences(), Preferences());
    QVERIFY(!settings.preferences().onlineTiles);
    QVERIFY(!settings.preferences().useGpu);
    QVERIFY(settings.problem().isEmpty());
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::everythingComesBack()
{
    const Preferences chosen{.theme = ThemeChoice::Dark,
                             .namesLanguage = u"az-Latn"_s,
                             .interfaceLocale = u"fa"_s,
                             .calendar = Calendar::SolarHijri,
                             .secondCalendar = Calendar::Julian,
                             .useGpu = true,
                             .onlineTiles = true,
                             .reducedMotion = true,
                             .showBorders = false,
                             .showRelief = false,
                             .circaYears = 25,
                             .showAllPaths = true,
                             .showGlobe = false};
    {
        Settings settings(file());
        settings.setPreferences(chosen);
        settings.setWindow(QByteArray("\0\x01\xff;,=\n", 7), "state");
        settings.setExportFolder(u"/tmp/Şəkillər"_s);
        settings.addRecentFile(u"/tmp/Aras, çay; \"körpü\".araxes.json"_s);
        QVERIFY(settings.save());
    }
    const Settings settings(file());
    QVERIFY2(settings.problem().isEmpty(), qPrintable(settings.problem()));
    QCOMPARE(settings.preferences(), chosen);
    QCOMPARE(settings.windowGeometry(), QByteArray("\0\x01\xff;,=\n", 7));
    QCOMPARE(settings.windowState(), "state");
    QCOMPARE(settings.exportFolder(), u"/tmp/Şəkillər"_s);
    QCOMPARE(settings.recentFiles(), QStringList{u"/tmp/Aras, çay; \"körpü\".araxes.json"_s});
}

void TestSettings::recentFilesAreFewAndLatestFirst()
{
    Settings settings(file());
    for (int i = 0; i < 14; ++i) {
        settings.addRecentFile(u"/tmp/%1"_s.arg(i));
    }
    settings.addRecentFile(u"/tmp/9"_s);
    QCOMPARE(settings.recentFiles().size(), 10);
    QCOMPARE(settings.recentFiles().first(), u"/tmp/9"_s);
    QCOMPARE(settings.recentFiles().at(1), u"/tmp/13"_s);
    settings.removeRecentFile(u"/tmp/9"_s);
    QCOMPARE(settings.recentFiles().first(), u"/tmp/13"_s);
}

void TestSettings::valuesThatMakeNoSenseReadAsDefaults()
{
    write("[view]\ntheme=plaid\nreducedMotion=perhaps\n[map]\nonlineTiles=1e9\nborders=@Invalid()\n"
          "[time]\ncalendar=mayan\nsecondCalendar=@Invalid()\n[timeline]\ncircaYears=-4\n"
          "[language]\nnames=../../etc\ninterface=<b>\n[files]\nrecent=relative, /tmp/a, /tmp/a\n");
    const Settings settings(file());
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(settings.recentFiles(), QStringList{u"/tmp/a"_s});
    QVERIFY(filesSetAside().isEmpty());
}

void TestSettings::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("cut short") << QByteArray("[map]\nonlineTiles=tr");
    QTest::newRow("garbage") << QByteArray("[map\nx\n\x01\x02\n");
    QTest::newRow("no settings") << QByteArray("<html><body>404</body></html>\n");
    QTest::newRow("huge") << QByteArray(3 << 20, 'x').append('\n');
}

void TestSettings::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    Settings settings(file());
    QVERIFY(!settings.problem().isEmpty());
    QCOMPARE(settings.preferences(), Preferences());
    QCOMPARE(filesSetAside().size(), 1);
    QCOMPARE(QFileInfo(m_folder->filePath(filesSetAside().first())).size(), bytes.size());
    Preferences light;
    light.theme = ThemeChoice::Light;
    settings.setPreferences(light);
    QVERIFY(settings.save());
    QVERIFY(Settings(file()).problem().isEmpty());
}

void TestSettings::anythingAtAllCanBeRead()
{
    {
        Settings settings(file());
        Preferences chosen;
        chosen.namesLanguage = u"az"_s;
        settings.setPreferences(chosen);
        settings.addRecentFile(u"/tmp/a"_s);
        QVERIFY(settings.save());
    }
    QFile in(file());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray whole = in.readAll();
    QRandomGenerator random(9);
    for (int i = 0; i < 200; ++i) {
        QByteArray mutated = whole;
        for (int left = random.bounded(1, 6); left > 0; --left) {
            mutated[random.bounded(int(mutated.size()))] = char(random.bounded(256));
        }
        mutated.truncate(random.bounded(4) ? mutated.size() : random.bounded(int(mutated.size())));
        write(mutated);
        Settings settings(file());
        (void)settings.preferences();
        QVERIFY(settings.recentFiles().size() <= 10);
        QVERIFY(settings.problem().isEmpty() || !QFile::exists(file()));
        for (const QString &aside : filesSetAside()) {
            QVERIFY(QFile::remove(m_folder->filePath(aside)));
        }
    }
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
