// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/edtfpart.h"

#include "app/time/civilday.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

// The grammar, about a function for each rule:
//
//   date      = year [ "-" month [ "-" day [ "T" time ] ] ] [ qualifier ]
//   year      = [ "-" ] four digits, the last ones perhaps X | [ "-" ] two digits | "Y" [ "-" ] five digits or more
//   month     = 01 to 12 | 21 to 24, a season | XX
//   day       = 01 to 31 | digit X | XX
//   time      = hh ":" mm ":" ss [ "." digits ] [ "Z" | ( "+" | "-" ) hh [ [ ":" ] mm ] ]
//   qualifier = "?" | "~" | "%"
//
// Level 2 will add to these rules where they call refuseLevel2().

/// Two characters of a month or day; kUnspecified stands for X.
struct Pair
{
    static constexpr int kUnspecified = -1;
    int tens = 0;
    int ones = 0;
    [[nodiscard]] bool isKnown() const { return tens >= 0 && ones >= 0; }
    [[nodiscard]] bool isUnknown() const { return tens < 0 && ones < 0; }
    [[nodiscard]] int value() const { return tens * 10 + ones; }
};

/// The characters of a year: digits, then X.
struct YearDigits
{
    std::int64_t value = 0; ///< of the digits
    int digits = 0;
    int unspecified = 0;
};

EdtfPart yearPart(std::int64_t low, std::int64_t high, int unspecified)
{
    constexpr Precision precisions[] = {Precision::Years, Precision::Decades, Precision::Centuries,
                                        Precision::Millennia, Precision::Coarser};
    EdtfPart part;
    part.first = firstDayOfYear(low);
    part.last = firstDayOfYear(high + 1) - 1;
    part.year = low;
    part.precision = precisions[unspecified];
    part.isYearKnown = unspecified == 0;
    part.hasUnspecified = unspecified > 0;
    return part;
}

/// The years that a number means when so many unspecified digits follow it.
EdtfPart yearPart(bool isNegative, std::int64_t value, int unspecified)
{
    std::int64_t years = 1;
    for (int i = 0; i < unspecified; ++i) {
        years *= 10;
    }
    const std::int64_t low = value * years;
    const std::int64_t high = low + years - 1;
    return isNegative ? yearPart(-high, -low, unspecified) : yearPart(low, high, unspecified);
}

void setMonths(EdtfPart &part, int month, int count)
{
    part.first = firstDayOfMonth(part.year, month);
    part.last = firstDayOfMonth(part.year, month + count) - 1;
}

bool takePairCharacter(EdtfCursor &in, int &figure)
{
    if (in.isAtDigit()) {
        figure = in.takeDigit();
        return true;
    }
    figure = Pair::kUnspecified;
    return in.take(u'X');
}

bool readPair(EdtfCursor &in, Pair &pair)
{
    if (in.isAtQualifier()) {
        return in.refuseLevel2(in.position(), u"Qualifiers of a part of a date"_s);
    }
    return (takePairCharacter(in, pair.tens) && takePairCharacter(in, pair.ones)) ||
           in.refuse(in.position(), u"A month or day is two digits or XX, as in 1828-02-22."_s);
}

bool readYearDigits(EdtfCursor &in, YearDigits &year)
{
    while (year.digits + year.unspecified < 4) {
        if (in.take(u'X')) {
            ++year.unspecified;
        } else if (!in.isAtDigit()) {
            break;
        } else if (year.unspecified > 0) {
            return in.refuseLevel2(in.position(), u"Digits after an unspecified one"_s);
        } else {
            year.value = year.value * 10 + in.takeDigit();
            ++year.digits;
        }
    }
    return true;
}

bool refuseShortYear(EdtfCursor &in, const YearDigits &year)
{
    const bool mayEnd = year.unspecified == 0 && (in.isAtEnd() || in.isAtQualifier());
    if (mayEnd && year.digits == 2) {
        return in.refuseLevel2(in.position(), u"Centuries with a qualifier"_s);
    }
    if (mayEnd && year.digits == 3) {
        return in.refuseLevel2(in.position(), u"Decades of three digits"_s);
    }
    if (year.digits + year.unspecified == 0) {
        return in.refuse(in.position(), u"A date begins with its year: 1828, -0043, or Y and more than four digits."_s);
    }
    return in.refuse(in.position(), u"A year has four digits, as in 0044; an unspecified digit is a capital X."_s);
}

bool readLongYear(EdtfCursor &in, EdtfPart &part)
{
    const bool isNegative = in.take(u'-');
    const qsizetype start = in.position();
    const bool beginsWithZero = in.peek() == u'0';
    std::int64_t value = 0;
    while (in.isAtDigit() && value <= kMaxYear) {
        value = value * 10 + in.takeDigit();
    }
    if (value > kMaxYear) {
        return in.refuse(start, u"Years beyond 20,000,000,000 are out of range."_s);
    }
    if (value > 0 && (in.peek() == u'E' || in.peek() == u'S')) {
        return in.refuseLevel2(in.position(), u"Exponents and significant digits"_s);
    }
    if (value <= 9999 || beginsWithZero) {
        return in.refuse(start, u"After Y a year has at least five digits and no leading zero."_s);
    }
    part = yearPart(isNegative, value, 0);
    return true;
}

