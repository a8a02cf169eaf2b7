// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/timemode.h"

namespace araxes {

namespace {

TimeModes modesOfSet(const HistoricalDate &date, const TimeSpan &window)
{
    const std::vector<TimeSpan> &members = date.members();
    const auto meets = [&window](const TimeSpan &member) { return window.overlaps(member); };
    const bool isOneOf = date.set() == SetKind::OneOf;
    TimeModes modes;
    if (!std::any_of(members.begin(), members.end(), meets)) {
        return modes;
    }
    modes.add(TimeMode::Overlaps);
    if (isOneOf || std::all_of(members.begin(), members.end(), meets)) {
        modes.add(TimeMode::PossiblyWithin);
    }
    if (window.contains(date.possible())) {
        modes.add(TimeMode::CertainlyWithin);
    }
    if (isOneOf || meets(members.front())) {
        modes.add(TimeMode::StartsWithin);
    }
    return modes;
}

} // namespace

TimeModes timeModes(const Collection &collection, int row, const TimeSpan &window)
{
    const Columns &columns = collection.columns();
    const TimeSpan possible = columns.span(row);
    if (!window.overlaps(possible)) {
        return {};
    }
    const std::uint8_t doubt = columns.doubtOf(row);
    if (doubt & HasMembers) {
        const Borrowed<Event> event = collection.event(columns.event[std::size_t(row)]);
        return event->when ? modesOfSet(*event->when, window) : TimeModes();
    }
    const TimeSpan core = columns.core(row); // latest start, day after the earliest end
    const TimeSpan seen{std::max(possible.begin, window.begin), std::min(possible.end, window.end)};
    TimeModes modes;
    modes.add(TimeMode::Overlaps);
    if (seen.begin <= core.begin && core.end <= seen.end) {
        modes.add(TimeMode::PossiblyWithin);
    }
    const bool isStartHeld = !(doubt & UnknownStart) || window.begin <= kOpenPast;
    const bool isEndHeld = !(doubt & UnknownEnd) || window.end >= kOpenFuture;
    if (window.contains(possible) && isStartHeld && isEndHeld) {
        modes.add(TimeMode::CertainlyWithin);
    }
    if (window.begin <= core.begin && !(doubt & UnknownStart)) {
        modes.add(TimeMode::StartsWithin);
    }
    return modes;
}

QString timeModeKey(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Overlaps:
        return QStringLiteral("overlaps");
    case TimeMode::PossiblyWithin:
        return QStringLiteral("possibly");
    case TimeMode::CertainlyWithin:
        return QStringLiteral("certainly");
    case TimeMode::StartsWithin:
        return QStringLiteral("starts");
    }
    return {};
}

std::optional<TimeMode> timeModeOfKey(QStringView key)
{
    const auto found =
        std::find_if(kTimeModes.begin(), kTimeModes.end(), [key](TimeMode mode) { return timeModeKey(mode) == key; });
    return found == kTimeModes.end() ? std::nullopt : std::optional(*found);
}

} // namespace araxes
