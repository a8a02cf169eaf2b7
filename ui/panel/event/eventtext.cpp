// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventtext.h"

#include "app/place/geotext.h"
#include "app/text/plaintext.h"
#include "app/time/datetext.h"
#include "app/time/sourceddate.h"
#include "ui/panel/event/page/pagelinks.h"
#include "ui/panel/event/page/textpage.h"
#include "ui/panel/event/page/valuepage.h"

#include <QCoreApplication>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 100'000;

/// What an event's parts are introduced by; free words of the file itself are shown as they are.
QString tr(const char *text)
{
    return QCoreApplication::translate("EventText", text);
}

/// Writes an event's parts one after another.
class Writer : private TextPage
{
public:
    Writer(QTextDocument &document, const ViewState &state, const QWidget &look)
        : TextPage(document, state.options, look)
        , m_state(state)
        , m_collection(*state.collection)
    {}

    void write(int index)
    {
        const Borrowed<Event> borrowed = m_collection.event(index);
        const Event &event = *borrowed;
        title(displayText(best(event.title), kLongestText));
        writeHead(event);
        if (const QString whole = best(event.text); !whole.isEmpty()) {
            for (const QString &part : whole.split(u'\n', Qt::SkipEmptyParts)) {
                paragraph(8, text());
                insert(displayText(part, kLongestText));
            }
        }
        writeWhen(event);
        writeWhere(event);
        writeWho(event);
        writeClaims(event);
        writeRelations(event, index);
    }

private:
    [[nodiscard]] QString best(const LocalizedText &text) const { return text.best(m_state.options.languages); }
    [[nodiscard]] const QLocale &locale() const { return m_state.options.locale; }
    /// Isolated as a whole; what comes from the file in it is fit to be shown already.
    [[nodiscard]] QString dateWords(const HistoricalDate &date) const
    {
        return u'\u2068' + sourcedDateText(date, locale(), m_state.options.calendar) + u'\u2069';
    }

    void insertDate(const HistoricalDate &date)
    {
        runAsTheReader();
        insert(dateWords(date));
    }

    void writeHead(const Event &event)
    {
        if (event.when) {
            paragraph(4, secondary());
            insertDate(*event.when);
        }
        if (event.category != kNone) {
            paragraph(event.when ? 0 : 4, secondary());
            insert(displayText(best(m_collection.categories()[std::size_t(event.category)].name)));
        }
    }

    void writeWhen(const Event &event)
    {
        heading(tr("When"));
        paragraph(4, text());
        if (!event.when) {
            insert(tr("No date is known."));
            return;
        }
        insertDate(*event.when);
        const QString bounds = boundsText(*event.when, locale());
        if (bounds != dateText(*event.when, locale())) {
            paragraph(2, secondary());
            insert(tr("Resolved: %1").arg(bounds));
        }
        paragraph(2, secondary());
        if (const QString &words = event.when->source().text; !words.isEmpty()) {
            insert(tr("Written: %1").arg(isolated(words)));
            paragraph(2, secondary());
            insert(tr("EDTF: %1").arg(isolated(event.when->text())));
        } else {
            insert(tr("Written: %1").arg(isolated(event.when->text())));
        }
    }

    void writeWhere(const Event &event)
    {
        heading(tr("Where"));
        if (event.where.empty()) {
            paragraph(4, text());
            insert(tr("No place is known."));
        }
        const TimeSpan days = event.when ? event.when->possible() : TimeSpan{};
        for (const int place : event.where) {
            const Borrowed<Place> named = m_collection.place(place);
            writePlace(*named, days);
        }
    }

    void writePlace(const Place &place, const TimeSpan &days)
    {
        const QString name = best(place.name);
        if (!name.isEmpty() || !place.kind.isEmpty()) { // a place may be a mere position
            paragraph(4, text());
            insert(displayText(nameDuring(place, days, m_state.options.languages)));
            insert(place.kind.isEmpty() ? QString() : u", "_s + isolated(place.kind), secondary());
        }
        otherNames(place.name, name);
        for (const PeriodName &then : place.periodNames) {
            paragraph(2, secondary());
            insert(tr("%1: %2").arg(isolated(best(then.name)), dateWords(then.when)));
        }
        paragraph(2, secondary());
        const auto anchor = place.anchor();
        insert(anchor ? pointText(*anchor, locale()) : tr("Its position is not known."));
        if (anchor && place.precisionMetres > 0) {
            insert(u" · "_s + tr("within %1").arg(distanceText(place.precisionMetres, locale())));
        }
    }

