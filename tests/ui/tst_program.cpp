// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process: what it prints, writes and returns.
#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code;
    QByteArray out;
    QByteArray err;
};

Outcome ran(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ARAXES_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write a test file");
        }
        return file.fileName();
    }

private slots:
    void helpAndVersionAreFine()
    {
        QCOMPARE(ran({u"--help"_s}).code, 0);
        QVERIFY(ran({u"--help"_s}).out.contains("araxes render [FILE]"));
        QVERIFY(ran({u"--version"_s}).out.startsWith("araxes 0."));
    }

    void wrongUseIsTwo()
    {
        const Outcome outcome = ran({u"render"_s, u"aras"_s, u"-o"_s, u"x.gif"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("x.gif"));
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void unknownFacetValuesAreWrongUse()
    {
        const Outcome outcome =
            ran({u"render"_s, u"aras"_s, u"-o"_s, path(u"x.png"_s), u"--only"_s, u"participant=Atlantis"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("participant") && outcome.err.contains("Atlantis"), outcome.err);
        QVERIFY2(outcome.err.contains("apg"), "those there are, by id");
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    /// Every option that filters says so in one sentence, with what was meant, and nothing is written.
    void unknownValuesEndInOneSentence_data()
    {
        QTest::addColumn<QStringList>("wish");
        QTest::addColumn<QByteArray>("meant");
        QTest::newRow("only") << QStringList{u"--only"_s, u"country=Irn"_s} << QByteArray("perhaps IR (Iran)");
        QTest::newRow("with") << QStringList{u"--with"_s, u"participant=Irann"_s} << QByteArray("perhaps iran");
        QTest::newRow("not") << QStringList{u"--not"_s, u"category=trety"_s} << QByteArray("perhaps treaty");
        QTest::newRow("region") << QStringList{u"--region"_s, u"Iraqq"_s} << QByteArray("Iraq");
        QTest::newRow("beginning") << QStringList{u"--region"_s, u"Azerb"_s} << QByteArray("perhaps Azerbaijan");
        QTest::newRow("not-region") << QStringList{u"--not-region"_s, u"Aremnia"_s} << QByteArray("perhaps Armenia");
        QTest::newRow("select") << QStringList{u"--select"_s, u"gulistan-1831"_s}
                                << QByteArray("perhaps gulistan-1813");
    }
    void unknownValuesEndInOneSentence()
    {
        QFETCH(QStringList, wish);
        QFETCH(QByteArray, meant);
        for (const QString &command : {u"render"_s, u"screenshot"_s}) {
            const Outcome outcome = ran(
                QStringList{command, u"aras"_s, u"-o"_s, path(u"unknown.png"_s), u"--not"_s, u"category=culture"_s} +
                wish);
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.contains(wish[0].toUtf8()) && outcome.err.contains(meant), outcome.err);
            QCOMPARE(outcome.err.count('\n'), 1);
            QVERIFY(!QFile::exists(path(u"unknown.png"_s)));
        }
    }

    void facetsFilterAFigure()
    {
        QStringList arguments{
            u"render"_s, u"aras"_s, u"-o"_s, path(u"between.svg"_s), u"--with"_s, u"participant=Azərbaycan"_s};
        QCOMPARE(ran(arguments).code, 0);
        const QByteArray one = content(path(u"between.svg"_s));
        arguments += {u"--with"_s, u"participant=iran"_s, u"--not"_s, u"category=culture"_s};
        QCOMPARE(ran(arguments).code, 0);
        QVERIFY(!one.isEmpty());
        QVERIFY2(content(path(u"between.svg"_s)) != one, "fewer events pass");
    }

    void unknownRegionIsWrongUse()
    {
        const Outcome outcome = ran({u"render"_s, u"aras"_s, u"-o"_s, path(u"r.png"_s), u"--region"_s, u"Atlantis"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("Atlantis"));
        QVERIFY(!QFile::exists(path(u"r.png"_s)));
    }

    void aMissingFileIsThree()
    {
        const Outcome outcome = ran({u"info"_s, u"no-such-file.araxes.json"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("no-such-file.araxes.json"));
    }

    void anUnwritablePathIsThree()
    {
        QCOMPARE(ran({u"render"_s, u"aras"_s, u"-o"_s, path(u"no/folder/x.png"_s)}).code, 3);
    }

    void withoutADisplayTheWindowSaysSo()
    {
        const Outcome outcome = ran({});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("no display"));
    }

    void infoDescribesTheEarthquakes()
    {
        const Outcome outcome = ran({u"info"_s, u"earthquakes"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject info = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(info["events"_L1].toInt(), 6092);
        QCOMPARE(info["placed"_L1].toInt(), 6092 - 55); // 54 rows without a latitude, one more without a longitude
        QVERIFY(info["earliest"_L1].toString().startsWith(u"-2149-"_s));
        QVERIFY(info["latest"_L1].toString().startsWith(u"2019-"_s));
        QVERIFY(info["problems"_L1].toArray().isEmpty());
        QVERIFY(!info["categories"_L1].toObject().isEmpty());
    }

    void problemsAreReportedAndGoodEventsStay()
    {
        const QString file = fileWith(u"half.araxes.json"_s, R"({"format":"araxes","version":1,"title":{"en":"Half"},
"events":[
{"id":"a","title":{"en":"Good"},"when":"1828-02-22"},
{"id":"b","title":{"en":"Bad date"},"when":"1828-13-45"}
]})");
        const Outcome outcome = ran({u"info"_s, file});
        QCOMPARE(outcome.code, 1);
        const QJsonObject info = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(info["events"_L1].toInt(), 2);
        QCOMPARE(info["dated"_L1].toInt(), 1);
        QCOMPARE(info["problems"_L1].toArray().size(), 1);
        QCOMPARE(info["problems"_L1].toArray()[0]["line"_L1].toInt(), 4);
        QVERIFY(outcome.err.contains("half.araxes.json:4"));
    }

    void terminalsAreSafeFromTitles()
    {
        const QString file = fileWith(u"esc.araxes.json"_s,
                                      "{\"format\":\"araxes\",\"version\":1,\"events\":["
                                      "{\"id\":\"\\u001b]52;c;x\\u0007\",\"title\":{},\"when\":\"\\u001b[31m\"}]}");
        QVERIFY(!ran({u"info"_s, file}).err.contains('\x1b'));
    }

    void rendersExactlyAndRepeatably()
    {
        const QStringList arguments{u"render"_s,   u"aras"_s,   u"--size"_s, u"180x120mm"_s, u"--dpi"_s,
                                    u"300"_s,      u"--from"_s, u"44 BCE"_s, u"--to"_s,      u"1828"_s,
                                    u"--region"_s, u"AZ"_s,     u"--lang"_s, u"az"_s};
        QCOMPARE(ran(arguments + QStringList{u"-o"_s, path(u"1.png"_s)}).code, 0);
        QCOMPARE(ran(arguments + QStringList{u"-o"_s, path(u"2.png"_s)}).code, 0);
        QCOMPARE(QImageReader(path(u"1.png"_s)).size(), QSize(2126, 1417));
        QCOMPARE(content(path(u"1.png"_s)), content(path(u"2.png"_s)));
        QCOMPARE(ran(arguments + QStringList{u"-o"_s, path(u"1.svg"_s)}).code, 0);
        QCOMPARE(ran(arguments + QStringList{u"-o"_s, path(u"2.svg"_s)}).code, 0);
        QVERIFY(!content(path(u"1.svg"_s)).isEmpty());
        QCOMPARE(content(path(u"1.svg"_s)), content(path(u"2.svg"_s)));
    }

    void aFilterChangesTheFigure()
    {
        const QStringList arguments{u"render"_s, u"aras"_s, u"-o"_s};
        QCOMPARE(ran(arguments + QStringList{path(u"all.svg"_s)}).code, 0);
        QCOMPARE(ran(arguments + QStringList{path(u"few.svg"_s), u"--from"_s, u"1800"_s, u"--to"_s, u"1830"_s}).code,
                 0);
        QVERIFY(content(path(u"few.svg"_s)).contains("1800 to 1830"));
        QVERIFY(content(path(u"all.svg"_s)) != content(path(u"few.svg"_s)));
    }

    void aFigureCountsAsPeopleDo()
    {
        const QString file = QStringLiteral(SOURCE_FOLDER "/docs/uncertain-dates.araxes.json");
        const QString figure = path(u"circa.svg"_s);
        QCOMPARE(ran({u"render"_s, file, u"-o"_s, figure, u"--view"_s, u"timeline"_s, u"--circa"_s, u"10"_s}).code, 0);
        QVERIFY(content(figure).contains("± 10 years"));
    }

    void datesAreReadFromStandardInput()
    {
        const Outcome outcome = ran({u"dates"_s}, "44 BCE\r\n22 February 1828");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, "44 BCE\t-0043\t-0043-01-01\t-0043-12-31\tnegative-year\t0\n"
                              "22 February 1828\t1828-02-22\t1828-02-22\t1828-02-22\t\t0\n");
        QCOMPARE(ran({u"dates"_s, u"-"_s}, "44 BCE\r\n22 February 1828").out, outcome.out);
        QVERIFY(outcome.err.isEmpty());
    }

    void refusedDatesKeepTheirReason()
    {
        const QString file = fileWith(u"dates.txt"_s, "1828\n03/04/1993\n\n");
        const Outcome outcome = ran({u"dates"_s, file});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, "1828\t1828\t1828-01-01\t1828-12-31\t\t0\n"
                              "03/04/1993\t\t3 April 1993 or 4 March 1993: write 1993-04-03 or 1993-03-04.\n"
                              "\t\tThere is no date.\n");
    }

    void datesTakeACalendar()
    {
        const Outcome outcome = ran({u"dates"_s, u"--calendar"_s, u"julian"_s}, "10 February 1828\n");
        QCOMPARE(outcome.out, "10 February 1828\t1828-02-22\t1828-02-22\t1828-02-22\tjulian\t0\n");
        QCOMPARE(ran({u"dates"_s, u"--calendar"_s, u"mayan"_s}).code, 2);
        QCOMPARE(ran({u"dates"_s, u"one"_s, u"two"_s}).code, 2);
    }

    void datesThatCannotBeReadAreThree()
    {
        const Outcome outcome = ran({u"dates"_s, path(u"no-such-file"_s)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("no-such-file"));
        QCOMPARE(ran({u"dates"_s, m_folder.path()}).code, 3);
    }

    void datesEndQuietlyWhenNobodyReads()
    {
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"yes 1828 | head -200000 | \"$0\" dates | head -1; echo done"_s,
                                QStringLiteral(ARAXES_PROGRAM)});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardOutput(), "1828\t1828\t1828-01-01\t1828-12-31\t\t0\ndone\n");
        QVERIFY(process.readAllStandardError().isEmpty());
    }

    void anAmbiguousBoundNamesBothReadings()
    {
        const Outcome outcome = ran({u"render"_s, u"aras"_s, u"-o"_s, path(u"x.png"_s), u"--from"_s, u"03/04/1993"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("1993-04-03 or 1993-03-04"));
    }

    void takesAPictureOfTheWindow()
    {
        const Outcome outcome = ran({u"screenshot"_s, u"aras"_s, u"-o"_s, path(u"window.png"_s), u"--size"_s,
                                     u"1280x800"_s, u"--scale"_s, u"2"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(QImageReader(path(u"window.png"_s)).size(), QSize(2560, 1600));
        QCOMPARE(outcome.err, QByteArray()); // scripts read it
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
