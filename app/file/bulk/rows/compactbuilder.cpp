// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/compactbuilder.h"

#include "app/file/table/tablerows.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Room for this many more than the first rows let expect: what is not used costs addresses, not memory.
constexpr double kReserve = 1.3;

} // namespace

/// An entry that says something, or stands among some that do.
template <typename Value>
void CompactBuilder::put(std::vector<Value> &column, std::size_t event, const Value &value, const Value &none)
{
    if (column.empty()) {
        if (value == none) {
            return;
        }
        column.reserve(std::max(m_expected, event + 1));
        column.assign(event, none);
    }
    column.push_back(value);
}

void CompactBuilder::adopt(ReadRows rows)
{
    m_events = std::move(rows.events);
    m_lists = std::move(rows.lists);
    m_shapes = std::move(rows.shapes);
    m_limits.listsCategories = m_lists.listsCategories;
    m_limits.listsSources = m_lists.listsSources;
}

CompactEvents CompactBuilder::sample(int most) const
{
    CompactEvents some = sampleOf(m_events, most);
    if (!m_areListsGiven) {
        some.place.clear();
        some.category.resize(m_limits.listsCategories ? some.category.size() : 0);
        for (int i = 0; i < m_lists.categories.size() && m_limits.listsCategories; ++i) {
            some.categories.push_back(listedCategory(i));
        }
    }
    return some;
}

Category CompactBuilder::listedCategory(int index) const
{
    Category category;
    category.id = u"category-%1"_s.arg(index + 1);
    category.name = undetermined(exactText(m_lists.categories.at(index)));
    return category;
}

void CompactBuilder::expect(const RowBatch &batch, const PiecePosition &position)
{
    if (m_expected > 0 || batch.rows.empty()) {
        return;
    }
    const double share = double(m_fileSize) / double(std::max(position.end - position.offset, 1U)) * kReserve;
    m_expected = std::size_t(double(batch.rows.size()) * share);
    m_events.begin.reserve(m_expected);
    m_events.end.reserve(m_expected);
    m_events.titleEnd.reserve(m_expected);
    m_events.titleText.reserve(std::size_t(double(batch.titleText.size()) * share));
    m_lists.index.reserve(m_expected);
}

void CompactBuilder::append(RowBatch &batch, const PiecePosition &position)
{
    expect(batch, position);
    m_lists.index.append(batch, position.offset, position.line, position.end);
    m_lists.hasIdsOfLines = m_lists.hasIdsOfLines || batch.hasIdsOfLines;
    appendIds(batch, position);
    appendTitles(batch);
    appendLists(batch); // before the days, by which the events are counted
    for (const BatchRow &row : batch.rows) {
        appendDays(row.days);
    }
}

void CompactBuilder::appendDays(const RowDays &days)
{
    const auto event = std::size_t(size());
    put<std::uint8_t>(m_events.doubt, event, days.doubt, 0);
    m_events.begin.push_back(days.begin);
    m_events.end.push_back(days.end);
    if (m_events.coreBegin.empty()) {
        if (days.coreBegin == days.begin && days.coreEnd == days.end) {
            return;
        }
        m_events.coreBegin.reserve(std::max(m_expected, event + 1));
        m_events.coreEnd.reserve(std::max(m_expected, event + 1));
        m_events.coreBegin.assign(m_events.begin.begin(), m_events.begin.end() - 1);
        m_events.coreEnd.assign(m_events.end.begin(), m_events.end.end() - 1);
    }
    m_events.coreBegin.push_back(days.coreBegin);
    m_events.coreEnd.push_back(days.coreEnd);
}

std::vector<int> CompactBuilder::listedPlaces(const RowBatch &batch)
{
    std::vector<int> listed;
    for (int i = 0; i < batch.places.size(); ++i) {
        const std::string_view key = batch.places.at(i);
        const bool isFull = m_lists.places.size() >= kMostPlaces;
        listed.push_back(isFull ? m_lists.places.indexOf(key) : m_lists.places.add(key));
        m_leavesPlaces = m_leavesPlaces || listed.back() == kNone;
    }
    return listed;
}

std::vector<int> CompactBuilder::listedCategories(const RowBatch &batch)
{
    std::vector<int> listed;
    for (int i = 0; m_limits.listsCategories && i < batch.categories.size(); ++i) {
        listed.push_back(m_lists.categories.add(batch.categories.at(i)));
        m_limits.listsCategories = m_lists.categories.size() <= TableRows::kMostCategories;
    }
    return listed;
}

std::vector<int> CompactBuilder::listedSources(const RowBatch &batch)
{
    std::vector<int> listed;
    for (int i = 0; m_limits.listsSources && i < batch.sources.size(); ++i) {
        listed.push_back(m_lists.sources.add(batch.sources.at(i)));
        m_limits.listsSources = m_lists.sources.size() <= ListLimits::kMostSources;
    }
    return listed;
}

