// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the dates of a line leave open is settled: by each other, by the calendar, by the reader's language.

#include "app/time/written/writtentime.h"

namespace araxes {

/// Gives each date its calendar, its month and its astronomical year, and an end what only the other end says:
/// "20 to 21 June 2022", "500 to 44 BCE", "1851-52". Refuses what stays open, rather than guess.
class Settlement
{
public:
    /// The calendar of dates that name none, and the language that decides between words spelt alike.
    Settlement(Calendar calendar, QLocale::Language language, Crossroads &crossroads)
        : m_calendar(calendar)
        , m_language(language)
        , m_crossroads(crossroads)
    {}

    [[nodiscard]] bool settle(WrittenTime &time);
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    bool shareBackward(WrittenDate &start, const WrittenDate &end);
    bool shareForward(const WrittenDate &start, WrittenDate &end);
    bool shareEra(WrittenDate &start, const WrittenDate &end);
    bool shareReckoning(WrittenDate &start, const WrittenDate &end);

    bool settleDate(WrittenDate &date);
    bool settleMonth(WrittenDate &date);
    bool settleReckoning(WrittenDate &date);
    bool settleAdar(WrittenDate &date);
    void settleSeason(WrittenDate &date);
    bool settleYear(WrittenDate &date);
    bool settleShortYear(WrittenDate &date);
    bool settleStyles(WrittenDate &date);
    [[nodiscard]] const Sense *chosen(const std::vector<const Sense *> &senses);
    bool refuse(const WrittenDate &date, const QString &reason);

    Calendar m_calendar;
    QLocale::Language m_language;
    Crossroads &m_crossroads;
    Refusal m_refusal;
};

} // namespace araxes
