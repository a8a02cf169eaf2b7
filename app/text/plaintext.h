// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text from files made safe to show and to print on a terminal.

#include <QString>

namespace araxes {

/// For labels: control characters and line breaks shown as visible substitutes, bidirectional overrides
/// and isolates as "[RLO]", cut to maxLength UTF-16 units with an ellipsis, never through a surrogate pair.
[[nodiscard]] QString displayText(QStringView text, qsizetype maxLength = 512);
/// For panes of several lines: the same, but lines break where the text has "\n" or "\r\n".
[[nodiscard]] QString paragraphText(QStringView text, qsizetype maxLength = 65'536);
/// displayText wrapped in a first-strong isolate so that it cannot reorder its surroundings.
[[nodiscard]] QString isolated(QStringView text, qsizetype maxLength = 512);
/// For terminals: C0, C1 and format characters escaped as \xNN or \uNNNN.
[[nodiscard]] QString terminalText(QStringView text);

} // namespace araxes
