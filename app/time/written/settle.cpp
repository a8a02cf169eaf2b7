// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/settle.h"

#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/civilday.h"

namespace araxes {

using namespace Qt::StringLiterals;

using Unit = WrittenDate::Unit;

namespace {

using Senses = std::vector<const Sense *>;

bool isUnit(const WrittenDate &date)
{
    return date.unit == Unit::Centuries || date.unit == Unit::Millennia || date.unit == Unit::Decades;
}

/// A number so low that it may have been meant as a day.
bool mayBeDay(const WrittenDate &date)
{
    return date.unit == Unit::Number && date.digits <= 2 && date.number >= 1 && date.number <= 31 && date.era == 0;
}

bool isGregorianOrJulian(Calendar calendar)
{
    return calendar == Calendar::Gregorian || calendar == Calendar::Julian;
}

/// At most 10^15, which no number here reaches.
std::int64_t powerOfTen(int digits)
{
    std::int64_t power = 1;
    for (int i = 0; i < std::min(digits, 15); ++i) {
        power *= 10;
    }
    return power;
}

/// Whether a word for a calendar may stand beside this sense of a month: Julian months are called like Gregorian ones.
bool agrees(const LexiconEntry *reckoning, const Sense &month)
{
    return !reckoning || std::any_of(reckoning->senses.begin(), reckoning->senses.end(), [&month](const Sense &sense) {
        return sense.kind == WordKind::Reckoning &&
               (sense.calendar == month.calendar ||
                (sense.calendar == Calendar::Julian && month.calendar == Calendar::Gregorian));
    });
}

Senses sensesOf(const LexiconEntry &entry, WordKind kind)
{
    Senses senses;
    for (const Sense &sense : entry.senses) {
        if (sense.kind == kind) {
            senses.push_back(&sense);
        }
    }
    return senses;
}

/// Nisan is Turkish for April as well; a Hebrew year of our time is beyond 5000.
bool isYearOf(Calendar calendar, const WrittenDate &date)
{
    constexpr std::int64_t kLeastHebrewYear = 3500;
    return !date.hasYear() || (calendar == Calendar::Hebrew) == (date.number >= kLeastHebrewYear);
}

} // namespace

bool Settlement::settle(WrittenTime &time)
{
    using Kind = WrittenTime::Kind;
    const bool isAlone = time.kind == Kind::Date || time.kind == Kind::OrEarlier || time.kind == Kind::OrLater;
    const bool isPair = !isAlone && time.startpoint == Endpoint::Known && time.endpoint == Endpoint::Known;
    if (isPair && time.kind != Kind::After && time.kind != Kind::Before &&
        (!shareForward(time.start, time.end) || !shareBackward(time.start, time.end))) {
        return false;
    }
    return (time.startpoint != Endpoint::Known || settleDate(time.start)) &&
           (isAlone || time.endpoint != Endpoint::Known || settleDate(time.end));
}

/// What the end takes from the start: the month of "May 5-7, 1849", the year of "May 5, 1849 to June 7", and the
/// digits that "1851-52" leaves out.
bool Settlement::shareForward(const WrittenDate &start, WrittenDate &end)
{
    if (end.unit == Unit::Days && !end.hasMonth()) {
        end.month = start.month;
        end.monthWord = start.monthWord;
    }
    if (start.hasYear() && !end.hasYear() && end.hasMonth()) {
        end.number = start.number;
        end.digits = start.digits;
        end.era = start.era;
    }
    const std::int64_t modulus = powerOfTen(end.digits);
    const bool isTail = end.unit == Unit::Number && start.digits > end.digits && end.number > start.number % modulus;
    if (isTail && end.era == 0 && start.era >= 0) {
        end.number += start.number - start.number % modulus;
        end.digits = start.digits;
    }
    return true;
}

bool Settlement::shareBackward(WrittenDate &start, const WrittenDate &end)
{
    const bool mayBeDecade = end.unit == Unit::Decades && start.number % 10 == 0 && !end.isHinted();
    const bool mayBeOrdinal = isUnit(end) && end.unit != Unit::Decades && start.number <= 100;
    if (start.unit == Unit::Number && (mayBeDecade || mayBeOrdinal)) {
        start.unit = end.unit;
        start.isPlural = end.isPlural;
    }
    if (mayBeDay(start) && end.unit == Unit::Days) {
        if (start.isHinted()) {
            return refuse(start, u"Write the first day in full."_s);
        }
        start.day = int(start.number);
        start.number = start.digits = 0;
        start.unit = Unit::Days;
        start.month = end.month;
        start.monthWord = end.monthWord;
    }
    if (!start.hasYear() && end.hasYear() && (start.hasMonth() || start.unit == Unit::Seasons)) {
        start.number = end.number;
        start.digits = end.digits;
        start.isShort = end.isShort;
        start.isOldStyle = end.isOldStyle;
    }
    return shareEra(start, end) && shareReckoning(start, end);
}

/// An era at the end is that of the start too, "500 to 44 BCE"; one at the start alone leaves "44 BCE to 12" open.
bool Settlement::shareEra(WrittenDate &start, const WrittenDate &end)
{
    if (end.era < 0 && start.era == 0 && !start.reckoning) {
        start.era = end.era;
    }
    if (start.era < 0 && end.era == 0 && !end.reckoning && end.number <= start.number) {
        return refuse(end, u"Say of both ends whether they are BCE or CE."_s);
    }
    return true;
}

bool Settlement::shareReckoning(WrittenDate &start, const WrittenDate &end)
{
    if (end.reckoning && !start.reckoning && start.era == 0) {
        start.reckoning = end.reckoning;
    }
    if (start.reckoning && !end.reckoning && end.era == 0) {
        return refuse(end, u"Say of both ends which calendar they are written in."_s);
    }
    return true;
}

bool Settlement::settleDate(WrittenDate &date)
{
    if (date.unit == Unit::Number) {
        date.unit = Unit::Years;
    }
    if (date.unit == Unit::Days && !date.hasMonth()) {
        return refuse(date, u"Say which month, as in 22 February 1828."_s);
    }
    if (date.seasonWord) {
        settleSeason(date);
    }
    return (date.monthWord ? settleMonth(date) : settleReckoning(date)) && settleShortYear(date) && settleYear(date) &&
           settleAdar(date) && settleStyles(date);
}

/// The one that is meant: by the reader's language, else each in turn.
const Sense *Settlement::chosen(const Senses &senses)
{
    for (const Sense *sense : senses) {
        if (senses.size() > 1 && sense->language == m_language) {
            return sense;
        }
    }
    return senses.size() == 1 ? senses.front() : senses[std::size_t(m_crossroads.choose(int(senses.size())))];
}

bool Settlement::settleMonth(WrittenDate &date)
{
    Senses senses = sensesOf(*date.monthWord, WordKind::Month);
    std::erase_if(senses, [&date](const Sense *sense) { return !agrees(date.reckoning, *sense); });
    if (senses.empty()) {
        return refuse(date, u"This month belongs to another calendar than the one that is named."_s);
    }
    Senses likely = senses;
    std::erase_if(likely, [&date](const Sense *sense) { return !isYearOf(sense->calendar, date); });
    const Sense &month = *chosen(senses.size() > 1 && !likely.empty() ? likely : senses);
    date.month = month.value;
    date.calendar = month.calendar;
    if (month.calendar != Calendar::Gregorian) {
        return true;
    }
    const bool isJulian = date.reckoning
                              ? !sensesOf(*date.reckoning, WordKind::Reckoning).empty() &&
                                    sensesOf(*date.reckoning, WordKind::Reckoning)[0]->calendar == Calendar::Julian
                              : date.isOldStyle || m_calendar == Calendar::Julian;
    date.calendar = isJulian ? Calendar::Julian : Calendar::Gregorian;
    return true;
}

bool Settlement::settleReckoning(WrittenDate &date)
{
    if (date.reckoning) {
        date.calendar = chosen(sensesOf(*date.reckoning, WordKind::Reckoning))->calendar;
    } else {
        const bool isOurs = date.era != 0 || date.unit == Unit::Seasons;
        date.calendar = isOurs && !isGregorianOrJulian(m_calendar) ? Calendar::Gregorian : m_calendar;
    }
    return true;
}

void Settlement::settleSeason(WrittenDate &date)
{
    date.season = chosen(sensesOf(*date.seasonWord, WordKind::Season))->value;
}

/// "'93", and "24 April 93": the second may be the year 93 too.
bool Settlement::settleShortYear(WrittenDate &date)
{
    const bool isOurs = isGregorianOrJulian(date.calendar);
    const bool mayBeShort = date.isShort || (date.hasYear() && date.digits <= 2 && date.hasMonth() && date.number > 0);
    if (!isOurs || !mayBeShort || date.era != 0 || date.isNegative || date.isOldStyle) {
        return true;
    }
    constexpr int centuries[] = {0, 1800, 1900, 2000};
    const int first = date.isShort ? 1 : 0;
    const int way = m_crossroads.choose(4 - first);
    date.number += date.digits <= 2 ? centuries[first + way] : 0;
    date.digits = 4;
    return true;
}

bool Settlement::settleYear(WrittenDate &date)
{
    if (!date.hasYear()) {
        return date.calendar == Calendar::Gregorian ||
               refuse(date, u"Add the year: without it a day of this calendar has no place in ours."_s);
    }
    const bool isAstronomical = date.isNegative || (date.number == 0 && date.digits == 4 && date.month > 0);
    if (isAstronomical && isGregorianOrJulian(date.calendar)) {
        date.number = -date.number;
        return true;
    }
    if (date.number == 0) {
        return refuse(date, u"There is no year 0: 1 BCE is followed by 1 CE."_s);
    }
    if (date.number > kMaxYear) {
        return refuse(date, u"Years beyond 20,000,000,000 are out of range."_s);
    }
    if (date.era < 0 && !isGregorianOrJulian(date.calendar)) {
        return refuse(date, u"BCE is said of Gregorian and Julian years only."_s);
    }
    const bool isLast = date.calendar == Calendar::FrenchRepublican && !isUnit(date);
    if (isLast && date.number > lastYear(date.calendar)) {
        return refuse(date, u"The French Republican calendar ended in its year 14."_s);
    }
    if (date.era < 0 && !isUnit(date)) {
        date.number = astronomicalYear({date.number, true});
    }
    return true;
}

/// A common year has one Adar, a leap year two: which of them, the word alone does not say.
bool Settlement::settleAdar(WrittenDate &date)
{
    if (date.calendar != Calendar::Hebrew || !date.monthWord) {
        return true;
    }
    const bool isLeap = isLeapYear(Calendar::Hebrew, date.number);
    if (date.month > kAdar) {
        date.month -= isLeap ? 1 : 2;
    } else if (date.month == kAdar) {
        date.month = isLeap ? kAdarI + m_crossroads.choose(2) : kAdarI;
    } else if (date.month >= kAdarI && !isLeap) {
        return refuse(date, u"This year had one Adar only."_s);
    }
    return true;
}

/// "10/22 February 1828": the Julian day and the Gregorian one, which must be the same. If not, either may be meant.
bool Settlement::settleStyles(WrittenDate &date)
{
    if (date.otherDay == 0) {
        return true;
    }
    if (!date.hasYear() || !isGregorianOrJulian(date.calendar)) {
        return refuse(date,
                      u"Two days side by side are Julian and Gregorian ones, with a year: 10/22 February 1828."_s);
    }
    const Senses months = date.otherMonthWord ? sensesOf(*date.otherMonthWord, WordKind::Month) : Senses();
    const int month = months.empty() ? date.month : months.front()->value;
    const std::int64_t carried = date.number + (month < date.month ? 1 : 0);
    const CalendarDay julian{date.number, date.month, date.day};
    const CalendarDay gregorian{date.otherYear != 0 ? date.otherYear : carried, month, date.otherDay};
    const bool isSame = isDay(Calendar::Julian, julian) && isDay(Calendar::Gregorian, gregorian) &&
                        dayNumber(Calendar::Julian, julian) == dayNumber(Calendar::Gregorian, gregorian);
    date.calendar = Calendar::Julian;
    if (!isSame && m_crossroads.choose(2) == 1) {
        date.calendar = Calendar::Gregorian;
        date.number = gregorian.year;
        date.month = gregorian.month;
        date.day = gregorian.day;
    }
    return true;
}

bool Settlement::refuse(const WrittenDate &date, const QString &reason)
{
    if (m_refusal.reason.isEmpty()) {
        m_refusal = {date.position, reason};
    }
    return false;
}

} // namespace araxes
