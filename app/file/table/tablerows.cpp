// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/tablerows.h"

#include "app/time/civilday.h"
#include "app/time/edtf.h"
#include "app/time/written/writtendate.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// The language of texts that do not say theirs.
const QString kUndetermined = QStringLiteral("und");

constexpr qint64 kMsPerDay = 86'400'000;

bool isNumberOf(QStringView text, qsizetype least)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return digits.size() >= least && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

HistoricalDate dayOfMilliseconds(qint64 milliseconds)
{
    return HistoricalDate::onDay(Day(std::floor(double(milliseconds) / double(kMsPerDay))));
}

DateReading readWhen(const QString &text)
{
    if (isNumberOf(text, 9)) {
        return {dayOfMilliseconds(text.toLongLong()), -1, {}};
    }
    return parseWrittenDate(text);
}

/// Degrees with a point or a decimal comma; nothing when it is no number.
std::optional<double> degrees(QString text)
{
    bool isNumber = false;
    const double value = text.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isCountryCode(const QString &text)
{
    return text.size() == 2 && text[0].isUpper() && text[1].isUpper();
}

JsonValue textMember(const QString &name, const QString &value)
{
    JsonValue member;
    member.kind = JsonValue::Kind::Text;
    member.key = name.toStdString();
    member.text = value.toStdString();
    return member;
}

QByteArray withMember(const QByteArray &object, const QString &name, const QString &value)
{
    std::vector<JsonValue> members = objectMembers(object);
    members.push_back(textMember(name, value));
    return objectText(members);
}

} // namespace

/// A row and how problems call it.
struct TableRows::Row : TableRow
{
    QString name;

    [[nodiscard]] bool has(ColumnRole role) const { return columns.roles.has(role); }
    [[nodiscard]] QString cell(ColumnRole role) const { return cells.value(columns.roles.column(role)); }
    [[nodiscard]] QString columnName(ColumnRole role) const { return columns.names.value(columns.roles.column(role)); }
    [[nodiscard]] QByteArray rest() const;
};

/// All that no role has taken, as the text of a JSON object.
QByteArray TableRows::Row::rest() const
{
    std::vector<JsonValue> members = more;
    const int country = columns.roles.column(ColumnRole::Country);
    for (int column = 0; column < int(columns.names.size()); ++column) {
        const bool isUsed = columns.roles.hasRole(column) && (column != country || isCountryCode(cells.value(column)));
        if (!isUsed && !columns.names[column].isEmpty() && !cells.value(column).isEmpty()) {
            members.push_back(textMember(columns.names[column], cells[column]));
        }
    }
    return objectText(members);
}

void TableRows::add(TableRow given)
{
    const auto isBlank = [](const QString &cell) { return cell.isEmpty(); };
    if (std::all_of(given.cells.begin(), given.cells.end(), isBlank) && !given.place) {
        return;
    }
    const QString id = idOf(given);
    const Row row{std::move(given), id};
    if (row.cells.size() > row.columns.names.size()) {
        m_log.note(row.line, row.name, {}, u"the row has more cells than the table has columns"_s,
                   u"Put quotation marks around a cell that holds the separator"_s);
    }
    Event event;
    event.id = id;
    event.title = {kUndetermined, row.cell(ColumnRole::Title)};
    if (const QString text = row.cell(ColumnRole::Text); !text.isEmpty()) {
        event.text = {kUndetermined, text};
    }
    readDate(event, row);
    readPlace(event, row);
    readCategory(event, row);
    readSource(event, row);
    event.extra = row.rest();
    m_parts.events.push_back(std::move(event));
}

/// The row's own, or its line; the line as well where the id is taken.
QString TableRows::idOf(const TableRow &row)
{
    const QString own = row.cells.value(row.columns.roles.column(ColumnRole::Id));
    const QString line = u"line-%1"_s.arg(row.line);
    const QString id = own.isEmpty() ? line : own;
    return m_ids[id]++ == 0 ? id : u"%1-%2-%3"_s.arg(own, line).arg(m_ids[id]);
}

void TableRows::readDate(Event &event, const Row &row)
{
    QString start = row.cell(ColumnRole::Start);
    QString end = row.cell(ColumnRole::End);
    if (start.isEmpty()) {
        start = dateOfNumbers(row, ColumnRole::Year, ColumnRole::MonthOfYear, ColumnRole::DayOfMonth);
    }
    if (end.isEmpty()) {
        end = dateOfNumbers(row, ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay);
    }
    const DateReading first = start.isEmpty() ? DateReading{} : readWhen(start);
    const DateReading last = end.isEmpty() ? DateReading{} : readWhen(end);
    if (!start.isEmpty() && !first.date) {
        skip(row, row.has(ColumnRole::Start) ? ColumnRole::Start : ColumnRole::Year,
             u"\"%1\" is no date that can be read"_s.arg(start), first.reason);
    }
    if (!end.isEmpty() && !last.date) {
        skip(row, row.has(ColumnRole::End) ? ColumnRole::End : ColumnRole::EndYear,
             u"\"%1\" is no date that can be read"_s.arg(end), last.reason);
    }
    event.when = first.date;
    const QString from = first.date ? first.date->text() : QString();
    if (!last.date || last.date->text() == from) {
        return;
    }
    const DateReading both = parseEdtf(from + u'/' + last.date->text());
    if (both.date) {
        event.when = both.date;
    } else {
        const bool isVague = (first.date && first.date->set() != SetKind::None) || last.date->set() != SetKind::None;
        skip(row, ColumnRole::End, u"from \"%1\" to \"%2\" cannot be kept as a stretch of time"_s.arg(start, end),
             isVague
                 ? u"EDTF has no words for a stretch with an end that is one of several days: only the start is kept"_s
                 : both.reason);
    }
}