bool readYear(EdtfCursor &in, EdtfPart &part)
{
    if (in.take(u'Y')) {
        return readLongYear(in, part);
    }
    const qsizetype start = in.position();
    const bool isNegative = in.take(u'-');
    YearDigits year;
    if (!readYearDigits(in, year)) {
        return false;
    }
    const bool isCentury = year.digits == 2 && year.unspecified == 0 && in.isAtEnd();
    if (!isCentury && year.digits + year.unspecified < 4) {
        return refuseShortYear(in, year);
    }
    if (in.isAtDigit()) {
        return in.refuse(in.position(), u"A year of more than four digits begins with Y, as in Y12000."_s);
    }
    if (in.peek() == u'S') {
        return in.refuseLevel2(in.position(), u"Significant digits"_s);
    }
    if (isNegative && year.value == 0 && year.unspecified == 0) {
        return in.refuse(start, u"There is no year -0000: 1 BCE is 0000, and its century -00XX."_s);
    }
    part = yearPart(isNegative, year.value, isCentury ? 2 : year.unspecified);
    return true;
}

bool setDays(EdtfPart &part, int month, const Pair &day)
{
    const int length = daysInMonth(part.year, month);
    const int low = day.isKnown() ? day.value() : std::max(1, day.tens * 10);
    const int high = day.isKnown() ? low : std::min(day.tens * 10 + 9, length);
    if (low < 1 || low > high || high > length) {
        return false;
    }
    part.last = part.first + high - 1;
    part.first += low - 1;
    return true;
}

bool readDay(EdtfCursor &in, EdtfPart &part, int month)
{
    const qsizetype start = in.position();
    Pair day;
    if (!readPair(in, day)) {
        return false;
    }
    if (day.tens < 0 && day.ones >= 0) {
        return in.refuseLevel2(start, u"Days with an unspecified first digit"_s);
    }
    if (!day.isUnknown() && !setDays(part, month, day)) {
        return in.refuse(start, u"This month has no such day."_s);
    }
    part.precision = Precision::Days;
    part.hasUnspecified = !day.isKnown();
    part.hasTime = day.isKnown() && in.take(u'T');
    return !part.hasTime || readEdtfTime(in);
}

/// After an unspecified month a day can only be unspecified as well.
bool readDayOfUnknownMonth(EdtfCursor &in, EdtfPart &part)
{
    const qsizetype start = in.position();
    Pair day;
    if (!readPair(in, day)) {
        return false;
    }
    if (!day.isUnknown()) {
        return in.refuseLevel2(start, u"Days of an unspecified month"_s);
    }
    part.precision = part.isYearKnown ? Precision::Days : part.precision;
    return true;
}

bool readUnknownMonth(EdtfCursor &in, EdtfPart &part)
{
    part.hasUnspecified = true;
    part.precision = part.isYearKnown ? Precision::Months : part.precision;
    return !in.take(u'-') || readDayOfUnknownMonth(in, part);
}

bool readSeason(EdtfCursor &in, EdtfPart &part, int code)
{
    if (code > 24) {
        return in.refuseLevel2(in.position() - 2, u"Seasons of a hemisphere, quarters and other parts of a year"_s);
    }
    setMonths(part, 3 * (code - 20), 3);
    part.precision = Precision::Seasons;
    part.isSeason = true;
    return true;
}

bool readMonth(EdtfCursor &in, EdtfPart &part)
{
    const qsizetype start = in.position();
    Pair month;
    if (!readPair(in, month)) {
        return false;
    }
    if (month.isUnknown()) {
        return readUnknownMonth(in, part);
    }
    if (!month.isKnown() || !part.isYearKnown) {
        return in.refuseLevel2(start, u"Months of an unspecified year and half-known months"_s);
    }
    if (month.value() > 20 && month.value() <= 41) {
        return readSeason(in, part, month.value());
    }
    if (month.value() < 1 || month.value() > 12) {
        return in.refuse(start, u"There is no month %1."_s.arg(month.value()));
    }
    setMonths(part, month.value(), 1);
    part.precision = Precision::Months;
    return !in.take(u'-') || readDay(in, part, month.value());
}

bool readQualifier(EdtfCursor &in, EdtfPart &part)
{
    if (!in.isAtQualifier() || part.hasTime) {
        return true;
    }
    part.isUncertain = in.peek() != u'~';
    part.isApproximate = in.peek() != u'?';
    in.advance();
    if (in.isAtQualifier()) {
        return in.refuse(in.position(), u"One qualifier is enough: % means uncertain and approximate."_s);
    }
    return in.peek() != u'-' || in.refuseLevel2(in.position(), u"Qualifiers of a part of a date"_s);
}

} // namespace

bool readEdtfPart(EdtfCursor &in, EdtfPart &part)
{
    if (in.peek() == u'[' || in.peek() == u'{') {
        return in.refuseLevel2(in.position(), u"Sets"_s);
    }
    if (in.isAtQualifier()) {
        return in.refuseLevel2(in.position(), u"Qualifiers of a part of a date"_s);
    }
    return readYear(in, part) && (!in.take(u'-') || readMonth(in, part)) && readQualifier(in, part);
}

} // namespace araxes
