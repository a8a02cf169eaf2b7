// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names made comparable: what a person types finds what a source wrote.

#include <QString>

namespace araxes {

/// Lower case without accents; ə ı ş ç ğ ö ü to e i s c g o u, Arabic ي/ی and ك/ک to one form each,
/// apostrophes and tatweel dropped, every run of blanks and hyphens to one blank, ends trimmed.
[[nodiscard]] QString folded(QStringView text);

} // namespace araxes
