// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One date of an EDTF text: the only one, an end of an interval, or one of a set.

#include "app/time/edtf/edtfcursor.h"
#include "app/time/historicaldate.h"

namespace araxes {

/// What "?" and "~" say; "%" says both.
enum EdtfDoubt : unsigned { kUncertain = 1, kApproximate = 2 };

/// The digits of a year, month or day, and the qualifiers beside them.
struct EdtfField
{
    std::int64_t value = 0;   ///< with 0 for an unspecified digit; a year without its sign
    int digits = 0;           ///< 0: absent
    unsigned unspecified = 0; ///< bit n: the nth digit from the right is an X
    unsigned before = 0;      ///< EdtfDoubt of this field
    unsigned after = 0;       ///< EdtfDoubt of this field and all before it
    qsizetype position = 0;   ///< of the digits
    [[nodiscard]] bool isPresent() const { return digits > 0; }
    [[nodiscard]] bool isKnown() const { return isPresent() && unspecified == 0; }
    /// "XX"
    [[nodiscard]] bool isUnknown() const { return isPresent() && unspecified == (1U << digits) - 1; }
    bool operator==(const EdtfField &) const = default;
};

/// What is written, and the days that it can mean.
struct EdtfDate
{
    EdtfField year;  ///< a decade of three digits or a century of two stands here with X for the missing ones
    EdtfField month; ///< or 21 to 41, a part of a year
    EdtfField day;
    QStringView time; ///< with its "T"; into the text
    bool isNegative = false;
    bool isLong = false;  ///< written with "Y"
    bool isShort = false; ///< a decade of three digits or a century of two
    bool hasExponent = false;
    int significant = 0; ///< digits of the year; 0: not said
    qsizetype position = 0;

    Day first = 0;
    Day last = 0;
    Precision precision = Precision::Years;

    [[nodiscard]] bool isPartOfYear() const { return month.unspecified == 0 && month.value > 20; }
    /// A season, whose months depend on where one is.
    [[nodiscard]] bool isSeason() const { return isPartOfYear() && month.value <= 32; }
    [[nodiscard]] bool hasUnspecified() const { return (year.unspecified | month.unspecified | day.unspecified) != 0; }
    /// EdtfDoubt of any field.
    [[nodiscard]] unsigned doubt() const;
    /// The level of EDTF that has it.
    [[nodiscard]] int level() const;
};

/// Reads a date up to the first character that does not belong to it; false when the cursor refused it.
[[nodiscard]] bool readEdtfDate(EdtfCursor &in, EdtfDate &date);
/// Reads the "T" at the cursor and the time of day after it.
[[nodiscard]] bool readEdtfTime(EdtfCursor &in, EdtfDate &date);

/// Finds the first and last day and the precision of what is written. False when no day fits: 30 February, or
/// 29 February when no year that fits is a leap year.
[[nodiscard]] bool resolveEdtfDate(EdtfDate &date);
/// Whether a month or day that is written like this can be this number.
[[nodiscard]] bool matches(const EdtfField &field, int number);

} // namespace araxes
