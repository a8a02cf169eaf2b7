// SPDX-License-Identifier: GPL-3.0-or-later
// The rules from "date" down; the grammar stands in app/time/edtf.cpp.
#include "app/time/edtf/edtfdate.h"

#include "app/time/civilday.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

bool readQualifier(EdtfCursor &in, unsigned &doubt)
{
    if (!in.isAtQualifier()) {
        return true;
    }
    doubt = in.peek() == u'?' ? kUncertain : in.peek() == u'~' ? kApproximate : kUncertain | kApproximate;
    in.advance();
    return !in.isAtQualifier() ||
           in.refuse(in.position(), u"One qualifier is enough: % means uncertain and approximate."_s);
}

void readDigits(EdtfCursor &in, EdtfField &field, int most)
{
    field.position = in.position();
    for (; field.digits < most; ++field.digits) {
        const bool isUnspecified = in.take(u'X');
        if (!isUnspecified && !in.isAtDigit()) {
            return;
        }
        field.value = field.value * 10 + (isUnspecified ? 0 : in.takeDigit());
        field.unspecified = field.unspecified << 1 | unsigned(isUnspecified);
    }
}

/// A number after "E" or "S"; beyond 99 it stays 99 or more.
bool readCount(EdtfCursor &in, int &count)
{
    if (!in.isAtDigit() || in.peek() == u'0') {
        return false;
    }
    while (in.isAtDigit()) {
        count = std::min(count * 10 + in.takeDigit(), 1000);
    }
    return true;
}

bool readExponent(EdtfCursor &in, EdtfDate &date)
{
    if (!in.take(u'E')) {
        return true;
    }
    int exponent = 0;
    if (!readCount(in, exponent)) {
        return in.refuse(in.position(), u"After E stands how many zeros follow, as in Y17E7 for 170,000,000."_s);
    }
    for (; exponent > 0 && date.year.value <= kMaxYear; --exponent) {
        date.year.value *= 10;
    }
    date.hasExponent = true;
    return true;
}

bool readSignificance(EdtfCursor &in, EdtfDate &date)
{
    if (!in.take(u'S')) {
        return true;
    }
    if (date.year.unspecified != 0) {
        return in.refuse(in.position() - 1, u"A year has either unspecified digits or significant ones."_s);
    }
    return readCount(in, date.significant) ||
           in.refuse(in.position(), u"After S stands how many digits are significant, as in 1953S2."_s);
}

bool readLongYear(EdtfCursor &in, EdtfDate &date)
{
    EdtfField &year = date.year;
    date.isLong = true;
    date.isNegative = in.take(u'-');
    year.position = in.position();
    const bool beginsWithZero = in.peek() == u'0';
    while (in.isAtDigit() && year.value <= kMaxYear) {
        year.value = year.value * 10 + in.takeDigit();
    }
    if (year.value > 0 && year.value <= kMaxYear && !readExponent(in, date)) {
        return false;
    }
    if (year.value > kMaxYear) {
        return in.refuse(year.position, u"Years beyond 20,000,000,000 are out of range."_s);
    }
    if (year.value <= 9999 || beginsWithZero) {
        return in.refuse(year.position, u"After Y a year has at least five digits and no leading zero."_s);
    }
    for (std::int64_t rest = year.value; rest > 0; rest /= 10) {
        ++year.digits;
    }
    return readSignificance(in, date);
}

/// A century or decade, which stand alone.
bool readShortYear(EdtfCursor &in, EdtfDate &date)
{
    EdtfField &year = date.year;
    const bool isAlone = date.position == 0 && (in.isAtEnd() || in.isAtQualifier());
    if (year.digits == 0) {
        return in.refuse(in.position(), u"A date begins with its year: 1828, -0043, or Y and more than four digits."_s);
    }
    if (!isAlone || year.digits < 2 || year.unspecified != 0) {
        return in.refuse(in.position(), u"A year has four digits, as in 0044; an unspecified digit is a capital X."_s);
    }
    date.isShort = true;
    for (; year.digits < 4; ++year.digits) {
        year.value *= 10;
        year.unspecified = year.unspecified << 1 | 1U;
    }
    return true;
}

bool readYear(EdtfCursor &in, EdtfDate &date)
{
    if (in.take(u'Y')) {
        return readLongYear(in, date);
    }
    const qsizetype start = in.position();
    date.isNegative = in.take(u'-');
    readDigits(in, date.year, 4);
    if (date.year.digits < 4 && !readShortYear(in, date)) {
        return false;
    }
    if (in.isAtDigit() || in.peek() == u'E') {
        return in.refuse(in.position(), u"A year of more than four digits begins with Y, as in Y12000 or Y17E7."_s);
    }
    if (date.isNegative && date.year.value == 0 && (date.isShort || date.year.unspecified == 0)) {
        return in.refuse(start, u"There is no year -0000: 1 BCE is 0000, and its century -00XX."_s);
    }
    return date.isShort || readSignificance(in, date);
}