    void writeWho(const Event &event)
    {
        if (event.who.empty()) {
            return;
        }
        heading(tr("Participants"));
        for (const Role &role : event.who) {
            paragraph(4, text());
            const Participant &who = m_collection.participants()[std::size_t(role.participant)];
            insertLink(displayText(best(who.name)), pageUrl(Facet::Participant, role.participant));
            if (!role.role.isEmpty()) {
                insert(u", "_s + isolated(role.role), secondary());
            }
            paragraph(2, secondary());
            const int events = eventCount(m_collection, Facet::Participant, role.participant);
            insert(kindText(who.kind) + u" · "_s);
            insert(events > 1 ? tr("%1 events").arg(locale().toString(events)) : tr("only this event"));
        }
    }

    void writeClaims(const Event &event)
    {
        if (event.claims.empty()) {
            return;
        }
        heading(tr("What the sources say"));
        for (const Claim &claim : event.claims) {
            writeClaim(claim);
        }
    }

    void writeClaim(const Claim &claim)
    {
        paragraph(12, text());
        QStringList said;
        if (claim.when) {
            said.append(dateWords(*claim.when));
        }
        for (const int place : claim.where) {
            said.append(isolated(m_collection.place(place)->name.best(m_state.options.languages)));
        }
        const QString says = best(claim.says);
        if (!said.isEmpty()) {
            insert(said.join(u", "_s));
            if (claim.preferred) {
                insert(u"  "_s + tr("preferred"), secondary(TextRole::LabelSelected));
            }
        }
        if (!says.isEmpty()) {
            if (!said.isEmpty()) {
                paragraph(2, text());
            }
            insert(displayText(says, kLongestText));
        }
        if (claim.source != kNone) {
            writeSource(claim.source, said.isEmpty() && says.isEmpty());
        }
    }

    /// Author, title, publisher, date; then the address, as a link only where it may be opened.
    void writeSource(int index, bool isFirstInParagraph)
    {
        const Borrowed<Source> borrowed = m_collection.source(index);
        const Source &source = *borrowed;
        if (!isFirstInParagraph) {
            paragraph(2, secondary());
        }
        insert(sourceWords(source, locale()), secondary());
        if (std::size_t(index) < m_collection.sources().size()) {
            if (const int events = eventCount(m_collection, Facet::Source, index); events > 1) {
                insert(u" · "_s, secondary());
                insertLink(tr("%1 events").arg(locale().toString(events)), pageUrl(Facet::Source, index));
            }
        }
        if (!source.url.isEmpty()) {
            paragraph(2, secondary());
            insertAddress(source.url);
        }
    }

    void writeRelations(const Event &event, int index)
    {
        std::vector<std::pair<QString, int>> lines;
        for (const Relation &relation : event.relations) {
            if (relation.event != kNone) {
                lines.emplace_back(displayText(relation.kind) + u": "_s, relation.event);
            }
        }
        for (int other = 0; other < m_collection.size() && !m_collection.isCompact(); ++other) {
            const Borrowed<Event> another = m_collection.event(other);
            for (const Relation &relation : another->relations) {
                if (relation.event == index) {
                    lines.emplace_back(tr("%1, of this: ").arg(displayText(relation.kind)), other);
                }
            }
        }
        if (lines.empty()) {
            return;
        }
        heading(tr("Related events"));
        for (const auto &[kind, other] : lines) {
            paragraph(4, secondary());
            insert(kind);
            insertLink(isolated(m_collection.title(other, m_state.options.languages)), eventUrl(other));
        }
    }

    const ViewState &m_state;
    const Collection &m_collection;
};

} // namespace

void writeEvent(QTextDocument &document, const ViewState &state, int event, const QWidget &look)
{
    Writer(document, state, look).write(event);
}

} // namespace araxes
