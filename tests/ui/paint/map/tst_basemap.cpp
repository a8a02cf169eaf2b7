// SPDX-License-Identifier: GPL-3.0-or-later
// The painted ground: right where known places are, without seams, bands or slivers.
#include "ui/paint/map/basemap.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

MapFrame frameAt(double lon, double lat, double zoom, double width = 256, double height = 256)
{
    return {toMercator({lon, lat}), zoom, width, height};
}

ViewOptions flat()
{
    ViewOptions options;
    options.showRelief = false;
    return options;
}

QColor colourAt(const QImage &image, const MapFrame &frame, const GeoPoint &point)
{
    return image.pixelColor((frame.toPx(point) * image.devicePixelRatio()).toPoint());
}

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

class TestBaseMap : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas;
    Theme m_theme = theme(ThemeKind::Light);

    QImage painted(const MapFrame &frame, const ViewOptions &options = flat(), double pixelRatio = 1)
    {
        QImage image(int(frame.widthPx * pixelRatio), int(frame.heightPx * pixelRatio), QImage::Format_RGB32);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintBaseMap(painter, frame, *m_atlas, m_theme, options);
        return image;
    }

    /// How often the line between two points changes from border to none and back, and the share of border.
    std::pair<int, double> dashesAlong(const GeoPoint &from, const GeoPoint &to)
    {
        const MapFrame frame = MapFrame::showing(GeoBox{from.lon, from.lat - 1, to.lon, to.lat + 1}, {600, 400});
        const QImage image = painted(frame);
        int changes = 0;
        int dark = 0;
        bool wasDark = false;
        const auto start = int(frame.toPx(from).x());
        const auto end = int(frame.toPx(to).x());
        const auto middle = int(std::floor(frame.toPx(from).y()));
        for (int x = start; x < end; ++x) {
            bool isDark = false;
            for (int y = middle - 2; y <= middle + 2; ++y) {
                isDark |= difference(image.pixel(x, y), m_theme.land.rgb()) > 30;
            }
            changes += isDark != wasDark ? 1 : 0;
            dark += isDark ? 1 : 0;
            wasDark = isDark;
        }
        return {changes, double(dark) / (end - start)};
    }

