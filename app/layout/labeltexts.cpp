// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/labeltexts.h"

#include "app/text/plaintext.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <memory>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEllipsis(0x2026);
constexpr qsizetype kLongestLabel = 160;

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

LabelTexts::LabelTexts(CollectionPtr collection, QStringList languages, MeasureText measure)
    : m_collection(std::move(collection))
    , m_languages(std::move(languages))
    , m_measure(remembering(std::move(measure)))
    , m_roughWidths(std::size_t(m_collection->size()), -1.0F)
{}

QString LabelTexts::labelOf(int event) const
{
    return displayText(m_collection->title(event, m_languages), kLongestLabel);
}

LabelTexts::Entry &LabelTexts::entry(int event)
{
    const auto [found, isNew] = m_entries.try_emplace(event);
    if (isNew) {
        found->second.text = labelOf(event);
    }
    return found->second;
}

double LabelTexts::width(int event)
{
    Entry &own = entry(event);
    if (own.width < 0) {
        own.width = m_measure(own.text, TextRole::Label).width;
    }
    return own.width;
}

double LabelTexts::roughWidth(int event)
{
    float &known = m_roughWidths[std::size_t(event)];
    if (known < 0) {
        double sum = 0;
        for (const QChar letter : labelOf(event)) {
            const auto [found, isNew] = m_letterWidths.try_emplace(letter.unicode());
            if (isNew) {
                found->second = m_measure(QString(letter), TextRole::Label).width;
            }
            sum += found->second;
        }
        known = float(sum);
    }
    return double(known);
}

MeasureText remembering(MeasureText measure)
{
    constexpr qsizetype kMostRemembered = 50'000;
    auto known = std::make_shared<QHash<std::pair<QString, TextRole>, TextSize>>();
    return [measure = std::move(measure), known](const QString &text, TextRole role) {
        const auto found = known->constFind({text, role});
        if (found != known->constEnd()) {
            return *found;
        }
        if (known->size() >= kMostRemembered) {
            known->clear();
        }
        return *known->insert({text, role}, measure(text, role));
    };
}

QString elidedText(const QString &text, double width, TextRole role, const MeasureText &measure)
{
    const double whole = measure(text, role).width;
    if (whole <= width) {
        return text;
    }
    const QList<qsizetype> ends = boundaries(text, QTextBoundaryFinder::Grapheme);
    const auto fits = [&](qsizetype count) {
        return count <= 0 || measure(cutAt(text, ends[count - 1]), role).width <= width;
    };
    // Measuring is dear, so the search begins where letters of one width would put the cut.
    qsizetype count =
        std::clamp(qsizetype(double(ends.size()) * std::max(width, 0.0) / whole), qsizetype(0), ends.size() - 1);
    while (count + 1 < ends.size() && fits(count + 1)) {
        ++count;
    }
    while (!fits(count)) {
        --count;
    }
    if (count == 0) {
        return QString(kEllipsis);
    }
    const qsizetype cut = ends[count - 1];
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

QStringList brokenText(const QString &text, double width, TextRole role, const MeasureText &measure)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && measure(longer, role).width > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    return line.isEmpty() ? lines : lines << line;
}

} // namespace araxes
