// SPDX-License-Identifier: GPL-3.0-or-later
// Names found as people type them, in any script.
#include "app/place/atlas/gazetteer.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestGazetteer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Gazetteer> m_gazetteer;

private slots:
    void initTestCase()
    {
        const AtlasPtr atlas = Atlas::bundled();
        QElapsedTimer timer;
        timer.start();
        m_gazetteer = std::make_unique<Gazetteer>(atlas);
        qInfo("built in %lld ms", timer.elapsed());
    }
    void theFirstMatchIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("azerbaijani") << u"zəngilan"_s << u"AZ-ZAN"_s;
        QTest::newRow("english") << u"Zangilan"_s << u"AZ-ZAN"_s;
        QTest::newRow("persian division") << u"زنگیلان"_s << u"AZ-ZAN"_s;
        QTest::newRow("arabic ye for persian") << u"زنگيلان"_s << u"AZ-ZAN"_s;
        QTest::newRow("without schwa") << u"cebrayil"_s << u"AZ-CAB"_s;
        QTest::newRow("Jabrayil") << u"JABRAYIL"_s << u"AZ-CAB"_s;
        QTest::newRow("iran") << u"iran"_s << u"IR"_s;
        QTest::newRow("persian") << u"ایران"_s << u"IR"_s;
        QTest::newRow("armenian") << u"Հայաստան"_s << u"AM"_s;
        QTest::newRow("georgian") << u"საქართველო"_s << u"GE"_s;
        QTest::newRow("russian") << u"азербайджан"_s << u"AZ"_s;
        QTest::newRow("country before its namesake") << u"georgia"_s << u"GE"_s;
        QTest::newRow("prefix") << u"azerb"_s << u"AZ"_s;
        QTest::newRow("persian province") << u"آذربایجان شرقی"_s << u"IR-03"_s;
        QTest::newRow("english province") << u"east azerbaijan"_s << u"IR-03"_s;
        QTest::newRow("code") << u"az-cab"_s << u"AZ-CAB"_s;
        QTest::newRow("country code") << u"AZ"_s << u"AZ"_s;
        QTest::newRow("official name") << u"islamic republic of iran"_s << u"IR"_s;
        QTest::newRow("accents") << u"cote d’ivoire"_s << u"CI"_s;
    }
    void theFirstMatchIsMeant()
    {
        QFETCH(QString, typed);
        const auto matches = m_gazetteer->find(typed, 5);
        QVERIFY(!matches.empty());
        QTEST(matches.front().code, "code");
    }
    void townsAreFoundAfterRegions()
    {
        const auto matches = m_gazetteer->find(u"تبریز"_s, 5);
        QVERIFY(!matches.empty());
        QCOMPARE(matches.front().kind, Gazetteer::Kind::Town);
        QCOMPARE(matches.front().country, u"IR"_s);
        QVERIFY(std::abs(matches.front().box.west - 46.29) < 0.02);
        QCOMPARE(matches.front().box.width(), 0.0);
    }
    void betterMatchesComeFirst()
    {
        const auto matches = m_gazetteer->find(u"guinea"_s, 20);
        QCOMPARE(matches.front().code, u"GN"_s); // the name itself, not Equatorial Guinea
        const auto words = m_gazetteer->find(u"ossetia"_s, 5);
        QVERIFY(!words.empty());
    }
    void aNameComesOnce()
    {
        const auto matches = m_gazetteer->find(u"iran"_s, 50);
        QCOMPARE(std::count_if(matches.begin(), matches.end(), [](const auto &m) { return m.code == u"IR"_s; }), 1);
    }
    void theLimitHolds() { QCOMPARE(m_gazetteer->find(u"a"_s, 7).size(), std::size_t(7)); }
    void blankAndUnknownFindNothing()
    {
        QVERIFY(m_gazetteer->find(u"  "_s, 5).empty());
        QVERIFY(m_gazetteer->find(u"qqqqqq"_s, 5).empty());
    }
    void anEmptyAtlasFindsNothing() { QVERIFY(Gazetteer(std::make_shared<const Atlas>()).find(u"iran"_s, 5).empty()); }
    void fastEnoughForTyping()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &typed : {u"a"_s, u"az"_s, u"تبر"_s}) {
            QVERIFY(!m_gazetteer->find(typed, 10).empty());
        }
        qInfo("%.1f ms a search", double(timer.nsecsElapsed()) / 3e6);
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
