// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/smallcollection.h"
#include "ui/paint/map/mappainter.h"
#include "ui/paint/map/mapscene.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QTest>

using namespace araxes;
using namespace araxes::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint kKhudaferin{46.94, 39.150556};
constexpr GeoPoint kJabrayil{47.02835, 39.39917};
constexpr QSizeF kSize(640, 400);

ViewState arasState()
{
    SmallCollection made;
    const int war = made.category(u"war"_s);
    const int culture = made.category(u"culture"_s);
    made.event(u"Bridge built"_s, {made.place(u"Khudafarin Bridges"_s, kKhudaferin)}, culture);
    made.event(u"Town captured"_s, {made.place(u"Jabrayil"_s, kJabrayil)}, war);
    ViewState state = showingAll(made.built());
    state.visibleBox = {46.5, 39, 47.5, 39.5};
    return state;
}

QImage painted(const ViewState &state, ThemeKind kind, double scale = 1, const QRectF &area = QRectF({}, kSize))
{
    static const Atlas none; // no land: what is tested is what lies over it
    QImage image((kSize * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintMap(painter, area, state, none, theme(kind));
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            count += image.rect().contains(x, y) && image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
    }
    return count;
}

/// Where a figure of this size shows a point: the box above the credits, worked out here anew.
QPoint expectedPx(const GeoPoint &point, double creditsHeight)
{
    const auto y = [](double lat) { return std::asinh(std::tan(lat * M_PI / 180)) / (2 * M_PI); };
    const double room = kSize.height() - creditsHeight;
    const double world = std::min(kSize.width() * 360, room / (y(39.5) - y(39)));
    return {qRound(kSize.width() / 2 + (point.lon - 47) / 360 * world),
            qRound(room / 2 - (y(point.lat) - (y(39.5) + y(39)) / 2) * world)};
}

double creditsHeight(ThemeKind kind)
{
    const MapFrame frame = MapFrame::showing(arasState().visibleBox, kSize);
    return mapCredits(frame, {baseMapCredit(frame)}, QLocale::c(), measureWith(theme(kind))).rect.height();
}

QByteArray svgOf(const ViewState &state)
{
    QBuffer buffer;
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(kSize.toSize());
    generator.setViewBox(QRectF({}, kSize));
    QPainter painter(&generator);
    paintMap(painter, QRectF({}, kSize), state, Atlas(), theme(ThemeKind::Print));
    painter.end();
    return buffer.data();
}

} // namespace

