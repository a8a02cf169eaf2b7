// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/regionsuggestions.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestRegionSuggestions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anyNameFinds_data();
    void anyNameFinds();
    void divisionsNameTheirCountry();
    void townsAreNoRegions();
    void nonsenseAndBlanksOfferNothing();

private:
    [[nodiscard]] QList<RegionSuggestion> find(const QString &typed, const QString &language = u"en"_s) const
    {
        return regionSuggestions(*m_gazetteer, *m_atlas, typed, {language});
    }
    AtlasPtr m_atlas;
    std::unique_ptr<Gazetteer> m_gazetteer;
};

void TestRegionSuggestions::initTestCase()
{
    QString reason;
    m_atlas = Atlas::bundled(&reason);
    QVERIFY2(reason.isEmpty(), qPrintable(reason));
    m_gazetteer = std::make_unique<Gazetteer>(m_atlas);
}

void TestRegionSuggestions::anyNameFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"Azerbaijan"_s << u"AZ"_s;
    QTest::newRow("beginning") << u"azerb"_s << u"AZ"_s;
    QTest::newRow("Persian") << u"ایران"_s << u"IR"_s;
    QTest::newRow("Armenian") << u"Իրան"_s << u"IR"_s;
}

void TestRegionSuggestions::anyNameFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto found = find(typed);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().region.code, code);
    QVERIFY(!found.first().region.label.isEmpty());
}

void TestRegionSuggestions::divisionsNameTheirCountry()
{
    const auto found = find(u"Zangilan"_s);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.first().region.code.startsWith(u"AZ-"_s));
    QVERIFY(found.first().label.contains(u"Azerbaijan"_s));
    QVERIFY(!found.first().region.label.contains(u"Azerbaijan"_s));
}

void TestRegionSuggestions::townsAreNoRegions()
{
    for (const RegionSuggestion &suggestion : find(u"a"_s)) {
        QVERIFY(m_atlas->region(suggestion.region.code));
    }
    QVERIFY(find(u"a"_s).size() <= 8);
}

void TestRegionSuggestions::nonsenseAndBlanksOfferNothing()
{
    QVERIFY(find(u"  "_s).isEmpty());
    QVERIFY(find(u"zzzzqq"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestRegionSuggestions)
#include "tst_regionsuggestions.moc"
