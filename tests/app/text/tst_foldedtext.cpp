// SPDX-License-Identifier: GPL-3.0-or-later
// Names written differently that must be found alike.
#include "app/text/foldedtext.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class tst_FoldedText : public QObject
{
    Q_OBJECT

private slots:
    void foldsTo_data();
    void foldsTo();
    void foldingTwiceChangesNothing();
};

void tst_FoldedText::foldsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const std::tuple<const char *, QString, QString> rows[] = {
        {"plain", u"aras"_s, u"aras"_s},
        {"empty", u""_s, u""_s},
        {"case", u"ARAS"_s, u"aras"_s},
        {"schwa", u"Cəbrayıl Əliyev"_s, u"cebrayil eliyev"_s},
        {"dotted capital", u"İRAN İstanbul"_s, u"iran istanbul"_s},
        {"dotless", u"Qızıl IRAQ"_s, u"qizil iraq"_s},
        {"Turkic letters", u"ŞUŞA çağ Göyçə Ürmiyə"_s, u"susa cag goyce urmiye"_s},
        {"accents", u"Zürich Ærø Čapek Łódź Đà"_s, u"zurich æro capek lodz da"_s},
        {"sharp s", u"Straße"_s, u"strasse"_s},
        {"Arabic yeh and kaf", u"تركمانچاي"_s, u"ترکمانچای"_s},
        {"alef maksura", u"موسى"_s, u"موسی"_s},
        {"madda", u"خداآفرین"_s, u"خداافرین"_s},
        {"zero-width non-joiner", u"خدا\u200cآفرین"_s, u"خداافرین"_s},
        {"vowel signs", u"مُحَمَّد"_s, u"محمد"_s},
        {"tatweel", u"ايـــران"_s, u"ایران"_s},
        {"Persian digits", u"۱۸۲۸ ١٨٢٨"_s, u"1828 1828"_s},
        {"apostrophes", u"Sha'ban Sha’ban Shaʿban Shaʼban Sha‘ban"_s, u"shaban shaban shaban shaban shaban"_s},
        {"blanks and hyphens", u"  Nagorno-Karabakh \t–  war "_s, u"nagorno karabakh war"_s},
        {"no-break space", u"a\u00a0b\u2011c"_s, u"a b c"_s},
        {"Cyrillic", u"ХУДАФЕРИН Ёлка Майор"_s, u"худаферин елка маиор"_s},
        {"Armenian", u"ՋԱԲՐԱՅԻԼ"_s, u"ջաբրայիլ"_s},
        {"Georgian capitals", u"ᲗᲑᲘᲚᲘᲡᲘ"_s, u"თბილისი"_s},
        {"bidi marks", u"\u202babc\u202c\u200f"_s, u"abc"_s},
        {"full width", u"ＡＢＣ１"_s, u"abc1"_s},
        {"only signs", u" -- ' "_s, u""_s},
    };
    for (const auto &[name, text, result] : rows) {
        QTest::newRow(name) << text << result;
    }
}

void tst_FoldedText::foldsTo()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(folded(text), result);
}

void tst_FoldedText::foldingTwiceChangesNothing()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (!QChar::isSurrogate(c)) {
            const QString once = folded(u"a"_s + QString(QChar::fromUcs4(c)) + u"b"_s);
            QVERIFY2(folded(once) == once, qPrintable(QString::number(c, 16)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_FoldedText)
#include "tst_foldedtext.moc"