/// EDTF of a year, month and day in columns of their own; what is not a number leaves the date coarser.
QString TableRows::dateOfNumbers(const Row &row, ColumnRole year, ColumnRole month, ColumnRole day)
{
    const QString text = row.cell(year);
    if (text.isEmpty() || !isNumberOf(text, 1) || text.size() > 9) {
        return text;
    }
    const qint64 number = text.toLongLong();
    if (number == 0) {
        skip(row, year, u"there is no year 0"_s, u"1 BCE is followed by 1 CE: write -1 or 1"_s);
        return {};
    }
    const std::int64_t astronomical = astronomicalYear({std::abs(number), number < 0});
    QString edtf = HistoricalDate::inYear(astronomical).text();
    const int monthNumber = row.cell(month).toInt();
    const int dayNumber = row.cell(day).toInt();
    if (monthNumber > 0) {
        edtf += u"-%1"_s.arg(monthNumber, 2, 10, QChar(u'0'));
        edtf += dayNumber > 0 ? u"-%1"_s.arg(dayNumber, 2, 10, QChar(u'0')) : QString();
    }
    return edtf;
}

void TableRows::readPlace(Event &event, const Row &row)
{
    const QString name = row.cell(ColumnRole::Place);
    const QString country = row.cell(ColumnRole::Country);
    Place place = row.place.value_or(Place{});
    if (!row.place) {
        place.point = pointOf(row);
    }
    if (name.isEmpty() && !place.isPlaced()) {
        return;
    }
    const GeoPoint point = place.point.value_or(GeoPoint{});
    const QString key =
        u"%1\u001f%2\u001f%3,%4"_s.arg(name, country).arg(point.lon, 0, 'g', 17).arg(point.lat, 0, 'g', 17);
    if (const auto known = m_places.constFind(key); known != m_places.cend() && !place.shape) {
        event.where = {*known};
        return;
    }
    place.id = u"place-%1"_s.arg(m_parts.places.size() + 1);
    place.name = {kUndetermined, name};
    place.country = isCountryCode(country) ? country : QString();
    event.where = {int(m_parts.places.size())};
    if (!place.shape) {
        m_places.insert(key, event.where.front());
    }
    m_parts.places.push_back(std::move(place));
}

std::optional<GeoPoint> TableRows::pointOf(const Row &row)
{
    const QString latitude = row.cell(ColumnRole::Latitude);
    const QString longitude = row.cell(ColumnRole::Longitude);
    if (latitude.isEmpty() && longitude.isEmpty()) {
        return {};
    }
    const auto lat = degrees(latitude);
    const auto lon = degrees(longitude);
    if (!lat || !lon) {
        skip(row, ColumnRole::Latitude, u"\"%1\", \"%2\" are no degrees"_s.arg(latitude, longitude),
             u"Write both as numbers, as in 39.1506 and 46.94"_s);
        return {};
    }
    if (std::abs(*lat) > 90 || std::abs(*lon) > 360) {
        skip(row, ColumnRole::Latitude, u"%1, %2 is no place on Earth"_s.arg(latitude, longitude),
             u"Latitudes go from -90 to 90 and longitudes from -180 to 180"_s);
        return {};
    }
    return GeoPoint{std::abs(*lon) > 180 ? std::remainder(*lon, 360.0) : *lon, *lat};
}

void TableRows::readCategory(Event &event, const Row &row)
{
    const QString name = row.cell(ColumnRole::Category);
    if (name.isEmpty()) {
        return;
    }
    auto known = m_categories.constFind(name);
    if (known == m_categories.cend()) {
        Category category;
        category.id = u"category-%1"_s.arg(m_parts.categories.size() + 1);
        category.name = {kUndetermined, name};
        m_parts.categories.push_back(std::move(category));
        known = m_categories.insert(name, int(m_parts.categories.size()) - 1);
    }
    event.category = *known;
    m_categoryColumn = row.columnName(ColumnRole::Category);
}

void TableRows::readSource(Event &event, const Row &row)
{
    const QString title = row.cell(ColumnRole::Source);
    const QString link = row.cell(ColumnRole::Link);
    if (title.isEmpty() && link.isEmpty()) {
        return;
    }
    const QString key = title + QChar(u'\x1f') + link;
    auto known = m_sources.constFind(key);
    if (known == m_sources.cend()) {
        Source source;
        source.id = u"source-%1"_s.arg(m_parts.sources.size() + 1);
        source.title = title.isEmpty() ? link : title;
        source.url = link;
        m_parts.sources.push_back(std::move(source));
        known = m_sources.insert(key, int(m_parts.sources.size()) - 1);
    }
    Claim claim;
    claim.source = *known;
    claim.about = u"event"_s;
    event.claims.push_back(std::move(claim));
}

void TableRows::skip(const Row &row, ColumnRole role, const QString &reason, const QString &advice)
{
    m_log.skip(row.line, row.name, row.columnName(role), reason, advice);
}

CollectionParts TableRows::finish(const QString &path)
{
    m_parts.title = {kUndetermined, QFileInfo(path).completeBaseName()};
    if (m_parts.categories.size() > std::size_t(kMostCategories)) {
        m_log.note(1, {}, m_categoryColumn, u"it has too many different values to be categories"_s,
                   u"Each event keeps its value, and all events share one lane"_s);
        for (Event &event : m_parts.events) {
            if (event.category != kNone) {
                const Category &category = m_parts.categories[std::size_t(event.category)];
                event.extra = withMember(event.extra, m_categoryColumn, category.name.best({}));
                event.category = kNone;
            }
        }
        m_parts.categories.clear();
    }
    return std::move(m_parts);
}

} // namespace araxes
