// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/draw/areadraft.h"

#include "ui/paint/halotext.h"

#include <QPainter>

namespace araxes {

void AreaDraft::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AreaDraft::show(const std::vector<AreaOutline> &outlines, const std::vector<AreaHandle> &handles,
                     const QString &words, const QPointF &wordsAt)
{
    m_outlines = outlines;
    m_handles = handles;
    m_words = words;
    m_wordsAt = wordsAt;
    update();
}

void AreaDraft::paint(QPainter *painter)
{
    paintAreas(*painter, m_outlines, m_theme);
    paintHandles(*painter, m_handles, m_theme);
    if (!m_words.isEmpty()) {
        HaloText text(m_theme);
        const QRectF beside(m_wordsAt + QPointF(12, -10), QSizeF(240, 20));
        text.paint(*painter, beside, Qt::AlignLeft, m_words, TextRole::LaneName, m_theme.text);
    }
}

} // namespace araxes
