// SPDX-License-Identifier: GPL-3.0-or-later
// The rules "set" and "item"; the grammar stands in app/time/edtf.cpp.
#include "app/time/edtf/edtftext.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

void skipBlanks(EdtfCursor &in)
{
    while (in.take(u' ')) {
    }
}

bool readDate(EdtfCursor &in, EdtfEnd &end)
{
    end.position = in.position();
    if (!readEdtfDate(in, end.date)) {
        return false;
    }
    return end.date.time.isEmpty() || in.refuse(in.position(), u"Times of day have no place in a set."_s);
}

/// Whether an item ends at the cursor, after blanks perhaps.
bool isAtItemEnd(const EdtfCursor &in)
{
    return in.isAtEnd() || QStringView(u" ,]}").contains(QChar(in.peek()));
}

bool checkRange(EdtfCursor &in, const EdtfItem &item)
{
    const EdtfDate &from = item.start.date;
    const EdtfDate &to = item.end.date;
    const bool areKnown = item.start.isKnown() && item.end.isKnown();
    if (areKnown && (from.precision != to.precision || from.isPartOfYear() || to.isPartOfYear())) {
        return in.refuse(item.end.position, u"A range in a set runs between two years, two months or two days."_s);
    }
    return !areKnown || from.first <= to.first || in.refuse(item.end.position, u"The range ends before it starts."_s);
}

bool readItem(EdtfCursor &in, EdtfItem &item)
{
    item.isRange = in.takeOpen();
    if (item.isRange) {
        item.start.kind = Endpoint::Open;
        return readDate(in, item.end);
    }
    if (!readDate(in, item.start)) {
        return false;
    }
    item.isRange = in.takeOpen();
    if (item.isRange && isAtItemEnd(in)) {
        item.end.kind = Endpoint::Open;
        return true;
    }
    return !item.isRange || (readDate(in, item.end) && checkRange(in, item));
}

bool checkPlace(EdtfCursor &in, const std::vector<EdtfItem> &items, qsizetype start)
{
    const bool isOpenLater = items.size() > 1 && items[items.size() - 2].end.isOpen();
    return (!isOpenLater && (items.size() == 1 || !items.back().start.isOpen())) ||
           in.refuse(start, u"In a set, ..1760 can only come first and 1760.. last."_s);
}

} // namespace

TimeSpan EdtfItem::days() const
{
    const EdtfEnd &last = isRange ? end : start;
    return {start.isOpen() ? kOpenPast : start.date.first, last.isOpen() ? kOpenFuture : last.date.last + 1};
}

Precision EdtfItem::precision() const
{
    return start.isKnown() ? start.date.precision : end.date.precision;
}

bool readEdtfSet(EdtfCursor &in, EdtfText &text)
{
    const bool isOneOf = in.peek() == u'[';
    text.set = isOneOf ? SetKind::OneOf : SetKind::AllOf;
    in.advance();
    do {
        skipBlanks(in);
        const qsizetype start = in.position();
        if (!readItem(in, text.items.emplace_back()) || !checkPlace(in, text.items, start)) {
            return false;
        }
        skipBlanks(in);
    } while (in.take(u','));
    return in.take(isOneOf ? u']' : u'}') ||
           in.refuse(in.position(), isOneOf
                                        ? u"A set that begins with [ ends with ], and commas separate its dates."_s
                                        : u"A set that begins with { ends with }, and commas separate its dates."_s);
}

} // namespace araxes
