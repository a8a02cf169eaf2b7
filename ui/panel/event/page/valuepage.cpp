// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/page/valuepage.h"

#include "app/session/eventcells.h"
#include "app/text/plaintext.h"
#include "app/time/datetext.h"
#include "ui/panel/event/page/pagelinks.h"
#include "ui/panel/event/page/textpage.h"

#include <QCoreApplication>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 100'000;
constexpr int kMostEvents = 500; ///< more are for the list, which is made for any number
constexpr int kMostOthers = 12;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("ValuePage", text, nullptr, count);
}

bool has(std::span<const int> values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Writes the parts of the page one after another.
class Writer : private TextPage
{
public:
    Writer(QTextDocument &document, const ViewState &state, Facet facet, int value, const QWidget &look)
        : TextPage(document, state.options, look)
        , m_state(state)
        , m_collection(*state.collection)
        , m_facet(facet)
        , m_value(value)
        , m_count(eventCount(m_collection, facet, value))
    {}

    void write()
    {
        writeWayBack();
        if (m_facet == Facet::Participant) {
            writeParticipant(m_collection.participants()[std::size_t(m_value)]);
        } else {
            writeSource(m_collection.sources()[std::size_t(m_value)]);
        }
        if (m_count > 0) {
            paragraph(8, text());
            insertLink(tr("Show only these events"), eventsUrl(m_facet, {m_value}));
        }
        if (m_facet == Facet::Participant) {
            writeOthers();
        }
        writeEvents();
    }

private:
    [[nodiscard]] const ViewOptions &options() const { return m_state.options; }
    [[nodiscard]] QString countText(int events) const
    {
        return tr("%1 event(s)", events).arg(options().locale.toString(events));
    }

    /// To the event whose page was left for this one.
    void writeWayBack()
    {
        if (m_state.selected != kNone) {
            paragraph(0, secondary());
            insert(tr("Back to: "));
            const QString title = m_collection.title(m_state.selected, options().languages);
            insertLink(displayText(title), eventUrl(m_state.selected));
        }
    }

    [[nodiscard]] double above() const { return m_state.selected == kNone ? 0 : 16; }

    void writeParticipant(const Participant &who)
    {
        const QString name = who.name.best(options().languages);
        title(displayText(name.isEmpty() ? who.id : name, kLongestText), above());
        paragraph(4, secondary());
        insert(kindText(who.kind) + u" · "_s + countText(m_count));
        otherNames(who.name, name);
    }

    void writeSource(const Source &source)
    {
        title(displayText(source.title.isEmpty() ? source.id : source.title, kLongestText), above());
        paragraph(4, secondary());
        runAsTheReader();
        insert(sourceWords(source, options().locale));
        paragraph(2, secondary());
        insert(tr("source") + u" · "_s + countText(m_count));
        if (!source.url.isEmpty()) {
            paragraph(2, secondary());
            insertAddress(source.url);
        }
    }

    /// Those who have most events in common with this one, most first.
    void writeOthers()
    {
        const FacetColumn &column = m_collection.facet(m_facet);
        std::vector<int> counts(column.values.size());
        for (int event = 0; event < m_collection.size(); ++event) {
            const std::span<const int> values = column.of(event);
            if (has(values, m_value)) {
                for (const int other : values) {
                    ++counts[std::size_t(other)];
                }
            }
        }
        counts[std::size_t(m_value)] = 0;
        std::vector<int> others;
        for (int other = 0; other < int(counts.size()); ++other) {
            if (counts[std::size_t(other)] > 0) {
                others.push_back(other);
            }
        }
        if (others.empty()) {
            return;
        }
        std::stable_sort(others.begin(), others.end(),
                         [&](int a, int b) { return counts[std::size_t(a)] > counts[std::size_t(b)]; });
        heading(tr("Together with"));
        const int shown = std::min(kMostOthers, int(others.size()));
        for (const int other : std::span(others).first(std::size_t(shown))) {
            paragraph(4, secondary());
            const Participant &who = m_collection.participants()[std::size_t(other)];
            insertLink(isolated(who.name.best(options().languages)), pageUrl(m_facet, other));
            insert(u" · "_s, secondary());
            insertLink(countText(counts[std::size_t(other)]), eventsUrl(m_facet, {m_value, other}));
        }
        if (const auto more = int(others.size()) - shown; more > 0) {
            paragraph(4, secondary());
            insert(tr("and %1 more", more).arg(options().locale.toString(more)));
        }
    }

    void writeEvents()
    {
        heading(tr("Events"));
        int written = 0;
        for (const int event : m_collection.columns().event) {
            if (has(m_collection.facet(m_facet).of(event), m_value)) {
                if (++written > kMostEvents) {
                    break;
                }
                writeEventLine(event);
            }
        }
        if (m_count > kMostEvents) {
            paragraph(8, secondary());
            insert(tr("and %1 more", m_count - kMostEvents).arg(options().locale.toString(m_count - kMostEvents)));
        } else if (m_count == 0) {
            paragraph(4, secondary());
            insert(tr("No event names it."));
        }
    }

    void writeEventLine(int event)
    {
        const QString date = shortDateText(m_collection, event, options());
        paragraph(8, secondary());
        runAsTheReader();
        insert(date.isEmpty() ? tr("undated") : isolated(date));
        if (m_facet == Facet::Participant) {
            const Borrowed<Event> whole = m_collection.event(event);
            for (const Role &role : whole->who) {
                if (role.participant == m_value && !role.role.isEmpty()) {
                    insert(u" · "_s + isolated(role.role));
                }
            }
        }
        paragraph(0, text());
        insertLink(isolated(m_collection.title(event, options().languages)), eventUrl(event));
    }

    const ViewState &m_state;
    const Collection &m_collection;
    const Facet m_facet;
    const int m_value;
    const int m_count;
};

} // namespace

void writeValue(QTextDocument &document, const ViewState &state, Facet facet, int value, const QWidget &look)
{
    Writer(document, state, facet, value, look).write();
}

QString kindText(Participant::Kind kind)
{
    return kind == Participant::Kind::Person  ? tr("person")
           : kind == Participant::Kind::State ? tr("state")
                                              : tr("organisation");
}

QString sourceWords(const Source &source, const QLocale &locale)
{
    QStringList parts;
    for (const QString &part : {source.author, source.title, source.publisher}) {
        if (!part.isEmpty()) {
            parts.append(isolated(part, kLongestText));
        }
    }
    if (const auto date = parseEdtf(source.date).date) {
        parts.append(dateText(*date, locale));
    } else if (!source.date.isEmpty()) {
        parts.append(isolated(source.date));
    }
    return parts.isEmpty() ? displayText(source.id) : parts.join(u", "_s);
}

int eventCount(const Collection &collection, Facet facet, int value)
{
    const FacetColumn &column = collection.facet(facet);
    int count = 0;
    for (int event = 0; event < collection.size(); ++event) {
        count += has(column.of(event), value) ? 1 : 0;
    }
    return count;
}

} // namespace araxes
