// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar, about a function for each rule:
//
//   text      = date | decade | century | interval | set
//   interval  = end "/" end
//   end       = date | ".." | nothing
//   set       = "[" items "]", one of these | "{" items "}", all of these
//   items     = item { "," item }, with blanks around each
//   item      = date | date ".." date | ".." date, only first | date "..", only last
//
//   date      = q year q [ "-" q month q [ "-" q day q | "-" day "T" time ] ]
//             | q year q "-" q season q [ "-XX" ] | q year q "-" part
//   year      = [ "-" ] four digits [ significant ] | "Y" [ "-" ] digits [ "E" number ] [ significant ], above 9999
//   decade    = q [ "-" ] three digits q
//   century   = q [ "-" ] two digits q
//   month     = two digits, 01 to 12
//   season    = 21 to 24
//   part      = 25 to 41 [ "-XX" ]: seasons of a hemisphere, quarters, thirds, halves
//   day       = two digits, 01 to 31
//   time      = hh ":" mm ":" ss [ "." digits ] [ "Z" | ( "+" | "-" ) hh [ [ ":" ] mm ] ]
//
//   significant = "S" number
//   q           = [ "?" | "~" | "%" ]: before a field, of this one; after it, of it and all to its left
//   A digit of a four-digit year, month or day may be "X".
//
// "text" to "end" are in edtf/edtftext.cpp, "set" to "item" in edtf/edtfset.cpp, "time" in edtf/edtftime.cpp, and the
// rest in edtf/edtfdate.cpp; what days it all means is in edtf/edtfdays.cpp and, for intervals and sets, here.
#include "app/time/edtf.h"

#include "app/time/edtf/edtftext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

DateBounds boundsOf(const EdtfDate &date)
{
    return {date.first, date.last, date.first, date.last};
}

DateBounds boundsOf(const EdtfEnd &start, const EdtfEnd &end)
{
    if (start.isKnown() && end.isKnown()) {
        return {start.date.first, std::min(start.date.last, end.date.last), std::max(start.date.first, end.date.first),
                end.date.last};
    }
    if (!start.isKnown() && !end.isKnown()) {
        return start.isOpen() && end.isOpen() ? DateBounds{kOpenPast, kOpenPast, kOpenFuture, kOpenFuture}
                                              : DateBounds{kOpenFuture, kOpenFuture, kOpenPast, kOpenPast};
    }
    DateBounds bounds = boundsOf(start.isKnown() ? start.date : end.date);
    if (start.isOpen()) {
        bounds.earliestStart = bounds.latestStart = kOpenPast;
    }
    if (end.isOpen()) {
        bounds.earliestEnd = bounds.latestEnd = kOpenFuture;
    }
    return bounds;
}

void addDate(HistoricalDate::Reading &reading, const EdtfEnd &end)
{
    if (!end.isKnown()) {
        return;
    }
    const unsigned doubt = end.date.doubt();
    reading.precision = std::max(reading.precision, end.date.precision);
    reading.isUncertain |= (doubt & kUncertain) != 0;
    reading.isApproximate |= (doubt & kApproximate) != 0;
    reading.isUnspecified |= end.date.hasUnspecified() && !end.date.isShort;
    reading.level = std::max(reading.level, end.date.level());
}

HistoricalDate::Reading readingOfInterval(const EdtfText &text)
{
    HistoricalDate::Reading reading;
    addDate(reading, text.start);
    addDate(reading, text.end);
    const bool areKnown = text.start.isKnown() && text.end.isKnown();
    reading.bounds = boundsOf(text.start, text.end);
    reading.start = text.start.kind;
    reading.end = text.end.kind;
    reading.isInterval = true;
    reading.precision = text.start.isKnown() || text.end.isKnown() ? reading.precision : Precision::Coarser;
    reading.level = reading.isUnspecified ? 2 : std::max(reading.level, areKnown ? 0 : 1);
    return reading;
}

/// Sorted, with those that touch joined.
std::vector<TimeSpan> stretches(const std::vector<EdtfItem> &items)
{
    std::vector<TimeSpan> all;
    all.reserve(items.size());
    for (const EdtfItem &item : items) {
        all.push_back(item.days());
    }
    std::sort(all.begin(), all.end(), [](const TimeSpan &a, const TimeSpan &b) { return a.begin < b.begin; });
    std::vector<TimeSpan> joined;
    for (const TimeSpan &span : all) {
        if (!joined.empty() && span.begin <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, span.end);
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

HistoricalDate::Reading readingOfSet(const EdtfText &text)
{
    HistoricalDate::Reading reading;
    bool areExactDays = true;
    for (const EdtfItem &item : text.items) {
        for (const EdtfEnd *end : {&item.start, &item.end}) {
            if (end == &item.start || item.isRange) {
                addDate(reading, *end);
                areExactDays &= !end->isKnown() || end->date.first == end->date.last;
            }
        }
    }
    reading.members = stretches(text.items);
    const Day first = reading.members.front().begin;
    const Day beyond = reading.members.back().end;
    const Day last = beyond == kOpenFuture ? kOpenFuture : beyond - 1;
    const bool isUnbroken = reading.members.size() == 1;
    const bool isCertain = text.set == SetKind::AllOf && isUnbroken && areExactDays;
    reading.bounds = isCertain ? DateBounds{first, first, last, last} : DateBounds{first, last, first, last};
    reading.start = first == kOpenPast ? Endpoint::Open : Endpoint::Known;
    reading.end = last == kOpenFuture ? Endpoint::Open : Endpoint::Known;
    reading.set = text.set;
    reading.level = 2;
    if (isUnbroken) {
        reading.members.clear();
    }
    return reading;
}

HistoricalDate::Reading readingOf(const EdtfText &text)
{
    if (text.set != SetKind::None) {
        return readingOfSet(text);
    }
    if (text.isInterval) {
        return readingOfInterval(text);
    }
    HistoricalDate::Reading reading;
    addDate(reading, text.start);
    reading.bounds = boundsOf(text.start.date);
    return reading;
}

} // namespace

DateReading parseEdtf(QStringView text)
{
    EdtfCursor in(text);
    EdtfText parts;
    if (!readEdtfText(in, parts)) {
        return {std::nullopt, in.refusedAt(), in.reason()};
    }
    HistoricalDate::Reading reading = readingOf(parts);
    reading.text = text.toString();
    return {HistoricalDate(std::move(reading)), -1, {}};
}

QStringList edtfFlags(const HistoricalDate &date)
{
    const QStringView text = date.text();
    const bool isPlain = date.set() == SetKind::None;
    const auto isNegative = [](QStringView end) {
        return end.startsWith(u'-') || (end.size() > 1 && QStringView(u"?~%").contains(end[0]) && end[1] == u'-');
    };
    QStringList flags;
    const auto add = [&flags](bool holds, const QString &flag) {
        if (holds) {
            flags.append(flag);
        }
    };
    add(text.contains(u'?'), u"uncertain"_s);
    add(text.contains(u'~'), u"approximate"_s);
    add(text.contains(u'%'), u"uncertain+approximate"_s);
    add(date.isUnspecified(), u"unspecified"_s);
    add(isPlain && (isNegative(text) || isNegative(text.sliced(text.indexOf(u'/') + 1))), u"negative-year"_s);
    add(text.contains(".."_L1), u"open-or-range"_s);
    add(date.start() == Endpoint::Unknown || date.end() == Endpoint::Unknown, u"unknown-endpoint"_s);
    add(text.contains(u'S'), u"significant-digits"_s);
    add(text.contains(u'E'), u"exponential"_s);
    return flags;
}

} // namespace araxes
