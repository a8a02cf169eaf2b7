// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/clusterrings.h"

#include <QPicture>
#include <QtTest>

using namespace araxes;

namespace {

const std::vector<RingShare> kHalves{{Qt::red, 0.5}, {Qt::blue, 0.5}};

QImage painted(ClusterRings &rings, const QPointF &centre, const std::vector<RingShare> &shares, double scale = 1)
{
    QImage image(QSize(80, 80) * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::green);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    rings.paint(painter, centre, 20, shares);
    return image;
}

} // namespace

class TestClusterRings : public QObject
{
    Q_OBJECT
private slots:
    void showTheMixClockwiseFromTheTop();
    void aKeptPictureIsTheSame();
    void otherMixesAreOtherPictures();
    void standOnWholePixels();
    void areInkInVectors();
};

void TestClusterRings::showTheMixClockwiseFromTheTop()
{
    ClusterRings rings(theme(ThemeKind::Light));
    for (const double scale : {1.0, 2.0}) {
        const QImage image = painted(rings, {40, 40}, kHalves, scale);
        const auto at = [&](int x, int y) { return image.pixelColor(int(x * scale), int(y * scale)); };
        QCOMPARE(at(58, 40), QColor(Qt::red));
        QCOMPARE(at(22, 40), QColor(Qt::blue));
        QCOMPARE(at(40, 40), theme(ThemeKind::Light).surface); // room for the number
        QCOMPARE(at(5, 5), QColor(Qt::green));
    }
}

void TestClusterRings::aKeptPictureIsTheSame()
{
    ClusterRings rings(theme(ThemeKind::Dark));
    const QImage first = painted(rings, {40, 40}, kHalves);
    QCOMPARE(painted(rings, {40, 40}, kHalves), first);
}

void TestClusterRings::otherMixesAreOtherPictures()
{
    ClusterRings rings(theme(ThemeKind::Light));
    const QImage halves = painted(rings, {40, 40}, kHalves);
    const QImage quarters = painted(rings, {40, 40}, {{Qt::red, 0.25}, {Qt::blue, 0.75}});
    QVERIFY(quarters != halves);
    QCOMPARE(quarters.pixelColor(55, 50), QColor(Qt::blue));
    QCOMPARE(painted(rings, {40, 40}, {{Qt::red, 1}}).pixelColor(22, 40), QColor(Qt::red));
}

void TestClusterRings::standOnWholePixels()
{
    ClusterRings rings(theme(ThemeKind::Light));
    QCOMPARE(painted(rings, {40.3, 39.8}, kHalves), painted(rings, {40, 40}, kHalves));
}

void TestClusterRings::areInkInVectors()
{
    ClusterRings rings(theme(ThemeKind::Print));
    QPicture picture;
    QPainter painter(&picture);
    rings.paint(painter, {40.3, 39.8}, 20, kHalves);
    painter.end();
    QImage image(80, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::green);
    QPainter again(&image);
    again.drawPicture(0, 0, picture);
    again.end();
    QCOMPARE(image.pixelColor(58, 40), QColor(Qt::red));
    QVERIFY2(picture.size() < 2000, "outlines, not pixels");
}

QTEST_MAIN(TestClusterRings)
#include "tst_clusterrings.moc"
