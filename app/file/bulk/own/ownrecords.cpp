// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/own/ownrecords.h"

#include "app/file/bulk/json/firstrecord.h"
#include "app/file/json/jsonevents.h"

namespace araxes {

Event OwnRecords::event(int number) const
{
    const auto bytes = recordBytes(number);
    const auto record = bytes ? firstRecord({bytes->data(), bytes->size()}) : std::nullopt;
    if (!record) {
        return lostEvent();
    }
    ProblemLog log({}); // there was nothing to tell
    const JsonRecord json(record->value, log, {});
    std::vector<EventLink> links;
    Event event = readEvent(json, number, links);
    event.id = json.text("id");
    for (const EventLink &link : links) {
        const std::string id = link.id.toStdString();
        if (link.kind == EventLink::Kind::Place) {
            event.where.push_back(m_named.places.indexOf(id));
        } else if (link.kind == EventLink::Kind::Category) {
            event.category = m_named.categories.indexOf(id);
        } else if (link.kind == EventLink::Kind::ClaimSource) {
            event.claims[std::size_t(link.item)].source = m_named.sources.indexOf(id);
        }
    }
    return event;
}

} // namespace araxes
