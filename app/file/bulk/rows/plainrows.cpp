// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/plainrows.h"

#include "app/file/bulk/rows/plaincell.h"
#include "app/file/table/tablerows.h"

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongestKnownDate = 250;
constexpr std::size_t kMostKnownDates = 16'384;

constexpr ColumnRole kDateRoles[] = {ColumnRole::Start,       ColumnRole::End,        ColumnRole::Year,
                                     ColumnRole::MonthOfYear, ColumnRole::DayOfMonth, ColumnRole::EndYear,
                                     ColumnRole::EndMonth,    ColumnRole::EndDay};

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

struct PlainRows::Cells
{
    const TableColumns &columns;
    std::span<const std::string_view> raw;
    mutable bool isPlain = true; ///< no cell that was asked for has an odd edge

    [[nodiscard]] std::string_view operator()(ColumnRole role) const
    {
        const int column = columns.roles.column(role);
        if (column < 0 || std::size_t(column) >= raw.size()) {
            return {};
        }
        return trimmed(raw[std::size_t(column)]);
    }
    [[nodiscard]] std::string_view trimmed(std::string_view text) const
    {
        if (hasPlainEdges(text)) {
            return text;
        }
        const std::string_view cell = withoutBlanks(text);
        isPlain = isPlain && !hasOddEdge(cell);
        return cell;
    }
    /// A date, or a year with what stands beside it; nothing when it is not plain, also when it is empty.
    [[nodiscard]] std::optional<PlainDays> date(std::string_view whole, ColumnRole year, ColumnRole month,
                                                ColumnRole day) const
    {
        if (!whole.empty()) {
            return plainDate(whole);
        }
        const std::string_view number = (*this)(year);
        return isDigits(number)                        ? plainDate(number, (*this)(month), (*this)(day))
               : number.size() > 4 && number[4] == '-' ? plainDate(number)
                                                       : std::nullopt;
    }
    [[nodiscard]] bool areBlank() const
    {
        return std::all_of(raw.begin(), raw.end(), [this](std::string_view text) { return trimmed(text).empty(); });
    }
};

void PlainRows::begin(RowBatch &batch)
{
    m_batch = &batch;
    m_categoryColumns = nullptr;
}

bool PlainRows::add(const TableColumns &columns, std::span<const std::string_view> raw, const GeoPoint *point,
                    std::uint32_t offset)
{
    m_dateKey.clear();
    const Cells cells{columns, raw};
    if (raw.size() > std::size_t(columns.names.size())) {
        return false;
    }
    const std::string_view title = cells(ColumnRole::Title);
    const std::string_view id = cells(ColumnRole::Id);
    if (title.empty() && id.empty() && !point && cells.areBlank()) {
        return cells.isPlain;
    }
    BatchRow row;
    row.offset = offset;
    row.point = point ? *point : CompactEvents::kNoPoint;
    const std::optional<RowDays> found = days(cells);
    if (!found || (!point && !readPoint(row, cells))) {
        return false;
    }
    row.days = *found;
    for (const ColumnRole role :
         {ColumnRole::Place, ColumnRole::Country, ColumnRole::Category, ColumnRole::Source, ColumnRole::Link}) {
        [[maybe_unused]] const std::string_view seen = cells(role);
    }
    if (!cells.isPlain) {
        return false;
    }
    readLists(row, cells, columns, row.point != CompactEvents::kNoPoint);
    readTexts(row, id, title);
    m_batch->rows.push_back(row);
    return true;
}

/// Nothing when a date is not plain and not known.
std::optional<RowDays> PlainRows::days(const Cells &cells)
{
    const std::string_view start = cells(ColumnRole::Start);
    const std::string_view end = cells(ColumnRole::End);
    const bool hasStart = !start.empty() || !cells(ColumnRole::Year).empty();
    const bool hasEnd = !end.empty() || !cells(ColumnRole::EndYear).empty();
    const auto first = cells.date(start, ColumnRole::Year, ColumnRole::MonthOfYear, ColumnRole::DayOfMonth);
    if (!hasEnd && (first || !hasStart)) {
        return first ? rowDays(*first) : RowDays{};
    }
    if (first && !start.empty() && start == end) {
        return rowDays(*first);
    }
    const auto last = cells.date(end, ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay);
    if (const auto both = first && last ? rowDays(*first, *last) : std::nullopt) {
        return both;
    }
    for (const ColumnRole role : kDateRoles) {
        const std::string_view cell = cells(role);
        if (cell.size() > kLongestKnownDate) {
            m_dateKey.clear();
            return {};
        }
        m_dateKey.push_back(char(cell.size()));
        m_dateKey.append(cell);
    }
    const auto known = m_knownDates.find(m_dateKey);
    return known == m_knownDates.end() ? std::nullopt : std::optional(known->second);
}

