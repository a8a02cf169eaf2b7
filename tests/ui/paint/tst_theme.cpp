// SPDX-License-Identifier: GPL-3.0-or-later
// Categories can be told apart, however many there are.
#include "ui/paint/theme.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

Collection withCategories(int count)
{
    CollectionParts parts;
    for (int i = 0; i < count; ++i) {
        Category category;
        category.id = u"c%1"_s.arg(i);
        category.name = {u"en"_s, u"Category %1"_s.arg(i)};
        parts.categories.push_back(category);
    }
    return Collection(std::move(parts));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void noTwoOfManyCategoriesLookAlike()
    {
        const Collection collection = withCategories(48);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            const Theme look = theme(kind);
            QSet<QRgb> colours;
            for (int category = 0; category < 48; ++category) {
                colours.insert(categoryColour(look, collection, category).rgb());
            }
            QCOMPARE(colours.size(), 48);
        }
    }

    void aColourThatComesAgainHasAnotherShape()
    {
        const Collection collection = withCategories(24);
        QSet<MarkShape> first;
        for (int category = 0; category < 8; ++category) {
            first.insert(categoryShape(collection, category));
            QVERIFY(categoryShape(collection, category) != categoryShape(collection, category + 8));
            QVERIFY(categoryShape(collection, category + 8) != categoryShape(collection, category + 16));
        }
        QCOMPARE(first.size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
