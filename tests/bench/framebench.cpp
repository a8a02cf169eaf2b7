// SPDX-License-Identifier: GPL-3.0-or-later
// From a brush step to both views painted, and from opening to a picture, in the real window:
// `./dev bench frames FILE [--json]`.
#include "app/file/cache/columncache.h"
#include "tests/bench/detailedarea.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstring>

namespace araxes {

namespace {

constexpr int kSteps = 120;
constexpr qint64 kPatienceMs = 120'000;

bool settle(const MainWindow &window)
{
    QElapsedTimer all;
    QElapsedTimer rest;
    all.start();
    rest.start();
    while (rest.elapsed() < 600) {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        if (!window.isSettled()) {
            rest.restart();
        }
        if (all.elapsed() > kPatienceMs) {
            return false;
        }
    }
    return true;
}

struct Script
{
    const char *name;
    double share; ///< of the whole time that the window holds
};

struct Figures
{
    double median = 0;
    double p99 = 0;
    double worst = 0;
};

Figures figuresOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100], times.back()};
}

/// A window that moves by a pixel of 1,024 a step; each step ends when both views have been painted.
Figures brush(MainWindow &window, double share)
{
    Session &session = window.session();
    const TimeSpan all = session.collection().timeSpan();
    const auto length = Day(double(all.length()) * share);
    std::vector<double> times;
    for (int step = 0; step < kSteps; ++step) {
        const Day begin = all.begin + (all.length() - length) * (200 + step) / 1024;
        QElapsedTimer timer;
        timer.start();
        session.setTimeFilter(TimeSpan{begin, begin + std::max<Day>(1, length)});
        do {
            QApplication::processEvents(QEventLoop::AllEvents);
        } while (!window.viewsPainted());
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return figuresOf(std::move(times));
}

/// From a change until every count is exact, and painted.
template <typename Change>
Figures untilExact(MainWindow &window, Change change)
{
    std::vector<double> times;
    for (int step = 0; step < 12; ++step) {
        QElapsedTimer timer;
        timer.start();
        change(window.session(), step);
        do {
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        } while (!window.session().state().matches.isExact || !window.viewsPainted());
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        settle(window);
    }
    return figuresOf(std::move(times));
}

/// From opening the file until a picture of some of it, and until all of it is counted and painted.
struct Opening
{
    double first = 0;
    double all = 0;
};

Opening openingOf(MainWindow &window, const QString &path)
{
    Opening times;
    QElapsedTimer timer;
    timer.start();
    window.open(path);
    while (times.all == 0 && timer.elapsed() < kPatienceMs) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        const double now = double(timer.nsecsElapsed()) / 1e6;
        const bool isPainted = window.session().collection().size() > 0 && window.session().state().matches.isExact &&
                               window.viewsPainted();
        times.first = isPainted && times.first == 0 ? now : times.first;
        times.all = isPainted && window.path() == path ? now : 0;
    }
    return times;
}

bool waitForCache(const Settings &settings)
{
    const ColumnCache cache(settings.cacheFolder() + QStringLiteral("/columns"));
    QElapsedTimer timer;
    timer.start();
    while (cache.bytes() == 0 && timer.elapsed() < kPatienceMs / 4) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return cache.bytes() > 0;
}

void otherPolygon(Session &session, int step)
{
    RegionFilter region;
    region.area = detailedArea({20, 45}, 18 + step);
    Filter filter;
    filter.regions = {region};
    session.setFilter(filter);
}

void otherCategory(Session &session, int step)
{
    Filter filter;
    filter.of(Facet::Category).excluded = {step % std::max(1, int(session.collection().categories().size()))};
    session.setFilter(filter);
}

void otherBox(Session &session, int step)
{
    const double west = -150 + step * 20;
    session.setVisibleBox({west, -20, west + 80, 40});
}

int run(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Preferences preferences;
    preferences.reducedMotion = true;
    settings.setPreferences(preferences);
    const QString path = QString::fromLocal8Bit(argv[1]);
    const bool asJson = argc > 2 && std::strcmp(argv[2], "--json") == 0;
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    const auto shown = [&settings] {
        auto window = std::make_unique<MainWindow>(Atlas::bundled(), settings);
        window->resize(1600, 900);
        window->show();
        settle(*window);
        return window;
    };
    auto opened = shown();
    const auto open = [&](const char *what) {
        const Opening times = openingOf(*opened, path);
        all.push_back({{"events", opened->session().collection().size()},
                       {"opening", what},
                       {"first_picture_ms", times.first},
                       {"all_ms", times.all}});
        if (!asJson) {
            std::printf("%-10d opened %-21s first picture %6.0f ms, all counted and painted %6.0f\n",
                        opened->session().collection().size(), what, times.first, times.all);
        }
    };
    open("for the first time");
    if (!settle(*opened) || opened->session().collection().size() == 0) {
        std::fprintf(stderr, "bench: cannot open %s\n", argv[1]);
        return 1;
    }
    if (waitForCache(settings)) {
        opened = shown();
        open("again");
        settle(*opened);
    }
    MainWindow &window = *opened;
    for (const Script &script : {Script{"a thousandth", 0.001}, Script{"a tenth", 0.1}, Script{"nearly all", 0.7}}) {
        const Figures figures = brush(window, script.share);
        all.push_back({{"events", window.session().collection().size()},
                       {"window", script.name},
                       {"median_ms", figures.median},
                       {"p99_ms", figures.p99},
                       {"worst_ms", figures.worst}});
        if (!asJson) {
            std::printf("%-10d frame, brush of %-13s median %6.1f ms, p99 %6.1f, worst %6.1f\n",
                        window.session().collection().size(), script.name, figures.median, figures.p99, figures.worst);
        }
        window.session().clearFilter();
        settle(window);
    }
    const auto report = [&](const char *what, const Figures &figures) {
        all.push_back({{"events", window.session().collection().size()},
                       {"until exact", what},
                       {"median_ms", figures.median},
                       {"worst_ms", figures.worst}});
        if (!asJson) {
            std::printf("%-10d %-28s until exact and painted: median %6.1f ms, worst %6.1f\n",
                        window.session().collection().size(), what, figures.median, figures.worst);
        }
    };
    report("another category left out", untilExact(window, otherCategory));
    window.session().clearFilter();
    settle(window);
    report("another part of the map", untilExact(window, otherBox));
    report("polygon of 10,000 corners", untilExact(window, otherPolygon));
    if (asJson) {
        std::printf("%s\n", all.dump(2).c_str());
    }
    return 0;
}

} // namespace

} // namespace araxes

int main(int argc, char **argv)
{
    if (argc < 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: bench_frames FILE [--json], and the file must exist\n", stderr);
        return 2;
    }
    return araxes::run(argc, argv);
}
