// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/textmarks.h"

#include <QPainter>
#include <QTextLayout>

namespace araxes {

void paintTextMarks(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, const TextQuery &query,
                    const Theme &theme)
{
    if (query.isEmpty()) {
        return;
    }
    const std::vector<WordPlace> marks = query.marks(text);
    if (marks.empty()) {
        return;
    }
    QTextLayout layout(text, theme.font(role));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QColor tint = theme.accent;
    tint.setAlphaF(0.3F);
    // The fonts of layouts and of this painter differ in size where points are asked for.
    const double stretch = rect.width() / std::max(1.0, line.naturalTextWidth());
    for (const WordPlace &mark : marks) {
        const double a = line.cursorToX(int(mark.start)) * stretch;
        const double b = line.cursorToX(int(mark.start + mark.length)) * stretch;
        painter.fillRect(QRectF(rect.left() + std::min(a, b), rect.top(), std::abs(b - a), rect.height()), tint);
    }
}

} // namespace araxes
