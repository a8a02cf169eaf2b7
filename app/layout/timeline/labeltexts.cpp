// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/labeltexts.h"

#include "app/text/plaintext.h"

#include <QTextBoundaryFinder>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEllipsis(0x2026);
constexpr qsizetype kLongestTitle = 160;

QList<qsizetype> boundaries(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QList<qsizetype> positions;
    QTextBoundaryFinder finder(type, text);
    while (finder.toNextBoundary() != -1) {
        positions.append(finder.position());
    }
    return positions;
}

QString cutAt(const QString &text, qsizetype position)
{
    return text.left(position).trimmed() + kEllipsis;
}

} // namespace

const LabelTexts::Entry &LabelTexts::entry(int event)
{
    const auto [found, isNew] = m_entries.try_emplace(event);
    if (isNew) {
        const Event &of = m_state.collection->event(event);
        const QString title = displayText(of.title.best(m_state.options.languages), kLongestTitle);
        found->second.text = of.when && of.when->isApproximate() ? u"c. "_s + title : title;
        found->second.width = m_measure(found->second.text, TextRole::Label).width;
    }
    return found->second;
}

QString elidedText(const QString &text, double width, TextRole role, const MeasureText &measure)
{
    if (measure(text, role).width <= width) {
        return text;
    }
    const QList<qsizetype> characters = boundaries(text, QTextBoundaryFinder::Grapheme);
    const auto fits = [&](qsizetype position) { return measure(cutAt(text, position), role).width <= width; };
    const auto end = std::partition_point(characters.begin(), characters.end(), fits);
    if (end == characters.begin()) {
        return QString(kEllipsis);
    }
    const qsizetype cut = *(end - 1);
    const qsizetype blank = text.lastIndexOf(u' ', cut);
    return cutAt(text, blank > cut * 3 / 4 ? blank : cut);
}

QStringList wrappedText(const QString &text, double width, TextRole role, const MeasureText &measure)
{
    const double whole = measure(text, role).width;
    if (whole <= width) {
        return {text};
    }
    // The first line takes a little more than half, so that the second is the shorter one.
    const double first = std::min(width, std::max(whole * 0.55, width * 0.6));
    qsizetype cut = -1;
    for (qsizetype blank = text.indexOf(u' '); blank != -1; blank = text.indexOf(u' ', blank + 1)) {
        if (measure(text.left(blank), role).width > first && cut != -1) {
            break;
        }
        cut = blank;
    }
    if (cut == -1 || measure(text.left(cut), role).width > width) {
        return {elidedText(text, width, role, measure)};
    }
    return {text.left(cut), elidedText(text.mid(cut + 1), width, role, measure)};
}

} // namespace araxes
