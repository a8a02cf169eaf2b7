// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text in several languages.

#include <QList>
#include <QString>
#include <QStringList>

namespace araxes {

/// Texts by BCP 47 language tag, in the order of their source. Empty: nothing was said in any language.
class LocalizedText
{
public:
    struct Entry
    {
        QString language;
        QString text;
        bool operator==(const Entry &) const = default;
    };

    LocalizedText() = default;
    LocalizedText(const QString &language, const QString &text) { set(language, text); }

    /// Replaces the text of a language or appends it.
    void set(const QString &language, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The text in exactly this language; empty when there is none.
    [[nodiscard]] QString in(QStringView language) const;
    /// The text for a reader: the first of these languages that has one ("az-Latn" falls back to "az"),
    /// else English, else the first there is.
    [[nodiscard]] QString best(const QStringList &languages) const;

    bool operator==(const LocalizedText &) const = default;

private:
    QList<Entry> m_entries;
};

} // namespace araxes
