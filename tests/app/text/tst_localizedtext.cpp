// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in several languages.
#include "app/text/localizedtext.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class tst_LocalizedText : public QObject
{
    Q_OBJECT

private slots:
    void bestIsTheFirstLanguageThatHasAText();
    void regionFallsBackToItsLanguage();
    void elseEnglishElseTheFirst();
    void setReplacesAndKeepsOrder();
};

void tst_LocalizedText::bestIsTheFirstLanguageThatHasAText()
{
    LocalizedText text(u"en"_s, u"Khudaferin"_s);
    text.set(u"az"_s, u"Xudafərin"_s);
    QCOMPARE(text.best({u"ka"_s, u"az"_s, u"en"_s}), u"Xudafərin");
    QCOMPARE(text.in(u"az"), u"Xudafərin");
    QVERIFY(text.in(u"ka").isEmpty());
}

void tst_LocalizedText::regionFallsBackToItsLanguage()
{
    LocalizedText text(u"en"_s, u"Aras"_s);
    text.set(u"az"_s, u"Araz"_s);
    QCOMPARE(text.best({u"az-Latn"_s}), u"Araz");
    text.set(u"az-Cyrl"_s, u"Араз"_s);
    QCOMPARE(text.best({u"az-Cyrl"_s}), u"Араз");
}

void tst_LocalizedText::elseEnglishElseTheFirst()
{
    LocalizedText text(u"hy"_s, u"Արաքս"_s);
    text.set(u"ru"_s, u"Аракс"_s);
    QCOMPARE(text.best({u"ka"_s}), u"Արաքս");
    text.set(u"en"_s, u"Aras"_s);
    QCOMPARE(text.best({u"ka"_s}), u"Aras");
    QCOMPARE(text.best({}), u"Aras");
    QVERIFY(LocalizedText().best({u"en"_s}).isEmpty());
}

void tst_LocalizedText::setReplacesAndKeepsOrder()
{
    LocalizedText text(u"en"_s, u"one"_s);
    text.set(u"az"_s, u"iki"_s);
    text.set(u"en"_s, u"two"_s);
    QCOMPARE(text.entries().size(), 2);
    QCOMPARE(text.entries().first().text, u"two");
}

QTEST_GUILESS_MAIN(tst_LocalizedText)
#include "tst_localizedtext.moc"
