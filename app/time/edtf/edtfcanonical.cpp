// SPDX-License-Identifier: GPL-3.0-or-later
// A date, interval or set written in one way.
#include "app/time/edtf.h"
#include "app/time/edtf/edtftext.h"

#include <array>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// With the qualifiers as they will be written.
using Fields = std::array<EdtfField, 3>;

/// Says the same of each field with as few qualifiers as can be: from the right, what holds of a field and of all
/// before it is said after it, and what is left of it before it.
void regroup(Fields &fields)
{
    unsigned inherited = 0;
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        inherited |= field->after;
        field->before |= inherited;
        field->after = 0;
    }
    for (std::size_t last = fields.size(); last-- > 0;) {
        unsigned shared = fields[last].isPresent() ? kUncertain | kApproximate : 0;
        for (std::size_t i = 0; i <= last; ++i) {
            shared &= fields[i].before;
        }
        for (std::size_t i = 0; i <= last; ++i) {
            fields[i].before &= ~shared;
        }
        fields[last].after = shared;
    }
}

void addQualifier(QString &text, unsigned doubt)
{
    constexpr std::array<char16_t, 4> signs = {u'\0', u'?', u'~', u'%'};
    if (doubt != 0) {
        text += QChar(signs[doubt]);
    }
}

void addDigits(QString &text, const EdtfField &field)
{
    QString digits = QString::number(field.value).rightJustified(field.digits, u'0');
    for (int i = 0; i < field.digits; ++i) {
        if ((field.unspecified >> i & 1U) != 0) {
            digits[digits.size() - 1 - i] = u'X';
        }
    }
    text += digits;
}

void addDate(QString &text, const EdtfDate &date)
{
    Fields fields = {date.year, date.month, date.day};
    regroup(fields);
    text += date.isLong ? u"Y"_s : QString();
    text += date.isNegative ? u"-"_s : QString();
    for (const EdtfField &field : fields) {
        if (!field.isPresent()) {
            break;
        }
        const bool isYear = &field == &fields[0];
        text += isYear ? QString() : u"-"_s;
        addQualifier(text, field.before);
        addDigits(text, field);
        text += isYear && date.significant > 0 ? u'S' + QString::number(std::min(date.significant, field.digits))
                                               : QString();
        addQualifier(text, field.after);
    }
    text += date.time;
}

void addEnd(QString &text, const EdtfEnd &end)
{
    if (end.isOpen()) {
        text += ".."_L1;
    } else if (end.isKnown()) {
        addDate(text, end.date);
    }
}

void addItem(QString &text, const EdtfItem &item)
{
    addEnd(text, item.start);
    if (item.isRange && item.start.isKnown()) {
        text += ".."_L1;
    }
    if (item.isRange && item.end.isKnown()) {
        addEnd(text, item.end);
    }
}

void addSet(QString &text, const EdtfText &set)
{
    const bool isOneOf = set.set == SetKind::OneOf;
    text += isOneOf ? u'[' : u'{';
    for (const EdtfItem &item : set.items) {
        text += &item == &set.items.front() ? QString() : u","_s;
        addItem(text, item);
    }
    text += isOneOf ? u']' : u'}';
}

} // namespace

QString canonicalEdtf(const HistoricalDate &date)
{
    const EdtfText parts = edtfText(date);
    QString text;
    if (parts.set != SetKind::None) {
        addSet(text, parts);
        return text;
    }
    addEnd(text, parts.start);
    if (parts.isInterval) {
        text += u'/';
        addEnd(text, parts.end);
    }
    return text;
}

} // namespace araxes