/// A month or day with its qualifiers.
bool readPair(EdtfCursor &in, EdtfField &field)
{
    if (!readQualifier(in, field.before)) {
        return false;
    }
    readDigits(in, field, 2);
    if (field.digits < 2) {
        return in.refuse(in.position(), u"A month or day is two digits or XX, as in 1828-02-22."_s);
    }
    return readQualifier(in, field.after);
}

bool readTime(EdtfCursor &in, EdtfDate &date)
{
    if (in.peek() != u'T') {
        return true;
    }
    if (date.hasUnspecified() || date.doubt() != 0) {
        return in.refuse(in.position(), u"Only a day that is known without a qualifier can have a time."_s);
    }
    return readEdtfTime(in, date);
}

bool readDay(EdtfCursor &in, EdtfDate &date)
{
    if (!readPair(in, date.day)) {
        return false;
    }
    if (date.isPartOfYear() && !date.day.isUnknown()) {
        return in.refuse(date.day.position, u"The days of a season have no numbers; XX is some day of it."_s);
    }
    return readTime(in, date);
}

bool isMonth(const EdtfField &month)
{
    for (int number = 1; number <= 12; ++number) {
        if (matches(month, number)) {
            return true;
        }
    }
    return false;
}

bool readMonth(EdtfCursor &in, EdtfDate &date)
{
    EdtfField &month = date.month;
    if (!readPair(in, month)) {
        return false;
    }
    const bool isPartOfYear = date.isPartOfYear() && month.value <= 41;
    if (!isPartOfYear && !isMonth(month)) {
        const QStringView digits = in.since(month.position).first(2);
        return in.refuse(month.position,
                         u"There is no month %1; 01 to 12 are months, 21 to 41 parts of a year."_s.arg(digits));
    }
    if (isPartOfYear && date.year.unspecified != 0) {
        return in.refuse(month.position, u"A season or another part of a year needs a year that is known."_s);
    }
    if (isPartOfYear && month.value > 24 && (month.before | month.after) != 0) {
        return in.refuse(month.before != 0 ? month.position - 1 : month.position + 2,
                         u"Of the parts of a year, only the seasons 21 to 24 take a qualifier."_s);
    }
    return !in.take(u'-') || readDay(in, date);
}

/// Level 1 lets digits be unspecified from the right: of a year alone, or of a month and day below a known year.
bool isUnspecifiedFromTheRight(const EdtfDate &date)
{
    const unsigned mask = date.year.unspecified;
    const bool isFromTheRight = (mask & (mask + 1)) == 0;
    const bool isYearAlone = !date.month.isPresent() && isFromTheRight;
    const bool isMonthFit = date.month.isUnknown() || (date.month.isKnown() && mask == 0);
    const bool isDayFit = !date.day.isPresent() || date.day.isUnknown();
    return isYearAlone || ((mask == 0 || date.year.isUnknown()) && isMonthFit && isDayFit);
}

} // namespace

unsigned EdtfDate::doubt() const
{
    return year.before | year.after | month.before | month.after | day.before | day.after;
}

int EdtfDate::level() const
{
    const EdtfField &finest = day.isPresent() ? day : month.isPresent() ? month : year;
    const bool isQualifiedInside = (year.before | month.before | day.before) != 0 || doubt() != finest.after;
    const bool isQualifiedTwice = (year.after != 0 && &finest != &year) || (month.after != 0 && &finest != &month);
    const bool isPartBeyondSeasons = isPartOfYear() && (month.value > 24 || day.isPresent());
    const bool isMasked = hasUnspecified() && !isShort;
    const bool isRareYear = hasExponent || significant > 0 || (isShort && (year.unspecified == 1 || doubt() != 0));
    if (isQualifiedInside || isQualifiedTwice || isPartBeyondSeasons || isRareYear ||
        (isMasked && !isUnspecifiedFromTheRight(*this))) {
        return 2;
    }
    return doubt() != 0 || isMasked || isLong || isPartOfYear() ? 1 : 0;
}

bool readEdtfDate(EdtfCursor &in, EdtfDate &date)
{
    date.position = in.position();
    if (!readQualifier(in, date.year.before) || !readYear(in, date) || !readQualifier(in, date.year.after)) {
        return false;
    }
    const bool isYearAlone = date.isShort || date.significant > 0;
    if (!isYearAlone && in.take(u'-') && !readMonth(in, date)) {
        return false;
    }
    return resolveEdtfDate(date) || in.refuse(date.day.position, u"This month has no such day."_s);
}

} // namespace araxes
