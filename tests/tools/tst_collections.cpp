// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled collections: whole, sourced, neutral, and what the tools make of the raw tables, byte for byte.

#include "app/file/formats.h"
#include "app/file/jsonfile.h"
#include "app/time/civilday.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(SOURCE_FOLDER);
const QString kAras = u"aras"_s;
const QString kEarthquakes = u"earthquakes"_s;

QString pathOf(const QString &name)
{
    return kFolder + u"/data/collections/%1.araxes.json"_s.arg(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Read once for all test functions; the loads themselves are tested first.
CollectionPtr collection(const QString &name)
{
    static QHash<QString, CollectionPtr> loaded;
    if (!loaded.contains(name)) {
        loaded.insert(name, loadCollection(pathOf(name)).collection);
    }
    return loaded.value(name);
}

const Place *placeNamed(const Collection &all, const QString &id)
{
    const auto found = std::ranges::find(all.places(), id, &Place::id);
    return found == all.places().end() ? nullptr : &*found;
}

int eventsIn(const Collection &all, const QString &category, const QString &titlePart)
{
    return static_cast<int>(std::ranges::count_if(all.parts().events, [&](const Event &event) {
        return event.category != kNone && all.categories()[std::size_t(event.category)].id == category &&
               event.title.in(u"en").contains(titlePart);
    }));
}

QString python()
{
    return QStandardPaths::findExecutable(u"python3"_s);
}

/// Runs python3 in the project folder without leaving compiled files there; the error output, empty when all went well.
QString run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(kFolder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(python(), arguments);
    const bool isDone = process.waitForFinished(60'000) && process.exitCode() == 0;
    return isDone ? QString() : process.errorString() + QString::fromUtf8(process.readAllStandardError());
}

/// "file sha256" of every line of the README's checksum block.
QHash<QString, QByteArray> statedSums()
{
    static const QRegularExpression line(u"^([0-9a-f]{64})  (.+)$"_s, QRegularExpression::MultilineOption);
    QHash<QString, QByteArray> sums;
    const QString readme = QString::fromUtf8(bytesOf(kFolder + u"/data/README.md"_s));
    for (const QRegularExpressionMatch &match : line.globalMatch(readme)) {
        sums.insert(match.captured(2), match.captured(1).toLatin1());
    }
    return sums;
}

} // namespace

class CollectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void loadWithoutProblems_data() { names(); }
    void loadWithoutProblems();
    void areSavedAsTheyWereRead_data() { names(); }
    void areSavedAsTheyWereRead();
    void nameASourceForEveryEvent_data() { names(); }
    void nameASourceForEveryEvent();
    void preferAtMostOneClaimAboutAField_data() { names(); }
    void preferAtMostOneClaimAboutAField();
    void stayWithinTheirYears_data();
    void stayWithinTheirYears();
    void countEveryRowOfTheTable();
    void keepMissingPlacesAndDays();
    void holdWhatTheArasIsAbout();
    void takeNoSide();
    void putPlacesWhereTheSourcesDo();
    void showABridgeOnceWithItsRivalDates();
    void areWhatTheToolsMake_data();
    void areWhatTheToolsMake();
    void speakShoutedNames();
    void matchTheirChecksums();

private:
    static void names();
};

void CollectionsTest::names()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("aras") << kAras;
    QTest::newRow("earthquakes") << kEarthquakes;
}

void CollectionsTest::loadWithoutProblems()
{
    QFETCH(QString, name);
    const LoadResult result = loadCollection(pathOf(name));
    QVERIFY2(result.problems.isEmpty(), result.problems.isEmpty() ? "" : qPrintable(result.problems.first().text()));
    QVERIFY(result.collection);
    QVERIFY(!result.collection->parts().licence.isEmpty());
    QVERIFY(!result.collection->parts().attribution.isEmpty());
}

void CollectionsTest::areSavedAsTheyWereRead()
{
    QFETCH(QString, name);
    const QByteArray saved = jsonText(collection(name)->parts());
    const QByteArray read = bytesOf(pathOf(name));
    const auto differs = std::ranges::mismatch(saved, read);
    const auto at = std::max<qsizetype>(0, (differs.in1 - saved.begin()) - 60);
    QVERIFY2(saved == read, ("saved: …" + saved.mid(at, 120) + "… but read: …" + read.mid(at, 120)).constData());
}

