// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/labels.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Every letter is 6 wide, every line 14 high.
TextSize sixWide(const QString &text, TextRole)
{
    return {6.0 * static_cast<double>(text.size()), 14};
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT
private slots:
    void aLoneLabelStandsRightOfItsMark()
    {
        LabelPlacer placer(QRectF(0, 0, 400, 300));
        const auto spot = placer.place({100, 100}, 6, {60, 14});
        QVERIFY(spot);
        QCOMPARE(spot->side, LabelSide::Right);
        QCOMPARE(spot->rect, QRectF(110, 93, 60, 14));
    }

    void triesRightLeftAboveBelowInTurn()
    {
        LabelPlacer placer(QRectF(0, 0, 400, 300));
        const QList<LabelSide> turn = {LabelSide::Right, LabelSide::Left, LabelSide::Above, LabelSide::Below};
        for (const LabelSide side : turn) {
            const auto spot = placer.place({200, 150}, 6, {60, 14});
            QVERIFY(spot);
            QCOMPARE(spot->side, side);
        }
        QVERIFY(!placer.place({200, 150}, 6, {60, 14}));
        QCOMPARE(placer.hidden(), 1);
    }

    void neverLeavesTheArea()
    {
        LabelPlacer placer(QRectF(0, 0, 200, 100));
        const auto right = placer.place({190, 50}, 6, {60, 14});
        QVERIFY(right);
        QCOMPARE(right->side, LabelSide::Left);
        QVERIFY(!placer.place({190, 50}, 6, {260, 14}));
    }

    void placedLabelsNeverOverlap()
    {
        LabelPlacer placer(QRectF(-50, -20, 700, 500));
        std::vector<QRectF> placed;
        for (int i = 0; i < 900; ++i) {
            const QPointF mark((i * 73) % 690 - 40, (i * 151) % 480 - 10);
            if (const auto spot = placer.place(mark, 5, {30.0 + i % 50, 14})) {
                placed.push_back(spot->rect);
            }
        }
        QCOMPARE(static_cast<int>(placed.size()) + placer.hidden(), 900);
        QVERIFY(placed.size() > 100);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!placed[i].intersects(placed[j]));
            }
        }
    }

    void occupiedRoomStaysFree()
    {
        LabelPlacer placer(QRectF(0, 0, 400, 300));
        placer.occupy(QRectF(108, 90, 5, 30));
        const auto spot = placer.place({100, 100}, 6, {60, 14});
        QVERIFY(spot);
        QCOMPARE(spot->side, LabelSide::Left);
        QVERIFY(!placer.placeOn({110, 100}, {10, 10}));
        QVERIFY(placer.placeOn({300, 200}, {10, 10}));
        QCOMPARE(placer.hidden(), 1);
    }

    void shortTextStaysOnOneLine()
    {
        const WrappedText text = wrappedLabel(u"Treaty of Gulistan"_s, TextRole::Label, 120, sixWide);
        QCOMPARE(text.lines, QStringList(u"Treaty of Gulistan"_s));
        QCOMPARE(text.size, QSizeF(108, 14));
    }

    void longTextBreaksNearItsMiddle()
    {
        const WrappedText text = wrappedLabel(u"Culture ministers meet in Baku"_s, TextRole::Label, 120, sixWide);
        QCOMPARE(text.lines, QStringList({u"Culture ministers"_s, u"meet in Baku"_s}));
        QCOMPARE(text.size, QSizeF(102, 28));
    }

    void tooLongTextIsCutWithAnEllipsis()
    {
        const WrappedText word = wrappedLabel(QString(40, u'x'), TextRole::Label, 120, sixWide);
        QCOMPARE(word.lines, QStringList(QString(19, u'x') + u'…'));
        const QString words = QString(30, u'a') + u' ' + QString(30, u'b');
        const WrappedText two = wrappedLabel(words, TextRole::Label, 120, sixWide);
        QCOMPARE(two.lines.size(), 1);
        QVERIFY(two.size.width() <= 120);
        const QString sentence = u"Presidents open the Giz Galasi and Khudafarin dams"_s;
        const WrappedText three = wrappedLabel(sentence, TextRole::Label, 120, sixWide);
        QCOMPARE(three.lines, QStringList({u"Presidents open the"_s, u"Giz Galasi and Khud…"_s}));
    }

    void aCutNeverPartsASurrogatePair()
    {
        QString text;
        for (int i = 0; i < 30; ++i) {
            text += QString::fromUcs4(U"\U00012000", 1); // cuneiform A
        }
        const QString line = wrappedLabel(text, TextRole::Label, 123, sixWide).lines.constFirst();
        QVERIFY(line.endsWith(u'…'));
        QVERIFY(!line.at(line.size() - 2).isHighSurrogate());
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
