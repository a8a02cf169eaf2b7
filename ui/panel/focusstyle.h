// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fusion, with a ring one can see round what has the focus.

#include <QProxyStyle>

namespace araxes {

/// Fusion's own frame is a pale hairline, across the words of a tab.
class FocusStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FocusStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

/// The ring round this part of a widget, when it has the focus and a key brought it there.
void drawFocus(QPainter &painter, const QWidget &widget, const QRect &rect);

} // namespace araxes