private slots:
    void initTestCase()
    {
        m_atlas = Atlas::bundled();
        QVERIFY(!m_atlas->land().empty());
    }
    void groundIsWhereItIs_data()
    {
        QTest::addColumn<GeoPoint>("point");
        QTest::addColumn<bool>("isLand");
        QTest::newRow("Karabakh") << GeoPoint{46.8, 39.7} << true;
        QTest::newRow("Caspian") << GeoPoint{50.5, 40.9} << false;
        QTest::newRow("Urmia") << GeoPoint{45.4, 37.6} << false;
        QTest::newRow("Black Sea") << GeoPoint{35, 43.4} << false;
        QTest::newRow("Sahara") << GeoPoint{10.3, 24.1} << true;
        QTest::newRow("Wrangel Island, on the meridian") << GeoPoint{-179.95, 71.2} << true;
        QTest::newRow("Vanua Levu") << GeoPoint{179.3, -16.6} << true;
        QTest::newRow("east of Fiji") << GeoPoint{-178, -16.6} << false;
        QTest::newRow("inner Antarctica") << GeoPoint{100, -82} << true;
        QTest::newRow("Greenland") << GeoPoint{-40, 75} << true;
    }
    void groundIsWhereItIs()
    {
        QFETCH(GeoPoint, point);
        QFETCH(bool, isLand);
        ViewOptions options = flat();
        options.showBorders = false;
        for (const double zoom : {4.0, 7.0}) {
            if (zoom < 7 && std::abs(point.lon - 45.4) < 0.01) {
                continue; // Urmia is a speck from afar
            }
            const MapFrame frame = frameAt(point.lon, point.lat, zoom);
            const QColor colour = colourAt(painted(frame, options), frame, point);
            QVERIFY2(difference(colour.rgb(), (isLand ? m_theme.land : m_theme.water).rgb()) < 60 &&
                         difference(colour.rgb(), (isLand ? m_theme.water : m_theme.land).rgb()) > 8,
                     qPrintable(u"zoom %1: %2"_s.arg(zoom).arg(colour.name())));
        }
    }
    void noBandRoundTheWorld()
    {
        // No land anywhere between Tierra del Fuego and Antarctica, nor between Svalbard and the pole.
        const MapFrame frame = frameAt(0, 0, 2, 1024, 1024);
        const QImage image = painted(frame);
        for (const double lat : {-58.5, 84.6}) {
            const int y = int(frame.toPx(GeoPoint{0, lat}).y());
            for (int x = 0; x < image.width(); ++x) {
                QCOMPARE(QColor(image.pixel(x, y)), m_theme.water);
            }
        }
    }
    void noSeamAtTheAntimeridian()
    {
        for (const double zoom : {4.0, 6.0}) {
            const MapFrame frame = frameAt(180, 67.8, zoom); // Chukotka, inland
            const QImage image = painted(frame);
            for (int x = 110; x < 146; ++x) {
                QVERIFY(difference(image.pixel(x, 128), m_theme.land.rgb()) <= 1);
            }
        }
    }
    void noSliversAlongBorders()
    {
        // Without borders, inner Europe is one colour but for its lakes: no water shines through between countries.
        ViewOptions options = flat();
        options.showBorders = false;
        const MapFrame frame = frameAt(15.5, 50, 4.4, 100, 60);
        const QImage image = painted(frame, options);
        int other = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                other += difference(image.pixel(x, y), m_theme.land.rgb()) > 2 &&
                                 difference(image.pixel(x, y), m_theme.river.rgb()) > 90
                             ? 1
                             : 0;
            }
        }
        QCOMPARE(other, 0);
    }
    void theWorldRepeats()
    {
        const MapFrame frame = frameAt(0, 30, 1, 1400, 400);
        const QImage image = painted(frame);
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x + 512 < image.width(); x += 5) {
                QVERIFY(difference(image.pixel(x, y), image.pixel(x + 512, y)) <= 2);
            }
        }
    }
    void tilesAreTheWholePicture_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("pixelRatio");
        QTest::addColumn<bool>("hasRelief");
        QTest::newRow("caucasus") << 6.0 << 1.0 << false;
        QTest::newRow("caucasus shaded") << 6.0 << 1.0 << true;
        QTest::newRow("caucasus 2x") << 6.0 << 2.0 << true;
        QTest::newRow("near") << 10.0 << 1.0 << true;
        QTest::newRow("far") << 3.0 << 1.5 << true;
    }
    void tilesAreTheWholePicture()
    {
        QFETCH(double, zoom);
        QFETCH(double, pixelRatio);
        QFETCH(bool, hasRelief);
        ViewOptions options;
        options.showRelief = hasRelief;
        const double world = 256 * std::exp2(zoom);
        const MercatorPoint aras = toMercator({46.94, 39.15});
        const MercatorPoint corner{std::floor(aras.x * world / 256) * 256 / world,
                                   std::floor(aras.y * world / 256) * 256 / world};
        const QImage whole = painted({corner, zoom, 512, 512}, options, pixelRatio);
        int different = 0;
        const int side = int(256 * pixelRatio);
        for (int tile = 0; tile < 4; ++tile) {
            const MercatorPoint centre{corner.x + (tile % 2 - 0.5) * 256 / world,
                                       corner.y + (tile / 2 - 0.5) * 256 / world};
            const QImage part = painted({centre, zoom, 256, 256}, options, pixelRatio);
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QRgb there = whole.pixel(x + tile % 2 * side, y + tile / 2 * side);
                    different += difference(part.pixel(x, y), there) > 6 ? 1 : 0;
                }
            }
        }
        QVERIFY2(different <= 20, qPrintable(QString::number(different)));
    }
    void disputedBordersAreDashed()
    {
        const auto [changes, share] = dashesAlong({34.2, 22}, {36.4, 22}); // Halaib, between Egypt and Sudan
        QVERIFY2(changes > 60, qPrintable(QString::number(changes)));
        QVERIFY2(share > 0.4 && share < 0.9, qPrintable(QString::number(share)));
    }
    void agreedBordersAreNot()
    {
        const auto [changes, share] = dashesAlong({-122, 49}, {-118, 49}); // Canada and the United States
        QVERIFY2(changes < 8, qPrintable(QString::number(changes)));
        QVERIFY2(share > 0.95, qPrintable(QString::number(share)));
    }
    void bordersCanBeLeftOut()
    {
        ViewOptions options = flat();
        options.showBorders = false;
        const MapFrame frame = frameAt(25, 24, 5, 60, 60); // where Egypt, Libya and Sudan meet
        const QImage image = painted(frame, options);
        for (int y = 0; y < image.height(); ++y) {
            QVERIFY(difference(image.pixel(30, y), m_theme.land.rgb()) < 2);
        }
    }
    void theArasFlowsPastKhudaferin()
    {
        const MapFrame frame = frameAt(46.94, 39.1506, 9, 40, 40);
        const QImage image = painted(frame);
        bool isFound = false;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                isFound |= difference(image.pixel(x, y), m_theme.river.rgb()) < 12;
            }
        }
        QVERIFY(isFound);
    }
    void reliefShadesLandAndLeavesWaterAlone()
    {
        const MapFrame frame = frameAt(47, 40.5, 6, 600, 400);
        const QImage plain = painted(frame);
        const QImage shaded = painted(frame, {});
        int changed = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x) {
                changed += difference(plain.pixel(x, y), shaded.pixel(x, y)) > 3 ? 1 : 0;
            }
        }
        QVERIFY(changed > 20000);
        const GeoPoint caspian{50.5, 41.2};
        QCOMPARE(colourAt(shaded, frame, caspian), m_theme.water);
    }
    void figuresAreVectorsOnly()
    {
        QBuffer buffer;
        QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setViewBox(QRectF(0, 0, 400, 300));
        QPainter painter(&generator);
        paintBaseMap(painter, frameAt(47, 40, 5, 400, 300), *m_atlas, theme(ThemeKind::Print), {});
        painter.end();
        QVERIFY(!buffer.data().contains("<image"));
        QVERIFY(buffer.data().contains("#f6f6f6"));
        QVERIFY(buffer.data().size() < 3'000'000);
    }
    void anEmptyAtlasIsAllWater()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        QPainter painter(&image);
        paintBaseMap(painter, frameAt(10, 50, 3, 64, 64), Atlas(), m_theme, flat());
        painter.end();
        QCOMPARE(QColor(image.pixel(32, 32)), m_theme.water);
    }
    void timeOfTiles()
    {
        for (const double pixelRatio : {1.0, 2.0}) {
            for (const double zoom : {0.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
                QElapsedTimer timer;
                timer.start();
                painted(frameAt(46.94, 39.15, zoom), {}, pixelRatio);
                qInfo("tile at zoom %2.0f, %gx: %.1f ms", zoom, pixelRatio, double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
};

QTEST_MAIN(TestBaseMap)
#include "tst_basemap.moc"
