// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the letters one searched for are marked where they are shown.

#include "app/query/text/textquery.h"

#include <QPalette>
#include <QTextLayout>

namespace araxes {

/// The ground under letters that were asked for.
[[nodiscard]] QTextCharFormat markFormat(const QPalette &palette);
/// The marked letters of a text; empty when nothing is asked for or found.
[[nodiscard]] QList<QTextLayout::FormatRange> searchMarks(const TextQuery &query, const QString &text,
                                                          const QPalette &palette);

} // namespace araxes
