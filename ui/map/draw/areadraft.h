// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The area under the pen, its handles and its measure, over everything else on the map.

#include "ui/paint/map/areapainter.h"

#include <QQuickPaintedItem>

namespace araxes {

class AreaDraft : public QQuickPaintedItem
{
    Q_OBJECT
public:
    explicit AreaDraft(QQuickItem *parent)
        : QQuickPaintedItem(parent)
    {
        setAntialiasing(true);
    }

    void setTheme(const Theme &theme);
    /// The outline may be open: corners that have been clicked so far. The words stand beside a point.
    void show(const std::vector<AreaOutline> &outlines, const std::vector<AreaHandle> &handles, const QString &words,
              const QPointF &wordsAt);
    void paint(QPainter *painter) override;

private:
    Theme m_theme;
    std::vector<AreaOutline> m_outlines;
    std::vector<AreaHandle> m_handles;
    QString m_words;
    QPointF m_wordsAt;
};

} // namespace araxes
