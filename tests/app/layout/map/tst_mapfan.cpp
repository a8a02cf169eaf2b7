// SPDX-License-Identifier: GPL-3.0-or-later
// Where the marks of an opened cluster stand, and the card of a larger one.
#include "app/layout/map/cardspot.h"
#include "app/layout/map/mapfan.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace araxes;

class TestMapFan : public QObject
{
    Q_OBJECT
private slots:
    void marksKeepApartAndInsideTheView()
    {
        const QRectF view(0, 0, 800, 500);
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const QPointF centre(random.bounded(800.0), random.bounded(500.0));
            const double disc = 9 + random.bounded(13.0);
            const int count = 2 + random.bounded(kMostFanned - 1);
            const std::vector<QPointF> spots = fanSpots(centre, disc, count, view);
            QCOMPARE(int(spots.size()), count);
            for (std::size_t a = 0; a < spots.size(); ++a) {
                const double reach = MapGrouping::kMarkRadius;
                QVERIFY(view.adjusted(reach, reach, -reach, -reach).contains(spots[a]));
                for (std::size_t b = 0; b < a; ++b) {
                    QVERIFY(QLineF(spots[a], spots[b]).length() >= 2 * reach + 4);
                }
            }
        }
    }
    void marksKeepOffTheDiscWhereThereIsRoom()
    {
        for (int count = 2; count <= kMostFanned; ++count) {
            for (const QPointF &spot : fanSpots({400, 250}, 14, count, {0, 0, 800, 500})) {
                QVERIFY(QLineF(spot, {400, 250}).length() > 14 + MapGrouping::kMarkRadius);
            }
        }
    }
    void titlesFindRoomAtAnEdge()
    {
        for (const QPointF &spot : fanSpots({20, 250}, 10, 6, {0, 0, 800, 500})) {
            QVERIFY(spot.x() > 20);
        }
        for (const QPointF &spot : fanSpots({780, 250}, 10, 6, {0, 0, 800, 500})) {
            QVERIFY(spot.x() < 780);
        }
    }
    void aCardNeverCoversWhatItExplains()
    {
        const QRectF view(0, 0, 800, 500);
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            const QRectF disc(random.bounded(770.0), random.bounded(470.0), 30, 30);
            const QRectF card = cardBeside(disc, {300, 20 + random.bounded(900.0)}, view);
            QVERIFY(view.contains(card));
            QVERIFY(!card.intersects(disc));
            QVERIFY(card.width() > 150 && card.height() > 15);
        }
    }
    void aCardStandsOnTheFirstSideWhereItFits()
    {
        const QRectF view(0, 0, 800, 500);
        QVERIFY(cardBeside({100, 200, 30, 30}, {300, 200}, view).left() > 130);
        QVERIFY(cardBeside({700, 200, 30, 30}, {300, 200}, view).right() < 700);
        QVERIFY(cardBeside({150, 20, 30, 30}, {300, 200}, {0, 0, 340, 500}).top() > 50);
        QVERIFY(cardBeside({150, 450, 30, 30}, {300, 200}, {0, 0, 340, 500}).bottom() < 450);
    }
};

QTEST_GUILESS_MAIN(TestMapFan)
#include "tst_mapfan.moc"
