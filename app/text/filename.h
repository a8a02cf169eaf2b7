// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A title made the name of a file.

#include <QString>

namespace araxes {

/// The words of a title in small letters, of any script, with hyphens between them: a name that every file system
/// takes, at most sixty characters, cut between words where there are such. Empty when the title holds no letter and
/// no digit.
[[nodiscard]] QString fileNameOf(const QString &title);

} // namespace araxes
