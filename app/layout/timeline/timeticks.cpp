// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/timeticks.h"

#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/calendarstep.h"
#include "app/time/datewords.h"

#include <cmath>

namespace araxes {

namespace {

using Unit = CalendarStep::Unit;

/// A row's step and the days of its shortest stretch, in the Gregorian calendar; in others they are nearly these.
struct Level
{
    CalendarStep step;
    double days = 0;
};

constexpr double kYearDays = 365.2425;
constexpr double kLeastTickPx = 40;

constexpr Level kFineLevels[] = {
    {{Unit::Days, 1}, 1},
    {{Unit::Days, 2}, 2},
    {{Unit::Days, 5}, 4},
    {{Unit::Days, 10}, 9},
    {{Unit::Months, 1}, 28},
    {{Unit::Months, 2}, 59},
    {{Unit::Months, 3}, 90},
    {{Unit::Months, 6}, 181},
    {{Unit::Years, 1}, 365},
    {{Unit::Years, 2}, 2 * kYearDays},
    {{Unit::Years, 5}, 5 * kYearDays},
    {{Unit::Years, 10}, 10 * kYearDays},
    {{Unit::Years, 20}, 20 * kYearDays},
    {{Unit::Years, 50}, 50 * kYearDays},
    {{Unit::Years, 100}, 100 * kYearDays},
    {{Unit::Years, 200}, 200 * kYearDays},
    {{Unit::Years, 500}, 500 * kYearDays},
    {{Unit::Years, 1000}, 1000 * kYearDays},
    {{Unit::Years, 2000}, 2000 * kYearDays},
    {{Unit::Years, 5000}, 5000 * kYearDays},
    {{Unit::Years, 10'000}, 10'000 * kYearDays},
};

constexpr Level kCoarseLevels[] = {
    {{Unit::Months, 1}, 28},
    {{Unit::Years, 1}, 365},
    {{Unit::Years, 10}, 10 * kYearDays},
    {{Unit::Years, 100}, 100 * kYearDays},
    {{Unit::Years, 1000}, 1000 * kYearDays},
};
constexpr Level kEras = {{Unit::Eras, 1}, 0};

enum class Row { Fine, Coarse };

/// Chooses the steps of both rows and writes their labels.
class Axis
{
public:
    Axis(const TimeScale &scale, Calendar calendar, const QLocale &locale, const MeasureText &measure)
        : m_scale(scale)
        , m_calendar(calendar)
        , m_days(daysOf(calendar))
        , m_locale(locale)
        , m_words(locale, calendar)
        , m_measure(measure)
    {}

    [[nodiscard]] TimeTicks ticks() const;

private:
    [[nodiscard]] Level fineLevel() const;
    [[nodiscard]] Level coarseLevel(const Level &fine) const;
    [[nodiscard]] Level inCalendar(const Level &gregorian) const;
    [[nodiscard]] bool hasRoom(const Level &level, Row row) const;
    [[nodiscard]] QString longestLabel(const CalendarStep &step, Row row) const;
    [[nodiscard]] std::int64_t longestYear() const;
    [[nodiscard]] int longestMonth(std::int64_t year) const;
    [[nodiscard]] std::vector<TimeTick> row(const CalendarStep &step, Row row) const;
    void writeLabels(std::vector<TimeTick> &ticks, const CalendarStep &step, Row row) const;

    [[nodiscard]] QString label(const CalendarStep &step, Row row, Day day, QLocale::FormatType format) const;
    [[nodiscard]] QString fineLabel(const CalendarStep &step, const CalendarDay &day) const;
    [[nodiscard]] QString coarseLabel(const CalendarStep &step, const CalendarDay &day,
                                      QLocale::FormatType format) const;
    [[nodiscard]] QString yearLabel(std::int64_t year) const;
    [[nodiscard]] QString eraLabel(bool isBce) const;
    [[nodiscard]] bool hasEras() const { return firstYear(m_calendar) < 1; }

    [[nodiscard]] double width(const QString &text, Row row) const
    {
        return m_measure(text, row == Row::Fine ? TextRole::Tick : TextRole::TickMajor).width;
    }

    const TimeScale &m_scale;
    Calendar m_calendar;
    TimeSpan m_days;
    QLocale m_locale;
    DateWords m_words;
    const MeasureText &m_measure;
};

TimeTicks Axis::ticks() const
{
    const Level fine = fineLevel();
    const Level coarse = coarseLevel(fine);
    return {row(fine.step, Row::Fine), row(coarse.step, Row::Coarse)};
}

Level Axis::fineLevel() const
{
    for (const Level &gregorian : kFineLevels) {
        const Level level = inCalendar(gregorian);
        if (level.days / m_scale.daysPerPx() >= kLeastTickPx && hasRoom(level, Row::Fine)) {
            return level;
        }
    }
    return inCalendar(std::end(kFineLevels)[-1]);
}

Level Axis::coarseLevel(const Level &fine) const
{
    for (const Level &gregorian : kCoarseLevels) {
        const Level level = inCalendar(gregorian);
        const bool isCoarser = level.step.unit > fine.step.unit ||
                               (level.step.unit == fine.step.unit && level.step.count > fine.step.count);
        if (isCoarser && hasRoom(level, Row::Coarse)) {
            return level;
        }
    }
    return inCalendar(kEras);
}

/// Months and years of another calendar are shorter or longer as its mean year is.
Level Axis::inCalendar(const Level &gregorian) const
{
    Level level = gregorian;
    level.step.calendar = m_calendar;
    level.days *= level.step.unit == Unit::Days ? 1 : meanYearDays(m_calendar) / kYearDays;
    return level;
}

bool Axis::hasRoom(const Level &level, Row row) const
{
    return width(longestLabel(level.step, row), row) + 2 * kTickLabelGap <= level.days / m_scale.daysPerPx();
}

/// A label as long as they get, the same wherever one pans within an era.
QString Axis::longestLabel(const CalendarStep &step, Row row) const
{
    const std::int64_t year = longestYear();
    const Day day = dayNumber(m_calendar, {year, step.unit == Unit::Months ? longestMonth(year) : 1, 1});
    return label(step, row, step.unit == Unit::Months ? day : stepBegin(step, day), QLocale::ShortFormat);
}

std::int64_t Axis::longestYear() const
{
    if (lastYear(m_calendar) < 1888) {
        return 8;
    }
    if (firstYear(m_calendar) > 0) {
        return m_calendar == Calendar::Hebrew ? 5888 : 1388;
    }
    const std::int64_t firstInView = civilDay(static_cast<Day>(m_scale.range().begin)).year;
    return firstInView > 0 ? 1888 : firstInView > -9999 ? -1887 : -28'887;
}

/// By its short name.
int Axis::longestMonth(std::int64_t year) const
{
    int longest = 1;
    qsizetype length = 0;
    for (int month = 1; month <= std::min(12, monthsInYear(m_calendar, year)); ++month) {
        const qsizetype size = m_words.month(year, month, QLocale::ShortFormat).size();
        longest = size > length ? month : longest;
        length = std::max(length, size);
    }
    return longest;
}

std::vector<TimeTick> Axis::row(const CalendarStep &step, Row row) const
{
    std::vector<TimeTick> ticks;
    ticks.reserve(static_cast<std::size_t>(m_scale.widthPx() / kLeastTickPx) + 2);
    const double end = m_scale.range().end;
    for (Day day = stepBegin(step, static_cast<Day>(std::floor(m_scale.range().begin))); static_cast<double>(day) < end;
         day = nextStep(step, day)) {
        ticks.push_back({day, std::max(m_scale.x(day), -m_scale.widthPx()), {}});
    }
    writeLabels(ticks, step, row);
    return ticks;
}

void Axis::writeLabels(std::vector<TimeTick> &ticks, const CalendarStep &step, Row row) const
{
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        TimeTick &tick = ticks[i];
        const bool isStretch = row == Row::Coarse || step.count == 1;
        if (tick.x < 0 && !isStretch) {
            continue; // "1950" at the edge would claim that the edge is 1950
        }
        const double nextX = i + 1 < ticks.size() ? ticks[i + 1].x : m_scale.widthPx();
        const double room = nextX - kTickLabelGap - tick.labelX();
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            QString text = room > 0 ? label(step, row, tick.day, format) : QString();
            if (width(text, row) <= room) {
                tick.label = std::move(text);
                break;
            }
        }
    }
}

QString Axis::label(const CalendarStep &step, Row row, Day day, QLocale::FormatType format) const
{
    if (step.unit == Unit::Eras) {
        return eraLabel(day == kOpenPast);
    }
    if (!m_days.contains(day)) {
        return {};
    }
    const CalendarDay named = calendarDay(m_calendar, day);
    return row == Row::Fine ? fineLabel(step, named) : coarseLabel(step, named, format);
}

QString Axis::fineLabel(const CalendarStep &step, const CalendarDay &day) const
{
    switch (step.unit) {
    case Unit::Days:
        return m_words.number(day.day);
    case Unit::Months:
        return m_words.month(day.year, day.month, QLocale::ShortFormat);
    default:
        return yearLabel(day.year);
    }
}

QString Axis::coarseLabel(const CalendarStep &step, const CalendarDay &day, QLocale::FormatType format) const
{
    if (step.unit == Unit::Months) {
        return m_words.monthOfYear(day.year, day.month, format);
    }
    const std::int64_t last = calendarDay(m_calendar, nextStep(step, dayNumber(m_calendar, day)) - 1).year;
    switch (step.count) {
    case 10:
        return m_words.decade(day.year, last);
    case 100:
        return m_words.century(last);
    case 1000:
        return m_words.millennium(last);
    default:
        return yearLabel(day.year);
    }
}

/// The first year of our era names it, so that "1" does not stand alone beside "500 BCE".
QString Axis::yearLabel(std::int64_t year) const
{
    return year == 1 && hasEras() ? m_words.vocabulary().ce.arg(m_words.number(1)) : m_words.year(year);
}

/// A calendar that begins with its year 1 has one era, which is named as the calendar is.
QString Axis::eraLabel(bool isBce) const
{
    if (!hasEras()) {
        return isBce ? QString() : calendarName(m_calendar, m_locale);
    }
    const DateVocabulary &vocabulary = m_words.vocabulary();
    return (isBce ? vocabulary.bce : vocabulary.ce).arg(QString()).trimmed();
}

} // namespace

TimeTicks timeTicks(const TimeScale &scale, Calendar calendar, const QLocale &locale, const MeasureText &measure)
{
    return Axis(scale, calendar, locale, measure).ticks();
}

} // namespace araxes
