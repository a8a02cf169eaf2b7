// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A collection in figures, for other programs: what "araxes info FILE" prints.

#include "app/file/loadresult.h"

#include <optional>

namespace araxes {

struct CollectionSummary
{
    struct CategoryCount
    {
        QString id;
        int events = 0; ///< in this very category, not in those below it
    };

    int events = 0;
    int dated = 0;
    int placed = 0;
    std::optional<TimeSpan> span; ///< open ends left out; none when nothing is dated
    QList<CategoryCount> categories;
};

/// How many events lie in each way to a window of time.
struct WindowCounts
{
    struct ModeCount
    {
        QString mode; ///< as on the command line
        int events = 0;
    };

    TimeSpan window;
    QString mode; ///< the one that was asked for
    QList<ModeCount> counts;
};

/// All zero without a collection.
[[nodiscard]] CollectionSummary summarise(const LoadResult &result);
/// The summary and the problems as one JSON object in ASCII, safe on any terminal, ending in a line feed:
/// events, dated, placed, earliest and latest (±YYYY-MM-DD with astronomical years, or null),
/// categories (id to count) and problems (a list of objects); with a window also time: from, to (null: open), mode,
/// events (of that mode) and modes (mode to count).
[[nodiscard]] QByteArray infoJson(const LoadResult &result, const std::optional<WindowCounts> &window = {});

} // namespace araxes
