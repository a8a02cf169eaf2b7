// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How each kind of doubt looks, drawn as the timeline draws it, with its name.

#include "app/layout/timeline/datekinds.h"
#include "ui/paint/theme.h"

class QPainter;

namespace araxes {

/// What one legend says; the same in figures and in the window.
class DateLegend
{
public:
    /// Entries in rows no wider than this, each at least one entry; a width of 0 gives every entry its own row.
    DateLegend(const std::vector<DateKind> &kinds, const ViewOptions &options, double width, const Theme &theme);

    /// 0 by 0 without kinds.
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    struct Entry
    {
        DateKind kind = DateKind::Certain;
        QString words;
        double x = 0;
        int row = 0;
        double width = 0;
    };
    void paintSample(QPainter &painter, DateKind kind, const QPointF &topLeft) const;

    const Theme &m_theme;
    DoubtSigns m_signs;
    double m_rowHeight = 0;
    std::vector<Entry> m_entries;
};

/// "circa, drawn as ± 10 years".
[[nodiscard]] QString dateKindText(DateKind kind, const ViewOptions &options);

} // namespace araxes
