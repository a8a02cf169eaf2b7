// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/civilday.h"
#include "ui/command/commandline.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;
using Command = CommandLine::Command;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void nothingOpensTheWindow()
    {
        QCOMPARE(parseCommandLine({}).command, Command::Window);
        QCOMPARE(parseCommandLine({u"a.araxes.json"_s}).file, u"a.araxes.json"_s);
    }

    void rendersWithAllOptions()
    {
        const CommandLine line = parseCommandLine(
            u"render f.json -o out.PNG --view map --from 1813 --to 1828 --region AZ --bbox -10,20,30,40 "
            "--size 180x120mm --dpi 300 --theme dark --lang az,fa --title T"_s.split(u' '));
        QCOMPARE(line.command, Command::Render);
        QCOMPARE(line.file, u"f.json"_s);
        QCOMPARE(line.figure.views, FigureViews::Map);
        QCOMPARE(line.figure.size.pixels(), QSize(2126, 1417));
        QCOMPARE(line.figure.theme, ThemeKind::Dark);
        QCOMPARE(line.figure.title, u"T"_s);
        QCOMPARE(line.languages, QStringList({u"az"_s, u"fa"_s}));
        QCOMPARE(line.regions.size(), 1U);
        QCOMPARE(line.regions[0].name, u"AZ"_s);
        QCOMPARE(*line.box, (GeoBox{-10, 20, 30, 40}));
        QCOMPARE(line.time->begin, firstDayOfYear(1813));
        QCOMPARE(line.time->end, firstDayOfYear(1829));
    }

    void calendarsOfDatesAndAxes()
    {
        const CommandLine line =
            parseCommandLine(u"render f -o f.png --calendar solar-hijri --second-calendar gregorian"_s.split(u' '));
        QCOMPARE(line.command, Command::Render);
        QCOMPARE(line.calendar, Calendar::SolarHijri);
        QCOMPARE(line.secondCalendar, Calendar::Gregorian);
        QVERIFY(!parseCommandLine({u"f"_s}).calendar);
        QVERIFY(!parseCommandLine({u"f"_s}).secondCalendar);
        // The window may remember another first calendar.
        QCOMPARE(parseCommandLine(u"f --second-calendar gregorian"_s.split(u' ')).command, Command::Window);
    }

    void wordsToSearchFor()
    {
        QCOMPARE(parseCommandLine({u"aras"_s, u"--search"_s, u"treaty \"of Gulistan\""_s}).search,
                 u"treaty \"of Gulistan\""_s);
        QCOMPARE(parseCommandLine({u"aras"_s, u"--search"_s, u" - "_s}).command, Command::Wrong);
    }

    void facetsInAndOut()
    {
        using How = FacetWish::How;
        const CommandLine line =
            parseCommandLine({u"aras"_s, u"--only"_s, u"country=Iran"_s, u"--not"_s, u"category=wars"_s, u"--only"_s,
                              u"country=AZ"_s, u"--with"_s, u"participant=Ilham Aliyev"_s});
        QCOMPARE(line.command, Command::Window);
        QCOMPARE(line.facets.size(), std::size_t(4));
        QVERIFY((line.facets[0] == FacetWish{How::Only, Facet::Country, u"Iran"_s}));
        QVERIFY((line.facets[1] == FacetWish{How::Only, Facet::Country, u"AZ"_s}));
        QVERIFY((line.facets[2] == FacetWish{How::With, Facet::Participant, u"Ilham Aliyev"_s}));
        QVERIFY((line.facets[3] == FacetWish{How::Not, Facet::Category, u"wars"_s}));
    }

    void yearsBeforeTheCommonEra()
    {
        const CommandLine line = parseCommandLine({u"--from"_s, u"44 BCE"_s, u"--to"_s, u"-0003"_s, u"f"_s});
        QCOMPARE(line.command, Command::Window);
        QCOMPARE(line.time->begin, firstDayOfYear(-43));
        QCOMPARE(line.time->end, firstDayOfYear(-2));
    }

    void timeModeAndCirca()
    {
        const CommandLine line = parseCommandLine(u"info f --from 1813 --time-mode certainly --circa 25"_s.split(u' '));
        QCOMPARE(line.command, Command::Info);
        QVERIFY(line.timeMode == TimeMode::CertainlyWithin);
        QCOMPARE(line.circaYears, 25);
        QVERIFY(!parseCommandLine({u"f"_s}).circaYears);
    }

    void aMissingSideIsOpen()
    {
        QCOMPARE(parseCommandLine({u"--to"_s, u"1828"_s}).time->begin, kOpenPast);
        QCOMPARE(parseCommandLine({u"--from"_s, u"1828"_s}).time->end, kOpenFuture);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << u"--colour red"_s << u"colour"_s;
        QTest::newRow("two files") << u"a b"_s << u"\"b\""_s;
        QTest::newRow("no output") << u"render a"_s << u"-o"_s;
        QTest::newRow("no file") << u"render -o a.png"_s << u"file"_s;
        QTest::newRow("no file for info") << u"info"_s << u"file"_s;
        QTest::newRow("ending") << u"render a -o a.gif"_s << u"a.gif"_s;
        QTest::newRow("view") << u"render a -o a.png --view globe"_s << u"globe"_s;
        QTest::newRow("theme") << u"render a -o a.png --theme pink"_s << u"pink"_s;
        QTest::newRow("calendar") << u"a --calendar mayan"_s << u"mayan"_s;
        QTest::newRow("calendar's name") << u"a --second-calendar Persian"_s << u"solar-hijri"_s;
        QTest::newRow("same calendar twice") << u"a --calendar julian --second-calendar julian"_s << u"differ"_s;
        QTest::newRow("Gregorian twice") << u"render a -o a.png --second-calendar gregorian"_s << u"differ"_s;
        QTest::newRow("size") << u"render a -o a.png --size 12"_s << u"12"_s;
        QTest::newRow("size of nothing") << u"render a -o a.png --size 0x5mm"_s << u"0x5mm"_s;
        QTest::newRow("size nan") << u"render a -o a.png --size nanx5mm"_s << u"nan"_s;
        QTest::newRow("dpi") << u"render a -o a.png --dpi 9"_s << u"9"_s;
        QTest::newRow("dpi word") << u"render a -o a.png --dpi fine"_s << u"fine"_s;
        QTest::newRow("box of three") << u"--bbox 1,2,3"_s << u"1,2,3"_s;
        QTest::newRow("box beyond the pole") << u"--bbox 1,2,3,91"_s << u"91"_s;
        QTest::newRow("facet") << u"--only colour=red"_s << u"colour=red"_s;
        QTest::newRow("facet alone") << u"--not country"_s << u"participant"_s;
        QTest::newRow("facet without a value") << u"--with source="_s << u"source="_s;
        QTest::newRow("any and all") << u"--only country=AZ --with country=IR"_s << u"country"_s;
        QTest::newRow("date") << u"--from yesterday"_s << u"yesterday"_s;
        QTest::newRow("backwards") << u"--from 1828 --to 1813"_s << u"before"_s;
        QTest::newRow("time mode") << u"--from 1813 --time-mode within"_s << u"within"_s;
        QTest::newRow("time mode of nothing") << u"--time-mode certainly"_s << u"--from"_s;
        QTest::newRow("circa") << u"--circa 1000"_s << u"1000"_s;
        QTest::newRow("info of a part") << u"info a --not category=wars"_s << u"--not"_s;
        QTest::newRow("dates of a region") << u"dates a --region AZ"_s << u"--region"_s;
        QTest::newRow("screenshot as svg") << u"screenshot a -o a.svg"_s << u"a.svg"_s;
    }
    void wrongUse()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const CommandLine line = parseCommandLine(arguments.split(u' '));
        QCOMPARE(line.command, Command::Wrong);
        QVERIFY2(line.error.contains(named), qPrintable(line.error));
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("dpi");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("mm") << u"180x120mm"_s << 300.0 << QSize(2126, 1417);
        QTest::newRow("mm without dpi") << u"180x120mm"_s << 0.0 << QSize(2126, 1417);
        QTest::newRow("cm") << u"18x12cm"_s << 300.0 << QSize(2126, 1417);
        QTest::newRow("inches") << u"7x5in"_s << 150.0 << QSize(1050, 750);
        QTest::newRow("pixels") << u"1600x900"_s << 0.0 << QSize(1600, 900);
        QTest::newRow("pixels at 300 dpi") << u"1600x900px"_s << 300.0 << QSize(1600, 900);
        QTest::newRow("fractions") << u"84.5x60.25mm"_s << 600.0 << QSize(1996, 1423);
    }
    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(double, dpi);
        QFETCH(QSize, pixels);
        const auto size = FigureSize::parse(text, dpi);
        QVERIFY(size);
        QCOMPARE(size->pixels(), pixels);
    }

    void helpNamesEveryCommand()
    {
        for (const QString &name : {u"render"_s, u"screenshot"_s, u"info"_s, u"--region"_s, u"--bbox"_s}) {
            QVERIFY(helpText().contains(name));
        }
        QCOMPARE(parseCommandLine({u"--help"_s}).command, Command::Help);
        QCOMPARE(parseCommandLine({u"--version"_s}).command, Command::Version);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
