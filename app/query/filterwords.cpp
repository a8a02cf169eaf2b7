// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/filterwords.h"

#include "app/text/plaintext.h"
#include "app/time/datetext.h"

#include <QCoreApplication>

namespace araxes {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FilterWords", text);
}

bool isWholeYears(const TimeSpan &window)
{
    const auto isNewYear = [](Day day) {
        const CivilDay civil = civilDay(day);
        return civil.month == 1 && civil.day == 1;
    };
    return (window.begin == kOpenPast || isNewYear(window.begin)) &&
           (window.end == kOpenFuture || isNewYear(window.end));
}

constexpr qsizetype kLongestText = 48; ///< of what was typed, in a chip

Filter withoutRegion(Filter filter, std::size_t index)
{
    filter.regions.erase(filter.regions.begin() + static_cast<std::ptrdiff_t>(index));
    return filter;
}

Filter withCategory(Filter filter, int category)
{
    std::erase(filter.hiddenCategories, category);
    return filter;
}

} // namespace

QString timeWindowText(const TimeSpan &window, const QLocale &locale)
{
    const bool byYear = isWholeYears(window);
    const auto words = [&](Day day) { return byYear ? yearText(civilDay(day).year, locale) : dayText(day, locale); };
    const bool isOpenBefore = window.begin <= kOpenPast;
    const bool isOpenAfter = window.end >= kOpenFuture;
    const QString first = isOpenBefore ? QString() : words(window.begin);
    const QString last = isOpenAfter ? QString() : words(window.end - 1);
    if (isOpenBefore && isOpenAfter) {
        return tr("any date");
    }
    if (isOpenAfter) {
        return tr("from %1").arg(first);
    }
    if (isOpenBefore) {
        return tr("until %1").arg(last);
    }
    return first == last ? first : tr("%1 to %2").arg(first, last);
}

QString timeModeText(TimeMode mode)
{
    switch (mode) {
    case TimeMode::Overlaps:
        return tr("overlapping");
    case TimeMode::PossiblyWithin:
        return tr("possibly within");
    case TimeMode::CertainlyWithin:
        return tr("certainly within");
    case TimeMode::StartsWithin:
        return tr("starting within");
    }
    return {};
}

std::vector<FilterPhrase> filterPhrases(const Filter &filter, const Collection &collection,
                                        const QStringList &languages, const QLocale &locale, Wording wording)
{
    std::vector<FilterPhrase> phrases;
    if (!filter.text.isEmpty()) {
        Filter without = filter;
        without.text.clear();
        phrases.push_back({tr("text: %1").arg(displayText(filter.text, kLongestText)), without});
    }
    if (filter.time) {
        Filter without = filter;
        without.time.reset();
        without.timeMode = TimeMode::Overlaps;
        const bool isModeSaid = wording == Wording::Full || filter.timeMode != TimeMode::Overlaps;
        const QString window = timeWindowText(*filter.time, locale);
        phrases.push_back({isModeSaid ? tr("%1, %2").arg(window, timeModeText(filter.timeMode)) : window, without});
    }
    for (std::size_t i = 0; i < filter.regions.size(); ++i) {
        phrases.push_back({displayText(filter.regions[i].label), withoutRegion(filter, i)});
    }
    if (filter.limitToMapView) {
        Filter without = filter;
        without.limitToMapView = false;
        phrases.push_back({tr("in the map's view"), without});
    }
    for (const int category : filter.hiddenCategories) {
        const QString name = collection.categories()[std::size_t(category)].name.best(languages);
        phrases.push_back({tr("not: %1").arg(displayText(name)), withCategory(filter, category)});
    }
    return phrases;
}

} // namespace araxes
