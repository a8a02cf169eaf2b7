// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one way to make a label: it shows what it is given as it is.

class QLabel;
class QString;

namespace araxes {

/// A label that never takes its text for markup: a title from a file could open files through an image.
[[nodiscard]] QLabel *plainLabel(const QString &text);
[[nodiscard]] QLabel *plainLabel();

} // namespace araxes