class TestMapPainter : public QObject
{
    Q_OBJECT
private slots:
    void marksStandWhereTheirPlacesAre_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::addColumn<int>("scale");
        QTest::addRow("light") << ThemeKind::Light << 1;
        QTest::addRow("dark at 2x") << ThemeKind::Dark << 2;
        QTest::addRow("print at 3x") << ThemeKind::Print << 3;
    }
    void marksStandWhereTheirPlacesAre()
    {
        QFETCH(ThemeKind, kind);
        QFETCH(int, scale);
        const ViewState state = arasState();
        const QImage image = painted(state, kind, scale);
        const GeoPoint points[] = {kKhudaferin, kJabrayil};
        const int categories[] = {1, 0};
        for (const int i : {0, 1}) {
            const QPoint centre = expectedPx(points[i], creditsHeight(kind)) * scale;
            const QColor colour = categoryColour(theme(kind), *state.collection, categories[i]);
            const int side = 6 * scale;
            const int inked = pixelsOf(image, colour, QRect(centre - QPoint(side, side), centre + QPoint(side, side)));
            QVERIFY2(inked > 40 * scale * scale, qPrintable(QString::number(inked)));
        }
    }

    void nothingIsPaintedOutsideTheArea()
    {
        const QRectF area(50, 30, 500, 300);
        const QImage image = painted(arasState(), ThemeKind::Light, 1, area);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                QCOMPARE(image.pixelColor(x, y) == QColor(Qt::magenta), !area.contains(x + 0.5, y + 0.5));
            }
        }
    }

    void theSameInputGivesTheSamePicture()
    {
        QCOMPARE(painted(arasState(), ThemeKind::Light, 2), painted(arasState(), ThemeKind::Light, 2));
        QCOMPARE(svgOf(arasState()), svgOf(arasState()));
    }

    void theSelectedEventIsRinged()
    {
        ViewState state = arasState();
        const QPoint centre = expectedPx(kJabrayil, creditsHeight(ThemeKind::Light));
        const QRect about(centre - QPoint(16, 16), centre + QPoint(16, 16));
        const QColor accent = theme(ThemeKind::Light).accent;
        QCOMPARE(pixelsOf(painted(state, ThemeKind::Light), accent, about), 0);
        state.selected = 1;
        QVERIFY(pixelsOf(painted(state, ThemeKind::Light), accent, about) > 40);
    }

    void vectorsHoldTextAndNoPictures()
    {
        const QByteArray svg = svgOf(arasState());
        QVERIFY(!svg.contains("<image"));
        for (const char *words : {"Bridge built", "Town captured", "Made with Natural Earth", "km"}) {
            QVERIFY2(svg.contains(words), words);
        }
    }

    void countsEventsWithoutATitle()
    {
        SmallCollection made;
        const int town = made.place(u"Baku"_s, {49.9, 40.4});
        for (int i = 0; i < 30; ++i) {
            made.event(u"event %1"_s.arg(i), {town});
        }
        made.event(u"alone"_s, {made.place(u"Tehran"_s, {51.4, 35.7})});
        const ViewState state = showingAll(made.built());
        QImage image(kSize.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        QCOMPARE(paintMap(painter, QRectF({}, kSize), state, Atlas(), theme(ThemeKind::Light)).unlabelled, 30);
    }

    void scaleBarsAreOfRoundLength_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<QString>("label");
        QTest::addRow("world") << 2.0 << u"2,000 km"_s;
        QTest::addRow("country") << 6.0 << u"200 km"_s;
        QTest::addRow("town") << 12.0 << u"2 km"_s;
        QTest::addRow("street") << 17.0 << u"100 m"_s;
    }
    void scaleBarsAreOfRoundLength()
    {
        QFETCH(double, zoom);
        QFETCH(QString, label);
        const MapFrame frame{toMercator(GeoPoint{47, 39}), zoom, 800, 500};
        const QLocale english(QLocale::English);
        const MapCredits credits = mapCredits(frame, {u"Nobody"_s}, english, measureWith(theme(ThemeKind::Light)));
        QCOMPARE(credits.scaleLabel, label);
        const double metres = english.toDouble(label.section(u' ', 0, 0)) * (label.endsWith(u"km") ? 1000 : 1);
        QVERIFY(std::abs(credits.scaleBarPx - metres / metresPerPixel(39, zoom)) < 1e-6);
        QVERIFY(credits.scaleBarPx <= 120 && credits.scaleBarPx > 40);
        QVERIFY(QRectF(0, 0, 800, 500).contains(credits.rect));
    }

    void aScaleWithoutCreditsStandsInTheCorner()
    {
        const MeasureText measure = measureWith(theme(ThemeKind::Light));
        const QLocale english(QLocale::English);
        for (const double width : {250.0, 800.0}) {
            const MapFrame frame{toMercator(GeoPoint{47, 39}), 6, width, 500};
            const MapCredits with = mapCredits(frame, {u"Made with somebody's map."_s}, english, measure);
            const MapCredits without = mapCredits(frame, {}, english, measure);
            QVERIFY(without.lines.isEmpty());
            QVERIFY(without.rect.width() < with.rect.width() || without.rect.height() < with.rect.height());
            QVERIFY(without.rect.contains(without.scale));
            QCOMPARE(without.rect.bottomRight(), QPointF(width, 500));
        }
    }

    void theMapSaysHowExactItIsFromCloseBy()
    {
        const auto credit = [](double zoom) { return baseMapCredit({toMercator(GeoPoint{47, 39}), zoom, 800, 500}); };
        QVERIFY(credit(7).startsWith(u"Made with Natural Earth."));
        QCOMPARE(credit(11), u"Map accurate to about 1 km. "_s + credit(7));
    }

    void haloedTextOfEveryScriptLeavesInkInItsRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ThemeKind>("kind");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Print}) {
            const char *look = kind == ThemeKind::Print ? "print" : "light";
            QTest::addRow("Latin, %s", look) << u"Treaty of Gulistan, Cəbrayıl"_s << kind;
            QTest::addRow("Persian, %s", look) << u"پل خداآفرین"_s << kind;
            QTest::addRow("Armenian, %s", look) << u"Խուդաֆերինի կամուրջ"_s << kind;
            QTest::addRow("Georgian, %s", look) << u"თბილისი"_s << kind;
        }
    }
    void haloedTextOfEveryScriptLeavesInkInItsRoom()
    {
        QFETCH(QString, text);
        QFETCH(ThemeKind, kind);
        const Theme look = theme(kind);
        const TextSize size = measureWith(look)(text, TextRole::Label);
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(look.land);
        QPainter painter(&image);
        const QRectF room(30, 20, size.width, size.height);
        HaloText(look).paint(painter, room, Qt::AlignLeft, text, TextRole::Label, look.text);
        QRectF ink;
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != look.land) {
                    ink = ink.united(QRectF(x, y, 1, 1));
                }
                dark += image.pixelColor(x, y).lightness() < 120 ? 1 : 0;
            }
        }
        QVERIFY(dark > 40);
        QVERIFY(ink.width() > size.width * 0.8);
        QVERIFY(room.adjusted(-3, -6, 3, 6).contains(ink));
    }
};

QTEST_MAIN(TestMapPainter)
#include "tst_mappainter.moc"
