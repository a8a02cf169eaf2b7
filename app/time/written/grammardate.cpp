// SPDX-License-Identifier: GPL-3.0-or-later
// The core of a date: numbers, months, seasons and units.
#include "app/time/written/grammar.h"

namespace araxes {

using namespace Qt::StringLiterals;

using Unit = WrittenDate::Unit;

namespace {

void setNumber(WrittenDate &date, const Token &token)
{
    date.number = token.number;
    date.digits = token.kind == Token::Kind::Number ? token.digits : 4; // a Roman numeral is written in full
}

bool isDayOfMonth(const Token &token)
{
    return token.digits <= 2 && token.number >= 1 && token.number <= 31;
}

bool hasCalendar(const LexiconEntry *entry, WordKind kind, Calendar calendar)
{
    return entry && std::any_of(entry->senses.begin(), entry->senses.end(), [kind, calendar](const Sense &sense) {
               return sense.kind == kind && sense.calendar == calendar;
           });
}

} // namespace

bool Grammar::readCore(WrittenDate &date)
{
    if (takeShortYear(date)) {
        return true;
    }
    if (isNumber()) {
        return takeNumeric(date) || readNumberFirst(date);
    }
    if (isWord(WordKind::Month)) {
        return readMonthFirst(date);
    }
    if (isWord(WordKind::Season)) {
        return readSeason(date);
    }
    if (isWord(WordKind::Century) || isWord(WordKind::Millennium) || isWord(WordKind::Decade)) {
        return readUnitFirst(date);
    }
    if (isWord(WordKind::Ordinal) || (peek().kind == Token::Kind::Word && peek().number > 0)) {
        return readNumberFirst(date);
    }
    return readNegativeYear(date) || refuseWord();
}

/// "-0043", as in EDTF: an astronomical year has four digits.
bool Grammar::readNegativeYear(WrittenDate &date)
{
    if (!isSign(u'-') || !isNumber(1) || !peek(1).isTight || peek(1).digits < 4) {
        return false;
    }
    ++m_at;
    date.isNegative = true;
    return takeNumeric(date) || readNumberFirst(date);
}

/// "'93": a year that leaves its century out.
bool Grammar::takeShortYear(WrittenDate &date)
{
    if (!isSign(u'\'') || !isNumber(1)) {
        return false;
    }
    setNumber(date, peek(1));
    date.isShort = true;
    date.unit = date.unit == Unit::Number ? Unit::Years : date.unit;
    m_at += 2;
    return true;
}

/// Whether this sign joins the numbers or words at both its sides without a blank.
bool Grammar::isJoint(char16_t sign, qsizetype ahead) const
{
    return isSign(sign, ahead) && peek(ahead).isTight && peek(ahead + 1).isTight;
}

bool Grammar::takeNumeric(WrittenDate &date)
{
    for (const char16_t sign : {u'/', u'.', u'-'}) {
        if (isJoint(sign, 1) && isNumber(2)) {
            return isJoint(sign, 3) && isNumber(4) ? takeThreeNumbers(date) : takeTwoNumbers(date);
        }
    }
    return false;
}

/// Year, month and day; or day, month and year. Between slashes and hyphens the month may come first as well.
bool Grammar::takeThreeNumbers(WrittenDate &date)
{
    const Token &first = peek();
    const Token &second = peek(2);
    const Token &third = peek(4);
    if (first.digits < 3 && third.digits < 3) {
        return refuse(u"Write the year with four digits: %1 does not say its century."_s.arg(third.number));
    }
    const bool isYearFirst = first.digits > 2;
    if (!isYearFirst && !isSign(u'.', 1) && m_order < 0) {
        m_order = m_crossroads.choose(2);
    }
    const bool isMonthFirst = !isYearFirst && !isSign(u'.', 1) && m_order == 1;
    setNumber(date, isYearFirst ? first : third);
    date.month = int(isMonthFirst ? first.number : second.number);
    date.day = int(isYearFirst ? third.number : isMonthFirst ? second.number : first.number);
    if (first.digits > 4 || second.digits > 2 || date.day == 0) {
        return refuse(u"Write the day as 1828-02-22 or 22 February 1828."_s);
    }
    date.unit = Unit::Days;
    m_at += 5;
    return true;
}

/// "4/1993", "1993/4", "1904-08"; but not two days, nor the years "1993/94".
bool Grammar::takeTwoNumbers(WrittenDate &date)
{
    const Token &first = peek();
    const Token &second = peek(2);
    const bool isYearLast = first.digits < 3 && second.digits > 2 && !isSign(u'-', 1);
    const bool isYearFirst = first.digits > 3 && second.digits < 3 && second.number >= 1 && second.number <= 13;
    if (!isYearLast && !isYearFirst) {
        return false;
    }
    const bool mayBeYears = isYearFirst && second.digits == 2 && second.number > first.number % 100;
    if (mayBeYears && m_crossroads.choose(2) == 1) {
        return false;
    }
    setNumber(date, isYearFirst ? first : second);
    date.month = int(isYearFirst ? second.number : first.number);
    date.unit = Unit::Months;
    m_at += 3;
    return true;
}

bool Grammar::readNumberFirst(WrittenDate &date)
{
    const qsizetype start = m_at;
    const Sense *ordinal = sense(WordKind::Ordinal);
    Token number = peek();
    if (ordinal) {
        number.number = ordinal->value;
        number.digits = 2;
        number.kind = Token::Kind::Number;
    }
    ++m_at;
    setNumber(date, number);
    if (takeUnit(date)) {
        return true;
    }
    takeSuffix();
    if (takeUnit(date) || (number.digits <= 2 && takeDayMonth(date, number)) || takeYearMonth(date)) {
        return true;
    }
    if (number.kind == Token::Kind::Word &&
        !hasCalendar(date.reckoning, WordKind::Reckoning, Calendar::FrenchRepublican) && !isSign(u'-') &&
        !isSign(u'–')) {
        m_at = start;
        return refuseWord();
    }
    return true;
}

/// "century", "c", "s" and the like, behind their number.
bool Grammar::takeUnit(WrittenDate &date)
{
    const bool isHyphenated = isJoint(u'-', 0) && (isWord(WordKind::Plural, 1) || isWord(WordKind::Century, 1));
    m_at += isHyphenated ? 1 : 0;
    const bool isPlural = (isHyphenated || peek().isTight) && take(WordKind::Plural);
    if (isPlural || isWord(WordKind::Decade)) {
        date.unit = Unit::Decades;
        date.isPlural = !take(WordKind::Decade);
    } else if (take(WordKind::Century)) {
        date.unit = Unit::Centuries;
    } else if (take(WordKind::Millennium)) {
        date.unit = Unit::Millennia;
    } else {
        return false;
    }
    return true;
}

/// "سدهٔ ۱۹".
bool Grammar::readUnitFirst(WrittenDate &date)
{
    date.unit = isWord(WordKind::Century)      ? Unit::Centuries
                : isWord(WordKind::Millennium) ? Unit::Millennia
                                               : Unit::Decades;
    ++m_at;
    takeFillers();
    const Sense *ordinal = sense(WordKind::Ordinal);
    if (!ordinal && peek().number == 0) {
        return refuseWord();
    }
    setNumber(date, peek());
    if (ordinal) {
        date.number = ordinal->value;
    }
    ++m_at;
    takeSuffix();
    return true;
}

bool Grammar::readSeason(WrittenDate &date)
{
    date.unit = Unit::Seasons;
    date.seasonWord = peek().entry;
    ++m_at;
    takeYear(date);
    return true;
}

void Grammar::takeMonth(WrittenDate &date)
{
    date.monthWord = peek().entry;
    date.unit = date.day > 0 ? Unit::Days : Unit::Months;
    ++m_at;
    takeSuffix();
}

/// "22 February 1828", "22nd of February", "22-feb-1828", "10/22 February 1828", "7, 1849" of "May 5-7, 1849".
bool Grammar::takeDayMonth(WrittenDate &date, const Token &day)
{
    const qsizetype start = m_at;
    WrittenDate read = date;
    takeOtherDay(read);
    const bool isHyphenated = isSign(u'-') && isWord(WordKind::Month, 1);
    m_at += isHyphenated ? 1 : 0;
    takeFillers();
    const bool isInMonth = isWord(WordKind::Month);
    const bool isBeforeYear = isNumber() && peek().digits > 2;
    if (!isInMonth && !isBeforeYear) {
        m_at = start;
        return false;
    }
    if (!isDayOfMonth(day)) {
        m_at = start - 1;
        return refuse(u"No month has a day %1."_s.arg(day.number));
    }
    read.day = int(day.number);
    read.number = read.digits = 0;
    read.unit = Unit::Days;
    if (isInMonth) {
        takeMonth(read);
    }
    takeOtherDate(read);
    if (isHyphenated && isSign(u'-') && isNumber(1)) {
        ++m_at;
    }
    takeYear(read);
    takeOtherDate(read);
    date = read;
    return true;
}

/// "1828 February 22", "1828-ci il fevralın 22-si", "1872 autumn".
bool Grammar::takeYearMonth(WrittenDate &date)
{
    const qsizetype start = m_at;
    if (date.digits < 3) {
        return false;
    }
    takeFillers();
    if (isWord(WordKind::Season)) {
        date.unit = Unit::Seasons;
        date.seasonWord = peek().entry;
        ++m_at;
        return true;
    }
    if (!isWord(WordKind::Month)) {
        m_at = start;
        return false;
    }
    takeMonth(date);
    if (isNumber() && isDayOfMonth(peek())) {
        date.day = int(peek().number);
        date.unit = Unit::Days;
        ++m_at;
        takeSuffix();
    }
    return true;
}

/// "October 1813", "October 24, 1813", "January 12", "February 10/22, 1828".
bool Grammar::readMonthFirst(WrittenDate &date)
{
    takeMonth(date);
    const bool isBeforeEra = isWord(WordKind::Era, 1) || isWord(WordKind::Reckoning, 1);
    if (isNumber() && isDayOfMonth(peek()) && !isBeforeEra) {
        date.day = int(peek().number);
        date.unit = Unit::Days;
        ++m_at;
        takeSuffix();
        takeOtherDay(date);
    }
    takeYear(date);
    return true;
}

/// The second of two days: "/22" or "(22)".
bool Grammar::takeOtherDay(WrittenDate &date)
{
    const bool isInBrackets = isSign(u'(') && isSign(u')', 2);
    const bool isOtherDay = (isInBrackets || isJoint(u'/', 0)) && isNumber(1) && isDayOfMonth(peek(1));
    if (isOtherDay) {
        date.otherDay = int(peek(1).number);
        m_at += isInBrackets ? 3 : 2;
        takeSuffix();
    }
    return isOtherDay;
}

/// The second of two dates: "/11 March", "(11 March 1828)".
bool Grammar::takeOtherDate(WrittenDate &date)
{
    const bool isInBrackets = isSign(u'(');
    if ((!isInBrackets && !isSign(u'/')) || !isNumber(1) || !isWord(WordKind::Month, 2)) {
        return false;
    }
    date.otherDay = int(peek(1).number);
    date.otherMonthWord = peek(2).entry;
    m_at += 3;
    WrittenDate other;
    if (takeYear(other)) {
        const bool isOnlyYear = !isInBrackets && !date.hasYear();
        date.otherYear = isOnlyYear ? 0 : other.number;
        date.number = date.hasYear() ? date.number : other.number;
        date.digits = date.hasYear() ? date.digits : other.digits;
    }
    while (isInBrackets && takeHint(other, false)) {
    }
    return !isInBrackets || takeSign(u')') || refuseWord();
}

/// Leaves everything as it was when no year follows.
bool Grammar::takeYear(WrittenDate &date)
{
    const qsizetype start = m_at;
    WrittenDate read = date;
    while (takeReckoning(read, true) || take(WordKind::Filler) || isWord(WordKind::Era)) {
        if (const Sense *era = sense(WordKind::Era)) {
            read.era = era->value;
            ++m_at;
        }
    }
    const bool isRepublican = hasCalendar(date.monthWord, WordKind::Month, Calendar::FrenchRepublican);
    const bool isRoman = isRepublican && peek().kind == Token::Kind::Word && peek().number > 0;
    if (takeShortYear(read)) {
        date = read;
        return true;
    }
    if (!isNumber() && !isRoman) {
        m_at = start;
        return false;
    }
    setNumber(read, peek());
    ++m_at;
    takeSecondYear(read);
    takeSuffix();
    date = read;
    return true;
}

/// "1731/32", while the year began on 25 March: 1731 by that count, 1732 by ours.
void Grammar::takeSecondYear(WrittenDate &date)
{
    if (date.digits < 3 || !isJoint(u'/', 0) || !isNumber(1) || peek(1).digits > 2 || isJoint(u'/', 2)) {
        return;
    }
    const int modulus = peek(1).digits == 1 ? 10 : 100;
    if ((date.number + 1) % modulus == peek(1).number) {
        date.number += 1;
        date.isOldStyle = true;
        m_at += 2;
    }
}

bool Grammar::takeSuffix()
{
    const bool isHyphenated = isJoint(u'-', 0) && isWord(WordKind::Suffix, 1);
    if (!isHyphenated && !(peek().isTight && isWord(WordKind::Suffix))) {
        return false;
    }
    m_at += isHyphenated ? 2 : 1;
    return true;
}

} // namespace araxes
