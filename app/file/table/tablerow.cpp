// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/tablerow.h"

#include "app/time/civilday.h"
#include "app/time/edtf.h"
#include "app/time/written/writtendate.h"

#include <algorithm>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

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

JsonValue textMember(const QString &name, const QString &value)
{
    JsonValue member;
    member.kind = JsonValue::Kind::Text;
    member.key = name.toStdString();
    member.text = value.toStdString();
    return member;
}

/// Reads one row; problems call it by its id.
class RowReader
{
public:
    RowReader(const TableRow &row, const QString &id, ProblemLog &log)
        : m_row(row)
        , m_id(id)
        , m_log(log)
    {}

    [[nodiscard]] RowReading read();

private:
    [[nodiscard]] bool has(ColumnRole role) const { return m_row.columns.roles.has(role); }
    [[nodiscard]] QString cell(ColumnRole role) const { return m_row.cell(role); }
    [[nodiscard]] std::optional<HistoricalDate> date();
    [[nodiscard]] std::optional<HistoricalDate> stretch(const HistoricalDate *first, const HistoricalDate &last,
                                                        const QString &start, const QString &end);
    [[nodiscard]] QString dateOfNumbers(ColumnRole year, ColumnRole month, ColumnRole day);
    [[nodiscard]] std::optional<Place> place();
    [[nodiscard]] std::optional<GeoPoint> point();
    [[nodiscard]] std::optional<Source> source() const;
    [[nodiscard]] QByteArray rest() const;
    void skip(ColumnRole role, const QString &reason, const QString &advice)
    {
        m_log.skip(m_row.line, m_id, m_row.columnName(role), reason, advice);
    }

    const TableRow &m_row;
    const QString &m_id;
    ProblemLog &m_log;
};

RowReading RowReader::read()
{
    if (m_row.cells.size() > m_row.columns.names.size()) {
        m_log.note(m_row.line, m_id, {}, u"the row has more cells than the table has columns"_s,
                   u"Put quotation marks around a cell that holds the separator"_s);
    }
    RowReading reading;
    reading.event.id = m_id;
    reading.event.title = undetermined(cell(ColumnRole::Title));
    if (const QString text = cell(ColumnRole::Text); !text.isEmpty()) {
        reading.event.text = undetermined(text);
    }
    reading.event.when = date();
    reading.place = place();
    reading.category = cell(ColumnRole::Category);
    reading.source = source();
    reading.event.extra = rest();
    return reading;
}

std::optional<HistoricalDate> RowReader::date()
{
    QString start = cell(ColumnRole::Start);
    QString end = cell(ColumnRole::End);
    if (start.isEmpty()) {
        start = dateOfNumbers(ColumnRole::Year, ColumnRole::MonthOfYear, ColumnRole::DayOfMonth);
    }
    if (end.isEmpty()) {
        end = dateOfNumbers(ColumnRole::EndYear, ColumnRole::EndMonth, ColumnRole::EndDay);
    }
    const DateReading first = start.isEmpty() ? DateReading{} : readWhen(start);
    const DateReading last = end.isEmpty() ? DateReading{} : readWhen(end);
    if (!start.isEmpty() && !first.date) {
        skip(has(ColumnRole::Start) ? ColumnRole::Start : ColumnRole::Year,
             u"\"%1\" is no date that can be read"_s.arg(start), first.reason);
    }
    if (!end.isEmpty() && !last.date) {
        skip(has(ColumnRole::End) ? ColumnRole::End : ColumnRole::EndYear,
             u"\"%1\" is no date that can be read"_s.arg(end), last.reason);
    }
    const HistoricalDate *from = first.date ? &*first.date : nullptr;
    return last.date ? stretch(from, *last.date, start, end) : first.date;
}

std::optional<HistoricalDate> RowReader::stretch(const HistoricalDate *first, const HistoricalDate &last,
                                                 const QString &start, const QString &end)
{
    const QString from = first ? first->text() : QString();
    const std::optional<HistoricalDate> alone = first ? std::optional(*first) : std::nullopt;
    if (last.text() == from) {
        return alone;
    }
    const DateReading both = parseEdtf(from + u'/' + last.text());
    if (both.date) {
        return both.date;
    }
    const bool isVague = (first && first->set() != SetKind::None) || last.set() != SetKind::None;
    skip(ColumnRole::End, u"from \"%1\" to \"%2\" cannot be kept as a stretch of time"_s.arg(start, end),
         isVague ? u"EDTF has no words for a stretch with an end that is one of several days: only the start is kept"_s
                 : both.reason);
    return alone;
}

