// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/filterchips.h"

#include "ui/panel/flowlayout.h"
#include "ui/panel/plainlabel.h"
#include "ui/panel/swatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
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
constexpr int kSpacing = 8; ///< between chips

QToolButton *rowButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFixedHeight(kHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FilterChip::say(const FilterPhrase &phrase)
{
    m_without = phrase.without;
    if (phrase.text != text()) {
        setText(phrase.text);
        setAccessibleName(tr("Remove filter: %1").arg(phrase.text));
        updateGeometry();
    }
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
    , m_row(new QWidget)
    , m_more(rowButton({}, m_row))
    , m_clear(rowButton(tr("Clear all"), m_row))
    , m_hint(plainLabel(tr("No filters. Shift+drag on the timeline chooses years.")))
{
    auto *flow = new FlowLayout(m_row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(kSpacing);
    m_more->setObjectName("moreFilters");
    m_row->setMinimumHeight(kHeight);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFixedHeight(kHeight);
    m_hint->setMinimumWidth(1); // cut off where there is no room, which is better than a wide window
    flow->addWidget(m_hint);
    flow->addWidget(m_more);
    flow->addWidget(m_clear);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fit();
    });
    connect(m_clear, &QAbstractButton::clicked, &session, &Session::clearFilter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->addWidget(m_row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters in force"));
    connect(&session, &Session::collectionChanged, this, &FilterChips::rebuild);
    connect(&session, &Session::filterChanged, this, &FilterChips::rebuild);
    connect(&session, &Session::optionsChanged, this, &FilterChips::rebuild);
    rebuild();
}

/// Chips stay and change their words: a window of years that is dragged says others at every step.
void FilterChips::rebuild()
{
    const ViewState &state = m_session.state();
    const std::vector<FilterPhrase> phrases =
        filterPhrases(state.filter, *state.collection, state.options.languages, state.options.locale);
    const auto count = qsizetype(phrases.size());
    // Whatever is shown lays out the whole window, map and timeline with it: so all that is new is shown at once.
    const bool isHidden = count != m_chips.size();
    QWidget *focused = isHidden && m_row->isAncestorOf(QApplication::focusWidget()) ? m_row->focusWidget() : nullptr;
    m_row->setHidden(isHidden);
    while (m_chips.size() < count) {
        addChip();
    }
    while (m_chips.size() > count) { // one that is being clicked is in use until control is back in the event loop
        FilterChip *chip = m_chips.takeLast();
        m_row->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_chips[i]->say(phrases[std::size_t(i)]);
    }
    m_showsAll = m_showsAll && count > 1;
    m_hint->setVisible(count == 0);
    m_clear->setVisible(count > 1);
    fit();
    m_row->show();
    if (focused && focused->isVisible()) {
        focused->setFocus();
    }
}

void FilterChips::addChip()
{
    auto *chip = new FilterChip(m_row);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] {
        const Filter without = chip->without(); // which changes under one's hands
        m_session.setFilter(without);
    });
    for (QToolButton *last : {m_more, m_clear}) {
        m_row->layout()->removeWidget(last);
    }
    for (QWidget *next : std::initializer_list<QWidget *>{chip, m_more, m_clear}) {
        m_row->layout()->addWidget(next);
    }
    m_chips.append(chip);
    chip->show();
}

/// In the first row, beside the buttons; one at least.
qsizetype FilterChips::fittingChips() const
{
    const QMargins margins = layout()->contentsMargins();
    const auto taken = [](const QWidget *widget) { return widget->sizeHint().width() + kSpacing; };
    const int room = width() - margins.left() - margins.right() + kSpacing - (m_clear->isHidden() ? 0 : taken(m_clear));
    int used = 0;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        used += taken(m_chips[i]);
        const bool isLast = i + 1 == m_chips.size();
        if (i > 0 && used + (isLast ? 0 : taken(m_more)) > room) {
            return i;
        }
    }
    return m_chips.size();
}

void FilterChips::fit()
{
    // Held, or every chip on its way in or out would lay out the whole window for a moment's second row.
    m_row->setMaximumHeight(m_showsAll ? QWIDGETSIZE_MAX : kHeight);
    m_more->setText(tr("%n more", nullptr, int(m_chips.size()))); // as wide as it may become
    const qsizetype fitting = fittingChips();
    const qsizetype shown = m_showsAll ? m_chips.size() : fitting;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setHidden(i >= shown);
    }
    m_more->setText(m_showsAll ? tr("Fewer") : tr("%n more", nullptr, int(m_chips.size() - fitting)));
    m_more->setToolTip(m_showsAll ? tr("Show one row of filters") : tr("Show all filters in force"));
    m_more->setHidden(fitting == m_chips.size());
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace araxes
