// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonrecord.h"

#include "app/time/calendars/calendarnames.h"
#include "app/time/edtf.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kQuotedLength = 40;

/// A sentence as the latter half of another.
QString asClause(const QString &sentence)
{
    const QString clause = sentence.left(1).toLower() + sentence.mid(1);
    return clause.endsWith(u'.') ? clause.chopped(1) : clause;
}

} // namespace

QString inQuotes(std::string_view text)
{
    // Four bytes a character at most; the rest need not be decoded.
    const QString whole = exactText(text.substr(0, std::size_t{4} * (kQuotedLength + 1)));
    return u"“"_s + (whole.size() <= kQuotedLength ? whole : whole.first(kQuotedLength) + u'…') + u"”"_s;
}

QString described(const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return u"null"_s;
    case JsonValue::Kind::Boolean:
        return exactText(value.text);
    case JsonValue::Kind::Number:
        return u"the number "_s + exactText(value.text).left(kQuotedLength);
    case JsonValue::Kind::Text:
        return u"the text "_s + inQuotes(value.text);
    case JsonValue::Kind::List:
        return u"a list"_s;
    case JsonValue::Kind::Object:
        return u"an object"_s;
    case JsonValue::Kind::Omitted:
        return exactText(value.text);
    }
    return {};
}

std::optional<double> numberOf(const JsonValue &value)
{
    double number = 0;
    const char *end = value.text.data() + value.text.size();
    const auto [read, error] = std::from_chars(value.text.data(), end, number);
    const bool isNumber = value.kind == JsonValue::Kind::Number && error == std::errc() && read == end;
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString JsonRecord::pathOf(std::string_view member) const
{
    return m_path.isEmpty() ? exactText(member) : m_path + u'.' + exactText(member);
}

QString JsonRecord::itemPath(const QString &list, std::size_t index)
{
    return list + u'[' + QString::number(index) + u']';
}

const JsonValue *JsonRecord::find(std::string_view member) const
{
    const JsonValue *value = m_object.member(member);
    return value == nullptr || value->kind == JsonValue::Kind::Null ? nullptr : value;
}

bool JsonRecord::isShort(const JsonValue &value, const QString &field, std::size_t longest) const
{
    if (value.text.size() <= longest) {
        return true;
    }
    skip(value, field, u"the text has %1 bytes, more than the %2 that fit"_s.arg(value.text.size()).arg(longest),
         u"Shorten it"_s);
    return false;
}

QString JsonRecord::text(std::string_view member) const
{
    const JsonValue *value = find(member);
    if (value == nullptr) {
        return {};
    }
    if (value->kind != JsonValue::Kind::Text) {
        skip(*value, pathOf(member), u"there is %1 where a text is expected"_s.arg(described(*value)),
             u"Put a text in quotation marks there"_s);
        return {};
    }
    return isShort(*value, pathOf(member), kLongestTitle) ? exactText(value->text) : QString();
}

LocalizedText JsonRecord::texts(std::string_view member, std::size_t longest) const
{
    LocalizedText all;
    const JsonValue *value = find(member);
    if (value == nullptr) {
        return all;
    }
    if (value->kind != JsonValue::Kind::Object) {
        skip(*value, pathOf(member), u"there is %1 where texts by language are expected"_s.arg(described(*value)),
             u"Write it like { \"en\": \"…\" }"_s);
        return all;
    }
    if (value->items.size() > kMostEntries) {
        skip(*value, pathOf(member), u"there are %1 languages, too many to be true"_s.arg(value->items.size()),
             u"Keep at most %1"_s.arg(kMostEntries));
        return all;
    }
    for (const JsonValue &text : value->items) {
        const QString field = pathOf(member) + u'.' + exactText(text.key).left(kQuotedLength);
        if (text.kind == JsonValue::Kind::Null) {
            continue;
        }
        if (text.key.empty()) {
            skip(text, pathOf(member), u"a text has no language"_s, u"Name it by a tag such as \"en\" or \"az\""_s);
        } else if (text.kind != JsonValue::Kind::Text) {
            skip(text, field, u"there is %1 where a text is expected"_s.arg(described(text)),
                 u"Put a text in quotation marks there"_s);
        } else if (isShort(text, field, longest)) {
            all.set(exactText(text.key), exactText(text.text));
        }
    }
    return all;
}

std::optional<double> JsonRecord::number(std::string_view member, double least, double most) const
{
    const JsonValue *value = find(member);
    if (value == nullptr) {
        return {};
    }
    const auto number = numberOf(*value);
    if (!number || *number < least || *number > most) {
        skip(*value, pathOf(member),
             u"there is %1 where a number from %2 to %3 is expected"_s.arg(
                 described(*value), QString::number(least, 'g', 12), QString::number(most, 'g', 12)),
             u"Correct it or leave it out"_s);
        return {};
    }
    return number;
}

bool JsonRecord::isTrue(std::string_view member) const
{
    const JsonValue *value = find(member);
    if (value != nullptr && value->kind != JsonValue::Kind::Boolean) {
        skip(*value, pathOf(member), u"there is %1 where true or false is expected"_s.arg(described(*value)),
             u"Write true or false without quotation marks"_s);
        return false;
    }
    return value != nullptr && value->text == "true";
}

std::optional<HistoricalDate> JsonRecord::date(std::string_view member) const
{
    const JsonValue *value = find(member);
    const bool hasSource = value != nullptr && value->kind == JsonValue::Kind::Object;
    return hasSource ? inner(*value, pathOf(member)).dateOfSource() : edtf(member);
}

std::optional<HistoricalDate> JsonRecord::dateOfSource() const
{
    skipOthers(members::kWhen, u"Move it to the event or the claim"_s);
    const JsonValue *days = find("edtf");
    if (days == nullptr || (days->kind == JsonValue::Kind::Text && days->text.empty())) {
        skipWhole(u"the date has no EDTF, so its days are not known"_s,
                  u"Give it a member \"edtf\" with the Gregorian date, such as 1828-02-22"_s);
    }
    const std::optional<HistoricalDate> date = edtf("edtf");
    const SourceWords source{calendar("calendar").value_or(Calendar::Gregorian), text("written")};
    return date ? std::optional(date->withSource(source)) : std::nullopt;
}

std::optional<HistoricalDate> JsonRecord::edtf(std::string_view member) const
{
    const QString written = text(member);
    if (written.isEmpty()) {
        return {};
    }
    const JsonValue *value = find(member);
    DateReading reading = parseEdtf(written);
    if (!reading.date) {
        const QString where = reading.position < 0 ? QString() : u" (at character %1)"_s.arg(reading.position + 1);
        const QString why = asClause(reading.reason);
        skip(*value, pathOf(member),
             u"%1 is not a date that can be read%2: %3"_s.arg(inQuotes(value->text), where, why),
             u"Write it like 1813-10-24, 1813-10, 1813, 18XX or 1804/1813"_s);
    }
    return reading.date;
}

std::optional<std::size_t> JsonRecord::word(std::string_view member, members::Names words) const
{
    const QString written = text(member);
    if (written.isEmpty()) {
        return {};
    }
    const auto found = std::find(words.begin(), words.end(), find(member)->text);
    if (found == words.end()) {
        QStringList all;
        for (const std::string_view word : words) {
            all.append(exactText(word));
        }
        skipWord(member, std::move(all));
        return {};
    }
    return static_cast<std::size_t>(found - words.begin());
}

std::optional<Calendar> JsonRecord::calendar(std::string_view member) const
{
    const QString written = text(member);
    const std::optional<Calendar> calendar = calendarOfKey(written);
    if (!written.isEmpty() && !calendar) {
        QStringList all;
        for (const Calendar each : kCalendars) {
            all.append(calendarKey(each));
        }
        skipWord(member, std::move(all));
    }
    return calendar;
}

void JsonRecord::skipWord(std::string_view member, QStringList words) const
{
    const JsonValue *value = find(member);
    const QString last = words.takeLast();
    skip(*value, pathOf(member), u"%1 is not one of the words that fit here"_s.arg(inQuotes(value->text)),
         u"Use "_s + words.join(u", "_s) + u" or "_s + last);
}

std::span<const JsonValue> JsonRecord::list(std::string_view member) const
{
    const JsonValue *value = find(member);
    if (value == nullptr) {
        return {};
    }
    if (value->kind != JsonValue::Kind::List) {
        skip(*value, pathOf(member), u"there is %1 where a list is expected"_s.arg(described(*value)),
             u"Put it in square brackets"_s);
        return {};
    }
    const std::span<const JsonValue> items(value->items);
    if (items.size() <= kMostEntries) {
        return items;
    }
    skip(*value, pathOf(member),
         u"the list has %1 entries; the first %2 are read"_s.arg(items.size()).arg(kMostEntries), u"Shorten it"_s);
    return items.first(kMostEntries);
}

std::vector<JsonRecord> JsonRecord::objects(std::string_view member) const
{
    std::vector<JsonRecord> all;
    const std::span<const JsonValue> items = list(member);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const JsonValue &item = items[i];
        const QString path = itemPath(pathOf(member), i);
        if (item.kind == JsonValue::Kind::Object) {
            all.push_back(inner(item, path));
        } else {
            skip(item, path, u"there is %1 where an object is expected"_s.arg(described(item)),
                 u"Put its members in curly brackets"_s);
        }
    }
    return all;
}

