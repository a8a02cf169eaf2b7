// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What somebody may have meant who mistyped a name.

#include <QStringList>

#include <vector>

namespace araxes {

/// A thing by all its names, and the one to tell of it.
struct NamedThing
{
    QStringList names;
    QString shown;
};

/// The things with a name nearly like what was typed, best first, three at most: only about a third of its letters
/// may be put in, left out or changed; case and accents do not count.
[[nodiscard]] QStringList nearlyNamed(const QString &typed, const std::vector<NamedThing> &things);
/// "; perhaps Iran or Iraq", to stand after a sentence that says there is no such thing; empty when there is none like
/// it.
[[nodiscard]] QString perhapsText(const QStringList &names);

} // namespace araxes
