// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/historicaldate.h"

#include "app/time/civilday.h"
#include "app/time/datetext.h"

namespace araxes {

namespace {

/// EDTF begins a year of more than four digits with Y, which belongs to level 1.
void setText(HistoricalDate::Reading &reading, std::int64_t year, const QString &iso)
{
    const bool isLong = year > 9999 || year < -9999;
    reading.text = isLong ? u'Y' + iso : iso;
    reading.level = isLong ? 1 : 0;
}

} // namespace

HistoricalDate HistoricalDate::onDay(Day day)
{
    Reading reading;
    setText(reading, civilDay(day).year, isoText(day));
    reading.bounds = {day, day, day, day};
    return HistoricalDate(std::move(reading));
}

HistoricalDate HistoricalDate::inYear(std::int64_t year)
{
    const Day first = firstDayOfYear(year);
    const Day last = firstDayOfYear(year + 1) - 1;
    Reading reading;
    setText(reading, year, isoText(first).chopped(6)); // without "-01-01"
    reading.bounds = {first, last, first, last};
    reading.precision = Precision::Years;
    return HistoricalDate(std::move(reading));
}

HistoricalDate HistoricalDate::withSource(SourceWords source) const
{
    HistoricalDate date = *this;
    date.m_reading.source = std::move(source);
    return date;
}

TimeSpan HistoricalDate::possible() const
{
    const DateBounds &bounds = m_reading.bounds;
    const TimeSpan span{bounds.earliestStart, bounds.latestEnd >= kOpenFuture ? kOpenFuture : bounds.latestEnd + 1};
    return span.isEmpty() ? TimeSpan{} : span;
}

TimeSpan HistoricalDate::certain() const
{
    const DateBounds &bounds = m_reading.bounds;
    const TimeSpan span{bounds.latestStart, bounds.earliestEnd >= kOpenFuture ? kOpenFuture : bounds.earliestEnd + 1};
    return span.isEmpty() ? TimeSpan{} : span;
}

} // namespace araxes
