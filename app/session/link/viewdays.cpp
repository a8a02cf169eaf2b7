// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/link/viewdays.h"

#include "app/time/datetext.h"
#include "app/time/edtf.h"

#include <QTime>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondsPerDay = 86'400;

/// EDTF marks years of more than four digits.
QString edtfDay(Day day)
{
    const QString iso = isoText(day);
    const bool isLong = std::abs(civilDay(day).year) > 9999;
    return isLong ? u'Y' + iso : iso;
}

std::optional<TimeSpan> days(const QString &text)
{
    const DateReading reading = parseEdtf(text);
    if (!reading.date || reading.date->possible().isEmpty()) {
        return std::nullopt;
    }
    return reading.date->possible();
}

QString instantText(double instant)
{
    Day day = Day(std::floor(instant));
    int seconds = int(std::round((instant - double(day)) * kSecondsPerDay));
    if (seconds == kSecondsPerDay) {
        ++day;
        seconds = 0;
    }
    const QString time = QTime::fromMSecsSinceStartOfDay(seconds * 1000).toString(u"'T'HH:mm:ss"_s);
    return seconds == 0 ? edtfDay(day) : edtfDay(day) + time;
}

std::optional<double> readInstant(const QString &text)
{
    const qsizetype mark = text.indexOf(u'T');
    const auto day = days(text.left(mark));
    if (!day || mark < 0) {
        return day ? std::optional(double(day->begin)) : std::nullopt;
    }
    const QTime time = QTime::fromString(text.mid(mark + 1), u"HH:mm:ss"_s);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return double(day->begin) + time.msecsSinceStartOfDay() / 1000.0 / kSecondsPerDay;
}

} // namespace

QString windowText(const TimeSpan &window)
{
    const QString first = window.begin <= kOpenPast ? u".."_s : edtfDay(window.begin);
    const QString last = window.end >= kOpenFuture ? u".."_s : edtfDay(window.end - 1);
    return first + u'/' + last;
}

std::optional<TimeSpan> readWindow(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() > 2) {
        return std::nullopt;
    }
    const bool isOpenBefore = ends.size() == 2 && ends[0] == ".."_L1;
    const bool isOpenAfter = ends.size() == 2 && ends[1] == ".."_L1;
    const auto first = isOpenBefore ? TimeSpan{kOpenPast, kOpenPast + 1} : days(ends.first());
    const auto last = isOpenAfter ? TimeSpan{kOpenFuture - 1, kOpenFuture} : days(ends.last());
    if (!first || !last || last->end <= first->begin) {
        return std::nullopt;
    }
    return TimeSpan{first->begin, last->end};
}

QString spanText(const DayRange &span)
{
    return instantText(span.begin) + u'/' + instantText(span.end);
}

std::optional<DayRange> readSpan(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const auto begin = readInstant(ends[0]);
    const auto end = readInstant(ends[1]);
    return begin && end && *begin < *end ? std::optional(DayRange{*begin, *end}) : std::nullopt;
}

} // namespace araxes