void CompactBuilder::appendLists(RowBatch &batch)
{
    std::vector<int> categories;
    std::vector<int> sources;
    std::vector<int> places;
    if (!m_areListsGiven) {
        categories = listedCategories(batch);
        sources = listedSources(batch);
        places = listedPlaces(batch);
    }
    const auto of = [this](const std::vector<int> &listed, int index) {
        return m_areListsGiven ? index : std::size_t(index) < listed.size() ? listed[std::size_t(index)] : kNone;
    };
    auto event = std::size_t(size());
    for (const BatchRow &row : batch.rows) {
        const int shape = kFirstShape - int(m_shapes.size()) + (row.place - kFirstShape);
        put<std::int16_t>(m_events.category, event, std::int16_t(of(categories, row.category)), kNone);
        put<std::int32_t>(m_events.place, event, row.place < kNone ? shape : of(places, row.place), kNone);
        put<std::int32_t>(m_events.source, event, of(sources, row.source), kNone);
        put<GeoPoint>(m_events.point, event, row.point, CompactEvents::kNoPoint);
        if (row.place < kNone) {
            m_lists.shapeEvents.push_back(int(event));
        }
        ++event;
    }
    std::move(batch.shapes.begin(), batch.shapes.end(), std::back_inserter(m_shapes));
    if (!batch.categoryColumn.empty()) {
        m_lists.categoryColumn = QString::fromStdString(batch.categoryColumn);
    }
}

void CompactBuilder::appendTitles(const RowBatch &batch)
{
    const auto begin = std::uint32_t(m_events.titleText.size());
    m_events.titleText.insert(m_events.titleText.end(), batch.titleText.begin(), batch.titleText.end());
    for (const BatchRow &row : batch.rows) {
        m_events.titleEnd.push_back(begin + row.titleEnd);
    }
}

/// Events without an id of their own have that of their line, which only its neighbours can have, unless another
/// claims it.
int CompactBuilder::nthOf(std::uint64_t id, int line)
{
    const bool isOwn = id != idkey::kNone;
    m_hasLineIds = m_hasLineIds || !isOwn;
    m_lists.areRisingNumbers = m_lists.areRisingNumbers && isOwn && (id & idkey::kText) == 0;
    if (!isOwn && m_memory == SeenIds::Memory::OfTexts) {
        m_onLastLine = line == m_lastLine ? m_onLastLine + 1 : 1;
        m_lastLine = line;
        return m_onLastLine;
    }
    if (!isOwn || (id & idkey::kText) != 0) {
        m_ids.reserve(m_expected);
    }
    return m_ids.add(isOwn ? id : idkey::of(idOfLine(line).toStdString()));
}

void CompactBuilder::appendIds(const RowBatch &batch, const PiecePosition &position)
{
    int event = size();
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const int line = batch.everyLine.empty() ? m_lastLine + 1 : position.line + int(batch.everyLine[i]);
        if (const int nth = nthOf(batch.rows[i].id, line); nth > 1) {
            m_lists.repetitions.emplace_back(event, nth);
        }
        ++event;
    }
    m_lists.hasEscapedIds = m_lists.hasEscapedIds || batch.hasEscapedIds;
    m_lists.areRisingNumbers = m_lists.areRisingNumbers && m_ids.areNumbersRising();
    m_hasMixedIds = m_memory == SeenIds::Memory::OfTexts && m_lists.hasIdsOfLines && m_hasLineIds;
}

CompactEvents CompactBuilder::finish(ProblemLog &log)
{
    if (!m_areListsGiven) {
        listCategories(log);
        listPlaces(log);
        listSources();
    }
    m_lists.listsCategories = m_limits.listsCategories;
    m_lists.listsSources = m_limits.listsSources;
    return std::move(m_events);
}

void CompactBuilder::listCategories(ProblemLog &log)
{
    if (!m_limits.listsCategories) {
        TableRows::noteCategories(log, m_lists.categoryColumn);
        m_events.category = {};
        return;
    }
    for (int i = 0; i < m_lists.categories.size(); ++i) {
        m_events.categories.push_back(listedCategory(i));
    }
}

void CompactBuilder::listPlaces(ProblemLog &log)
{
    const int named = m_lists.places.size();
    m_events.places.reserve(std::size_t(named) + m_shapes.size());
    for (int i = 0; i < named; ++i) {
        const auto [name, country] = partsOfKey(m_lists.places.at(i));
        Place place;
        place.name = undetermined(name);
        place.country = country;
        m_events.places.push_back(std::move(place));
    }
    std::move(m_shapes.begin(), m_shapes.end(), std::back_inserter(m_events.places));
    for (std::size_t i = 0; i < m_events.places.size(); ++i) {
        m_events.places[i].id = u"place-%1"_s.arg(i + 1);
    }
    if (!m_lists.shapeEvents.empty()) {
        for (std::int32_t &place : m_events.place) {
            place = place < kNone ? named + (kFirstShape - place) : place;
        }
    }
    if (m_leavesPlaces) {
        log.note(1, {}, {}, u"there are more than %L1 different places"_s.arg(kMostPlaces),
                 u"Only these have a name on the map; every other stays with its event as it is written"_s);
    }
}

void CompactBuilder::listSources()
{
    if (!m_limits.listsSources) {
        m_events.source = {};
        m_lists.sources.clear();
        return;
    }
    for (int i = 0; i < m_lists.sources.size(); ++i) {
        const auto [title, link] = partsOfKey(m_lists.sources.at(i));
        Source source;
        source.id = u"source-%1"_s.arg(i + 1);
        source.title = title.isEmpty() ? link : title;
        source.url = link;
        m_events.sources.push_back(std::move(source));
    }
}

} // namespace araxes
