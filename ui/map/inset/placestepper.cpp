// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/placestepper.h"

#include "app/text/plaintext.h"

#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace araxes {

namespace {

constexpr int kHeight = 30;
constexpr int kButton = 26;
constexpr int kPad = 8;

QToolButton *makeButton(QWidget *parent, Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

PlaceStepper::PlaceStepper(Session *session, QWidget *map)
    : QWidget(map)
    , m_session(session)
    , m_previous(makeButton(this, Qt::LeftArrow, tr("Previous event here (Page Up)")))
    , m_next(makeButton(this, Qt::RightArrow, tr("Next event here (Page Down)")))
    , m_theme(theme(ThemeKind::Light))
{
    setCursor(Qt::ArrowCursor);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
    for (const auto signal : {&Session::selectedChanged, &Session::matchesChanged, &Session::optionsChanged}) {
        connect(session, signal, this, &PlaceStepper::refresh);
    }
    hide();
}

bool PlaceStepper::step(int by)
{
    const int event = m_stack.neighbour(by);
    if (event != kNone) {
        m_session->setSelected(event);
    }
    return event != kNone;
}

void PlaceStepper::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QString PlaceStepper::text() const
{
    const QLocale &locale = m_session->state().options.locale;
    return tr("%1 of %2 here").arg(locale.toString(m_stack.position + 1), locale.toString(m_stack.events.size()));
}

void PlaceStepper::refresh()
{
    m_stack = placeStack(m_session->state(), m_stack.place);
    setVisible(m_stack.events.size() > 1);
    if (isHidden()) {
        emit resized();
        return;
    }
    m_previous->setEnabled(m_stack.neighbour(-1) != kNone);
    m_next->setEnabled(m_stack.neighbour(+1) != kNone);
    const double words = measureWith(m_theme)(text(), TextRole::Label).width;
    resize(2 * (kButton + kPad) + static_cast<int>(std::ceil(words)) + 4, kHeight);
    m_previous->setGeometry(3, (kHeight - kButton) / 2, kButton, kButton);
    m_next->setGeometry(width() - kButton - 3, (kHeight - kButton) / 2, kButton, kButton);
    setAccessibleName(text());
    emit resized();
    update();
}

void PlaceStepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHeight / 2.0, kHeight / 2.0);
    painter.setFont(m_theme.font(TextRole::Label));
    painter.setPen(m_theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace araxes
