// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day of a date-time: checked, then left in the text.
#include "app/time/edtf/edtfdate.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

bool readFraction(EdtfCursor &in, int hour)
{
    const char16_t first = in.peek(1);
    if (in.peek() != u'.' || first < u'0' || first > u'9') {
        return true;
    }
    in.advance();
    while (in.isAtDigit()) {
        if (hour == 24 && in.peek() != u'0') {
            return false;
        }
        in.advance();
    }
    return true;
}

bool readClock(EdtfCursor &in)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!in.takeTwoDigits(hour, 24)) {
        return false;
    }
    const int greatest = hour == 24 ? 0 : 59;
    return in.take(u':') && in.takeTwoDigits(minute, greatest) && in.take(u':') && in.takeTwoDigits(second, greatest) &&
           readFraction(in, hour);
}

bool readZone(EdtfCursor &in)
{
    const bool isBehind = in.peek() == u'-';
    const int greatestHours = isBehind ? 12 : 14;
    if (in.take(u'Z') || (!in.take(u'+') && !in.take(u'-'))) {
        return true;
    }
    int hours = 0;
    int minutes = 0;
    if (!in.takeTwoDigits(hours, greatestHours)) {
        return false;
    }
    const int greatestMinutes = hours == greatestHours ? 0 : 59;
    if ((in.take(u':') || in.isAtDigit()) && !in.takeTwoDigits(minutes, greatestMinutes)) {
        return false;
    }
    return !isBehind || hours + minutes > 0;
}

} // namespace

bool readEdtfTime(EdtfCursor &in, EdtfDate &date)
{
    const qsizetype start = in.position();
    in.advance();
    if (!readClock(in)) {
        return in.refuse(in.position(), u"A time is written hh:mm:ss, as in 16:54:59, up to 24:00:00."_s);
    }
    if (!readZone(in)) {
        return in.refuse(in.position(), u"A time zone is Z or lies between -12:00 and +14:00; UTC is Z or +00:00."_s);
    }
    date.time = in.since(start);
    return true;
}

} // namespace araxes