JsonRecord JsonRecord::inner(const JsonValue &object, QString path) const
{
    return {object, m_log, m_name, std::move(path)};
}

void JsonRecord::skipOthers(members::Names known, const QString &advice) const
{
    for (const JsonValue &member : m_object.items) {
        if (std::find(known.begin(), known.end(), member.key) == known.end()) {
            skip(member, pathOf(member.key).left(kQuotedLength), u"this member has no place here and is left out"_s,
                 advice);
        }
    }
}

QByteArray JsonRecord::extra(members::Names known) const
{
    std::vector<JsonValue> unknown;
    for (const JsonValue &member : m_object.items) {
        if (std::find(known.begin(), known.end(), member.key) != known.end()) {
            continue;
        }
        if (member.isComplete()) {
            unknown.push_back(member);
        } else {
            skip(member, pathOf(member.key).left(kQuotedLength), u"it holds more than can be kept"_s,
                 u"Move large attachments out of the file"_s);
        }
    }
    return objectText(unknown);
}

void JsonRecord::note(const JsonValue &value, const QString &field, const QString &reason, const QString &advice) const
{
    m_log.note(value.line, m_name, field, reason, advice);
}

void JsonRecord::skip(const JsonValue &value, const QString &field, const QString &reason, const QString &advice) const
{
    m_log.skip(value.line, m_name, field, reason, advice);
}

} // namespace araxes
