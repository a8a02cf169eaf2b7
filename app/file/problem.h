// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is wrong with a file, as data.

#include <QList>
#include <QString>

namespace araxes {

/// One thing a person should know about a file that was read or written.
struct Problem
{
    enum class Severity {
        Note,    ///< repaired or odd; nothing is missing
        Skipped, ///< a value or a record was left out
        Fatal    ///< the file could not be read or written at all
    };

    Severity severity = Severity::Skipped;
    QString file;   ///< path as given
    int line = 0;   ///< from 1; 0 when it is not about a line
    QString record; ///< id or number of the event, place …; may be empty
    QString field;  ///< "when", "places[3].point" …; may be empty
    QString reason; ///< one clause: what is wrong, with the value in it
    QString advice; ///< one clause: what to do about it

    /// "file:line: record, field: reason. Advice." in one line, control characters escaped, at most 300 characters.
    [[nodiscard]] QString text() const;
    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

} // namespace araxes
