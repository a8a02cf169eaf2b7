// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a picture: probes of pixels at 1x and 2x in every look, and that SVG stays vectors.

#include "app/time/civilday.h"
#include "app/time/edtf.h"
#include "tests/support/core/samples.h"
#include "ui/paint/markstrokes.h"
#include "ui/paint/timeline/lanenames.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(900, 240);

/// A bar with fading ends, an exact bar, a point, an open and an unknown end; blue and orange.
ViewState sampleState()
{
    CollectionParts parts;
    parts.categories = {{u"a"_s, kNone, {u"en"_s, u"Treaties"_s}, u"blue"_s, {}, {}},
                        {u"b"_s, kNone, {u"en"_s, u"Wars"_s}, u"orange"_s, {}, {}}};
    const QStringList dates{u"191X/195X"_s, u"1960/1979"_s, u"1985-05-05"_s, u"1920/.."_s,
                            u"1930/"_s,     u"1950~"_s,     u"1970?"_s};
    for (int i = 0; i < dates.size(); ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), *parseEdtf(dates[i]).date, {}, i < 3 ? 0 : 1));
        parts.events.back().title = {u"en"_s, u"Event %1"_s.arg(i)};
    }
    ViewState state;
    state.collection = std::make_shared<Collection>(std::move(parts));
    state.visibleSpan = {double(firstDayOfYear(1900)), double(firstDayOfYear(2000))};
    state.matches = evaluate(*state.collection, {}, state.visibleSpan, {}, {});
    return state;
}

