// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/bulkrecords.h"

#include "app/file/bulk/records/filesearch.h"

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

Event lostEvent()
{
    Event event;
    event.text = {u"en"_s, u"The file has changed since it was opened, so there is no more to tell of this event: "
                           "open the file again."_s};
    return event;
}

} // namespace

/// Hands over the row that the event's record says, with a line of 0; false when it cannot be read any more.
bool BulkRecords::withRow(int index, const RowSource::Take &take) const
{
    const std::uint32_t begin = m_lists.index.begin(index);
    std::vector<char> bytes(m_lists.index.end(index) - begin);
    ProblemLog log = silentLog();
    return m_file->isUnchanged() && m_file->read(begin, bytes) &&
           m_rows->read({bytes.data(), bytes.size()}, {0, 0}, log, take);
}

Event BulkRecords::event(int index) const
{
    Event event = lostEvent();
    const bool isRead = withRow(index, [&](const TableRow &row) { event = eventOf(row, index); });
    return isRead ? event : lostEvent();
}

Source BulkRecords::source(int index) const
{
    Source source;
    ProblemLog log = silentLog();
    [[maybe_unused]] const bool isRead =
        withRow(index, [&](const TableRow &row) { source = readRow(row, {}, log).source.value_or(Source{}); });
    source.id = u"source-of-%1"_s.arg(index + 1);
    return source;
}

Event BulkRecords::eventOf(const TableRow &row, int index) const
{
    ProblemLog log = silentLog();
    RowReading reading = readRow(row, idOf(row, index), log);
    Event &event = reading.event;
    if (reading.place) {
        const int where = whereOf(*reading.place, index);
        if (where != kNone) {
            event.where = {where};
        }
        if (m_lists.isLeftOut(*reading.place)) {
            keepMember(event, row.columnName(ColumnRole::Place), reading.place->name.best({}));
        }
    }
    if (!reading.category.isEmpty() && m_lists.listsCategories) {
        event.category = m_lists.categories.indexOf(reading.category.toStdString());
    } else if (!reading.category.isEmpty()) {
        keepMember(event, m_lists.categoryColumn, reading.category);
    }
    if (reading.source) {
        Claim claim;
        const std::string key =
            sourceKey(row.cell(ColumnRole::Source).toStdString(), row.cell(ColumnRole::Link).toStdString());
        // Beyond the end of the list, which is empty: see CompactEvents::sourceOf().
        claim.source = m_lists.listsSources ? m_lists.sources.indexOf(key) : index;
        claim.about = u"event"_s;
        event.claims.push_back(std::move(claim));
    }
    return event;
}

/// As CompactEvents::placeOf().
int BulkRecords::whereOf(const Place &place, int index) const
{
    return place.point ? m_lists.placeCount() + index : m_lists.placeOf(place, index);
}

QString BulkRecords::idOf(const TableRow &row, int index) const
{
    const QString own = row.cell(ColumnRole::Id);
    const int nth = m_lists.nth(index);
    if (nth > 1) {
        return idOfRepetition(own, lineOf(index), nth);
    }
    return own.isEmpty() ? idOfLine(lineOf(index)) : own;
}

QString BulkRecords::ownId(int index) const
{
    QString own;
    [[maybe_unused]] const bool isRead =
        withRow(index, [&own](const TableRow &row) { own = row.cell(ColumnRole::Id); });
    return own;
}

int BulkRecords::lineOf(int index) const
{
    const LineMark mark = m_lists.index.lineMark(index);
    std::vector<char> bytes(m_lists.index.begin(index) - mark.offset);
    return m_file->read(mark.offset, bytes) ? mark.line + m_rows->linesIn({bytes.data(), bytes.size()}) : mark.line;
}

/// The first event that begins on this line or behind it.
int BulkRecords::eventOnLine(int line) const
{
    int low = 0;
    int high = m_lists.index.size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const bool isBefore = lineOf(middle) < line;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low;
}

int BulkRecords::eventWithId(const QString &id) const
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
    if (key == idkey::kNone || ((key & idkey::kText) == 0 && m_lists.areRisingNumbers)) {
        return key == idkey::kNone ? kNone : eventWithNumber(qlonglong(key));
    }
    return m_lists.hasEscapedIds ? eventByAsking(id) : eventBySearch(id, own.toStdString());
}

/// Of several events on one line, the first without an id of its own is called by it.
int BulkRecords::eventNamedByLine(const QString &id, int line) const
{
    for (int event = eventOnLine(line); event < m_lists.index.size() && lineOf(event) == line; ++event) {
        if (this->event(event).id == id) {
            return event;
        }
    }
    return kNone;
}

int BulkRecords::repeatedEvent(const QString &id, int line, int nth) const
{
    const auto &all = m_lists.repetitions;
    auto next = std::lower_bound(all.begin(), all.end(), std::pair(eventOnLine(line), 0));
    for (; next != all.end() && lineOf(next->first) == line; ++next) {
        if (next->second == nth && event(next->first).id == id) {
            return next->first;
        }
    }
    return kNone;
}

int BulkRecords::eventWithNumber(qlonglong number) const
{
    int low = 0;
    int high = m_lists.index.size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const bool isBefore = ownId(middle).toLongLong() < number;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low < m_lists.index.size() && event(low).id == QString::number(number) ? low : kNone;
}

/// An id that no format writes otherwise stands in its record as it is.
int BulkRecords::eventBySearch(const QString &id, const std::string &bytes) const
{
    FileSearch search(*m_file, bytes);
    while (const auto offset = search.next()) {
        const int index = m_lists.index.recordAt(std::uint32_t(*offset));
        if (index != kNone && event(index).id == id) {
            return index;
        }
        search.skipTo(index == kNone ? *offset + 1 : m_lists.index.end(index));
    }
    return kNone;
}

int BulkRecords::eventByAsking(const QString &id) const
{
    for (int index = 0; index < m_lists.index.size(); ++index) {
        if (event(index).id == id) {
            return index;
        }
    }
    return kNone;
}

} // namespace araxes
