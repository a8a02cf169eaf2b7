// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Filters in words, for chips and captions.

#include "app/query/filter.h"

#include <QLocale>

namespace araxes {

/// One filter in force: what it says, fit to be shown ("1813 to 1828", "Zangilan", "not: conflict") and the filter
/// without it.
struct FilterPhrase
{
    QString text;
    Filter without;
    bool operator==(const FilterPhrase &) const = default;
};

/// Whether the usual time mode, "overlapping", is said too: a figure says it, a chip takes it as understood.
enum class Wording { Brief, Full };
/// Every filter in force, in the order text, years, regions, map view, facets. Empty when none is.
[[nodiscard]] std::vector<FilterPhrase> filterPhrases(const Filter &filter, const Collection &collection,
                                                      const QStringList &languages, const QLocale &locale,
                                                      Wording wording = Wording::Brief);
/// The name of a value in the reader's language, or its key.
[[nodiscard]] QString facetValueText(const FacetValue &value, const QStringList &languages);
/// "overlapping", "possibly within", "certainly within", "starting within"; stands after the window's words.
[[nodiscard]] QString timeModeText(TimeMode mode);
/// A window of time in words: whole years as "44 BCE to 1828", else days; "from …" and "until …" when a side is open.
[[nodiscard]] QString timeWindowText(const TimeSpan &window, const QLocale &locale);

} // namespace araxes
