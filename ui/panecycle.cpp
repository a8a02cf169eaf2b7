// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QApplication>

namespace araxes {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isEnabled() && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus);
}

/// The pane itself or the first in it that Tab would reach; null when there is none.
QWidget *firstIn(QWidget *pane)
{
    if (!pane->isVisible()) {
        return nullptr;
    }
    if (takesFocus(*pane)) {
        return pane;
    }
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(*next)) {
            return next;
        }
    }
    return nullptr;
}

} // namespace

PaneCycle::PaneCycle(const QList<QWidget *> &panes, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
{}

void PaneCycle::go(int step)
{
    const QWidget *focused = QApplication::focusWidget();
    const auto holds = [focused](const QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto at = std::find_if(m_panes.begin(), m_panes.end(), holds);
    const qsizetype count = m_panes.size();
    qsizetype pane = at != m_panes.end() ? at - m_panes.begin() : step > 0 ? count - 1 : 0;
    for (qsizetype tries = 0; tries < count; ++tries) {
        pane = (pane + step + count) % count;
        if (QWidget *target = firstIn(m_panes[pane])) {
            target->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does: what has the focus says so
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace araxes
