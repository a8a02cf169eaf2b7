// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/nomatchcard.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kPad = 12;
constexpr int kTop = 12;
constexpr int kTools = 64; ///< what the drawing tools take beside it
constexpr int kWidest = 640;

} // namespace

NoMatchCard::NoMatchCard(Session *session, QWidget *map)
    : QWidget(map)
    , m_text(new NoMatch(*session))
{
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPad, kPad, kPad, kPad);
    column->addWidget(m_text);
    m_text->installEventFilter(this);
    map->installEventFilter(this);
    place();
    setHidden(m_text->isHidden());
}

void NoMatchCard::place()
{
    const int room = parentWidget()->width() - 2 * kTools;
    const int wanted = std::min(kWidest, m_text->oneLineWidth() + 2 * kPad);
    const int width = std::max(kTools, std::min(wanted, room));
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, layout()->heightForWidth(width));
}

/// The text is told to come and go while the card is hidden too.
bool NoMatchCard::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOfText = type == QEvent::ShowToParent || type == QEvent::HideToParent || type == QEvent::LayoutRequest;
    if (watched == m_text ? isOfText : type == QEvent::Resize) {
        setHidden(m_text->isHidden());
        place();
        emit resized();
    }
    return QWidget::eventFilter(watched, event);
}

void NoMatchCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace araxes
