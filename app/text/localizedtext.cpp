// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/localizedtext.h"

namespace araxes {

void LocalizedText::set(const QString &language, const QString &text)
{
    for (Entry &entry : m_entries) {
        if (entry.language == language) {
            entry.text = text;
            return;
        }
    }
    m_entries.append({language, text});
}

QString LocalizedText::in(QStringView language) const
{
    for (const Entry &entry : m_entries) {
        if (entry.language == language) {
            return entry.text;
        }
    }
    return {};
}

QString LocalizedText::best(const QStringList &languages) const
{
    for (const QString &language : languages) {
        const QString exact = in(language);
        const QString found = exact.isEmpty() ? in(QStringView(language).left(language.indexOf(u'-'))) : exact;
        if (!found.isEmpty()) {
            return found;
        }
    }
    const QString english = in(u"en");
    return english.isEmpty() && !m_entries.isEmpty() ? m_entries.constFirst().text : english;
}

} // namespace araxes
