// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonevents.h"

#include "app/file/json/jsonparser.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Sets the references of one event aside.
class LinkCollector
{
public:
    LinkCollector(int event, std::vector<EventLink> &links)
        : m_event(event)
        , m_links(links)
    {}

    /// The id that a member holds; false when there is none.
    bool add(EventLink::Kind kind, const JsonRecord &record, std::string_view member, int item = kNone)
    {
        const QString id = record.text(member);
        if (id.isEmpty()) {
            return false;
        }
        m_links.push_back({kind, m_event, item, record.find(member)->line, id, record.pathOf(member)});
        return true;
    }

    /// The ids in a list.
    void addAll(EventLink::Kind kind, const JsonRecord &record, std::string_view member, int item = kNone)
    {
        const std::span<const JsonValue> items = record.list(member);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QString path = JsonRecord::itemPath(record.pathOf(member), i);
            if (items[i].kind == JsonValue::Kind::Text) {
                m_links.push_back({kind, m_event, item, items[i].line, exactText(items[i].text), path});
            } else {
                record.skip(items[i], path, u"there is %1 where an id is expected"_s.arg(described(items[i])),
                            u"Put the id in quotation marks"_s);
            }
        }
    }

private:
    int m_event;
    std::vector<EventLink> &m_links;
};

std::vector<Role> readRoles(const JsonRecord &event, LinkCollector &links)
{
    std::vector<Role> roles;
    for (const JsonRecord &record : event.objects("who")) {
        if (!links.add(EventLink::Kind::Participant, record, "participant", static_cast<int>(roles.size()))) {
            record.skipWhole(u"it does not say which participant it is about"_s, u"Give it a member \"participant\""_s);
            continue;
        }
        roles.push_back({kNone, record.text("role"), record.extra(members::kRole)});
    }
    return roles;
}

std::vector<Claim> readClaims(const JsonRecord &event, LinkCollector &links)
{
    std::vector<Claim> claims;
    for (const JsonRecord &record : event.objects("claims")) {
        const int item = static_cast<int>(claims.size());
        if (!links.add(EventLink::Kind::ClaimSource, record, "source", item)) {
            record.noteWhole(u"the claim does not say which source makes it"_s, u"Give it a member \"source\""_s);
        }
        Claim claim;
        claim.about = record.text("about");
        claim.says = record.texts("says", kLongestText);
        claim.when = record.date("when");
        links.addAll(EventLink::Kind::ClaimPlace, record, "where", item);
        claim.preferred = record.isTrue("preferred");
        claim.extra = record.extra(members::kClaim);
        claims.push_back(std::move(claim));
    }
    return claims;
}

std::vector<Relation> readRelations(const JsonRecord &event, LinkCollector &links)
{
    std::vector<Relation> relations;
    for (const JsonRecord &record : event.objects("relations")) {
        if (!links.add(EventLink::Kind::Event, record, "event", static_cast<int>(relations.size()))) {
            record.skipWhole(u"it does not say which event it leads to"_s, u"Give it a member \"event\""_s);
            continue;
        }
        relations.push_back({record.text("kind"), kNone, record.extra(members::kRelation)});
    }
    return relations;
}

} // namespace

Event readEvent(const JsonRecord &record, int number, std::vector<EventLink> &links)
{
    LinkCollector collector(number, links);
    Event event;
    event.title = record.texts("title");
    if (event.title.best({}).trimmed().isEmpty()) {
        record.noteWhole(u"the event has no title"_s, u"Give it one like { \"en\": \"…\" }"_s);
    }
    event.when = record.date("when");
    collector.addAll(EventLink::Kind::Place, record, "where");
    collector.add(EventLink::Kind::Category, record, "category");
    event.who = readRoles(record, collector);
    event.text = record.texts("text", kLongestText);
    event.claims = readClaims(record, collector);
    event.relations = readRelations(record, collector);
    event.extra = record.extra(members::kEvent);
    return event;
}

} // namespace araxes
