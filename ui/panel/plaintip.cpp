// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/plaintip.h"

#include "ui/panel/plainlabel.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kPad = 8;
constexpr int kWidest = 360;
constexpr QPoint kBelowPointer(8, 20);

} // namespace

PlainTip::PlainTip(QWidget *over)
    : QWidget(over, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
    , m_label(plainLabel())
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPad, kPad, kPad, kPad);
    column->addWidget(m_label);
    m_label->setWordWrap(true);
    over->installEventFilter(this);
}

QString PlainTip::text() const
{
    return isVisible() ? m_label->text() : QString();
}

void PlainTip::show(const QString &text, const QPoint &globalAt, const QRect &part)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    m_part = part;
    m_label->setText(text);
    const QRect screen = this->screen()->availableGeometry();
    const int words = fontMetrics().size(0, text).width() + 2 * kPad + 4;
    const int width = std::min(words, kWidest);
    resize(width, layout()->heightForWidth(width));
    QPoint at = globalAt + kBelowPointer;
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())));
    if (at.y() + height() > screen.bottom()) {
        at.setY(globalAt.y() - height() - kPad);
    }
    move(at);
    QWidget::show();
}

bool PlainTip::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (!m_part.contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            hide();
        }
        break;
    case QEvent::Leave:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PlainTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace araxes
