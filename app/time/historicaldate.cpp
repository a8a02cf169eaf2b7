// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/historicaldate.h"

#include "app/time/calendar.h"
#include "app/time/datetext.h"

namespace araxes {

HistoricalDate HistoricalDate::onDay(Day day)
{
    Reading reading;
    reading.text = isoText(day);
    reading.bounds = {day, day, day, day};
    return HistoricalDate(std::move(reading));
}

HistoricalDate HistoricalDate::inYear(std::int64_t year)
{
    const Day first = firstDayOfYear(year);
    const Day last = firstDayOfYear(year + 1) - 1;
    Reading reading;
    reading.text = isoText(first).chopped(6);
    reading.bounds = {first, last, first, last};
    reading.precision = Precision::Years;
    return HistoricalDate(std::move(reading));
}

TimeSpan HistoricalDate::possible() const
{
    const DateBounds &bounds = m_reading.bounds;
    return {bounds.earliestStart, bounds.latestEnd >= kOpenFuture ? kOpenFuture : bounds.latestEnd + 1};
}

TimeSpan HistoricalDate::certain() const
{
    const DateBounds &bounds = m_reading.bounds;
    const TimeSpan span{bounds.latestStart, bounds.earliestEnd >= kOpenFuture ? kOpenFuture : bounds.earliestEnd + 1};
    return span.isEmpty() ? TimeSpan{} : span;
}

} // namespace araxes
