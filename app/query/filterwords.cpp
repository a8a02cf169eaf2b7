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
constexpr qsizetype kMostNames = 3;    ///< of a facet's values, in one chip; and one more, rather than "1 more"

Filter withoutRegion(Filter filter, std::size_t index)
{
    filter.regions.erase(filter.regions.begin() + static_cast<std::ptrdiff_t>(index));
    return filter;
}

Filter withoutTime(Filter filter, std::size_t window)
{
    std::vector<TimeSpan> all = filter.moreTimes;
    all.insert(all.begin(), *filter.time);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(window));
    if (all.empty()) {
        filter.time.reset();
        filter.timeMode = TimeMode::Overlaps;
        return filter;
    }
    filter.time = all.front();
    filter.moreTimes.assign(all.begin() + 1, all.end());
    return filter;
}

Filter withoutIncluded(Filter filter, Facet facet)
{
    filter.of(facet).included.clear();
    filter.of(facet).need = FacetChoice::Need::Any;
    return filter;
}

Filter withoutExcluded(Filter filter, Facet facet, int value)
{
    std::erase(filter.of(facet).excluded, value);
    return filter;
}

/// "Azerbaijan", "Azerbaijan or Iran", "Azerbaijan, Iran and 5 more".
QString listText(const FacetChoice &choice, const FacetColumn &column, const QStringList &languages)
{
    QStringList names;
    for (const int value : choice.included) {
        const QString name = facetValueText(column.values[std::size_t(value)], languages);
        names.append(name.isRightToLeft() ? isolated(name) : name); // else neighbours change places
    }
    if (const qsizetype more = names.size() - kMostNames; more > 1) {
        names.resize(kMostNames);
        names.append(tr("%1 more").arg(more));
    }
    const QString last = names.takeLast();
    if (names.isEmpty()) {
        return last;
    }
    const QString all = names.join(tr(", "));
    return (choice.need == FacetChoice::Need::All ? tr("%1 and %2") : tr("%1 or %2")).arg(all, last);
}

/// What is included, said so that a participant, a country and a language are told apart.
QString includedText(Facet facet, const FacetChoice &choice, const QString &names)
{
    switch (facet) {
    case Facet::Category:
        return names;
    case Facet::Participant:
        return (choice.need == FacetChoice::Need::All && choice.included.size() == 2 ? tr("between %1") : tr("with %1"))
            .arg(names);
    case Facet::Country:
    case Facet::Language:
        return tr("in %1").arg(names);
    case Facet::PlaceKind:
        return tr("kind of place: %1").arg(names);
    case Facet::Source:
        return tr("source: %1").arg(names);
    }
    return names;
}

QString excludedText(Facet facet, const QString &name)
{
    switch (facet) {
    case Facet::Category:
        return tr("not: %1").arg(name);
    case Facet::Participant:
        return tr("not with %1").arg(name);
    case Facet::Country:
    case Facet::Language:
        return tr("not in %1").arg(name);
    case Facet::PlaceKind:
        return tr("kind of place: not %1").arg(name);
    case Facet::Source:
        return tr("source: not %1").arg(name);
    }
    return name;
}

void addFacet(std::vector<FilterPhrase> &phrases, const Filter &filter, Facet facet, const FacetColumn &column,
              const QStringList &languages)
{
    const FacetChoice &choice = filter.of(facet);
    if (!choice.included.empty()) {
        phrases.push_back(
            {includedText(facet, choice, listText(choice, column, languages)), withoutIncluded(filter, facet)});
    }
    for (const int value : choice.excluded) {
        phrases.push_back({excludedText(facet, facetValueText(column.values[std::size_t(value)], languages)),
                           withoutExcluded(filter, facet, value)});
    }
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

QString facetValueText(const FacetValue &value, const QStringList &languages)
{
    return displayText(value.name.isEmpty() ? value.key : value.name.best(languages), kLongestText);
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
        const bool isModeSaid = wording == Wording::Full || filter.timeMode != TimeMode::Overlaps;
        for (std::size_t i = 0; i <= filter.moreTimes.size(); ++i) {
            const QString window = timeWindowText(i == 0 ? *filter.time : filter.moreTimes[i - 1], locale);
            phrases.push_back({isModeSaid ? tr("%1, %2").arg(window, timeModeText(filter.timeMode)) : window,
                               withoutTime(filter, i)});
        }
    }
    for (std::size_t i = 0; i < filter.regions.size(); ++i) {
        const QString label = displayText(filter.regions[i].label);
        phrases.push_back(
            {filter.regions[i].take == Take::In ? label : tr("not in %1").arg(label), withoutRegion(filter, i)});
    }
    if (filter.limitToMapView) {
        Filter without = filter;
        without.limitToMapView = false;
        phrases.push_back({tr("in the map's view"), without});
    }
    for (const Facet facet : kFacets) {
        addFacet(phrases, filter, facet, collection.facet(facet), languages);
    }
    return phrases;
}

} // namespace araxes
