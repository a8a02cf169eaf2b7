// SPDX-License-Identifier: GPL-3.0-or-later
// How long the main steps take, each beside another way of doing it in the same run. `./dev bench parts [--json]`.
#include "app/file/formats.h"
#include "app/place/atlas/atlas.h"
#include "app/query/regionplaces.h"
#include "app/query/text/textindex.h"
#include "app/session/viewstate.h"
#include "app/time/edtf.h"
#include "app/time/written/writtendate.h"
#include "tests/bench/brush/eventfiles.h"
#include "tests/bench/detailedarea.h"
#include "ui/paint/map/mappainter.h"
#include "ui/paint/timeline/timelinepainter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPolygonF>
#include <QTemporaryDir>
#include <QThread>

#include <nlohmann/json.hpp>
#include <qcustomplot.h>

#include <cstdio>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 15;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Row
{
    const char *what;
    const char *rival;
    double ours;
    double theirs;
};

// In turns, so that a slow moment of the machine meets both.
Row measured(const char *what, const std::function<void()> &ours, const char *rival,
             const std::function<void()> &theirs)
{
    std::vector<double> mine;
    std::vector<double> other;
    for (int round = 0; round < kRounds; ++round) {
        mine.push_back(milliseconds(ours));
        other.push_back(milliseconds(theirs));
    }
    return {what, rival, median(mine), median(other)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Row loading(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    return measured(
        "open 6,092 earthquakes", [&] { (void)loadCollection(path); }, "nlohmann DOM, nothing checked",
        [&] {
            if (nlohmann::json::parse(bytes.begin(), bytes.end()).empty()) {
                std::abort();
            }
        });
}

Row dates()
{
    const QStringList texts = {u"1828-02-22"_s, u"1141~"_s, u"2020-09-27/2020-11-10"_s, u"156X-12-25"_s,
                               u"[1667,1668,1670..1672]"_s};
    const auto ours = [&] {
        for (int i = 0; i < 100'000; ++i) {
            if (!parseEdtf(texts[i % texts.size()]).date) {
                std::abort();
            }
        }
    };
    const auto theirs = [&] {
        for (int i = 0; i < 100'000; ++i) {
            if (!QDate::fromString(texts[0], Qt::ISODate).isValid()) {
                std::abort();
            }
        }
    };
    return measured("read 100,000 dates, masks, intervals and sets", ours, "QDate::fromString, plain days", theirs);
}

Row timeline(const ViewState &state)
{
    QImage image(1280, 320, QImage::Format_ARGB32_Premultiplied);
    const Theme look = theme(ThemeKind::Light);
    const auto ours = [&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTimeline(painter, QRectF(0, 0, 1280, 320), state, look);
    };
    QCustomPlot plot;
    plot.resize(1280, 320);
    plot.xAxis->setRange(state.visibleSpan.begin, state.visibleSpan.end);
    const Columns &columns = state.collection->columns();
    for (int row = 0; row < columns.dated; ++row) {
        auto *item = new QCPItemRect(&plot);
        const double lane = columns.category[std::size_t(row)];
        item->topLeft->setCoords(double(columns.span(row).begin), lane + 0.8);
        item->bottomRight->setCoords(double(columns.span(row).end), lane);
    }
    plot.yAxis->setRange(0, 10);
    return measured("timeline picture, 6,092 events, with labels", ours, "QCustomPlot, one item an event, no labels",
                    [&] { plot.toPixmap(1280, 320); });
}

Row map(const ViewState &state, const Atlas &atlas)
{
    QImage image(1280, 600, QImage::Format_ARGB32_Premultiplied);
    const Theme look = theme(ThemeKind::Light);
    const auto ours = [&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMap(painter, QRectF(0, 0, 1280, 600), state, atlas, look);
    };
    const Columns &columns = state.collection->columns();
    const auto theirs = [&] {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const GeoPoint &point : columns.point) {
            painter.drawEllipse(QPointF((point.lon + 180) * 3.5, (90 - point.lat) * 3.3), 5.5, 5.5);
        }
    };
    return measured("whole map picture: base map, clusters, labels", ours, "one circle an event, no map", theirs);
}

Row filtering(const ViewState &state)
{
    Filter filter;
    filter.time = TimeSpan{-40'000, 10'000};
    filter.regions.push_back({.area = GeoBox{20, 20, 60, 50}});
    const RegionTest nowhere = [](const QString &, const Place &) { return false; };
    const auto ours = [&] { (void)evaluate(*state.collection, filter, state.visibleSpan, state.visibleBox, nowhere); };
    const auto theirs = [&] {
        int count = 0;
        for (const Event &event : state.collection->parts().events) {
            const bool isInTime = event.when && event.when->possible().overlaps(*filter.time);
            for (const int place : event.where) {
                const auto &at = state.collection->parts().places[std::size_t(place)].point;
                count += isInTime && at && contains(filter.regions[0].area, *at) ? 1 : 0;
            }
        }
        if (count == 0) {
            std::abort();
        }
    };
    return measured("filter by time and box, every count", ours, "loop over the event objects, one count", theirs);
}

/// A million events as a large file gives them; null when it cannot be written.
CollectionPtr millionEvents()
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"events"_s);
    if (!writeCsv(brushEvents(BrushEvents::Days, 1'000'000), base.toStdString())) {
        return {};
    }
    return loadCollection(base + u".csv"_s).collection;
}

