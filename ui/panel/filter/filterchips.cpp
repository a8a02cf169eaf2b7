// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/filterchips.h"

#include "app/query/filterwords.h"
#include "ui/panel/filter/nomatch.h"
#include "ui/panel/flowlayout.h"
#include "ui/panel/swatch.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kHeight = 24;
constexpr int kSide = 10; ///< left of the words, right of the ×
constexpr int kGap = 8;   ///< between words and ×
constexpr double kCross = 7;
constexpr int kWidest = 280;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(tr("Remove filter: %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize FilterChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {std::min(kWidest, words + 2 * kSide + kGap + int(kCross) + 1), kHeight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), kHeight};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(isDown() ? 0.2F : underMouse() ? 0.14F : 0.08F);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    const int taken = kSide + kGap + int(kCross);
    const QRect words = isLeftToRight ? rect().adjusted(kSide, 0, -taken, 0) : rect().adjusted(taken, 0, -kSide, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));

    const double x = isLeftToRight ? width() - kSide - kCross : kSide;
    const QRectF cross(x, (height() - kCross) / 2, kCross, kCross);
    painter.setPen(QPen(palette().color(underMouse() ? QPalette::WindowText : QPalette::PlaceholderText), 1.4,
                        Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::enterEvent(QEnterEvent *)
{
    update();
}

void FilterChip::leaveEvent(QEvent *)
{
    update();
}

FilterChips::FilterChips(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new QWidget)
{
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(new NoMatch(session));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters in force"));
    connect(&session, &Session::collectionChanged, this, &FilterChips::rebuild);
    connect(&session, &Session::filterChanged, this, &FilterChips::rebuild);
    connect(&session, &Session::optionsChanged, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::rebuild()
{
    // A chip that is being clicked is still in use: it goes once control is back in the event loop.
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const ViewState &state = m_session.state();
    const std::vector<FilterPhrase> phrases =
        filterPhrases(state.filter, *state.collection, state.options.languages, state.options.locale);
    for (const FilterPhrase &phrase : phrases) {
        auto *chip = new FilterChip(phrase.text, m_chips);
        connect(chip, &QAbstractButton::clicked, this,
                [this, without = phrase.without] { m_session.setFilter(without); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    if (phrases.size() > 1) {
        auto *clear = new QToolButton(m_chips);
        clear->setText(tr("Clear all"));
        clear->setAutoRaise(true);
        clear->setFixedHeight(kHeight);
        clear->setFocusPolicy(Qt::StrongFocus);
        connect(clear, &QAbstractButton::clicked, &m_session, &Session::clearFilter);
        m_chips->layout()->addWidget(clear);
        clear->show();
    }
    setVisible(!phrases.empty());
    updateGeometry();
}

} // namespace araxes