/// False when it is not plain where the row is.
bool PlainRows::readPoint(BatchRow &row, const Cells &cells) const
{
    const std::string_view latitude = cells(ColumnRole::Latitude);
    const std::string_view longitude = cells(ColumnRole::Longitude);
    if (latitude.empty() && longitude.empty()) {
        return true;
    }
    const auto lat = plainDegrees(latitude);
    const auto lon = plainDegrees(longitude);
    if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 360) {
        return false;
    }
    row.point = {std::abs(*lon) > 180 ? std::remainder(*lon, 360.0) : *lon, *lat};
    return true;
}

void PlainRows::readLists(BatchRow &row, const Cells &cells, const TableColumns &columns, bool isPlaced)
{
    const std::string_view name = cells(ColumnRole::Place);
    if (!name.empty() || isPlaced) {
        const std::string_view country = cells(ColumnRole::Country);
        row.place = placeOf(name, isPlainCountryCode(country) ? country : std::string_view());
    }
    if (const std::string_view category = cells(ColumnRole::Category); !category.empty()) {
        row.category = categoryOf(category, columns);
    }
    row.source = sourceOf(cells(ColumnRole::Source), cells(ColumnRole::Link));
}

int PlainRows::placeOf(std::string_view name, std::string_view countryCode)
{
    return name.empty() && countryCode.empty() ? kNone : m_batch->places.add(placeKey(name, countryCode));
}

int PlainRows::categoryOf(std::string_view category, const TableColumns &columns)
{
    if (m_categoryColumns != &columns) {
        m_categoryColumns = &columns;
        m_batch->categoryColumn = columns.names.value(columns.roles.column(ColumnRole::Category)).toStdString();
    }
    if (!m_limits.listsCategories) {
        return kNone;
    }
    const int index = m_batch->categories.add(category);
    if (index >= TableRows::kMostCategories) { // written only then, for other threads read it as well
        m_limits.listsCategories = false;
    }
    return index;
}

int PlainRows::sourceOf(std::string_view title, std::string_view link)
{
    if ((title.empty() && link.empty()) || !m_limits.listsSources) {
        return kNone;
    }
    const int index = m_batch->sources.add(sourceKey(title, link));
    if (index >= ListLimits::kMostSources) {
        m_limits.listsSources = false;
    }
    return index;
}

void PlainRows::readTexts(BatchRow &row, std::string_view id, std::string_view title)
{
    row.id = idkey::of(id);
    m_batch->hasIdsOfLines = m_batch->hasIdsOfLines || id.starts_with("line-");
    m_batch->titleText.insert(m_batch->titleText.end(), title.begin(), title.end());
    row.titleEnd = std::uint32_t(m_batch->titleText.size());
}

bool PlainRows::addRead(const TableRow &table, std::uint32_t offset, ProblemLog &log)
{
    if (table.isBlank()) {
        return false;
    }
    const QString id = table.cell(ColumnRole::Id);
    RowReading reading = readRow(table, id, log);
    BatchRow row;
    row.offset = offset;
    row.days = rowDays(reading.event.when);
    if (!m_dateKey.empty() && log.isEmpty()) {
        if (m_knownDates.size() >= kMostKnownDates) {
            m_knownDates.clear();
        }
        m_knownDates.emplace(m_dateKey, row.days);
    }
    if (reading.place) {
        takePlace(row, std::move(*reading.place));
    }
    if (!reading.category.isEmpty()) {
        m_categoryColumns = nullptr; // columns may live no longer than their row
        row.category = categoryOf(reading.category.toStdString(), table.columns);
    }
    row.source = sourceOf(table.cell(ColumnRole::Source).toStdString(), table.cell(ColumnRole::Link).toStdString());
    readTexts(row, id.toStdString(), table.cell(ColumnRole::Title).toStdString());
    m_batch->rows.push_back(row);
    m_dateKey.clear();
    m_categoryColumns = nullptr;
    return true;
}

void PlainRows::takePlace(BatchRow &row, Place place)
{
    if (place.shape) {
        row.place = kFirstShape - int(m_batch->shapes.size());
        m_batch->shapes.push_back(std::move(place));
        return;
    }
    row.point = place.point.value_or(CompactEvents::kNoPoint);
    row.place = placeOf(place.name.best({}).toStdString(), place.country.toStdString());
}

} // namespace araxes