Row polygon(const CollectionPtr &collection)
{
    const GeoPolygon polygon = detailedArea({20, 30}, 30);
    QPolygonF plane;
    for (const GeoPoint &corner : polygon.corners) {
        plane << QPointF(corner.lon, corner.lat);
    }
    const auto ours = [&] {
        RegionPlaces places({});
        (void)places.in({.area = polygon}, *collection);
    };
    const auto theirs = [&] {
        int found = 0;
        for (std::size_t i = 0; i < 1000; ++i) {
            const GeoPoint &point = collection->columns().point[i * 1000];
            found += plane.containsPoint({point.lon, point.lat}, Qt::OddEvenFill) ? 1 : 0;
        }
        if (found == 0) {
            std::abort();
        }
    };
    return measured("polygon of 10,000 corners, 1 M events", ours, "QPolygonF::containsPoint, 1,000 of them", theirs);
}

/// Titles of four words from 60,000, one of them a number, as a catalogue of a million letters may have.
CollectionPtr manyTitles(int count)
{
    CollectionParts parts;
    parts.events.resize(std::size_t(count));
    std::uint32_t seed = 4;
    const auto word = [&seed] {
        constexpr const char *kParts[] = {"kha", "ter", "lin", "go", "sha", "mir", "ban", "ust", "ove", "chi"};
        seed = seed * 1664525 + 1013904223;
        QString text;
        for (std::uint32_t number = (seed >> 8) % 60'000 + 1; number > 0; number /= 10) {
            text.append(QLatin1StringView(kParts[number % 10]));
        }
        return text;
    };
    for (int i = 0; i < count; ++i) {
        parts.events[std::size_t(i)].title =
            LocalizedText(u"en"_s, u"%1 %2 to %3 %4"_s.arg(word(), word(), word()).arg(i));
    }
    return std::make_shared<const Collection>(parts);
}

/// Four queries, one letter to two words, each with its set of events.
Row searching(const char *what, const CollectionPtr &collection, const QStringList &queries)
{
    QStringList titles;
    for (int event = 0; event < collection->size(); ++event) {
        titles.append(collection->title(event, {}));
    }
    const TextIndex index(collection);
    const auto ours = [&] {
        for (const QString &query : queries) {
            (void)index.events(TextQuery(query)).count();
        }
    };
    const auto theirs = [&] {
        int found = 0;
        for (const QString &query : queries) {
            for (const QString &title : titles) {
                found += title.contains(query, Qt::CaseInsensitive) ? 1 : 0;
            }
        }
        if (found < 0) {
            std::abort();
        }
    };
    return measured(what, ours, "QString::contains over the titles, as typed", theirs);
}

Row writtenDates()
{
    const QStringList lines = {
        u"22 February 1828"_s, u"c. 287 BC"_s,         u"3 apr 1721"_s, u"between 843 and 848"_s, u"1860s"_s,
        u"5 Sha'ban 1243"_s,   u"late 12th century"_s, u"1851-52"_s,    u"22 февраля 1828 г."_s,  u"Oct 1853"_s,
        u"10 February 1828"_s, u"1828-02-22"_s};
    constexpr int rounds = 1000;
    const auto ours = [&lines] {
        for (int i = 0; i < rounds * int(lines.size()); ++i) {
            (void)parseWrittenDate(lines[i % lines.size()]);
        }
    };
    const QStringList formats = {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMM yyyy"_s, u"yyyy-MM-dd"_s};
    const auto theirs = [&lines, &formats] {
        for (int i = 0; i < rounds * int(lines.size()); ++i) {
            for (const QString &format : formats) {
                if (QLocale::c().toDate(lines[i % lines.size()], format).isValid()) {
                    break;
                }
            }
        }
    };
    return measured("read 12,000 written dates", ours, "QLocale::toDate, four formats, half of them read", theirs);
}

void print(const std::vector<Row> &rows, bool asJson)
{
    if (asJson) {
        nlohmann::ordered_json all = nlohmann::ordered_json::array();
        for (const Row &row : rows) {
            all.push_back({{"what", row.what}, {"ms", row.ours}, {"rival", row.rival}, {"rival_ms", row.theirs}});
        }
        std::printf("%s\n", all.dump(2).c_str());
        return;
    }
    std::printf("cores %d, %s, Qt %s, median of %d rounds in turns, software rendering\n\n",
                QThread::idealThreadCount(), "g++ " __VERSION__, qVersion(), kRounds);
    std::printf("%-46s %9s   %-44s %9s %7s\n", "what", "ms", "beside", "ms", "ratio");
    for (const Row &row : rows) {
        std::printf("%-46s %9.2f   %-44s %9.2f %7.2f\n", row.what, row.ours, row.rival, row.theirs,
                    row.theirs / row.ours);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString path = u":/data/collections/earthquakes.araxes.json"_s;
    const LoadResult result = loadCollection(path);
    const AtlasPtr atlas = Atlas::bundled();
    if (!result.collection) {
        std::fputs("bench: the bundled earthquakes cannot be read\n", stderr);
        return 1;
    }
    const ViewState state = openingState(result.collection, {});
    const CollectionPtr million = millionEvents();
    if (!million) {
        std::fputs("bench: cannot write a file of a million events\n", stderr);
        return 1;
    }
    const bool asJson = QApplication::arguments().contains("--json"_L1);
    print({loading(path), writtenDates(), dates(), filtering(state),
           searching("search 6,092 earthquakes, four queries", result.collection,
                     {u"i"_s, u"iran"_s, u"izmi"_s, u"iran tsunami"_s}),
           searching("search 1 M titles, four queries", manyTitles(1'000'000),
                     {u"k"_s, u"khat"_s, u"mirsha"_s, u"shamir kha"_s}),
           searching("search 1 M events of a file, four queries", million,
                     {u"b"_s, u"chal"_s, u"country 1"_s, u"dersha lo"_s}),
           polygon(million), timeline(state), map(state, *atlas)},
          asJson);
    return 0;
}
