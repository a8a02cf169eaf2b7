// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a line of words says about time, before it is put on the axis.

#include "app/time/historicaldate.h"
#include "app/time/written/lexicon.h"

#include <optional>

namespace araxes {

/// One date of a line, in the numbers of its own calendar. What it leaves open ("20" of "20 to 21 June 2022") is 0.
struct WrittenDate
{
    enum class Unit { Number, Days, Months, Seasons, Years, Decades, Centuries, Millennia };

    Unit unit = Unit::Number; ///< Number: what it counts, the other date of the line may say
    int position = 0;         ///< of its first word
    /// Year, first year of a decade, or which century; years are astronomical once the date is settled.
    std::int64_t number = 0;
    int digits = 0;          ///< of the number as written; 0: none is
    bool isShort = false;    ///< "'93"
    bool isPlural = false;   ///< "1800s", which may be a century
    bool isNegative = false; ///< "-0043", astronomical
    int month = 0;
    int day = 0;
    int season = 0;                          ///< 0, spring, to 3
    const LexiconEntry *monthWord = nullptr; ///< which month it is, the calendar decides
    const LexiconEntry *seasonWord = nullptr;
    const LexiconEntry *reckoning = nullptr; ///< "AH", "(O.S.)": the calendars that these words may mean
    Calendar calendar = Calendar::Gregorian; ///< once the date is settled
    int era = 0;                             ///< 1 CE, -1 BCE, 0 not said
    bool isUncertain = false;
    bool isApproximate = false;
    int parts = 0;            ///< 3 with early, mid and late, 2 with halves; 0: the whole
    int part = 0;             ///< which of them, from 0
    Unit some = Unit::Number; ///< Days or Months: "a day in spring 1849"
    bool isOldStyle = false;  ///< "1731/32"
    /// "10/22 February 1828": the day before is Julian, this one Gregorian. 0: there is no second one.
    int otherDay = 0;
    const LexiconEntry *otherMonthWord = nullptr; ///< null: the same month
    std::int64_t otherYear = 0;                   ///< 0: the same year

    [[nodiscard]] bool hasYear() const { return digits > 0; }
    [[nodiscard]] bool hasMonth() const { return month > 0 || monthWord != nullptr; }
    [[nodiscard]] bool isHinted() const { return isUncertain || isApproximate || parts > 0; }
};

/// A date, or two that bound something.
struct WrittenTime
{
    enum class Kind {
        Date,      ///< start alone
        Interval,  ///< from start to end
        Between,   ///< once between start and end
        Or,        ///< start or end
        OrEarlier, ///< start, or some time before it
        OrLater,
        After,  ///< the part of start that lies after end
        Before, ///< the part of start that lies before end
    };
    Kind kind = Kind::Date;
    Endpoint startpoint = Endpoint::Known;
    Endpoint endpoint = Endpoint::Known;
    WrittenDate start;
    WrittenDate end;
};

/// Why words are no date.
struct Refusal
{
    int position = 0;
    QString reason;
};

/// Which way to go where words can be read in several. A line is read once for each combination.
class Crossroads
{
public:
    explicit Crossroads(int way)
        : m_left(way)
    {}
    /// One of so many ways, from 0.
    int choose(int ways)
    {
        const int way = m_left % ways;
        m_left /= ways;
        m_ways *= ways;
        return way;
    }
    /// Combinations met so far.
    [[nodiscard]] int ways() const { return m_ways; }

private:
    int m_left;
    int m_ways = 1;
};

} // namespace araxes
