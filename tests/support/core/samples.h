// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Collections made for tests: a small one whose every event is known, and random ones from a seed.

#include "app/event/collection.h"

namespace araxes::samples {

/// One exact day.
[[nodiscard]] HistoricalDate day(std::int64_t year, int month, int day);
/// Any day from the first of one year to the last of another, both known.
[[nodiscard]] HistoricalDate years(std::int64_t from, std::int64_t to);

[[nodiscard]] Place place(const QString &id, double lon, double lat, const QString &country = {});
[[nodiscard]] Event event(const QString &id, std::optional<HistoricalDate> when, std::vector<int> where, int category);

/// Six events: "ides" 44 BCE Rome, "gulistan" 1813 and "turkmenchay" 1828 (related, on the Aras), "opening" 2020
/// there, "undated" with a place, "unplaced" in 1918. Categories: 0 treaties, 1 peace (child of 0), 2 conflict.
[[nodiscard]] CollectionPtr small();

/// Events, places and categories at random, always the same for the same seed.
[[nodiscard]] CollectionPtr random(unsigned seed, int events);

} // namespace araxes::samples
