// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/gotooffers.h"

#include "app/session/eventcells.h"
#include "app/text/plaintext.h"
#include "app/time/datetext.h"
#include "app/time/written/writtendate.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QPointer>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEvents = 8;
constexpr int kMostPlaces = 4;
constexpr int kMostParticipants = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("GoTo", text);
}

void offerDate(QList<GoToOffer> &offers, const QString &typed, Session &session)
{
    const ViewOptions &options = session.state().options;
    const DateReading reading = parseWrittenDate(typed, {options.locale, options.calendar});
    if (!reading.date) {
        return;
    }
    const TimeSpan days = reading.date->possible();
    if (!days.isEmpty() && days.begin > kOpenPast && days.end < kOpenFuture) {
        offers.append({dateText(*reading.date, options.locale), tr("Date"), kNone, u"date"_s,
                       [&session, days] { session.setVisibleSpan(fittedSpan(days)); }});
    }
}

/// Where what was typed stands: in the name of a thing, or in what else is said of it.
enum class Found { InName, Elsewhere };

void offerEvents(QList<GoToOffer> &offers, const std::vector<TextHit> &hits, Found where, Session &session)
{
    const ViewOptions &options = session.state().options;
    for (const TextHit &hit : hits) {
        if ((hit.fields & InTitle) != (where == Found::InName ? InTitle : 0)) {
            continue;
        }
        const auto cell = [&](EventColumn column) {
            return cellText(session.collection(), hit.event, column, options);
        };
        offers.append({cell(EventColumn::Title),
                       cell(EventColumn::Date),
                       session.collection().category(hit.event),
                       {},
                       [&session, event = hit.event] { session.reveal(event); }});
    }
}

GeoBox boxOf(const Place &place)
{
    if (place.shape) {
        return place.shape->bounds();
    }
    const GeoPoint at = place.anchor().value_or(GeoPoint{});
    return {at.lon, at.lat, at.lon, at.lat};
}

void offerPlaces(QList<GoToOffer> &offers, const TextIndex &index, const TextQuery &query, Session &session)
{
    for (const int number : index.places(query, kMostPlaces)) {
        const Borrowed<Place> borrowed = session.collection().place(number);
        const Place &place = *borrowed;
        if (place.isPlaced()) {
            offers.append({displayText(place.name.best(session.state().options.languages)), tr("Place"), kNone,
                           u"place"_s, [&session, box = boxOf(place)] { session.setVisibleBox(fittedBox(box)); }});
        }
    }
}

void offerParticipants(QList<GoToOffer> &offers, const TextQuery &query, Session &session)
{
    const std::vector<Participant> &all = session.collection().participants();
    int offered = 0;
    for (int number = 0; number < int(all.size()) && offered < kMostParticipants; ++number) {
        const LocalizedText &name = all[std::size_t(number)].name;
        const bool isMeant = std::ranges::any_of(name.entries(), [&query](const LocalizedText::Entry &entry) {
            return query.matchesText(entry.text, entry.language);
        });
        if (isMeant) {
            ++offered;
            offers.append({displayText(name.best(session.state().options.languages)), tr("Participant"), kNone,
                           u"participant"_s, [&session, number] { session.showPage(Facet::Participant, number); }});
        }
    }
}

/// Commands that are called what was typed, and those that have it only in their path through the menus.
struct CommandOffers
{
    QList<GoToOffer> named;
    QList<GoToOffer> others;
};

/// Every command below a menu that can be given now, with its path through the menus.
void collectCommands(CommandOffers &commands, const QList<QAction *> &actions, const QString &path,
                     const TextQuery &query)
{
    for (QAction *action : actions) {
        const QString name = action->text().remove(u'&');
        const QString text = path + name;
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow(); // some are filled only then
            collectCommands(commands, menu->actions(), text + u" › "_s, query);
        } else if (!action->isSeparator() && action->isEnabled() && (query.isEmpty() || query.matchesText(text, {}))) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QList<GoToOffer> &kind = query.matchesText(name, {}) ? commands.named : commands.others;
            kind.append(
                {text, action->isChecked() ? u"✓ "_s + keys : keys, kNone, u"command"_s, [given = QPointer(action)] {
                     if (given) {
                         given->trigger();
                     }
                 }});
        }
    }
}

} // namespace

QList<GoToOffer> goToOffers(const QString &typed, Session &session, const QMenuBar &menus)
{
    QList<GoToOffer> offers;
    const TextQuery query(typed);
    CommandOffers commands;
    collectCommands(commands, menus.actions(), {}, query);
    if (query.isEmpty()) {
        return commands.others;
    }
    offerDate(offers, typed, session);
    const TextIndexPtr index = session.search().index();
    const std::vector<TextHit> hits = index ? index->best(query, kMostEvents) : std::vector<TextHit>();
    offerEvents(offers, hits, Found::InName, session);
    if (index) {
        offerPlaces(offers, *index, query, session);
        offerParticipants(offers, query, session);
    } else {
        offers.append({tr("Reading the texts…"), {}, kNone, {}, {}});
    }
    offers += commands.named;
    offerEvents(offers, hits, Found::Elsewhere, session);
    return offers + commands.others;
}

} // namespace araxes
