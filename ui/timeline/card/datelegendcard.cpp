// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/card/datelegendcard.h"

#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr int kPad = 10;
constexpr int kAway = 8; ///< clear of what is around it

} // namespace

DateLegendCard::DateLegendCard(const Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("How dates are drawn"));
    connect(session, &Session::optionsChanged, this, &DateLegendCard::refresh);
    refresh();
}

void DateLegendCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    refresh();
}

QSize DateLegendCard::sizeHint() const
{
    const QSizeF size = legend().size();
    return {int(std::ceil(size.width())) + 2 * (kPad + kAway), int(std::ceil(size.height())) + 2 * (kPad + kAway)};
}

void DateLegendCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(kAway + 0.5, kAway + 0.5, -kAway - 0.5, -kAway - 0.5), 6, 6);
    legend().paint(painter, QPointF(kAway + kPad, kAway + kPad));
}

DateLegend DateLegendCard::legend() const
{
    return {{kDateKinds.begin(), kDateKinds.end()}, m_session->state().options, 0, m_theme};
}

/// What it says goes to screen readers as well.
void DateLegendCard::refresh()
{
    QStringList lines;
    for (const DateKind kind : kDateKinds) {
        lines.append(dateKindText(kind, m_session->state().options));
    }
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

} // namespace araxes
