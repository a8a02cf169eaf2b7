// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/edtf.h"

#include "app/time/civilday.h"
#include "app/time/edtfpart.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

// The grammar; a date's own is in edtfpart.cpp:
//
//   text = date | end "/" end
//   end  = date | ".." | nothing

struct End
{
    Endpoint kind = Endpoint::Known;
    EdtfPart part;
    qsizetype position = 0;
    [[nodiscard]] bool isKnown() const { return kind == Endpoint::Known; }
    [[nodiscard]] bool isOpen() const { return kind == Endpoint::Open; }
};

DateBounds boundsOf(const EdtfPart &part)
{
    return {part.first, part.last, part.first, part.last};
}

DateBounds boundsOf(const End &start, const End &end)
{
    if (start.isKnown() && end.isKnown()) {
        return {start.part.first, std::min(start.part.last, end.part.last), std::max(start.part.first, end.part.first),
                end.part.last};
    }
    if (!start.isKnown() && !end.isKnown()) {
        return start.isOpen() && end.isOpen() ? DateBounds{kOpenPast, kOpenPast, kOpenFuture, kOpenFuture}
                                              : DateBounds{kOpenFuture, kOpenFuture, kOpenPast, kOpenPast};
    }
    DateBounds bounds = boundsOf(start.isKnown() ? start.part : end.part);
    if (start.isOpen()) {
        bounds.earliestStart = bounds.latestStart = kOpenPast;
    }
    if (end.isOpen()) {
        bounds.earliestEnd = bounds.latestEnd = kOpenFuture;
    }
    return bounds;
}

Precision precisionOf(const End &start, const End &end)
{
    if (!start.isKnown() && !end.isKnown()) {
        return Precision::Coarser;
    }
    const Precision finest = Precision::Days;
    return std::max(start.isKnown() ? start.part.precision : finest, end.isKnown() ? end.part.precision : finest);
}

bool readEnd(EdtfCursor &in, End &end)
{
    end.position = in.position();
    if (in.isAtEnd() || in.peek() == u'/') {
        end.kind = Endpoint::Unknown;
        return true;
    }
    if (in.peek() == u'.' && in.peek(1) == u'.') {
        end.kind = Endpoint::Open;
        in.advance();
        in.advance();
        return true;
    }
    return readEdtfPart(in, end.part);
}

bool readEndOfText(EdtfCursor &in)
{
    return in.isAtEnd() || in.refuse(in.position(), u"The date is complete before this character."_s);
}

bool checkOrder(EdtfCursor &in, const End &start, const End &end)
{
    const EdtfPart &from = start.part;
    const EdtfPart &to = end.part;
    if (!start.isKnown() || !end.isKnown()) {
        return true;
    }
    if (from.hasTime != to.hasTime) {
        return in.refuse(end.position, u"Either both ends of an interval have a time of day or neither has."_s);
    }
    if ((to.hasUnspecified ? to.last : to.first) < from.first) {
        return in.refuse(end.position, u"The interval ends before it starts."_s);
    }
    if ((from.isSeason || to.isSeason) && from.year == to.year && from != to) {
        return in.refuse(end.position, u"A season cannot be compared within its year: write the months instead."_s);
    }
    return true;
}

bool readInterval(EdtfCursor &in, const End &start, HistoricalDate::Reading &reading)
{
    End end;
    if (!readEnd(in, end) || !readEndOfText(in) || !checkOrder(in, start, end)) {
        return false;
    }
    reading.isInterval = true;
    reading.start = start.kind;
    reading.end = end.kind;
    reading.bounds = boundsOf(start, end);
    reading.precision = precisionOf(start, end);
    reading.isUncertain = start.part.isUncertain || end.part.isUncertain;
    reading.isApproximate = start.part.isApproximate || end.part.isApproximate;
    return true;
}

bool readSingle(EdtfCursor &in, const End &only, HistoricalDate::Reading &reading)
{
    if (only.isOpen()) {
        return in.refuse(in.position(), u"An open end needs a / and the other end, as in ../1918 or 1918/.."_s);
    }
    reading.bounds = boundsOf(only.part);
    reading.precision = only.part.precision;
    reading.isUncertain = only.part.isUncertain;
    reading.isApproximate = only.part.isApproximate;
    return readEndOfText(in);
}

bool readText(EdtfCursor &in, HistoricalDate::Reading &reading)
{
    if (in.isAtEnd()) {
        return in.refuse(0, u"There is no date."_s);
    }
    End first;
    if (!readEnd(in, first)) {
        return false;
    }
    return in.take(u'/') ? readInterval(in, first, reading) : readSingle(in, first, reading);
}

} // namespace

DateReading parseEdtf(QStringView text)
{
    EdtfCursor in(text);
    HistoricalDate::Reading reading;
    if (!readText(in, reading)) {
        return {std::nullopt, in.refusedAt(), in.reason()};
    }
    reading.text = text.toString();
    return {HistoricalDate(std::move(reading)), -1, {}};
}

} // namespace araxes
