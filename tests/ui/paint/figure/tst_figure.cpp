// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/formats.h"
#include "app/time/civilday.h"
#include "ui/paint/figure/figure.h"
#include "ui/paint/figure/figureparts.h"
#include "ui/paint/figure/figureplaces.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestFigure : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas;
    ViewState m_state;
    QTemporaryDir m_folder;

    QByteArray written(const QString &name, const FigureSpec &spec)
    {
        const QString path = m_folder.filePath(name);
        const Problems problems = writeFigure(path, spec, m_state, *m_atlas);
        if (!problems.isEmpty()) {
            qWarning("%s", qPrintable(problems.constFirst().text()));
            return {};
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static FigureSpec specOf(FigureViews views)
    {
        FigureSpec spec;
        spec.views = views;
        spec.size = FigureSize::ofMillimetres(180, 120, 150);
        spec.title = u"Jabrayil <b>&amp;</b> Khudaferin"_s;
        return spec;
    }

private slots:
    void initTestCase()
    {
        m_atlas = Atlas::bundled();
        const LoadResult result = loadCollection(u":/data/collections/aras.araxes.json"_s);
        QVERIFY(result.collection);
        m_state = openingState(result.collection, {});
    }

    void aPngHasExactlyItsPixelsAndDpi()
    {
        FigureSpec spec = specOf(FigureViews::Both);
        spec.size.dpi = 300;
        QByteArray png = written(u"a.png"_s, spec);
        QBuffer buffer(&png);
        const QImage image = QImageReader(&buffer, "png").read();
        QCOMPARE(image.size(), QSize(2126, 1417));
        QCOMPARE(image.dotsPerMeterX(), 11811);
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white)); // the margin
    }

    void theSameInputGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("png") << u"same.png"_s;
        QTest::newRow("svg") << u"same.svg"_s;
    }
    void theSameInputGivesTheSameBytes()
    {
        QFETCH(QString, name);
        const FigureSpec spec = specOf(FigureViews::Both);
        const QByteArray first = written(name, spec);
        QVERIFY(!first.isEmpty());
        QCOMPARE(written(name, spec), first);
    }

    void svgHoldsVectorsOnlyAndIsWellFormed()
    {
        for (const FigureViews views : {FigureViews::Timeline, FigureViews::Map, FigureViews::Both}) {
            const QByteArray svg = written(u"vector.svg"_s, specOf(views));
            QVERIFY(!svg.contains("<image"));
            QXmlStreamReader reader(svg);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QVERIFY(QSvgRenderer(svg).isValid());
        }
    }

    void pdfHoldsVectorsOnlyAndOnePageOfTheSize()
    {
        const QByteArray pdf = written(u"vector.pdf"_s, specOf(FigureViews::Both));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const auto box =
            QRegularExpression(u"/MediaBox \\[ ?0 0 ([0-9.]+) ([0-9.]+)"_s).match(QString::fromLatin1(pdf));
        QVERIFY(std::abs(box.captured(1).toDouble() - 180 / 25.4 * 72) < 0.6); // Qt writes whole points
        QVERIFY(std::abs(box.captured(2).toDouble() - 120 / 25.4 * 72) < 0.6);
    }

    void theTitleIsShownLiterally()
    {
        const QByteArray svg = written(u"title.svg"_s, specOf(FigureViews::Timeline));
        QVERIFY(svg.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"));
    }

    void theCaptionCountsWhatIsLeftOut()
    {
        ViewState state = m_state;
        state.matches.undated = 2;
        state.matches.unplaced = 3;
        const QString both = figureCaption(state, FigureViews::Both, {7, {5, 4}, u"Nobody."_s});
        QVERIFY(both.contains(u"date: 2"_s) && both.contains(u"place: 3"_s) &&
                both.contains(u"Labels left out for want of room: 7"_s));
        QVERIFY(both.contains(u"share a lane for want of room: 5"_s));
        QVERIFY(both.contains(u"Lanes cut off for want of room: 4"_s) && both.contains(u"Nobody."_s));
        QVERIFY(!figureCaption(state, FigureViews::Timeline, {0, {}, {}}).contains(u"place"_s));
    }

    void theCaptionNamesTheFilter()
    {
        ViewState state = m_state;
        state.filter.regions.push_back({u"AZ-ZAN"_s, u"Zangilan"_s, {}});
        QVERIFY(figureCaption(state, FigureViews::Both, {0, {}, {}}).contains(u"Zangilan"_s));
    }

    void theCaptionSaysHowDatesLieToTheYears()
    {
        ViewState state = m_state;
        state.filter.time = TimeSpan{firstDayOfYear(1813), firstDayOfYear(1829)};
        QVERIFY(figureCaption(state, FigureViews::Both, {0, {}, {}}).contains(u"1813 to 1828, overlapping"_s));
        state.filter.timeMode = TimeMode::CertainlyWithin;
        QVERIFY(figureCaption(state, FigureViews::Both, {0, {}, {}}).contains(u"1813 to 1828, certainly within"_s));
    }

    void theCaptionCountsWhatIsDatedToMoreThanAYear()
    {
        // The bundled collection dates two bridges to centuries and one visit to a decade.
        QVERIFY(figureCaption(m_state, FigureViews::Timeline, {0, {}, {}})
                    .contains(u"Dated to more than a year: 3 of 80."_s));
        ViewState state = m_state;
        state.visibleSpan = {double(firstDayOfYear(1990)), double(firstDayOfYear(2030))};
        state.matches = evaluate(*state.collection, {}, state.visibleSpan, state.visibleBox, {});
        QVERIFY(!figureCaption(state, FigureViews::Timeline, {0, {}, {}}).contains(u"more than a year"_s));
    }

    void theLegendNamesTheKindsOfDoubtThatOccur()
    {
        ViewState state = m_state;
        state.visibleSpan = {double(firstDayOfYear(1000)), double(firstDayOfYear(1300))};
        state.filter.time = TimeSpan{firstDayOfYear(1000), firstDayOfYear(1300)};
        state.matches = evaluate(*state.collection, state.filter, state.visibleSpan, state.visibleBox, {});
        std::swap(m_state, state);
        const QByteArray svg = written(u"doubt.svg"_s, specOf(FigureViews::Timeline));
        m_state.options.circaYears = 10;
        const QByteArray wide = written(u"wide.svg"_s, specOf(FigureViews::Timeline));
        std::swap(m_state, state);
        QVERIFY(svg.contains("rival dating") && svg.contains("fading: possible"));
        QVERIFY(svg.contains("circa (edge not to scale)") && wide.contains("circa, drawn as \302\261 10 year"));
        QVERIFY2(!svg.contains("end unknown"), "no event of these has an unknown end");
    }

    void mapsCreditTheirSources()
    {
        const QByteArray svg = written(u"credit.svg"_s, specOf(FigureViews::Map));
        QVERIFY(svg.contains("Natural Earth") && svg.contains("GeoNames"));
    }

    void aNarrowFigureHasMarksForItsLanesAndALegendThatNamesThem()
    {
        FigureSpec spec = specOf(FigureViews::Both);
        spec.title.clear();
        const MeasureText measure = measureWith(theme(ThemeKind::Print));
        const auto wordsOfLegend = [&](double widthPx) {
            return FigureLegend(m_state, FigureViews::Both, widthPx, measure).height();
        };
        QCOMPARE(figureLaneNames(m_state, 634, measure), LaneNames::Fixed);
        QCOMPARE(figureLaneNames(m_state, 294, measure), LaneNames::MarksOnly);
        QVERIFY(wordsOfLegend(294) > 2 * wordsOfLegend(634));
        spec.size = FigureSize::ofMillimetres(84, 110, 150);
        const QByteArray narrow = written(u"narrow.svg"_s, spec);
        QCOMPARE(narrow.count("Treaties and agreements"), 1); // in the legend alone
        QVERIFY(!narrow.contains("Lanes cut off"));
    }

    void lanesWithoutRoomAreCounted()
    {
        const Theme print = theme(ThemeKind::Print);
        QCOMPARE(laneLoss({0, 0, 634, 260}, m_state, print), LaneLoss());
        QCOMPARE(laneLoss({0, 0, 294, 150}, m_state, print), LaneLoss()); // low lanes, and no eras
        const LaneLoss some = laneLoss({0, 0, 294, 90}, m_state, print);
        QVERIFY2(some.cut == 0 && some.shared > 1 && some.shared < 8, qPrintable(QString::number(some.shared)));
        QVERIFY(laneLoss({0, 0, 294, 50}, m_state, print).cut > 0);
        // Nothing is lost with them: the shared lane counts what its categories have.
        const auto counted = [](const TimelineLayout &layout) {
            return std::accumulate(layout.lanes.begin(), layout.lanes.end(), 0,
                                   [](int sum, const TimelineLane &lane) { return sum + lane.count; });
        };
        QCOMPARE(counted(figureTimeline({0, 0, 294, 90}, m_state, print)),
                 counted(figureTimeline({0, 0, 294, 150}, m_state, print)));
    }

    void theMapOfASmallFigureIsAMap()
    {
        for (const QSizeF mm : {QSizeF(84, 80), QSizeF(100, 80), QSizeF(180, 120)}) {
            FigureSpec spec = specOf(FigureViews::Both);
            spec.size = FigureSize::ofMillimetres(mm.width(), mm.height(), 96);
            const FigurePlaces places = figurePlaces(spec, m_state);
            const double both = places.map.height() + places.timeline.height();
            QVERIFY2(places.map.height() >= 0.399 * both, qPrintable(QString::number(places.map.height() / both)));
        }
    }

    void longTextBreaksAtBlanks()
    {
        const MeasureText tenEach = [](const QString &text, TextRole) {
            return TextSize{10.0 * double(text.size()), 12};
        };
        const FigureText text(u"one two three"_s, TextRole::Caption, 80, tenEach);
        QCOMPARE(text.lines(), QStringList({u"one two"_s, u"three"_s}));
        QCOMPARE(text.height(), 24.0);
    }

    void aFigureTooLargeForMemoryIsRefused()
    {
        FigureSpec spec = specOf(FigureViews::Both);
        spec.size = FigureSize::ofPixels(100'000, 100'000, 96);
        const Problems problems = writeFigure(m_folder.filePath(u"huge.png"_s), spec, m_state, *m_atlas);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].reason.contains(u"100000x100000"_s) && problems[0].reason.contains(u"GB"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"huge.png"_s)));
    }

    void aPathThatCannotBeWrittenIsNamed()
    {
        const QString path = m_folder.filePath(u"no/such/folder.png"_s);
        const Problems problems = writeFigure(path, specOf(FigureViews::Timeline), m_state, *m_atlas);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].text().contains(u"folder.png"_s));
    }

    void aTinyFigureIsDrawn()
    {
        FigureSpec spec = specOf(FigureViews::Both);
        for (const QSize size : {QSize(1, 1), QSize(20, 20), QSize(60, 400)}) {
            spec.size = FigureSize::ofPixels(size.width(), size.height(), 96);
            QCOMPARE(figureImage(spec, m_state, *m_atlas).size(), size);
        }
    }
};

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
