// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the labels of events say and how wide that is, looked up once for each event.

#include "app/event/collection.h"
#include "app/layout/measure.h"

#include <unordered_map>

namespace araxes {

/// Belongs to one collection, one choice of languages and one font; keep it while these stay, because
/// looking up and measuring thousands of titles takes longer than laying them out.
class LabelTexts
{
public:
    LabelTexts(CollectionPtr collection, QStringList languages, MeasureText measure);

    /// The title in the reader's languages, safe to show.
    [[nodiscard]] const QString &text(int event) { return entry(event).text; }
    [[nodiscard]] double width(int event);
    /// The sum of its letters' widths: near enough to pack rows by, without shaping thousands of titles.
    [[nodiscard]] double roughWidth(int event);
    [[nodiscard]] const MeasureText &measure() const { return m_measure; }

private:
    struct Entry
    {
        QString text;
        double width = -1; ///< not measured yet
    };
    [[nodiscard]] QString labelOf(int event) const;
    Entry &entry(int event);

    CollectionPtr m_collection;
    QStringList m_languages;
    MeasureText m_measure;
    std::unordered_map<int, Entry> m_entries;
    std::vector<float> m_roughWidths; ///< by event; below 0: not known yet
    std::unordered_map<char16_t, double> m_letterWidths;
};

/// The same measure with a memory, for callers that lay out again and again.
[[nodiscard]] MeasureText remembering(MeasureText measure);

/// The text cut to a width with an ellipsis, at a word where one ends near, never within a character.
[[nodiscard]] QString elidedText(const QString &text, double width, TextRole role, const MeasureText &measure);
/// One line, or two of about the same length when one is wider than wanted; the second is elided.
[[nodiscard]] QStringList wrappedText(const QString &text, double width, TextRole role, const MeasureText &measure);
/// As many lines as it takes, broken at blanks only; a word wider than the line stands alone and runs over.
[[nodiscard]] QStringList brokenText(const QString &text, double width, TextRole role, const MeasureText &measure);

} // namespace araxes
