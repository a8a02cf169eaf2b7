// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/writtenedtf.h"

#include "app/time/written/writtenpiece.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

DateReading refused(int position, const QString &reason)
{
    return {std::nullopt, position, reason};
}

/// The one parser of dates checks what the words say.
DateReading read(const QString &edtf, int position)
{
    DateReading reading = parseEdtf(edtf);
    reading.position = reading.date ? -1 : position;
    return reading;
}

QString stretchText(const EdtfPiece &piece)
{
    return piece.last.isEmpty() ? piece.first : piece.first + u".."_s + piece.last;
}

DateReading single(const WrittenDate &date)
{
    const EdtfPiece piece = edtfPiece(date);
    if (!piece.reason.isEmpty()) {
        return refused(date.position, piece.reason);
    }
    return read(piece.last.isEmpty() ? piece.first : u'[' + stretchText(piece) + u']', date.position);
}

EdtfPiece endPiece(const WrittenDate &date, Endpoint endpoint, bool isStart)
{
    if (endpoint == Endpoint::Known) {
        return edtfEnd(date, isStart);
    }
    return {endpoint == Endpoint::Open ? u".."_s : QString(), {}, {}};
}

/// Two dates side by side, of which the first may be refused before the second.
DateReading joined(const WrittenTime &time, const EdtfPiece &start, const EdtfPiece &end, const QString &pattern)
{
    if (!start.reason.isEmpty() || !end.reason.isEmpty()) {
        return start.reason.isEmpty() ? refused(time.end.position, end.reason)
                                      : refused(time.start.position, start.reason);
    }
    const bool isFirstWrong =
        time.startpoint == Endpoint::Known && !start.first.isEmpty() && !parseEdtf(start.first).date;
    return read(pattern.arg(stretchText(start), stretchText(end)),
                isFirstWrong ? time.start.position : time.end.position);
}

DateReading between(const WrittenTime &time)
{
    const EdtfPiece start = edtfBound(time.start, true);
    const EdtfPiece end = edtfBound(time.end, false);
    if (start.reason.isEmpty() && end.reason.isEmpty()) {
        const DateReading first = parseEdtf(start.first);
        const DateReading last = parseEdtf(end.first);
        if (first.date && last.date && last.date->bounds().latestEnd < first.date->bounds().earliestStart) {
            return refused(time.end.position, u"The interval ends before it starts."_s);
        }
    }
    return joined(time, start, end, u"[%1..%2]"_s);
}

/// "858 after 13 Feb 858": the days of the one that the other leaves.
DateReading within(const WrittenTime &time)
{
    DateReading whole = single(time.start);
    const DateReading limit = single(time.end);
    if (!whole.date || !limit.date) {
        return whole.date ? limit : whole;
    }
    const DateBounds &bounds = whole.date->bounds();
    const bool isAfter = time.kind == WrittenTime::Kind::After;
    const Day first =
        isAfter ? std::max(bounds.earliestStart, limit.date->bounds().latestEnd + 1) : bounds.earliestStart;
    const Day last = isAfter ? bounds.latestEnd : std::min(bounds.latestEnd, limit.date->bounds().earliestStart - 1);
    if (first > last) {
        return refused(time.end.position, u"Nothing of the first date is left by the second."_s);
    }
    if (first == bounds.earliestStart && last == bounds.latestEnd) {
        return whole;
    }
    const QString text =
        first == last ? HistoricalDate::onDay(first).text()
                      : u"[%1..%2]"_s.arg(HistoricalDate::onDay(first).text(), HistoricalDate::onDay(last).text());
    return read(text, time.start.position);
}

} // namespace

DateReading edtfReading(const WrittenTime &time)
{
    switch (time.kind) {
    case WrittenTime::Kind::Date:
        return single(time.start);
    case WrittenTime::Kind::Interval:
        return joined(time, endPiece(time.start, time.startpoint, true), endPiece(time.end, time.endpoint, false),
                      u"%1/%2"_s);
    case WrittenTime::Kind::Between:
        return between(time);
    case WrittenTime::Kind::Or:
        return joined(time, edtfPiece(time.start), edtfPiece(time.end), u"[%1,%2]"_s);
    case WrittenTime::Kind::OrEarlier:
        return joined(time, {}, edtfBound(time.start, false), u"[%1..%2]"_s);
    case WrittenTime::Kind::OrLater:
        return joined(time, edtfBound(time.start, true), {}, u"[%1..%2]"_s);
    case WrittenTime::Kind::After:
    case WrittenTime::Kind::Before:
        break;
    }
    return within(time);
}

} // namespace araxes
