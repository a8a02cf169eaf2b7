// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/start/startcard.h"

#include "app/text/plaintext.h"
#include "ui/panel/swatch.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace araxes {

namespace {

constexpr int kPadding = 16;
constexpr int kGap = 6;
constexpr int kMostLines = 3;

} // namespace

StartCard::StartCard(const QString &title, const QString &about, const QString &remark, QWidget *parent)
    : QAbstractButton(parent)
    , m_about(displayText(about, 600))
    , m_remark(displayText(remark))
{
    setText(displayText(title));
    setAccessibleDescription(m_about);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StartCard::heightForWidth(int width) const
{
    const QFontMetrics title(themeOf(*this).font(TextRole::Title));
    const Lines about = aboutLines(width - 2 * kPadding);
    const int lines = int(about.texts.size());
    return 2 * kPadding + title.height() + (lines > 0 ? kGap + lines * about.height : 0) +
           (m_remark.isEmpty() ? 0 : kGap + fontMetrics().height());
}

/// The description in as many lines as it may have, the last one cut where there is more.
StartCard::Lines StartCard::aboutLines(int width) const
{
    Lines lines;
    if (m_about.isEmpty()) {
        return lines;
    }
    QTextLayout layout(m_about, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.height = std::max(lines.height, int(std::ceil(line.height() + line.leading())));
        if (lines.texts.size() == kMostLines - 1) {
            lines.texts.append(fontMetrics().elidedText(m_about.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.texts.append(m_about.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = underMouse() || hasFocus();
    const double edge = hasFocus() ? 2 : 1;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight
                                        : isActive ? QPalette::Dark
                                                   : QPalette::Midlight),
                        edge));
    painter.setBrush(palette().color(isDown() ? QPalette::Midlight : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 6, 6);

    QRect area = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QFont titleFont = themeOf(*this).font(TextRole::Title);
    const QFontMetrics title(titleFont);
    painter.setFont(titleFont);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(area, Qt::AlignTop | Qt::TextSingleLine, title.elidedText(text(), Qt::ElideRight, area.width()));
    area.adjust(0, title.height() + kGap, 0, 0);
    painter.setFont(font());
    const Lines about = aboutLines(area.width());
    for (const QString &line : about.texts) {
        painter.drawText(area, Qt::AlignTop | Qt::TextSingleLine, line);
        area.adjust(0, about.height, 0, 0);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignBottom | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_remark, Qt::ElideMiddle, area.width()));
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void StartCard::enterEvent(QEnterEvent *)
{
    update();
}

void StartCard::leaveEvent(QEvent *)
{
    update();
}

} // namespace araxes
