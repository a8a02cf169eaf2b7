// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/erabands.h"

#include "app/text/plaintext.h"

#include <algorithm>
#include <cmath>

namespace araxes {

namespace {

constexpr double kNamePadPx = 5;
constexpr double kLeastNamePx = 30; ///< a name cut shorter than this says nothing

/// An era with a row.
struct RowedEra
{
    int era = 0;
    int row = 0;
    TimeSpan span; ///< that it surely covers
    bool isTinted = false;
};

struct Rowed
{
    std::vector<RowedEra> eras;
    int rows = 0;
    int hidden = 0;
};

/// From the latest start to the earliest end: two eras that meet in a year do not overlap.
TimeSpan sureSpan(const HistoricalDate &when)
{
    const DateBounds &bounds = when.bounds();
    const TimeSpan possible = when.possible();
    const Day begin = when.start() == Endpoint::Open ? kOpenPast : std::max(bounds.latestStart, possible.begin);
    const Day end = when.end() == Endpoint::Open ? kOpenFuture : std::min(bounds.earliestEnd, possible.end - 1) + 1;
    return begin < end ? TimeSpan{begin, end} : possible;
}

/// Two that share no more than the day on which one gives way to the other.
bool areApart(const TimeSpan &a, const TimeSpan &b)
{
    return std::min(a.end, b.end) - std::max(a.begin, b.begin) <= 1;
}

/// Index of the first row in which nothing overlaps the span; the number of rows when there is none.
std::size_t freeRow(const std::vector<std::vector<RowedEra>> &rows, const TimeSpan &span)
{
    const auto isFree = [&span](const std::vector<RowedEra> &row) {
        return std::all_of(row.begin(), row.end(), [&span](const RowedEra &era) { return areApart(era.span, span); });
    };
    return std::size_t(std::find_if(rows.begin(), rows.end(), isFree) - rows.begin());
}

Rowed rowed(const ViewState &state)
{
    Rowed result;
    const std::vector<Era> &eras = state.collection->parts().eras;
    if (!state.options.showEras) {
        return result;
    }
    std::vector<std::vector<RowedEra>> rows;
    for (int era = 0; era < int(eras.size()); ++era) {
        const HistoricalDate &when = eras[std::size_t(era)].when;
        if (when.possible().isEmpty()) {
            continue;
        }
        const TimeSpan span = sureSpan(when);
        const std::size_t row = freeRow(rows, span);
        if (row == rows.size() && row == kMostEraRows) {
            ++result.hidden;
            continue;
        }
        rows.resize(std::max(rows.size(), row + 1));
        rows[row].push_back({era, int(row), span, false});
    }
    for (std::vector<RowedEra> &row : rows) {
        std::sort(row.begin(), row.end(), [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i].isTinted = i % 2 == 0;
        }
        result.eras.insert(result.eras.end(), row.begin(), row.end());
    }
    result.rows = int(rows.size());
    return result;
}

/// The name stays in sight as long as the band does.
void placeName(EraBand &band, const QString &name, double widthPx, const MeasureText &measure)
{
    const double left = std::max(0.0, band.sureLeft) + kNamePadPx;
    const double room = std::min(widthPx, band.sureRight) - kNamePadPx - left;
    if (name.isEmpty() || room < kLeastNamePx) {
        return;
    }
    band.name = elidedText(name, room, TextRole::Tick, measure);
    band.nameBox = {left, band.row * kEraRowPx, measure(band.name, TextRole::Tick).width, kEraRowPx};
}

} // namespace

int EraBands::bandAt(const QPointF &point) const
{
    const int row = int(std::floor(point.y() / kEraRowPx));
    const auto found = std::find_if(bands.begin(), bands.end(), [&](const EraBand &band) {
        return band.row == row && band.left <= point.x() && point.x() < band.right;
    });
    return found != bands.end() ? int(found - bands.begin()) : kNone;
}

int eraRows(const ViewState &state)
{
    return rowed(state).rows;
}

EraBands eraBands(const ViewState &state, const TimeScale &scale, const MeasureText &measure)
{
    constexpr double kFarPx = 50;
    const Rowed eras = rowed(state);
    EraBands result{{}, eras.rows, eras.hidden};
    const auto xOf = [&](Day day) { return std::clamp(scale.x(day), -kFarPx, scale.widthPx() + kFarPx); };
    for (const RowedEra &rowed : eras.eras) {
        const Era &era = state.collection->parts().eras[std::size_t(rowed.era)];
        const TimeSpan possible = era.when.possible();
        const TimeSpan sure = rowed.span;
        EraBand band{rowed.era,
                     rowed.row,
                     xOf(possible.begin),
                     xOf(possible.end),
                     xOf(sure.begin),
                     xOf(sure.end),
                     rowed.isTinted,
                     {},
                     {}};
        // "Circa" and an end that is not known fade over a little room, as marks do.
        constexpr double kSoftEraPx = 14;
        if (era.when.isApproximate() || era.when.start() == Endpoint::Unknown) {
            band.left = std::max(band.left - kSoftEraPx, -kFarPx);
        }
        if (era.when.isApproximate() || era.when.end() == Endpoint::Unknown) {
            band.right = std::min(band.right + kSoftEraPx, scale.widthPx() + kFarPx);
        }
        if (band.right <= 0 || band.left >= scale.widthPx()) {
            continue;
        }
        placeName(band, displayText(era.name.best(state.options.languages)), scale.widthPx(), measure);
        result.bands.push_back(std::move(band));
    }
    return result;
}

} // namespace araxes
