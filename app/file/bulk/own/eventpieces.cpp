// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/own/eventpieces.h"

#include "app/file/bulk/json/firstrecord.h"
#include "app/file/json/jsonevents.h"
#include "app/time/edtf.h"

namespace araxes {

namespace {

constexpr std::size_t kMostKnownDates = 16'384;

/// False when a text is no id of the list; none is one that is empty.
bool find(const NameList &list, std::string_view id, std::int32_t &index)
{
    index = id.empty() ? kNone : list.indexOf(id);
    return id.empty() || index != kNone;
}

bool isBlank(std::string_view text)
{
    return exactText(text).trimmed().isEmpty();
}

/// The references that arrays can hold; false when there are others.
bool takeLinks(const std::vector<EventLink> &links, std::string (&ids)[3])
{
    for (const EventLink &link : links) {
        const bool isPlace = link.kind == EventLink::Kind::Place;
        const bool isCategory = link.kind == EventLink::Kind::Category;
        if (!isPlace && !isCategory && link.kind != EventLink::Kind::ClaimSource) {
            return false;
        }
        std::string &id = ids[isPlace ? 0 : isCategory ? 1 : 2];
        if (!id.empty() || link.id.isEmpty()) {
            return false;
        }
        id = link.id.toStdString();
    }
    return true;
}

/// A claim that says nothing but its source.
bool isBare(const Claim &claim)
{
    Claim bare;
    bare.about = claim.about;
    return claim.about == QLatin1StringView("event") && claim == bare;
}

} // namespace

bool EventPieceReader::take(std::string_view bytes, std::uint32_t offset, Piece &piece)
{
    const PlainEvent &event = m_walk.event();
    if (event.isPlain) {
        piece.batch.hasEscapedIds = piece.batch.hasEscapedIds || !piece.holds(event.id);
        const auto days = this->days(event.when);
        return days && add(event, *days, offset, piece.batch);
    }
    beSlow();
    piece.batch.hasEscapedIds = piece.batch.hasEscapedIds || bytes.find('\\') != std::string_view::npos;
    return takeSlowly(bytes, offset, piece.batch);
}

/// Nothing when it is no date.
std::optional<RowDays> EventPieceReader::days(std::string_view when)
{
    if (when.empty()) {
        return RowDays{};
    }
    if (const auto plain = plainEdtf(when)) {
        return plain;
    }
    const auto known = m_knownDates.find(std::string(when));
    if (known != m_knownDates.end()) {
        return known->second;
    }
    const DateReading reading = parseEdtf(exactText(when));
    if (!reading.date) {
        return {};
    }
    if (m_knownDates.size() >= kMostKnownDates) {
        m_knownDates.clear();
    }
    return m_knownDates.emplace(when, rowDays(reading.date)).first->second;
}

bool EventPieceReader::add(const PlainEvent &event, const RowDays &days, std::uint32_t offset, RowBatch &batch) const
{
    BatchRow row;
    row.days = days;
    row.offset = offset;
    row.id = idkey::of(event.id);
    if (isBlank(event.title) || !find(m_lists.places, event.place, row.place) ||
        !find(m_lists.categories, event.category, row.category) || !find(m_lists.sources, event.source, row.source)) {
        return false;
    }
    batch.titleText.insert(batch.titleText.end(), event.title.begin(), event.title.end());
    row.titleEnd = std::uint32_t(batch.titleText.size());
    batch.rows.push_back(row);
    return true;
}

bool EventPieceReader::takeSlowly(std::string_view bytes, std::uint32_t offset, RowBatch &batch) const
{
    const auto record = firstRecord(bytes);
    if (!record || !record->duplicates.empty() || record->value.kind != JsonValue::Kind::Object) {
        return false;
    }
    ProblemLog log({});
    const JsonRecord json(record->value, log, {});
    const std::string id = json.text("id").toStdString();
    std::vector<EventLink> links;
    const Event event = readEvent(json, 0, links);
    std::string ids[3];
    const bool isPlain = log.isEmpty() && !id.empty() && event.title.entries().size() == 1 && event.who.empty() &&
                         event.relations.empty() && event.claims.size() <= 1 && takeLinks(links, ids) &&
                         (event.claims.empty() || isBare(event.claims.front()));
    const std::string title = event.title.best({}).toStdString();
    return isPlain && add({id, title, {}, ids[0], ids[1], ids[2], true}, rowDays(event.when), offset, batch);
}

} // namespace araxes
