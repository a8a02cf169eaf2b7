// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/spantext.h"

#include "app/time/datetext.h"

#include <QCoreApplication>

#include <cmath>

namespace araxes {

QString spanText(const DayRange &range, const QLocale &locale)
{
    constexpr double kToldInYears = 3 * 366;
    const Day first = Day(std::floor(range.begin));
    const Day last = std::max(first, Day(std::ceil(range.end)) - 1);
    const auto words = [&](Day day) {
        return range.length() > kToldInYears ? yearText(civilDay(day).year, locale) : dayText(day, locale);
    };
    const QString from = words(first);
    const QString to = words(last);
    return from == to ? from : QCoreApplication::translate("araxes::Timeline", "%1 to %2").arg(from, to);
}

} // namespace araxes