QImage painted(const ViewState &state, ThemeKind kind, double scale = 1, const QRectF &area = QRectF(QPointF(), kSize))
{
    const Theme look = theme(kind);
    QImage image((QSizeF(kSize) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(look.surface);
    QPainter painter(&image);
    paintTimeline(painter, area, state, look);
    return image;
}

/// The layout that paintTimeline() makes, to know where to look.
struct Probe
{
    explicit Probe(const ViewState &state, ThemeKind kind)
        : look(theme(kind))
        , measure(measureWith(look))
    {
        areas = timelineAreas(QRectF(QPointF(), kSize), state, measure, figureLaneNames(state, kSize.width(), measure));
        LabelTexts texts(state.collection, {u"en"_s}, measure);
        TimelineFrame frame;
        frame.heightPx = areas.lanes.height();
        layout = layoutTimeline(state, TimeScale(state.visibleSpan, areas.lanes.width()), frame, texts);
    }
    [[nodiscard]] QPoint at(double x, double y, double scale) const
    {
        return ((areas.lanes.topLeft() + QPointF(x, y)) * scale).toPoint();
    }

    Theme look;
    MeasureText measure;
    TimelineAreas areas;
    TimelineLayout layout;
};

int distance(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private slots:
    void barsAreSolidWhereSure_data();
    void barsAreSolidWhereSure();
    void flanksFadeToNothing_data() { barsAreSolidWhereSure_data(); }
    void flanksFadeToNothing();
    void anOpenEndReachesTheEdge();
    void anUnknownEndStopsSoon();
    void theSelectionHasARing();
    void dimmedIsFainter();
    void labelsAreReadable_data() { barsAreSolidWhereSure_data(); }
    void labelsAreReadable();
    void nothingLeavesItsArea();
    void theSamePictureEveryTime();
    void svgIsVectorsOnly();
    void tinyAreasDoNoHarm();
    void inkReadsOnEveryCategory();
    void aLaneWithoutEventsHasASofterName();
};

void TestTimelinePainter::aLaneWithoutEventsHasASofterName()
{
    ViewState state = sampleState();
    state.filter.time = TimeSpan{firstDayOfYear(1985), firstDayOfYear(1986)}; // a treaty and an open end
    state.filter.timeMode = TimeMode::CertainlyWithin;                        // the treaty alone
    state.matches = evaluate(*state.collection, state.filter, state.visibleSpan, {}, {});
    const Probe probe(state, ThemeKind::Light);
    LabelTexts texts(state.collection, {u"en"_s}, probe.measure);
    TimelineFrame frame;
    frame.heightPx = probe.areas.lanes.height();
    frame.outside = TimelineFrame::Outside::Ghosts; // as on a screen
    const TimeScale scale(state.visibleSpan, probe.areas.lanes.width());
    const TimelineScene scene =
        timelineScene(state, probe.look, probe.measure, probe.areas, scale, layoutTimeline(state, scale, frame, texts));
    QImage image(kSize * 4, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(4);
    image.fill(probe.look.surface);
    QPainter painter(&image);
    paintLaneNames(painter, scene);
    painter.end();
    const auto darkest = [&](const TimelineLane &lane) {
        int least = 255;
        for (double y = lane.top + 4; y < lane.top + lane.height - 4; y += 0.25) {
            for (double x = 20; x < 60; x += 0.25) { // the name, after the mark
                const QPointF at = probe.areas.names.topLeft() + QPointF(x, y);
                least = std::min(least, qGray(image.pixel((at * 4).toPoint())));
            }
        }
        return least;
    };
    QCOMPARE(scene.layout.lanes[0].count, 1);
    QCOMPARE(scene.layout.lanes[1].count, 0);
    QCOMPARE(darkest(scene.layout.lanes[0]), qGray(probe.look.text.rgb()));
    QCOMPARE(darkest(scene.layout.lanes[1]), qGray(probe.look.secondaryText.rgb()));
}

void TestTimelinePainter::barsAreSolidWhereSure_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::addColumn<double>("scale");
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        for (const double scale : {1.0, 2.0}) {
            QTest::addRow("theme %d at %gx", int(kind), scale) << kind << scale;
        }
    }
}

void TestTimelinePainter::barsAreSolidWhereSure()
{
    QFETCH(ThemeKind, kind);
    QFETCH(double, scale);
    const ViewState state = sampleState();
    const Probe probe(state, kind);
    const QImage image = painted(state, kind, scale);
    const TimelineMark *bar = probe.layout.mark(1);
    QVERIFY(bar && bar->form == MarkForm::Bar);
    const QColor expected = blended(QColor(0x0072B2u), probe.look.surface, kBarOpacity);
    // Near the lower edge, below the words within the bar.
    const QColor seen = image.pixelColor(probe.at(bar->coreRight - 6, bar->y + bar->height / 2 - 3, scale));
    QVERIFY2(distance(seen, expected) < 24, qPrintable(seen.name() + u" for "_s + expected.name()));
}

void TestTimelinePainter::flanksFadeToNothing()
{
    QFETCH(ThemeKind, kind);
    QFETCH(double, scale);
    const ViewState state = sampleState();
    const Probe probe(state, kind);
    const QImage image = painted(state, kind, scale);
    const TimelineMark *bar = probe.layout.mark(0);
    const double y = bar->y + bar->height / 2 - 3;
    const auto strengthAt = [&](double x) {
        return distance(image.pixelColor(probe.at(x, y, scale)), probe.look.surface);
    };
    const double flank = bar->coreLeft - bar->left;
    QVERIFY(flank > 40);
    QVERIFY(strengthAt(bar->left + 2) < 30);
    QVERIFY(strengthAt(bar->left + flank * 0.4) < strengthAt(bar->left + flank * 0.8));
    QVERIFY(strengthAt(bar->left + flank * 0.8) < strengthAt(bar->coreLeft + 4));
}

void TestTimelinePainter::anOpenEndReachesTheEdge()
{
    const ViewState state = sampleState();
    const Probe probe(state, ThemeKind::Light);
    const QImage image = painted(state, ThemeKind::Light);
    const TimelineMark *open = probe.layout.mark(3);
    QVERIFY(open->end == MarkEnd::Arrow);
    const double edge = probe.areas.lanes.width();
    QVERIFY(distance(image.pixelColor(probe.at(edge - 6, open->y, 1)), probe.look.surface) > 100);
    // The tip is pointed: above and below it there is ground.
    QVERIFY(distance(image.pixelColor(probe.at(edge - 2, open->y - open->height / 2 + 2, 1)), probe.look.surface) < 40);
}

void TestTimelinePainter::anUnknownEndStopsSoon()
{
    const ViewState state = sampleState();
    const Probe probe(state, ThemeKind::Light);
    const TimelineMark *unknown = probe.layout.mark(4);
    QVERIFY(unknown->end == MarkEnd::Ragged);
    QVERIFY(unknown->right - unknown->x < 60);
}

void TestTimelinePainter::theSelectionHasARing()
{
    ViewState state = sampleState();
    const QImage plain = painted(state, ThemeKind::Light);
    state.selected = 2;
    const QImage selected = painted(state, ThemeKind::Light);
    const Probe probe(state, ThemeKind::Light);
    const TimelineMark *mark = probe.layout.mark(2);
    const auto hasAccentAbove = [&](const QImage &image) {
        for (int above = 2; above <= 5; ++above) {
            const QPoint at = probe.at(mark->x, mark->y - mark->height / 2 - above, 1);
            if (distance(image.pixelColor(at), probe.look.accent) < 60) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(hasAccentAbove(selected));
    QVERIFY(!hasAccentAbove(plain));
}

void TestTimelinePainter::dimmedIsFainter()
{
    CollectionParts parts;
    parts.places = {samples::place(u"far"_s, 10, 10)};
    parts.events = {samples::event(u"a"_s, *parseEdtf(u"1910/1990").date, {0}, kNone)};
    ViewState state;
    state.collection = std::make_shared<Collection>(std::move(parts));
    state.visibleSpan = {double(firstDayOfYear(1900)), double(firstDayOfYear(2000))};
    const auto strength = [&](const GeoBox &box) {
        state.visibleBox = box;
        state.matches = evaluate(*state.collection, {}, state.visibleSpan, box, {});
        const Probe probe(state, ThemeKind::Light);
        const TimelineMark &mark = probe.layout.marks.front();
        return distance(painted(state, ThemeKind::Light).pixelColor(probe.at(mark.coreRight - 6, mark.y + 3, 1)),
                        probe.look.surface);
    };
    QVERIFY(strength({40, 30, 50, 45}) < strength({0, 0, 20, 20}) / 2);
}

void TestTimelinePainter::labelsAreReadable()
{
    QFETCH(ThemeKind, kind);
    QFETCH(double, scale);
    const ViewState state = sampleState();
    const Probe probe(state, kind);
    const QImage image = painted(state, kind, scale);
    QCOMPARE(probe.layout.hiddenLabels, 0);
    for (const TimelineLabel &label : probe.layout.labels) {
        const QRect box(probe.at(label.box.left(), label.box.top(), scale), (label.box.size() * scale).toSize());
        int ink = 0;
        const QColor ground = label.side == TimelineLabel::Side::Inside
                                  ? image.pixelColor(box.left() - int(2 * scale), box.center().y())
                                  : probe.look.surface;
        for (int y = box.top(); y < box.bottom(); ++y) {
            for (int x = box.left(); x < box.right(); ++x) {
                ink += distance(image.pixelColor(x, y), ground) > 250 ? 1 : 0;
            }
        }
        QVERIFY2(ink > 20, qPrintable(label.lines.join(u' ')));
    }
}

void TestTimelinePainter::nothingLeavesItsArea()
{
    const ViewState state = sampleState();
    const QRectF area(100, 40, 600, 160);
    const QImage image = painted(state, ThemeKind::Light, 1, area);
    const QColor ground = theme(ThemeKind::Light).surface;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!area.adjusted(-1, -1, 1, 1).contains(QPointF(x, y))) {
                QCOMPARE(image.pixelColor(x, y), ground);
            }
        }
    }
}

