// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Typed dates cut into words, and the vocabulary's patterns read backwards.

#include <QStringList>
#include <span>

namespace araxes {

/// A stretch of words; the list they are in must outlive it.
using DateTokens = std::span<const QString>;

/// Runs of digits (in ASCII, without group separators), runs of letters (in lower case, without the dots
/// of abbreviations) and single other signs: "c.1141?" becomes "c", "1141", "?".
[[nodiscard]] QStringList dateTokens(QStringView text);

/// A pattern such as "%1 to %2" as words: what stands before, between and after its parts.
struct DatePattern
{
    explicit DatePattern(const QString &text);

    QStringList before;
    QStringList between;
    QStringList after;
};

/// Takes the words of the first pattern that is there ("%1 BCE") away from around its part; false when none is.
bool strip(DateTokens &words, const QStringList &patterns);

} // namespace araxes