void CollectionsTest::nameASourceForEveryEvent()
{
    QFETCH(QString, name);
    for (const Event &event : collection(name)->parts().events) {
        const auto hasSource = [](const Claim &claim) { return claim.source != kNone; };
        QVERIFY2(std::ranges::any_of(event.claims, hasSource), qPrintable(event.id));
    }
}

void CollectionsTest::preferAtMostOneClaimAboutAField()
{
    QFETCH(QString, name);
    for (const Event &event : collection(name)->parts().events) {
        QSet<QString> preferred;
        for (const Claim &claim : event.claims) {
            QVERIFY2(!claim.preferred || !preferred.contains(claim.about), qPrintable(event.id));
            if (claim.preferred) {
                preferred.insert(claim.about);
            }
        }
    }
}

void CollectionsTest::stayWithinTheirYears_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("firstYear");
    QTest::addColumn<int>("lastYear");
    QTest::newRow("aras: from Antony's retreat on") << kAras << -35 << 2026;
    QTest::newRow("earthquakes: 2150 BCE to 2019") << kEarthquakes << -2149 << 2019;
}

void CollectionsTest::stayWithinTheirYears()
{
    QFETCH(QString, name);
    QFETCH(int, firstYear);
    QFETCH(int, lastYear);
    const TimeSpan span = collection(name)->timeSpan();
    QCOMPARE(civilDay(span.begin).year, firstYear);
    QCOMPARE(civilDay(span.end - 1).year, lastYear);
}

void CollectionsTest::countEveryRowOfTheTable()
{
    const CollectionPtr all = collection(kEarthquakes);
    QCOMPARE(all->size(), 6092);
    QCOMPARE(all->columns().dated, 6092);
    QCOMPARE(all->columns().placed, 6037);
    QCOMPARE(all->sources().size(), std::size_t(1));
    QVERIFY(QFileInfo(pathOf(kEarthquakes)).size() <= 3'000'000);
}

void CollectionsTest::keepMissingPlacesAndDays()
{
    const CollectionPtr all = collection(kEarthquakes);
    const Event &first = all->parts().events[std::size_t(all->eventWithId(u"noaa-1"_s))];
    QCOMPARE(first.when->text(), u"-2149"_s); // 2150 BCE, no month
    QCOMPARE(first.title.in(u"en"), u"Jordan: Bab-a-Daraa, Al-Karak, magnitude 7.3"_s);

    const Event &unplaced =
        all->parts().events[std::size_t(all->eventWithId(u"noaa-9752"_s))]; // 223 BCE, October, "GREECE", no position
    QCOMPARE(unplaced.when->text(), u"-0222-10"_s);
    const Place &greece = all->parts().places[std::size_t(unplaced.where.at(0))];
    QVERIFY(!greece.isPlaced());
    QCOMPARE(greece.country, u"GR"_s);
}

void CollectionsTest::holdWhatTheArasIsAbout()
{
    const CollectionPtr all = collection(kAras);
    QVERIFY(all->size() >= 45);
    const QString ids =
        u"gulistan-1813 turkmenchay-1828 nizami-born nizami-year-2021 jabrayil-1993 jabrayil-2020 flag-2020 "
        "war-2020 culture-days-2010 culture-days-2011 culture-days-2018 islamic-games-2017 "
        "karimov-mousavi-2021 unesco-plan-2020 dams-2024 embassy-attack-2023 embassy-reopened-2024"_s;
    for (const QString &id : ids.split(u' ')) {
        const int index = all->eventWithId(id);
        QVERIFY2(index != kNone, qPrintable(id));
        const LocalizedText &title = all->parts().events[std::size_t(index)].title;
        QVERIFY2(!title.in(u"az").isEmpty() && !title.in(u"fa").isEmpty(), qPrintable(id));
    }
    QCOMPARE(all->size() - all->columns().dated, 1); // the renewal that a source only announces
    QVERIFY(all->columns().placed < all->size());    // and events whose sources name no place
    QCOMPARE(std::ranges::count(all->categories(), kNone, &Category::parent), 8);
}

