// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/focusstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Fusion's frame goes through a tab's label and close round that of a button; the ring goes round the whole.
QRect ringOf(const QStyleOption &option, const QWidget *widget)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        return tabs->tabRect(tabs->currentIndex()).adjusted(2, 2, -2, -4);
    }
    return qobject_cast<const QToolButton *>(widget) ? widget->rect() : option.rect;
}

} // namespace

FocusStyle::FocusStyle()
    : QProxyStyle(u"fusion"_s)
{}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (!(option->state & State_KeyboardFocusChange)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(ringOf(*option, widget)).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void drawFocus(QPainter &painter, const QWidget &widget, const QRect &rect)
{
    if (!widget.hasFocus()) {
        return;
    }
    QStyleOptionFocusRect option;
    option.initFrom(&widget);
    option.rect = rect;
    widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
}

} // namespace araxes
