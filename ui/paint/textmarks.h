// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The letters one searched for, marked in a painted line of text.

#include "app/query/text/textquery.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// Lays the list's tint over the letters that were asked for, in a line of text that was painted to fill the width of
/// the rectangle. Reading runs as the text does.
void paintTextMarks(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const TextQuery &query,
                    const Theme &theme);

} // namespace araxes
