// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/search/searchmarks.h"

namespace araxes {

QTextCharFormat markFormat(const QPalette &palette)
{
    QColor ground = palette.color(QPalette::Highlight);
    ground.setAlphaF(0.3F);
    QTextCharFormat format;
    format.setBackground(ground);
    return format;
}

QList<QTextLayout::FormatRange> searchMarks(const TextQuery &query, const QString &text, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    if (!query.isEmpty()) {
        for (const WordPlace &mark : query.marks(text)) {
            ranges.append({int(mark.start), int(mark.length), markFormat(palette)});
        }
    }
    return ranges;
}

} // namespace araxes
