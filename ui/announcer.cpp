// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "app/query/filterwords.h"
#include "app/session/eventcells.h"

#include <QAccessible>

#include <chrono>

namespace araxes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Announcer::Announcer(Session &session, QWidget &speaker)
    : QObject(&speaker)
    , m_session(session)
    , m_speaker(&speaker)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400ms);
    connect(&session, &Session::selectedChanged, this,
            [this] { say(eventWords(m_session.state(), m_session.state().selected)); });
    connect(&session, &Session::filterChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { say(filterWords(m_session.state())); });
}

QString Announcer::eventWords(const ViewState &state, int event)
{
    if (event == kNone) {
        return tr("Nothing selected");
    }
    QStringList words;
    for (const EventColumn column : {EventColumn::Title, EventColumn::Date, EventColumn::Place}) {
        words << cellText(*state.collection, event, column, state.options);
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString Announcer::filterWords(const ViewState &state)
{
    const QString counts = tr("%1 of %n event(s) match", nullptr, state.collection->size()).arg(state.matches.passing);
    QStringList words;
    for (const FilterPhrase &phrase :
         filterPhrases(state.filter, *state.collection, state.options.languages, state.options.locale)) {
        words << phrase.text;
    }
    return words.isEmpty() ? counts : tr("%1: %2").arg(counts, words.join(u"; "_s));
}

void Announcer::say(const QString &words)
{
    if (m_speaker) {
        QAccessibleAnnouncementEvent event(m_speaker, words);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace araxes
