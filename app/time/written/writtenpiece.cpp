// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/writtenpiece.h"

#include "app/time/calendars/calendarday.h"
#include "app/time/civilday.h"
#include "app/time/floordivision.h"

namespace araxes {

using namespace Qt::StringLiterals;

using Unit = WrittenDate::Unit;

namespace {

QString padded(std::int64_t value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

QString yearText(std::int64_t year)
{
    const std::int64_t size = std::abs(year);
    QString text = padded(size, 4);
    if (year < 0) {
        text.prepend(u'-');
    }
    return size > 9999 ? u'Y' + text : text;
}

QString monthText(std::int64_t year, int month)
{
    return yearText(year) + u'-' + padded(month, 2);
}

/// First and last of so many, counted from 0.
struct Part
{
    std::int64_t first;
    std::int64_t last;
};

/// The part that a date names of so many: as even as whole ones allow, the middle third of ten is four.
Part partOf(std::int64_t count, const WrittenDate &date)
{
    const std::int64_t parts = std::max(date.parts, 1);
    const auto border = [count, parts](std::int64_t part) { return (2 * count * part + parts) / (2 * parts); };
    return {border(date.part), border(date.part + 1) - 1};
}

/// The first ten days of a month are early, the last eight to eleven late.
Part daysOfMonth(int length, const WrittenDate &date)
{
    if (date.parts != 3) {
        const Part days = partOf(length, date);
        return {days.first + 1, days.last + 1};
    }
    return {10 * date.part + 1, date.part == 2 ? length : 10 * date.part + 10};
}

/// Quarters, thirds and halves of a year in EDTF: 33, 37 and 40 for the first.
int codeOfPart(const WrittenDate &date)
{
    return date.part + (date.parts == 4 ? 33 : date.parts == 3 ? 37 : 40);
}

std::int64_t yearsOf(Unit unit)
{
    return unit == Unit::Millennia ? 1000 : unit == Unit::Centuries ? 100 : unit == Unit::Decades ? 10 : 1;
}

/// "1800s" is a century; where it is only about right, a decade.
bool isCentury(const WrittenDate &date)
{
    return date.unit == Unit::Centuries ||
           (date.unit == Unit::Decades && date.isPlural && date.number % 100 == 0 && !date.isApproximate);
}

/// First and last year of a decade, century or millennium as EDTF counts them: 1800 to 1899, -199 to -100. Other
/// calendars than ours have no such custom: there the 13th century is 1201 to 1300.
Part yearsOf(const WrittenDate &date)
{
    const std::int64_t length = isCentury(date) ? 100 : yearsOf(date.unit);
    if (date.unit == Unit::Decades) {
        return {date.number, date.number + length - 1};
    }
    if (date.unit == Unit::Years) {
        return {date.number, date.number};
    }
    const bool isOurs = date.calendar == Calendar::Gregorian || date.calendar == Calendar::Julian;
    const std::int64_t first = (date.number - 1) * length + (isOurs ? 0 : 1);
    return date.era < 0 ? Part{1 - first - length, -first} : Part{first, first + length - 1};
}

QString refusedUnit(const WrittenDate &date)
{
    const bool isDecade = date.unit == Unit::Decades;
    if (isDecade && date.era < 0) {
        return u"Write the first and last year of a decade BCE, as in 449 BCE to 440 BCE."_s;
    }
    if (isDecade && (date.number % 10 != 0 || date.number > 9990)) {
        return u"A decade is called by its first year, as in 1860s."_s;
    }
    if (!isDecade && date.number * yearsOf(date.unit) > 10'000) {
        return u"Centuries and millennia are read up to the year 9999."_s;
    }
    return {};
}

/// "18XX", "-01XX", "186X".
QString unspecifiedText(const WrittenDate &date)
{
    const Part years = yearsOf(date);
    const std::int64_t length = years.last - years.first + 1;
    const int unknown = length == 1000 ? 3 : length == 100 ? 2 : 1;
    const std::int64_t nearest = date.era < 0 ? -years.last : years.first;
    return (date.era < 0 ? u"-"_s : QString()) + padded(nearest, 4).first(4 - unknown) + QString(unknown, u'X');
}

QString qualifier(const WrittenDate &date)
{
    if (date.isUncertain) {
        return date.isApproximate ? u"%"_s : u"?"_s;
    }
    return date.isApproximate ? u"~"_s : QString();
}

/// Early, mid and late of something in our calendar, and "a day in spring".
EdtfPiece partPiece(const WrittenDate &date)
{
    const std::int64_t year = date.number;
    if (date.unit == Unit::Months) {
        const Part days = daysOfMonth(daysInMonth(year, date.month), date);
        const QString month = monthText(year, date.month) + u'-';
        return {month + padded(days.first, 2), month + padded(days.last, 2), {}};
    }
    if (date.unit == Unit::Seasons) {
        const int firstMonth = 3 * (date.season + 1);
        const Part months = partOf(3, date);
        const Day first = firstDayOfMonth(year, firstMonth + months.first);
        const Day last = firstDayOfMonth(year, firstMonth + months.last + 1) - 1;
        return {HistoricalDate::onDay(first).text(), HistoricalDate::onDay(last).text(), {}};
    }
    if (date.unit == Unit::Years) {
        return {monthText(year, codeOfPart(date)), {}, {}};
    }
    const Part years = yearsOf(date);
    const Part part = partOf(years.last - years.first + 1, date);
    return {yearText(years.first + part.first), yearText(years.first + part.last), {}};
}

QString gregorianText(const WrittenDate &date)
{
    const QString year = date.hasYear() ? yearText(date.number) : u"XXXX"_s;
    const QString some = date.some == Unit::Days ? u"-XX"_s : QString();
    switch (date.unit) {
    case Unit::Days:
        return year + u'-' + padded(date.month, 2) + u'-' + padded(date.day, 2);
    case Unit::Months:
        return year + u'-' + padded(date.month, 2) + some;
    case Unit::Seasons:
        return year + u'-' + padded(21 + date.season, 2);
    case Unit::Number:
    case Unit::Years:
        return date.some == Unit::Number ? year : year + u"-XX"_s + some;
    case Unit::Decades:
    case Unit::Centuries:
    case Unit::Millennia:
        break;
    }
    return unspecifiedText(date);
}

EdtfPiece gregorianPiece(const WrittenDate &date)
{
    const bool isUnit = yearsOf(date.unit) > 1;
    if (const QString reason = isUnit ? refusedUnit(date) : QString(); !reason.isEmpty()) {
        return {{}, {}, reason};
    }
    if (date.unit == Unit::Seasons && !date.hasYear()) {
        return {{}, {}, u"Add the year, as in spring 1849."_s};
    }
    const bool isDayInSeason = date.unit == Unit::Seasons && date.some == Unit::Days;
    if ((date.parts == 0 && !isDayInSeason) || date.unit == Unit::Days || !date.hasYear()) {
        return {gregorianText(date), {}, {}};
    }
    return partPiece(date);
}

/// Days of another calendar, first and last.
struct Days
{
    Day first = 0;
    Day last = 0;
    QString reason;
};

Days monthsOf(Calendar calendar, std::int64_t year, std::int64_t first, std::int64_t last)
{
    const CalendarDay end{year, int(last), daysInMonth(calendar, year, int(last))};
    return {dayNumber(calendar, {year, int(first), 1}), dayNumber(calendar, end), {}};
}

Days seasonOf(const WrittenDate &date)
{
    if (date.calendar == Calendar::SolarHijri) {
        return monthsOf(date.calendar, date.number, 3 * date.season + 1, 3 * date.season + 3);
    }
    if (date.calendar != Calendar::Julian) {
        return {0, 0, u"The months of this calendar do not keep to the seasons."_s};
    }
    const bool isWinter = date.season == 3;
    Days days = monthsOf(date.calendar, date.number, 3 * (date.season + 1), isWinter ? 12 : 3 * (date.season + 1) + 2);
    days.last = isWinter ? dayNumber(date.calendar, {date.number + 1, 3, 1}) - 1 : days.last;
    return days;
}

Days daysIn(const WrittenDate &date)
{
    const Calendar calendar = date.calendar;
    if (date.unit == Unit::Seasons) {
        return seasonOf(date);
    }
    if (date.unit == Unit::Days || date.unit == Unit::Months) {
        if (!isDay(calendar, {date.number, date.month, 1})) {
            return {0, 0, u"There is no month %1 in this year."_s.arg(date.month)};
        }
        // A month that the civil calendar gives 29 days may have had 30 where the moon was watched.
        const bool isWatched = doubtDays(calendar) > 0 && date.unit == Unit::Days;
        const int length = isWatched ? 30 : daysInMonth(calendar, date.number, date.month);
        if (date.unit == Unit::Days && (date.day < 1 || date.day > length)) {
            return {0, 0, u"This month has no such day."_s};
        }
        const Part days = date.unit == Unit::Days ? Part{date.day, date.day} : daysOfMonth(length, date);
        const Day before = dayNumber(calendar, {date.number, date.month, 1}) - 1;
        return {before + days.first, before + std::min<std::int64_t>(days.last, length), {}};
    }
    if (date.unit == Unit::Years && date.parts > 0) {
        const Part months = partOf(12, date);
        const bool isLast = date.part == date.parts - 1;
        return monthsOf(calendar, date.number, months.first + 1,
                        isLast ? monthsInYear(calendar, date.number) : months.last + 1);
    }
    const Part years = yearsOf(date);
    const Part part = partOf(years.last - years.first + 1, date);
    return {dayNumber(calendar, {years.first + part.first, 1, 1}),
            dayNumber(calendar, {years.first + part.last + 1, 1, 1}) - 1,
            {}};
}

QString dayText(Day day)
{
    return HistoricalDate::onDay(day).text();
}

EdtfPiece foreignPiece(const WrittenDate &date)
{
    const Days days = daysIn(date);
    const int doubt = doubtDays(date.calendar);
    const Day first = days.first - doubt;
    const Day last = days.last + doubt;
    return {dayText(first), first == last ? QString() : dayText(last), days.reason};
}

EdtfPiece qualified(EdtfPiece piece, const QString &sign)
{
    piece.first += sign;
    if (!piece.last.isEmpty()) {
        piece.last += sign;
    }
    return piece;
}

} // namespace

EdtfPiece edtfPiece(const WrittenDate &date)
{
    return qualified(date.calendar == Calendar::Gregorian ? gregorianPiece(date) : foreignPiece(date), qualifier(date));
}

EdtfPiece edtfEnd(const WrittenDate &date, bool isStart)
{
    WrittenDate whole = date;
    whole.parts = whole.part = 0;
    whole.some = Unit::Number;
    if (date.calendar == Calendar::Gregorian) {
        return qualified(gregorianPiece(whole), qualifier(date));
    }
    const Days days = daysIn(whole);
    whole.isApproximate |= doubtDays(date.calendar) > 0;
    return qualified({dayText(isStart ? days.first : days.last), {}, days.reason}, qualifier(whole));
}

EdtfPiece edtfBound(const WrittenDate &date, bool isStart)
{
    if (date.calendar == Calendar::Gregorian && date.parts == 0 &&
        (date.unit == Unit::Days || date.unit == Unit::Months || date.unit == Unit::Years)) {
        return edtfEnd(date, isStart);
    }
    WrittenDate part = date;
    if (part.unit == Unit::Seasons) {
        part.some = Unit::Days;
    }
    EdtfPiece piece = part.calendar != Calendar::Gregorian ? foreignPiece(part) : gregorianPiece(part);
    if (piece.reason.isEmpty() && part.calendar == Calendar::Gregorian && part.unit != Unit::Seasons) {
        piece = partPiece(part);
    }
    return qualified({isStart || piece.last.isEmpty() ? piece.first : piece.last, {}, piece.reason}, qualifier(date));
}

} // namespace araxes
