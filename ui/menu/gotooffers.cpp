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

void offerEvents(QList<GoToOffer> &offers, const TextIndex &index, const TextQuery &query, Session &session)
{
    const ViewOptions &options = session.state().options;
    for (const TextHit &hit : index.best(query, kMostEvents)) {
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

/// Every command below a menu that can be given now, with its path through the menus.
void offerCommands(QList<GoToOffer> &offers, const QList<QAction *> &actions, const QString &path,
                   const TextQuery &query)
{
    for (QAction *action : actions) {
        const QString text = path + action->text().remove(u'&');
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow(); // some are filled only then
            offerCommands(offers, menu->actions(), text + u" › "_s, query);
        } else if (!action->isSeparator() && action->isEnabled() && (query.isEmpty() || query.matchesText(text, {}))) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            offers.append(
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
    if (!query.isEmpty()) {
        offerDate(offers, typed, session);
        if (const TextIndexPtr index = session.search().index()) {
            offerEvents(offers, *index, query, session);
            offerPlaces(offers, *index, query, session);
        } else {
            offers.append({tr("Reading the texts…"), {}, kNone, {}, {}});
        }
    }
    offerCommands(offers, menus.actions(), {}, query);
    return offers;
}

} // namespace araxes
