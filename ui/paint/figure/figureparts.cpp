// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure/figureparts.h"

#include "app/layout/labeltexts.h"
#include "app/query/filterwords.h"
#include "app/text/plaintext.h"

#include <QCoreApplication>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMarkPx = 8;
constexpr double kMarkGap = 5;
constexpr double kEntryGap = 16;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Figure", text, nullptr, count);
}

// What a view of this kind shows of the events that pass the filter.
bool isShown(const ViewState &state, int event, FigureViews views)
{
    const std::uint8_t bits = state.matches.stateOf(event);
    const bool isInSpan = (bits & (PassesFilter | InVisibleSpan)) == (PassesFilter | InVisibleSpan);
    if (views != FigureViews::Map) {
        return isInSpan;
    }
    return isInSpan && (bits & InVisibleBox) != 0;
}

/// Events shown that are dated to more than a year.
int coarselyDated(const ViewState &state, FigureViews views)
{
    const Columns &columns = state.collection->columns();
    int count = 0;
    for (int row = 0; row < columns.dated; ++row) {
        const bool isCoarse = columns.doubtOf(row) & WorseThanAYear;
        count += isCoarse && isShown(state, columns.event[std::size_t(row)], views) ? 1 : 0;
    }
    return count;
}

} // namespace

FigureText::FigureText(const QString &text, TextRole role, double width, const MeasureText &measure)
    : m_lines(brokenText(text, width, role, measure))
    , m_role(role)
    , m_lineHeight(measure(u"Åg"_s, role).height)
{}

void FigureText::paint(QPainter &painter, const QRectF &area, const Theme &theme, const QColor &colour) const
{
    painter.setFont(theme.font(m_role));
    painter.setPen(colour);
    QRectF line(area.left(), area.top(), area.width(), m_lineHeight);
    for (const QString &text : m_lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        line.translate(0, m_lineHeight);
    }
}

FigureLegend::FigureLegend(const ViewState &state, FigureViews views, double width, const MeasureText &measure)
    : m_rowHeight(std::ceil(measure(u"Åg"_s, TextRole::Label).height) + 2)
    , m_collection(*state.collection)
{
    const bool areLanesNamed = views != FigureViews::Map && state.lanes.by == Facet::Category &&
                               figureLaneNames(state, width, measure) == LaneNames::Fixed;
    std::vector<bool> occurs(m_collection.categories().size(), false);
    for (int event = 0; event < m_collection.size(); ++event) {
        const int category = m_collection.category(event);
        const bool isNamedByLane = areLanesNamed && m_collection.rootCategory(category) == category;
        if (category != kNone && !isNamedByLane && isShown(state, event, views)) {
            occurs[std::size_t(category)] = true;
        }
    }
    double x = 0;
    int row = 0;
    for (std::size_t category = 0; category < occurs.size(); ++category) {
        if (!occurs[category]) {
            continue;
        }
        const QString name = displayText(m_collection.categories()[category].name.best(state.options.languages), 60);
        const double entryWidth = kMarkPx + kMarkGap + measure(name, TextRole::Label).width;
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            ++row;
        }
        m_entries.push_back({static_cast<int>(category), name, x, row});
        x += entryWidth + kEntryGap;
    }
}

double FigureLegend::height() const
{
    return m_entries.empty() ? 0 : m_rowHeight * (m_entries.back().row + 1);
}

void FigureLegend::paint(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    painter.setFont(theme.font(TextRole::Label));
    for (const Entry &entry : m_entries) {
        const QPointF origin = area.topLeft() + QPointF(entry.x, entry.row * m_rowHeight);
        const QPointF markCentre = origin + QPointF(kMarkPx / 2, m_rowHeight / 2);
        const QColor colour = categoryColour(theme, m_collection, entry.category);
        painter.setPen(QPen(colour.darker(130), theme.hairlineWidth));
        painter.setBrush(colour);
        painter.drawPath(markPath(categoryShape(m_collection, entry.category), kMarkPx).translated(markCentre));
        painter.setPen(theme.text);
        painter.drawText(QRectF(origin + QPointF(kMarkPx + kMarkGap, 0), QSizeF(area.width(), m_rowHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, entry.name);
    }
}

QString figureCaption(const ViewState &state, FigureViews views, const CaptionFacts &facts)
{
    const Collection &collection = *state.collection;
    const auto count = [&state](int number) { return state.options.locale.toString(number); };
    QStringList sentences;
    const int shown = views == FigureViews::Map ? state.matches.inView : state.matches.onTimeline;
    QString scope = tr("%1 of %2 events").arg(count(shown), count(collection.size()));
    QStringList phrases;
    for (const FilterPhrase &phrase :
         filterPhrases(state.filter, collection, state.options.languages, state.options.locale, Wording::Full)) {
        phrases.append(phrase.text);
    }
    if (!phrases.isEmpty()) {
        scope += u": "_s + phrases.join(u"; "_s);
    }
    sentences.append(scope + u'.');
    if (const int coarse = coarselyDated(state, views); coarse > 0) {
        sentences.append(tr("Dated to more than a year: %1 of %2.").arg(count(coarse), count(shown)));
    }
    if (state.matches.undated > 0) {
        sentences.append(tr("Not shown for want of a date: %1.").arg(count(state.matches.undated)));
    }
    if (state.matches.unplaced > 0 && views != FigureViews::Timeline) {
        sentences.append(tr("Not on the map for want of a place: %1.").arg(count(state.matches.unplaced)));
    }
    if (facts.lanes.shared > 0) {
        sentences.append(tr("Categories that share a lane for want of room: %1.").arg(count(facts.lanes.shared)));
    }
    if (facts.lanes.cut > 0) {
        sentences.append(tr("Lanes cut off for want of room: %1.").arg(count(facts.lanes.cut)));
    }
    if (facts.unlabelled > 0) {
        sentences.append(tr("Labels left out for want of room: %1.").arg(count(facts.unlabelled)));
    }
    if (const QString credit = displayText(collection.parts().attribution); !credit.isEmpty()) {
        sentences.append(credit.endsWith(u'.') ? credit : credit + u'.');
    }
    if (!facts.mapCredit.isEmpty()) {
        sentences.append(facts.mapCredit);
    }
    sentences.append(tr("Drawn with Araxes."));
    return sentences.join(u' ');
}

} // namespace araxes
