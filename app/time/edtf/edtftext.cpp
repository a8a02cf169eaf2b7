// SPDX-License-Identifier: GPL-3.0-or-later
// The rules "text", "interval" and "end"; the grammar stands in app/time/edtf.cpp.
#include "app/time/edtf/edtftext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

bool readEnd(EdtfCursor &in, EdtfEnd &end)
{
    end.position = in.position();
    if (in.isAtEnd() || in.peek() == u'/') {
        end.kind = Endpoint::Unknown;
        return true;
    }
    if (in.takeOpen()) {
        end.kind = Endpoint::Open;
        return true;
    }
    return readEdtfDate(in, end.date);
}

bool readEndOfText(EdtfCursor &in)
{
    return in.isAtEnd() || in.refuse(in.position(), u"The date is complete before this character."_s);
}

bool checkOrder(EdtfCursor &in, const EdtfEnd &start, const EdtfEnd &end)
{
    const EdtfDate &from = start.date;
    const EdtfDate &to = end.date;
    if (!start.isKnown() || !end.isKnown()) {
        return true;
    }
    if (from.time.isEmpty() != to.time.isEmpty()) {
        return in.refuse(end.position, u"Either both ends of an interval have a time of day or neither has."_s);
    }
    if ((to.hasUnspecified() ? to.last : to.first) < from.first) {
        return in.refuse(end.position, u"The interval ends before it starts."_s);
    }
    const bool isOneYear = from.year.value == to.year.value && from.isNegative == to.isNegative;
    const bool isSame = from.month.value == to.month.value && from.day.isPresent() == to.day.isPresent();
    if ((from.isSeason() || to.isSeason()) && isOneYear && !isSame) {
        return in.refuse(end.position, u"A season cannot be compared within its year: write the months instead."_s);
    }
    return true;
}

bool readInterval(EdtfCursor &in, EdtfText &text)
{
    text.isInterval = true;
    if (text.start.date.isShort) {
        return in.refuse(0, u"In an interval a decade is written 196X and a century 19XX."_s);
    }
    return readEnd(in, text.end) && readEndOfText(in) && checkOrder(in, text.start, text.end);
}

} // namespace

bool readEdtfText(EdtfCursor &in, EdtfText &text)
{
    if (in.isAtEnd()) {
        return in.refuse(0, u"There is no date."_s);
    }
    if (in.peek() == u'[' || in.peek() == u'{') {
        return readEdtfSet(in, text) && readEndOfText(in);
    }
    if (!readEnd(in, text.start)) {
        return false;
    }
    if (in.take(u'/')) {
        return readInterval(in, text);
    }
    if (text.start.isOpen()) {
        return in.refuse(in.position(), u"An open end needs a / and the other end, as in ../1918 or 1918/.."_s);
    }
    return readEndOfText(in);
}

EdtfText edtfText(const HistoricalDate &date)
{
    EdtfCursor in(date.text());
    EdtfText text;
    return readEdtfText(in, text) ? text : EdtfText{};
}

} // namespace araxes
