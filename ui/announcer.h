// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells a screen reader in words what the pictures show: which event is selected, how many pass the filter.

#include "app/session/session.h"

#include <QPointer>
#include <QWidget>

namespace araxes {

/// A filter that is still moving is told once it rests.
class Announcer : public QObject
{
    Q_OBJECT
public:
    /// Speaks for a widget that lives at least as long as the session sends signals.
    Announcer(Session &session, QWidget &speaker);

    /// "Treaty of Gulistan, 24 October 1813, Gulistan"; "Nothing selected" for kNone.
    [[nodiscard]] static QString eventWords(const ViewState &state, int event);
    /// "14 of 81 events match: 1813 to 1828; not: conflict".
    [[nodiscard]] static QString filterWords(const ViewState &state);

private:
    void say(const QString &words);

    Session &m_session;
    QPointer<QWidget> m_speaker;
    QTimer m_rest;
};

} // namespace araxes