void CollectionsTest::takeNoSide()
{
    static const QRegularExpression oneSided(
        u"liberat|occup|aggress|terror|martyr|heroic|invader|işğal|azad ed|şəhid|təcavüz|آزادساز|اشغال|شهید|تجاوز"
        u"|освобожд|оккуп|агресс|террор|ազատագր|օկուպ"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Event &event : collection(kAras)->parts().events) {
        for (const LocalizedText &ours : {event.title, event.text}) {
            for (const LocalizedText::Entry &entry : ours.entries()) {
                QVERIFY2(!entry.text.contains(oneSided), qPrintable(event.id + u": "_s + entry.text));
            }
        }
    }
}

void CollectionsTest::putPlacesWhereTheSourcesDo()
{
    const CollectionPtr all = collection(kAras);
    const Place *jabrayil = placeNamed(*all, u"jabrayil"_s);
    const Place *bridges = placeNamed(*all, u"khudaferin"_s);
    QVERIFY(jabrayil && bridges);
    QCOMPARE(*jabrayil->point, (GeoPoint{47.02835, 39.39917}));
    QVERIFY(std::abs(bridges->point->lon - 46.94) < 1e-5 && std::abs(bridges->point->lat - 39.150556) < 1e-5);
    for (const Place *place : {jabrayil, bridges}) {
        QCOMPARE(place->precisionMetres, 500.0);
        QCOMPARE(place->country, u"AZ"_s);
        QCOMPARE(place->division, u"AZ-CAB"_s);
        QCOMPARE(place->name.entries().size(), 5); // en az fa hy ru
        QVERIFY(!place->source.isEmpty());
    }
    QVERIFY(std::ranges::any_of(all->places(), [](const Place &place) { return place.shape.has_value(); }));
}

void CollectionsTest::showABridgeOnceWithItsRivalDates()
{
    const CollectionPtr all = collection(kAras);
    QCOMPARE(eventsIn(*all, u"bridge"_s, u"built at Khudaferin"_s), 2);
    const Event &eleven = all->parts().events[std::size_t(all->eventWithId(u"khudaferin-eleven-arch-built"_s))];
    const auto isRival = [&](const Claim &claim) { return claim.when && claim.when->text() != eleven.when->text(); };
    QVERIFY(std::ranges::count_if(eleven.claims, isRival) >= 4);
    const auto preferred = std::ranges::find(eleven.claims, true, &Claim::preferred);
    QVERIFY(preferred != eleven.claims.end());
    QCOMPARE(preferred->when->text(), eleven.when->text());
}

void CollectionsTest::areWhatTheToolsMake_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("name");
    QTest::newRow("aras") << u"tools/make_aras.py"_s << kAras;
    QTest::newRow("earthquakes") << u"tools/make_earthquakes.py"_s << kEarthquakes;
}

void CollectionsTest::areWhatTheToolsMake()
{
    QFETCH(QString, tool);
    QFETCH(QString, name);
    if (python().isEmpty()) {
        QSKIP("python3 is not installed, so the collections are not made again here");
    }
    QTemporaryDir folder;
    const QString made = folder.filePath(name);
    const QString error = run({tool, u"-o"_s, made});
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY2(bytesOf(made) == bytesOf(pathOf(name)), qPrintable(u"run %1 and commit what it makes"_s.arg(tool)));
}

void CollectionsTest::speakShoutedNames()
{
    if (python().isEmpty()) {
        QSKIP("python3 is not installed");
    }
    const QString error = run({u"-m"_s, u"doctest"_s, u"tools/placenames.py"_s});
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void CollectionsTest::matchTheirChecksums()
{
    const QHash<QString, QByteArray> stated = statedSums();
    const QString data = kFolder + u"/data/"_s;
    int files = 0;
    QDirIterator each(data, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next().mid(data.size());
        if (file == u"README.md"_s) {
            continue;
        }
        const QByteArray sum = QCryptographicHash::hash(bytesOf(data + file), QCryptographicHash::Sha256).toHex();
        QVERIFY2(stated.value(file) == sum, qPrintable(file + u": run tools/sum_data.py and commit data/README.md"_s));
        ++files;
    }
    QCOMPARE(stated.size(), files);
}

QTEST_GUILESS_MAIN(CollectionsTest)
#include "tst_collections.moc"
