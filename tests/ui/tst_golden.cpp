// SPDX-License-Identifier: GPL-3.0-or-later
// Both views and figures against pictures that a person has looked at (tests/golden).
// ARAXES_UPDATE_GOLDEN=1 writes them anew: look at each before you commit it.
#include "app/file/formats.h"
#include "app/time/civilday.h"
#include "ui/paint/figure/figure.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestGolden : public QObject
{
    Q_OBJECT

    AtlasPtr m_atlas;
    CollectionPtr m_aras;
    CollectionPtr m_quakes;

    static CollectionPtr loaded(const QString &name)
    {
        return loadCollection(u":/data/collections/%1.araxes.json"_s.arg(name)).collection;
    }

    ViewState modernAras(const QStringList &languages) const
    {
        ViewOptions options;
        options.languages = languages;
        options.locale = QLocale(languages.constFirst());
        ViewState state = openingState(m_aras, options);
        state.visibleSpan = fittedSpan({firstDayOfYear(1990), firstDayOfYear(2025)});
        state.visibleBox = {44.5, 38.2, 50.5, 41.0};
        state.selected = m_aras->columns().event[std::size_t(m_aras->columns().dated - 3)];
        state.matches =
            evaluate(*m_aras, state.filter, state.visibleSpan, state.visibleBox,
                     [this](const QString &code, const Place &place) { return m_atlas->isIn(code, place); });
        return state;
    }

    static QImage canvas(QSize size, double scale, const Theme &look)
    {
        QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDotsPerMeterX(3780);
        image.setDotsPerMeterY(3780);
        image.setDevicePixelRatio(scale);
        image.fill(look.surface);
        return image;
    }

    // Share of pixels that differ by more than a rounding of anti-aliasing.
    static double difference(const QImage &a, const QImage &b)
    {
        qint64 different = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y);
                const QRgb q = b.pixel(x, y);
                const int most = std::max(
                    {std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
                different += most > 24 ? 1 : 0;
            }
        }
        return double(different) / (double(a.width()) * a.height());
    }

    static void compare(const QString &name, QImage image)
    {
        const QString path = QStringLiteral(TEST_FOLDER "/golden/%1.png").arg(name);
        image = image.convertToFormat(QImage::Format_RGB888);
        image.setDevicePixelRatio(1);
        if (qEnvironmentVariableIntValue("ARAXES_UPDATE_GOLDEN") == 1) {
            QDir().mkpath(QStringLiteral(TEST_FOLDER "/golden"));
            QVERIFY(image.save(path));
            QSKIP("written anew: look at it");
        }
        const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB888);
        QVERIFY2(!golden.isNull(), qPrintable(u"no picture at %1; ARAXES_UPDATE_GOLDEN=1 writes it"_s.arg(path)));
        QCOMPARE(image.size(), golden.size());
        const double share = difference(image, golden);
        const QString actual = QDir::current().filePath(u"golden-actual-%1.png"_s.arg(name));
        if (share > 0.005) {
            image.save(actual);
        }
        QVERIFY2(share <= 0.005, qPrintable(u"%1 % of the pixels differ; see %2"_s.arg(share * 100).arg(actual)));
    }

private slots:
    void initTestCase()
    {
        m_atlas = Atlas::bundled();
        m_aras = loaded(u"aras"_s);
        m_quakes = loaded(u"earthquakes"_s);
        QVERIFY(m_aras && m_quakes);
    }

    void views_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("scale");
        QTest::newRow("light-1x-en") << u"en"_s << int(ThemeKind::Light) << 1.0;
        QTest::newRow("light-2x-en") << u"en"_s << int(ThemeKind::Light) << 2.0;
        QTest::newRow("dark-1x-fa") << u"fa"_s << int(ThemeKind::Dark) << 1.0;
        QTest::newRow("print-2x-hy") << u"hy"_s << int(ThemeKind::Print) << 2.0;
    }
    void views()
    {
        QFETCH(QString, language);
        QFETCH(int, kind);
        QFETCH(double, scale);
        const ViewState state = modernAras({language, u"en"_s});
        const Theme look = theme(static_cast<ThemeKind>(kind));
        QImage timeline = canvas({800, 260}, scale, look);
        QPainter timelinePainter(&timeline);
        timelinePainter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintTimeline(timelinePainter, QRectF(0, 0, 800, 260), state, look);
        timelinePainter.end();
        QImage map = canvas({640, 400}, scale, look);
        QPainter mapPainter(&map);
        mapPainter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                                  QPainter::SmoothPixmapTransform);
        paintMap(mapPainter, QRectF(0, 0, 640, 400), state, *m_atlas, look);
        mapPainter.end();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        compare(u"timeline-"_s + tag, timeline);
        compare(u"map-"_s + tag, map);
    }

    void figures_data()
    {
        QTest::addColumn<bool>("isQuakes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("dpi");
        QTest::newRow("aras-print-1x") << false << int(ThemeKind::Print) << 96.0;
        QTest::newRow("aras-print-2x") << false << int(ThemeKind::Print) << 192.0;
        QTest::newRow("quakes-print-1x") << true << int(ThemeKind::Print) << 96.0;
        QTest::newRow("quakes-light-1x") << true << int(ThemeKind::Light) << 96.0;
    }
    void figures()
    {
        QFETCH(bool, isQuakes);
        QFETCH(int, kind);
        QFETCH(double, dpi);
        FigureSpec spec;
        spec.theme = static_cast<ThemeKind>(kind);
        spec.size = FigureSize::ofMillimetres(174, 120, dpi);
        spec.title = u"A figure of both views"_s;
        const ViewState state = isQuakes ? openingState(m_quakes, {}) : modernAras({u"en"_s});
        compare(u"figure-"_s + QString::fromLatin1(QTest::currentDataTag()), figureImage(spec, state, *m_atlas));
    }

    void figureWithTwoAxes()
    {
        FigureSpec spec;
        spec.views = FigureViews::Timeline;
        spec.size = FigureSize::ofMillimetres(174, 90, 192);
        ViewState state = modernAras({u"fa"_s, u"en"_s});
        state.options.secondCalendar = Calendar::SolarHijri;
        compare(u"figure-two-axes-fa"_s, figureImage(spec, state, *m_atlas));
    }
};

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
