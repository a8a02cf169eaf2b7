// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/rowrecords.h"

#include "app/file/bulk/rows/rowbatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a record was told when the file was read.
ProblemLog silentLog()
{
    return ProblemLog({});
}

} // namespace

/// Hands over the row that the event's record says, with a line of 0; false when it cannot be read any more.
bool RowRecords::withRow(int event, const RowSource::Take &take) const
{
    const auto bytes = recordBytes(event);
    ProblemLog log = silentLog();
    return bytes && m_rows->read({bytes->data(), bytes->size()}, {0, 0}, log, take);
}

Event RowRecords::event(int number) const
{
    Event event = lostEvent();
    const bool isRead = withRow(number, [&](const TableRow &row) { event = eventOf(row, number); });
    return isRead ? event : lostEvent();
}

Source RowRecords::source(int event) const
{
    Source source;
    ProblemLog log = silentLog();
    [[maybe_unused]] const bool isRead =
        withRow(event, [&](const TableRow &row) { source = readRow(row, {}, log).source.value_or(Source{}); });
    source.id = u"source-of-%1"_s.arg(event + 1);
    return source;
}

Event RowRecords::eventOf(const TableRow &row, int number) const
{
    ProblemLog log = silentLog();
    RowReading reading = readRow(row, idOf(row, number), log);
    Event &event = reading.event;
    if (reading.place) {
        const int where = whereOf(*reading.place, number);
        if (where != kNone) {
            event.where = {where};
        }
        if (lists().isLeftOut(*reading.place)) {
            keepMember(event, row.columnName(ColumnRole::Place), reading.place->name.best({}));
        }
    }
    if (!reading.category.isEmpty() && lists().listsCategories) {
        event.category = lists().categories.indexOf(reading.category.toStdString());
    } else if (!reading.category.isEmpty()) {
        keepMember(event, lists().categoryColumn, reading.category);
    }
    if (reading.source) {
        Claim claim;
        const std::string key =
            sourceKey(row.cell(ColumnRole::Source).toStdString(), row.cell(ColumnRole::Link).toStdString());
        // Beyond the end of the list, which is empty: see CompactEvents::sourceOf().
        claim.source = lists().listsSources ? lists().sources.indexOf(key) : number;
        claim.about = u"event"_s;
        event.claims.push_back(std::move(claim));
    }
    return event;
}

/// As CompactEvents::placeOf().
int RowRecords::whereOf(const Place &place, int event) const
{
    return place.point ? lists().placeCount() + event : lists().placeOf(place, event);
}

QString RowRecords::idOf(const TableRow &row, int event) const
{
    const QString own = row.cell(ColumnRole::Id);
    const int nth = lists().nth(event);
    if (nth > 1) {
        return idOfRepetition(own, lineOf(event), nth);
    }
    return own.isEmpty() ? idOfLine(lineOf(event)) : own;
}

QString RowRecords::ownId(int event) const
{
    QString own;
    [[maybe_unused]] const bool isRead =
        withRow(event, [&own](const TableRow &row) { own = row.cell(ColumnRole::Id); });
    return own;
}

int RowRecords::lineOf(int event) const
{
    const LineMark mark = index().lineMark(event);
    std::vector<char> bytes(index().begin(event) - mark.offset);
    return file().read(mark.offset, bytes) ? mark.line + m_rows->linesIn({bytes.data(), bytes.size()}) : mark.line;
}

/// The first event that begins on this line or behind it.
int RowRecords::eventOnLine(int line) const
{
    int low = 0;
    int high = index().size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const bool isBefore = lineOf(middle) < line;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low;
}

int RowRecords::eventWithId(const QString &id) const
{
    static const QRegularExpression kOfLine(u"^(?:line-|.*-line-)([0-9]{1,9})(?:-([0-9]{1,9}))?$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = kOfLine.match(id); match.hasMatch()) {
        const int line = match.captured(1).toInt();
        const int nth = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        const int event = nth > 1 ? repeatedEvent(id, line, nth) : eventNamedByLine(id, line);
        if (event != kNone) {
            return event;
        }
    }
    const QByteArray own = id.toUtf8();
    const std::uint64_t key = idkey::of({own.constData(), std::size_t(own.size())});
    if (key == idkey::kNone || ((key & idkey::kText) == 0 && lists().areRisingNumbers)) {
        return key == idkey::kNone ? kNone : eventWithNumber(qlonglong(key));
    }
    return eventBySearch(id, lists().hasEscapedIds ? Ids::Escaped : Ids::AsTheyRead);
}

/// Of several events on one line, the first without an id of its own is called by it.
int RowRecords::eventNamedByLine(const QString &id, int line) const
{
    for (int event = eventOnLine(line); event < index().size() && lineOf(event) == line; ++event) {
        if (this->event(event).id == id) {
            return event;
        }
    }
    return kNone;
}

int RowRecords::repeatedEvent(const QString &id, int line, int nth) const
{
    const auto &all = lists().repetitions;
    auto next = std::lower_bound(all.begin(), all.end(), std::pair(eventOnLine(line), 0));
    for (; next != all.end() && lineOf(next->first) == line; ++next) {
        if (next->second == nth && event(next->first).id == id) {
            return next->first;
        }
    }
    return kNone;
}

int RowRecords::eventWithNumber(qlonglong number) const
{
    int low = 0;
    int high = index().size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const bool isBefore = ownId(middle).toLongLong() < number;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low < index().size() && event(low).id == QString::number(number) ? low : kNone;
}

} // namespace araxes