void TestTimelinePainter::theSamePictureEveryTime()
{
    const ViewState state = sampleState();
    QCOMPARE(painted(state, ThemeKind::Print, 2), painted(state, ThemeKind::Print, 2));
}

void TestTimelinePainter::svgIsVectorsOnly()
{
    QBuffer buffer;
    QSvgGenerator svg(QSvgGenerator::SvgVersion::Svg11);
    svg.setResolution(96);
    svg.setOutputDevice(&buffer);
    svg.setSize(kSize);
    QPainter painter(&svg);
    paintTimeline(painter, QRectF(QPointF(), kSize), sampleState(), theme(ThemeKind::Print));
    painter.end();
    QVERIFY(buffer.data().size() > 2000);
    QVERIFY2(!buffer.data().contains("<image"), "a picture within the vectors");
    QVERIFY(buffer.data().contains("Event 1"));
    QVERIFY(buffer.data().contains("linearGradient"));
    QVERIFY2(buffer.data().count("<clipPath") < 40, "text without TextDontClip leaves a clip behind each time");
}

void TestTimelinePainter::tinyAreasDoNoHarm()
{
    const ViewState state = sampleState();
    for (const QSizeF &size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(60, 30), QSizeF(90, 60), QSizeF(2000, 20)}) {
        painted(state, ThemeKind::Light, 1, QRectF(QPointF(), size));
    }
    ViewState empty;
    empty.collection = std::make_shared<Collection>(CollectionParts{});
    empty.visibleSpan = state.visibleSpan;
    painted(empty, ThemeKind::Light);
}

void TestTimelinePainter::inkReadsOnEveryCategory()
{
    const auto light = [](const QColor &colour) {
        const auto channel = [](float v) {
            return v <= 0.03928F ? double(v) / 12.92 : std::pow((double(v) + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double one = light(a) + 0.05;
        const double other = light(b) + 0.05;
        return std::max(one, other) / std::min(one, other);
    };
    for (const auto kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        for (const QRgb rgb :
             {0x0072B2u, 0xD55E00u, 0x009E73u, 0xE69F00u, 0xCC79A7u, 0x56B4E9u, 0xF0E442u, 0x7A7A7Au}) {
            const QColor ground = blended(QColor(rgb), theme(kind).surface, kBarOpacity);
            QVERIFY2(contrast(ground, inkOn(ground)) >= 4.5, qPrintable(ground.name()));
        }
    }
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
