// SPDX-License-Identifier: GPL-3.0-or-later
// Facets and their values by what people call them.

#include "app/query/facet/facetnames.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestFacetNames : public QObject
{
    Q_OBJECT
private slots:
    void keysGoBothWays()
    {
        for (const Facet facet : kFacets) {
            QCOMPARE(facetOfKey(facetKey(facet)), facet);
        }
        QVERIFY(!facetOfKey(u"participants"));
        QVERIFY(!facetOfKey(u""));
    }
    void aValueIsFoundByKeyElseByAnyName()
    {
        FacetColumn column;
        LocalizedText iran(u"en"_s, u"Iran"_s);
        iran.set(u"fa"_s, u"ایران"_s);
        column.values = {{u"iran"_s, iran},
                         {u"qajar-iran"_s, {u"en"_s, u"Iran"_s}},
                         {u"az"_s, {u"az"_s, u"Azərbaycan"_s}},
                         {u"Iran"_s, {}}};
        QCOMPARE(valuesNamed(column, u"iran"_s), std::vector{0});
        QCOMPARE(valuesNamed(column, u"ايران"_s), std::vector{0});
        QCOMPARE(valuesNamed(column, u"azerbaycan"_s), std::vector{2});
        QCOMPARE(valuesNamed(column, u"IRAN"_s), (std::vector{0, 1, 3}));
        QVERIFY(valuesNamed(column, u"Turan"_s).empty());
        QVERIFY(valuesNamed(column, QString()).empty());
    }
};

QTEST_GUILESS_MAIN(TestFacetNames)
#include "tst_facetnames.moc"
