// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile text made safe to show.
#include "app/text/plaintext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextIsUnchanged();
    void everyControlCharacterIsReplaced();
    void lineBreaksAreVisibleInLabels();
    void lineBreaksBreakLinesInPanes();
    void overridesAreNamed_data();
    void overridesAreNamed();
    void isolatesAreBalanced();
    void loneSurrogatesAreReplaced();
    void longTextIsCut_data();
    void longTextIsCut();
    void cutNeverSplitsAPair();
    void tenMegabytesCostNothing();
    void terminalsGetEscapes_data();
    void terminalsGetEscapes();
    void everyFormatCharacterIsEscapedOnTerminals();
};

void tst_PlainText::ordinaryTextIsUnchanged()
{
    const QString text =
        u"Xudafərin خداآفرین ‌Худаферин Խուդափերին 𝔸 <b>&amp;</b> é"_s;
    QCOMPARE(displayText(text), text);
    QCOMPARE(paragraphText(text), text);
}

void tst_PlainText::everyControlCharacterIsReplaced()
{
    for (char16_t c = 0; c < 0xa0; ++c) {
        if (QChar(c).category() == QChar::Other_Control) {
            const QString shown = displayText(u"a"_s + QChar(c) + u"b"_s);
            QCOMPARE(shown.size(), 3);
            QVERIFY(shown[1].isPrint());
            QVERIFY(shown[1] != QChar(c));
        }
    }
    QCOMPARE(displayText(u"\x1b[31m"), u"\u241b[31m");
}

void tst_PlainText::lineBreaksAreVisibleInLabels()
{
    QCOMPARE(displayText(u"a\nb\r\nc\u2028d\u2029e"), u"a\u240ab\u240d\u240ac\u2424d\u2424e");
}

void tst_PlainText::lineBreaksBreakLinesInPanes()
{
    QCOMPARE(paragraphText(u"a\nb\r\n\nc\td\x1b"), u"a\nb\n\nc\u2409d\u241b");
    QCOMPARE(paragraphText(u"a\nb\u202e", 100), u"a\nb[RLO]");
    QCOMPARE(paragraphText(u"abc\ndef", 5), u"abc\n…");
}

void tst_PlainText::overridesAreNamed_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("[LRE]") << 0x202a;
    QTest::newRow("[RLE]") << 0x202b;
    QTest::newRow("[PDF]") << 0x202c;
    QTest::newRow("[LRO]") << 0x202d;
    QTest::newRow("[RLO]") << 0x202e;
    QTest::newRow("[LRI]") << 0x2066;
    QTest::newRow("[RLI]") << 0x2067;
    QTest::newRow("[FSI]") << 0x2068;
    QTest::newRow("[PDI]") << 0x2069;
}

void tst_PlainText::overridesAreNamed()
{
    QFETCH(int, code);
    QCOMPARE(displayText(u"a"_s + QChar(code) + u"b"_s), u'a' + QString::fromUtf8(QTest::currentDataTag()) + u'b');
}

void tst_PlainText::isolatesAreBalanced()
{
    const QString text = isolated(u"a\u2069\u2068\u202eb");
    QCOMPARE(text.count(u'\u2068'), 1);
    QCOMPARE(text.count(u'\u2069'), 1);
    QVERIFY(text.startsWith(u'\u2068') && text.endsWith(u'\u2069'));
}

void tst_PlainText::loneSurrogatesAreReplaced()
{
    const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00);
    QCOMPARE(displayText(lone), u"a\ufffdb\ufffd");
    QCOMPARE(displayText(u"a\U0001F600b"), u"a\U0001F600b");
}

void tst_PlainText::longTextIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("shown");
    QTest::newRow("shorter") << u"abc"_s << 5 << u"abc"_s;
    QTest::newRow("exact") << u"abcde"_s << 5 << u"abcde"_s;
    QTest::newRow("longer") << u"abcdef"_s << 5 << u"abcd…"_s;
    QTest::newRow("grown by tokens") << u"ab\u202ec"_s << 5 << u"ab[R…"_s;
    QTest::newRow("one") << u"abc"_s << 1 << u"…"_s;
}

void tst_PlainText::longTextIsCut()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text, length), shown);
}

void tst_PlainText::cutNeverSplitsAPair()
{
    const QString faces = QString(u"\U0001F600"_s).repeated(10);
    for (int length = 1; length < 22; ++length) {
        const QString shown = displayText(faces, length);
        QVERIFY(shown.size() <= length);
        QVERIFY(!shown.contains(QChar(0xfffd)));
        QVERIFY(shown.isValidUtf16());
    }
}

void tst_PlainText::tenMegabytesCostNothing()
{
    const QString huge(5'000'000, u'\u202e');
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(displayText(huge).size(), 512);
    QVERIFY2(timer.elapsed() < 50, "a label must not read all of a huge text");
}

void tst_PlainText::terminalsGetEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"Xudafərin"_s << u"Xudafərin"_s;
    QTest::newRow("escape") << u"\x1b]52;c"_s << u"\\x1B]52;c"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << u"\\x9B31m"_s;
    QTest::newRow("line") << u"a\r\n"_s << u"a\\x0D\\x0A"_s;
    QTest::newRow("override") << u"a\u202eb"_s << u"a\\u202Eb"_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s << u"\\uFEFF"_s;
    QTest::newRow("face") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("tag") << u"\U000E0041"_s << u"\\uDB40\\uDC41"_s;
}

void tst_PlainText::terminalsGetEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(terminalText(text), escaped);
}

void tst_PlainText::everyFormatCharacterIsEscapedOnTerminals()
{
    for (char32_t c = 0; c < 0x110000; ++c) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format) {
            QVERIFY2(terminalText(QString(QChar::fromUcs4(c))).startsWith(u'\\'), qPrintable(QString::number(c, 16)));
        }
    }
    QVERIFY(terminalText(QString(QChar(0xd800))).startsWith(u'\\'));
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
