// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/softedge.h"

#include <QColor>
#include <QtTest>

using namespace araxes;

namespace {

QImage dotted(const QPoint &dot, int alpha = 255)
{
    QImage picture(21, 21, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    picture.setPixelColor(dot, QColor(0, 0, 0, alpha));
    return picture;
}

} // namespace

class TestSoftEdge : public QObject
{
    Q_OBJECT
private slots:
    void aDotBecomesADisc();
    void isAsDenseAsWhatItSurrounds();
    void endsWithThePicture();
    void nothingHasNoEdge();
};

void TestSoftEdge::aDotBecomesADisc()
{
    const QImage edge = softEdge(dotted({10, 10}), 3, Qt::red);
    QCOMPARE(edge.size(), QSize(21, 21));
    for (int y = 0; y < 21; ++y) {
        for (int x = 0; x < 21; ++x) {
            const double away = std::hypot(x - 10, y - 10);
            const QColor pixel = edge.pixelColor(x, y);
            if (away < 2.5) {
                QCOMPARE(pixel, QColor(Qt::red));
            } else if (away > 3.5) {
                QCOMPARE(pixel.alpha(), 0);
            }
        }
    }
    QVERIFY2(edge.pixelColor(13, 10).alpha() > 100 && edge.pixelColor(13, 10).alpha() < 150, "smooth");
}

void TestSoftEdge::isAsDenseAsWhatItSurrounds()
{
    QCOMPARE(softEdge(dotted({10, 10}, 100), 2, Qt::red).pixelColor(11, 10).alpha(), 100);
    QCOMPARE(softEdge(dotted({10, 10}), 2, QColor(0, 0, 255, 128)).pixelColor(11, 10).alpha(), 128);
}

void TestSoftEdge::endsWithThePicture()
{
    const QImage edge = softEdge(dotted({0, 20}), 2, Qt::red);
    QCOMPARE(edge.pixelColor(0, 20), QColor(Qt::red));
    QCOMPARE(edge.pixelColor(1, 19), QColor(Qt::red));
    QCOMPARE(edge.pixelColor(20, 0).alpha(), 0);
}

void TestSoftEdge::nothingHasNoEdge()
{
    QImage nothing(5, 5, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    QCOMPARE(softEdge(nothing, 2, Qt::red), nothing);
}

QTEST_GUILESS_MAIN(TestSoftEdge)
#include "tst_softedge.moc"
