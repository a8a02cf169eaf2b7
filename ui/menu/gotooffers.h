// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a go-to box offers for what is typed: a date, events, places, participants, commands.

#include "app/session/session.h"

#include <functional>

class QMenuBar;

namespace araxes {

struct GoToOffer
{
    QString text;             ///< safe to show
    QString detail;           ///< what tells it from others: its date, its kind, its shortcut
    int category = kNone;     ///< of an event
    QString icon;             ///< of anything else; see themedIcon()
    std::function<void()> go; ///< goes there; none: only a remark
};

/// The date that is typed; events, places, participants and commands that are called so; then events that only mention
/// it and commands below a menu that is called so. Nothing typed: every command.
[[nodiscard]] QList<GoToOffer> goToOffers(const QString &typed, Session &session, const QMenuBar &menus);

} // namespace araxes
