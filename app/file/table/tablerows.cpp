// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/tablerows.h"

#include <QFileInfo>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Stands between the parts of a key, where no text has it.
constexpr QChar kBetween(u'\x1f');

/// Where the name is listed: at the next place when it is new.
int indexIn(QHash<QString, int> &names, const QString &name, int next)
{
    const auto known = names.constFind(name);
    return known == names.constEnd() ? *names.insert(name, next) : *known;
}

} // namespace

void TableRows::add(const TableRow &row)
{
    if (row.isBlank()) {
        return;
    }
    RowReading reading = readRow(row, idOf(row), m_log);
    Event &event = reading.event;
    if (reading.place) {
        event.where = {listed(std::move(*reading.place), row.cell(ColumnRole::Country))};
    }
    if (!reading.category.isEmpty()) {
        event.category = listed(reading.category);
        m_categoryColumn = row.columnName(ColumnRole::Category);
    }
    if (reading.source) {
        Claim claim;
        claim.source =
            listed(std::move(*reading.source), row.cell(ColumnRole::Source) + kBetween + row.cell(ColumnRole::Link));
        claim.about = u"event"_s;
        event.claims.push_back(std::move(claim));
    }
    m_parts.events.push_back(std::move(event));
}

/// The row's own, or its line; the line as well where the id is taken.
QString TableRows::idOf(const TableRow &row)
{
    const QString own = row.cell(ColumnRole::Id);
    const QString id = own.isEmpty() ? idOfLine(row.line) : own;
    const int nth = ++m_ids[id];
    return nth == 1 ? id : idOfRepetition(own, row.line, nth);
}

int TableRows::listed(Place place, const QString &country)
{
    const GeoPoint point = place.point.value_or(GeoPoint{});
    const QString key = place.name.best({}) + kBetween + country + kBetween + QString::number(point.lon, 'g', 17) +
                        kBetween + QString::number(point.lat, 'g', 17);
    const int next = int(m_parts.places.size());
    if (!place.shape) {
        const int index = indexIn(m_places, key, next);
        if (index != next) {
            return index;
        }
    }
    place.id = u"place-%1"_s.arg(next + 1);
    m_parts.places.push_back(std::move(place));
    return next;
}

int TableRows::listed(const QString &name)
{
    const int next = int(m_parts.categories.size());
    const int index = indexIn(m_categories, name, next);
    if (index == next) {
        Category category;
        category.id = u"category-%1"_s.arg(next + 1);
        category.name = undetermined(name);
        m_parts.categories.push_back(std::move(category));
    }
    return index;
}

int TableRows::listed(Source source, const QString &key)
{
    const int next = int(m_parts.sources.size());
    const int index = indexIn(m_sources, key, next);
    if (index == next) {
        source.id = u"source-%1"_s.arg(next + 1);
        m_parts.sources.push_back(std::move(source));
    }
    return index;
}

CollectionParts TableRows::finish(const QString &path)
{
    m_parts.title = titleOf(path);
    if (m_parts.categories.size() > std::size_t(kMostCategories)) {
        noteCategories(m_log, m_categoryColumn);
        for (Event &event : m_parts.events) {
            if (event.category != kNone) {
                const Category &category = m_parts.categories[std::size_t(event.category)];
                keepMember(event, m_categoryColumn, category.name.best({}));
                event.category = kNone;
            }
        }
        m_parts.categories.clear();
    }
    return std::move(m_parts);
}

LocalizedText TableRows::titleOf(const QString &path)
{
    return undetermined(QFileInfo(path).completeBaseName());
}

void TableRows::noteCategories(ProblemLog &log, const QString &column)
{
    log.note(1, {}, column, u"it has too many different values to be categories"_s,
             u"Each event keeps its value, and all events share one lane"_s);
}

} // namespace araxes
