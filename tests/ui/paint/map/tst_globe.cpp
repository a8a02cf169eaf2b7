// SPDX-License-Identifier: GPL-3.0-or-later
// The small globe: what is where on it, and that it is painted.
#include "ui/paint/map/globe.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace araxes;

class TestGlobe : public QObject
{
    Q_OBJECT
private slots:
    void pointsComeBack()
    {
        const QRectF rect(10, 20, 100, 100);
        for (const GeoPoint &centre : {GeoPoint{47, 39}, GeoPoint{-179, -60}, GeoPoint{0, 0}}) {
            QVERIFY(QLineF(*Globe::pxOf(centre, rect, centre), rect.center()).length() < 1e-9);
            for (const QPointF &px : {QPointF(60, 70), QPointF(30, 60), QPointF(90, 90), QPointF(60, 25)}) {
                const GeoPoint there = *Globe::pointAt(px, rect, centre);
                QVERIFY(QLineF(*Globe::pxOf(there, rect, centre), px).length() < 1e-6);
            }
        }
    }
    void theFarSideIsNotSeen()
    {
        const QRectF rect(0, 0, 100, 100);
        QVERIFY(!Globe::pxOf({-133, -39}, rect, {47, 39}));
        QVERIFY(!Globe::pointAt({2, 2}, rect, {47, 39}));
        QVERIFY(Globe::pxOf({-178, 0}, rect, {178, 0})); // just across the 180th meridian
    }
    void northIsUpAndEastIsRight()
    {
        const QRectF rect(0, 0, 100, 100);
        QVERIFY(Globe::pxOf({47, 60}, rect, {47, 39})->y() < 50);
        QVERIFY(Globe::pxOf({67, 39}, rect, {47, 39})->x() > 50);
    }
    void isNeededWhereLessThanHalfTheWorldIsSeen()
    {
        QVERIFY(Globe::isNeeded({toMercator({47, 39}), 6, 800, 500}));
        QVERIFY(!Globe::isNeeded({toMercator({47, 39}), 2, 800, 500}));
    }
    void isADiscWithTheViewInTheAccent()
    {
        const Theme light = theme(ThemeKind::Light);
        Globe globe(Atlas(), light);
        for (const double zoom : {12.0, 4.0}) {
            QImage image(92, 92, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            globe.paint(painter, QRectF(1, 1, 90, 90), {toMercator({47, 39}), zoom, 800, 500});
            painter.end();
            QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
            QCOMPARE(image.pixelColor(20, 46).alpha(), 255);
            int nearest = 765; // a thin line is smoothed, so that no pixel need have the very colour
            for (int x = 0; x < 92; ++x) {
                const QColor seen = image.pixelColor(x, 46);
                nearest = std::min(nearest, std::abs(seen.red() - light.accent.red()) +
                                                std::abs(seen.green() - light.accent.green()) +
                                                std::abs(seen.blue() - light.accent.blue()));
            }
            QVERIFY2(nearest < 60, qPrintable(QString::number(nearest)));
        }
    }
};

QTEST_MAIN(TestGlobe)
#include "tst_globe.moc"
