// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A date as a source gives it: kept as written, resolved to the days it can mean.

#include "app/time/calendars/calendar.h"
#include "app/time/timespan.h"

#include <QString>
#include <vector>

namespace araxes {

/// The four bounds of a date or interval, as inclusive days. A date that names more than one day
/// ("1828") bounds when something happened, it does not say that it lasted: both its start and its
/// end lie anywhere between earliestStart and latestEnd.
struct DateBounds
{
    Day earliestStart = 0;
    Day latestStart = 0;
    Day earliestEnd = 0;
    Day latestEnd = 0;
    bool operator==(const DateBounds &) const = default;
};

/// How an end of an interval is known.
enum class Endpoint {
    Known,
    Open,    ///< ".." in EDTF: it goes on without bound
    Unknown, ///< nothing before or after the "/": no bound is known; drawn as unknown, never as "until now"
};

/// What several dates written as one mean together.
enum class SetKind {
    None,
    OneOf, ///< "[1667, 1668]": it happened at one of them
    AllOf, ///< "{1667, 1668}": it happened at each of them
};

/// How the source itself said it. Its calendar never moves the bounds: they are days.
struct SourceWords
{
    Calendar calendar = Calendar::Gregorian;
    QString text; ///< "5 Sha'ban 1243"; empty: nothing beyond the EDTF is kept
    bool operator==(const SourceWords &) const = default;
};

/// The finest unit a date states. For an interval, the coarser of its two ends.
/// Seasons are any part of a year of more than one month.
enum class Precision { Days, Months, Seasons, Years, Decades, Centuries, Millennia, Coarser };

/// A value: EDTF text, the calendar it was written in, and the bounds it resolves to.
/// Made by parseEdtf() (app/time/edtf.h) or by the factories below; never invalid.
class HistoricalDate
{
public:
    /// What a parser found out; kept together so that it can be handed over whole.
    struct Reading
    {
        QString text; ///< EDTF as written
        DateBounds bounds;
        Precision precision = Precision::Days;
        Endpoint start = Endpoint::Known;
        Endpoint end = Endpoint::Known;
        bool isInterval = false;
        bool isUncertain = false;   ///< "?" or "%" anywhere
        bool isApproximate = false; ///< "~" or "%" anywhere
        bool isUnspecified = false; ///< an "X" anywhere
        int level = 0;              ///< of EDTF that the text needs: 0, 1 or 2
        SetKind set = SetKind::None;
        /// The days that a set names: sorted, with a day or more between them. Empty when it is no set, and for
        /// a set that names one unbroken stretch of days.
        std::vector<TimeSpan> members;
        SourceWords source;
        bool operator==(const Reading &) const = default;
    };

    explicit HistoricalDate(Reading reading)
        : m_reading(std::move(reading))
    {}
    /// One exact day. Beyond the year 9999, where EDTF has no words for a day, the text is "Y12000-03-01".
    [[nodiscard]] static HistoricalDate onDay(Day day);
    /// A whole year, astronomical.
    [[nodiscard]] static HistoricalDate inYear(std::int64_t astronomicalYear);

    [[nodiscard]] const QString &text() const { return m_reading.text; }
    [[nodiscard]] const DateBounds &bounds() const { return m_reading.bounds; }
    [[nodiscard]] Precision precision() const { return m_reading.precision; }
    [[nodiscard]] Endpoint start() const { return m_reading.start; }
    [[nodiscard]] Endpoint end() const { return m_reading.end; }
    [[nodiscard]] bool isInterval() const { return m_reading.isInterval; }
    [[nodiscard]] bool isUncertain() const { return m_reading.isUncertain; }
    [[nodiscard]] bool isApproximate() const { return m_reading.isApproximate; }
    [[nodiscard]] bool isUnspecified() const { return m_reading.isUnspecified; }
    [[nodiscard]] int level() const { return m_reading.level; }
    [[nodiscard]] SetKind set() const { return m_reading.set; }
    [[nodiscard]] const std::vector<TimeSpan> &members() const { return m_reading.members; }
    [[nodiscard]] const SourceWords &source() const { return m_reading.source; }
    /// The same days, said so by their source.
    [[nodiscard]] HistoricalDate withSource(SourceWords source) const;

    /// Every day it can mean. An open end reaches kOpenPast or kOpenFuture; an unknown end
    /// adds nothing: the span stops at the end that is known. Empty when no end is known ("/").
    [[nodiscard]] TimeSpan possible() const;
    /// The days it surely covers: latest start to earliest end; empty when there is none. Of a one-of set only a
    /// single day is certain; of an all-of set only one unbroken stretch of single days. In other all-of sets of single
    /// days (precision Days, nothing unspecified) each member is certain, but not the days between.
    [[nodiscard]] TimeSpan certain() const;

    bool operator==(const HistoricalDate &) const = default;

private:
    Reading m_reading;
};

} // namespace araxes
