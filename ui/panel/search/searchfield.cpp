// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/search/searchfield.h"

#include "app/text/plaintext.h"
#include "ui/panel/plainlabel.h"
#include "ui/panel/swatch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

namespace araxes {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 60ms; ///< quicker keys are one change
constexpr int kLongestShown = 48;

} // namespace

SearchField::SearchField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new QLineEdit)
    , m_note(plainLabel())
{
    m_edit->setPlaceholderText(tr("Search"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setToolTip(
        tr("Words in titles, texts, names and sources, in any language; “words in quotes” stand together"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(256);
    m_edit->installEventFilter(this);
    m_note->setWordWrap(true);
    setSecondary(*m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::apply);
    connect(m_edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_pause.isActive()) {
            apply(); // the button in the field empties it at once
        }
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchField::apply);
    connect(&session, &Session::collectionChanged, this, [this] { m_session.search().prepare(); });
    connect(&session, &Session::filterChanged, this, &SearchField::showText);
    connect(&session, &Session::matchesChanged, this, &SearchField::showNote);
    connect(&session, &Session::filterChanged, this, &SearchField::showNote);
    connect(&session, &Session::searchReady, this, &SearchField::showNote);
    connect(&session, &Session::optionsChanged, this, &SearchField::showNote);
    showText();
    showNote();
}

QString SearchField::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !m_edit->text().isEmpty()) {
        m_edit->clear();
        apply();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchField::apply()
{
    m_pause.stop();
    m_session.setText(m_edit->text());
}

/// Leaves alone what is being typed: the filter has it without its outer blanks.
void SearchField::showText()
{
    const QString &text = m_session.state().filter.text;
    const bool saysIt = m_edit->text().simplified() == text || (text.isEmpty() && TextQuery(m_edit->text()).isEmpty());
    if (!m_pause.isActive() && !(saysIt && m_edit->hasFocus()) && m_edit->text() != text) {
        m_edit->setText(text);
    }
}

void SearchField::showNote()
{
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString SearchField::noteText() const
{
    const ViewState &state = m_session.state();
    if (state.filter.text.isEmpty()) {
        return {};
    }
    const std::optional<int> saying = m_session.sayingCount();
    if (!saying) {
        return tr("Reading the texts…");
    }
    const QLocale &locale = state.options.locale;
    if (*saying == 0) {
        return tr("No event says %1.").arg(isolated(state.filter.text, kLongestShown));
    }
    if (state.matches.passing == 0) {
        return tr("%1 say it, but the other filters let none pass.").arg(locale.toString(*saying));
    }
    return tr("%1 of %2 events").arg(locale.toString(state.matches.passing), locale.toString(state.collection->size()));
}

} // namespace araxes
