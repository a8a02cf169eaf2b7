// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/infojson.h"

#include "app/time/datetext.h"

#include <nlohmann/json.hpp>

namespace araxes {

using nlohmann::ordered_json;

namespace {

const char *word(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note:
        return "note";
    case Problem::Severity::Skipped:
        return "skipped";
    case Problem::Severity::Fatal:
        return "fatal";
    }
    return "";
}

ordered_json problemJson(const Problem &problem)
{
    return {{"severity", word(problem.severity)},
            {"file", problem.file.toStdString()},
            {"line", problem.line},
            {"record", problem.record.toStdString()},
            {"field", problem.field.toStdString()},
            {"reason", problem.reason.toStdString()},
            {"advice", problem.advice.toStdString()}};
}

ordered_json day(Day number)
{
    return number <= kOpenPast || number >= kOpenFuture - 1 ? ordered_json()
                                                            : ordered_json(isoText(number).toStdString());
}

ordered_json timeJson(const WindowCounts &counts)
{
    ordered_json time = {{"from", day(counts.window.begin)},
                         {"to", day(counts.window.end - 1)},
                         {"mode", counts.mode.toStdString()},
                         {"events", 0},
                         {"modes", ordered_json::object()}};
    for (const WindowCounts::ModeCount &count : counts.counts) {
        time["modes"][count.mode.toStdString()] = count.events;
        if (count.mode == counts.mode) {
            time["events"] = count.events;
        }
    }
    return time;
}

} // namespace

CollectionSummary summarise(const LoadResult &result)
{
    CollectionSummary summary;
    if (!result.collection) {
        return summary;
    }
    const Collection &collection = *result.collection;
    summary.events = collection.size();
    summary.dated = collection.columns().dated;
    summary.placed = collection.columns().placed;
    if (!collection.timeSpan().isEmpty()) {
        summary.span = collection.timeSpan();
    }
    for (const Category &category : collection.categories()) {
        summary.categories.append({category.id, 0});
    }
    for (int event = 0; event < collection.size(); ++event) {
        if (const int category = collection.category(event); category != kNone) {
            ++summary.categories[category].events;
        }
    }
    return summary;
}

QByteArray infoJson(const LoadResult &result, const std::optional<WindowCounts> &window)
{
    const CollectionSummary summary = summarise(result);
    ordered_json info = {{"events", summary.events}, {"dated", summary.dated}, {"placed", summary.placed}};
    info["earliest"] = summary.span ? day(summary.span->begin) : ordered_json();
    info["latest"] = summary.span ? day(summary.span->end - 1) : ordered_json();
    info["categories"] = ordered_json::object();
    for (const CollectionSummary::CategoryCount &category : summary.categories) {
        info["categories"][category.id.toStdString()] = category.events;
    }
    if (window) {
        info["time"] = timeJson(*window);
    }
    info["problems"] = ordered_json::array();
    for (const Problem &problem : result.problems) {
        info["problems"].push_back(problemJson(problem));
    }
    return QByteArray::fromStdString(info.dump(2, ' ', true) + '\n');
}

} // namespace araxes