/// EDTF of a year, month and day in columns of their own; what is not a number leaves the date coarser.
QString RowReader::dateOfNumbers(ColumnRole year, ColumnRole month, ColumnRole day)
{
    const QString text = cell(year);
    if (text.isEmpty() || !isNumberOf(text, 1) || text.size() > 9) {
        return text;
    }
    const qint64 number = text.toLongLong();
    if (number == 0) {
        skip(year, u"there is no year 0"_s, u"1 BCE is followed by 1 CE: write -1 or 1"_s);
        return {};
    }
    const std::int64_t astronomical = astronomicalYear({std::abs(number), number < 0});
    QString edtf = HistoricalDate::inYear(astronomical).text();
    const int monthNumber = cell(month).toInt();
    const int dayNumber = cell(day).toInt();
    if (monthNumber > 0) {
        edtf += u"-%1"_s.arg(monthNumber, 2, 10, QChar(u'0'));
        edtf += dayNumber > 0 ? u"-%1"_s.arg(dayNumber, 2, 10, QChar(u'0')) : QString();
    }
    return edtf;
}

std::optional<Place> RowReader::place()
{
    const QString name = cell(ColumnRole::Place);
    const QString country = cell(ColumnRole::Country);
    Place place = m_row.place.value_or(Place{});
    if (!m_row.place) {
        place.point = point();
    }
    if (name.isEmpty() && !place.isPlaced()) {
        return {};
    }
    place.name = undetermined(name);
    place.country = isCountryCode(country) ? country : QString();
    return place;
}

std::optional<GeoPoint> RowReader::point()
{
    const QString latitude = cell(ColumnRole::Latitude);
    const QString longitude = cell(ColumnRole::Longitude);
    if (latitude.isEmpty() && longitude.isEmpty()) {
        return {};
    }
    const auto lat = degrees(latitude);
    const auto lon = degrees(longitude);
    if (!lat || !lon) {
        skip(ColumnRole::Latitude, u"\"%1\", \"%2\" are no degrees"_s.arg(latitude, longitude),
             u"Write both as numbers, as in 39.1506 and 46.94"_s);
        return {};
    }
    if (std::abs(*lat) > 90 || std::abs(*lon) > 360) {
        skip(ColumnRole::Latitude, u"%1, %2 is no place on Earth"_s.arg(latitude, longitude),
             u"Latitudes go from -90 to 90 and longitudes from -180 to 180"_s);
        return {};
    }
    return GeoPoint{std::abs(*lon) > 180 ? std::remainder(*lon, 360.0) : *lon, *lat};
}

std::optional<Source> RowReader::source() const
{
    const QString title = cell(ColumnRole::Source);
    const QString link = cell(ColumnRole::Link);
    if (title.isEmpty() && link.isEmpty()) {
        return {};
    }
    Source source;
    source.title = title.isEmpty() ? link : title;
    source.url = link;
    return source;
}

/// All that no role has taken, as the text of a JSON object.
QByteArray RowReader::rest() const
{
    const TableColumns &columns = m_row.columns;
    std::vector<JsonValue> members = m_row.more;
    const int country = columns.roles.column(ColumnRole::Country);
    for (int column = 0; column < int(columns.names.size()); ++column) {
        const QString text = m_row.cells.value(column);
        const bool isUsed = columns.roles.hasRole(column) && (column != country || isCountryCode(text));
        if (!isUsed && !columns.names[column].isEmpty() && !text.isEmpty()) {
            members.push_back(textMember(columns.names[column], text));
        }
    }
    return objectText(members);
}

} // namespace

bool TableRow::isBlank() const
{
    return !place && std::all_of(cells.begin(), cells.end(), [](const QString &text) { return text.isEmpty(); });
}

RowReading readRow(const TableRow &row, const QString &id, ProblemLog &log)
{
    return RowReader(row, id, log).read();
}

QString idOfLine(int line)
{
    return u"line-%1"_s.arg(line);
}

QString idOfRepetition(const QString &own, int line, int nth)
{
    return own + u'-' + idOfLine(line) + u'-' + QString::number(nth);
}

void keepMember(Event &event, const QString &name, const QString &value)
{
    std::vector<JsonValue> members = objectMembers(event.extra);
    members.push_back(textMember(name, value));
    event.extra = objectText(members);
}

bool isCountryCode(const QString &text)
{
    return text.size() == 2 && text[0].isUpper() && text[1].isUpper();
}

LocalizedText undetermined(const QString &text)
{
    static const QString kUndetermined = u"und"_s;
    return {kUndetermined, text};
}

} // namespace araxes
