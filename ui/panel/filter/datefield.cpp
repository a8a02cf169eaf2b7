// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/datefield.h"

#include "app/time/datetext.h"
#include "app/time/sourceddate.h"
#include "app/time/written/writtendate.h"
#include "ui/panel/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace araxes {

DateField::DateField(Edge edge, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edgeKind(edge)
    , m_edit(new QLineEdit)
    , m_reading(plainLabel())
    , m_choices(new QWidget)
{
    auto *label = plainLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(edge == Edge::First ? tr("e.g. 44 BCE") : tr("e.g. 1828"));
    m_edit->setMaxLength(64);
    m_reading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    column->addWidget(m_choices);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(4);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, m_edit, [this](QString text) {
        m_edit->setToolTip(text.replace(u'<', u'‹')); // a tip takes tags for rich text
    });
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::showReading);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::commit);
    revert();
}

void DateField::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_edit->isModified()) {
        revert();
    }
}

void DateField::setEdge(std::optional<Day> edge)
{
    const bool isSame = edge == m_edge;
    m_edge = edge;
    if (!m_edit->isModified() || !isSame) {
        revert();
    }
}

void DateField::refuse(const QString &reason)
{
    m_reading->setForegroundRole(QPalette::WindowText);
    m_reading->setText(reason);
    m_reading->show();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_edit->setCursorPosition(0); // a field shows where its cursor is, and the day is more than the year's end
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        m_edit->isModified()) {
        revert();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

DateField::Typed DateField::typed() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        return {};
    }
    DateReading reading = parseWrittenDate(text, {m_locale, Calendar::Gregorian});
    if (!reading.choices.empty()) {
        return {false, {}, tr("Which of these?"), std::move(reading.choices)};
    }
    if (!reading.date) {
        return {false, {}, reading.reason, {}};
    }
    if (reading.date->possible().isEmpty()) {
        return {false, {}, tr("This names no day."), {}};
    }
    const std::optional<Day> edge = edgeOf(*reading.date);
    if (!edge) {
        return {};
    }
    const bool isForeign = reading.date->source().calendar != Calendar::Gregorian;
    return {true,
            edge,
            isForeign ? sourcedDateText(*reading.date, m_locale)
                      : dayText(m_edgeKind == Edge::First ? *edge : *edge - 1, m_locale),
            {}};
}

/// The first or the last day that a date can mean; none where it is open on that side.
std::optional<Day> DateField::edgeOf(const HistoricalDate &date) const
{
    const TimeSpan span = date.possible();
    const Day edge = m_edgeKind == Edge::First ? span.begin : span.end;
    return edge <= kOpenPast || edge >= kOpenFuture ? std::nullopt : std::optional(edge);
}

/// A year where the edge is a year's, else the day.
QString DateField::textOf(Day edge) const
{
    const CivilDay civil = civilDay(edge);
    const Day shown = m_edgeKind == Edge::First ? edge : edge - 1;
    return civil.month == 1 && civil.day == 1 ? yearText(civilDay(shown).year, m_locale) : dayText(shown, m_locale);
}

void DateField::showReading()
{
    const Typed now = typed();
    m_reading->setForegroundRole(now.isValid ? QPalette::PlaceholderText : QPalette::WindowText);
    m_reading->setText(now.words);
    m_reading->setVisible(!now.words.isEmpty());
    offer(now.choices);
}

void DateField::offer(const std::vector<HistoricalDate> &choices)
{
    qDeleteAll(m_choices->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const HistoricalDate &choice : choices) {
        auto *button = new QPushButton(dateText(choice, m_locale));
        connect(button, &QPushButton::clicked, this, [this, edge = edgeOf(choice)] {
            m_edge = edge;
            revert();
            emit committed();
        });
        m_choices->layout()->addWidget(button);
        button->show();
    }
    m_choices->setVisible(!choices.empty());
}

void DateField::commit()
{
    const Typed now = typed();
    if (!m_edit->isModified() || !now.isValid) {
        return;
    }
    m_edge = now.edge;
    m_edit->setModified(false);
    emit committed();
}

void DateField::revert()
{
    m_edit->setText(m_edge ? textOf(*m_edge) : QString());
    if (!m_edit->hasFocus()) {
        m_edit->setCursorPosition(0);
    }
    m_edit->setModified(false);
    m_reading->hide();
    m_choices->hide();
}

} // namespace araxes
