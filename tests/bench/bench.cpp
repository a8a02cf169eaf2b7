// SPDX-License-Identifier: GPL-3.0-or-later
// Araxes beside its rivals, in turns, in one run: `./dev bench [--quick] [--json] [N…]`. To measure another thing, add
// its rows to the table.
#include "tests/bench/brush/contest.h"
#include "tests/bench/brush/eventfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <cstdio>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("model name");
    const qsizetype colon = text.indexOf(':', at);
    return at < 0 ? u"processor unknown"_s
                  : QString::fromUtf8(text.mid(colon + 1, text.indexOf('\n', at) - colon - 1)).trimmed();
}

/// How many processes have wanted a core lately; what else runs makes every figure worse.
QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').first()) : u"unknown"_s;
}

/// Makes only the files of so many events.
int makeFiles(const BenchPlan &plan, const QStringList &arguments)
{
    const int events = arguments.value(1).toInt();
    if (events <= 0) {
        std::fputs("usage: bench data N [geojson] [csv]\n", stderr);
        return 2;
    }
    const BrushTable table = brushEvents(BrushEvents::Days, events);
    const std::string base = (plan.files + u'/' + QString::number(events)).toStdString();
    bool isWritten = true;
    if (arguments.contains(u"geojson"_s)) {
        isWritten = writeGeoJson(table, base);
    }
    if (arguments.contains(u"csv"_s)) {
        isWritten = isWritten && writeCsv(table, base);
    }
    if (arguments.size() == 2) {
        isWritten = writeColumns(table, base) && writeRows(table, base);
    }
    if (!isWritten) {
        std::fprintf(stderr, "bench: cannot write %s\n", base.c_str());
    }
    return isWritten ? 0 : 1;
}

int run(const QStringList &arguments)
{
    BenchPlan plan;
    plan.peers = QString::fromLocal8Bit(qgetenv("ARAXES_BENCH_PEERS"));
    plan.files = QString::fromLocal8Bit(qgetenv("ARAXES_BENCH_FILES"));
    if (plan.files.isEmpty() || !QDir().mkpath(plan.files)) {
        std::fputs("bench: ARAXES_BENCH_FILES is no folder; start me as ./dev bench\n", stderr);
        return 2;
    }
    if (arguments.value(0) == "data"_L1) {
        return makeFiles(plan, arguments);
    }
    std::vector<int> sizes;
    bool asJson = false;
    for (const QString &argument : arguments) {
        asJson = asJson || argument == "--json"_L1;
        plan.isQuick = plan.isQuick || argument == "--quick"_L1;
        if (const int size = argument.toInt(); size > 0) {
            sizes.push_back(size);
        } else if (argument != "--json"_L1 && argument != "--quick"_L1) {
            std::fprintf(stderr, "bench: what is %s? Arguments are [--quick] [--json] [N…]\n", qPrintable(argument));
            return 2;
        }
    }
    plan.sizes = sizes.empty() ? plan.sizes : sizes;
    std::sort(plan.sizes.begin(), plan.sizes.end());
    BenchTable table;
    const QString before = load();
    table.say(u"%1 cores of %2; g++ %3, %4; Qt %5; araxes %6"_s.arg(QThread::idealThreadCount())
                  .arg(processorName(), QStringLiteral(__VERSION__), QStringLiteral(BENCH_FLAGS),
                       QString::fromLatin1(qVersion()), QStringLiteral(ARAXES_VERSION))
                  .toStdString());
    const bool agrees = brushContest(plan, table);
    table.say(u"load of the machine, this run included: %1 before, %2 after"_s.arg(before, load()).toStdString());
    asJson ? table.printJson() : table.print();
    if (!agrees) {
        std::fputs("bench: ours does not count what the scan counts\n", stderr);
    }
    return agrees ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments().sliced(1));
}
