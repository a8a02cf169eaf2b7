// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/textbutton.h"

#include "ui/panel/swatch.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace araxes {

namespace {

constexpr int kHeight = 24;
constexpr int kChevron = 8;
constexpr int kGap = 8;

QPolygonF chevron(const QPointF &middle, bool isOpen, Qt::LayoutDirection direction)
{
    const double forward = direction == Qt::LeftToRight ? 1 : -1;
    QPolygonF line;
    for (const QPointF &point : {QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)}) {
        line << middle + (isOpen ? point : QPointF(point.y() * forward, point.x()));
    }
    return line;
}

} // namespace

TextButton::TextButton(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setCheckable(kind == Kind::Heading);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont TextButton::textFont() const
{
    return m_kind == Kind::Heading ? themeOf(*this).font(TextRole::LaneName) : font();
}

QSize TextButton::sizeHint() const
{
    const int words = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    return {words + (m_kind == Kind::Heading ? kGap + kChevron : 0), kHeight};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || hasFocus();
    const QColor ink =
        palette().color(m_kind == Kind::Heading || isActive ? QPalette::WindowText : QPalette::PlaceholderText);
    painter.setFont(textFont());
    painter.setPen(ink);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft; // whatever the script of the words
    painter.drawText(rect(), int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawLine(0, height() - 2, width(), height() - 2);
    }
    if (m_kind == Kind::Heading) {
        const QRect end(width() - kChevron, 0, kChevron, height());
        painter.setPen(QPen(palette().color(isActive ? QPalette::WindowText : QPalette::PlaceholderText), 1.4,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(chevron(QRectF(QStyle::visualRect(layoutDirection(), rect(), end)).center(), isChecked(),
                                     layoutDirection()));
    }
}

void TextButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace araxes
