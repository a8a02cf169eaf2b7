// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as people write them, in the languages and calendars of our sources.

#include "app/time/edtf.h"

#include <QLocale>

namespace araxes {

struct WrittenDateOptions
{
    QLocale locale = QLocale::c();           ///< decides between words spelt alike; all languages are understood
    Calendar calendar = Calendar::Gregorian; ///< of dates that name none, and of EDTF
};

/// Reads EDTF, or words: "22 February 1828", "c. 287 BC", "between 843 and 848", "late 12th century", "1860s",
/// "5 Sha'ban 1243", "10 February 1828 (O.S.)". Also understands whatever dateText() writes.
///
/// A date of another calendar than the Gregorian one keeps that calendar and its words as its source. What can be
/// read in several ways ("03/04/1993") is refused; the readings are then in DateReading::choices.
/// Numbers of up to three digits are years ("843"), although EDTF takes them for centuries and decades.
[[nodiscard]] DateReading parseWrittenDate(QStringView text, const WrittenDateOptions &options = {});

} // namespace araxes
