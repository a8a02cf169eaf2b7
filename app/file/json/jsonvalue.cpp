// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonvalue.h"

#include "app/file/json/jsonparser.h"

#include <algorithm>

namespace araxes {

namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

void appendEscaped(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += kHexDigits[(c >> 4) & 0xf];
        out += kHexDigits[c & 0xf];
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendMembers(std::string &out, const std::vector<JsonValue> &items, bool withKeys);

void appendValue(std::string &out, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
    case JsonValue::Kind::Omitted:
        out += "null";
        break;
    case JsonValue::Kind::Boolean:
    case JsonValue::Kind::Number:
        out += value.text;
        break;
    case JsonValue::Kind::Text:
        appendQuoted(out, value.text);
        break;
    case JsonValue::Kind::List:
        out += '[';
        appendMembers(out, value.items, false);
        out += ']';
        break;
    case JsonValue::Kind::Object:
        out += '{';
        appendMembers(out, value.items, true);
        out += '}';
        break;
    }
}

void appendMembers(std::string &out, const std::vector<JsonValue> &items, bool withKeys)
{
    for (const JsonValue &item : items) {
        if (&item != items.data()) {
            out += ',';
        }
        if (withKeys) {
            appendQuoted(out, item.key);
            out += ':';
        }
        appendValue(out, item);
    }
}

/// Takes the members of the outermost object as they come.
class MemberCollector : public JsonVisitor
{
public:
    bool isRecordList(const std::string &, int) override { return false; }
    bool takeRecord(const std::string &, JsonValue &&, const JsonDuplicates &) override { return true; }
    bool takeMember(JsonValue &&member, const JsonDuplicates &) override
    {
        members.push_back(std::move(member));
        return true;
    }

    std::vector<JsonValue> members;
};

} // namespace

const JsonValue *JsonValue::member(std::string_view name) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [name](const JsonValue &item) { return item.key == name; });
    return found == items.end() ? nullptr : &*found;
}

bool JsonValue::isComplete() const
{
    return kind != Kind::Omitted &&
           std::all_of(items.begin(), items.end(), [](const JsonValue &item) { return item.isComplete(); });
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (needsEscape(c)) {
            appendEscaped(out, c);
        } else {
            out += c;
        }
    }
    out += '"';
}

QString exactText(std::string_view utf8)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    QString text;
    while (utf8.starts_with(kMark)) {
        utf8.remove_prefix(kMark.size());
        text += QChar(QChar::ByteOrderMark);
    }
    return text + QUtf8StringView(utf8.data(), static_cast<qsizetype>(utf8.size())).toString();
}

QByteArray objectText(const std::vector<JsonValue> &members)
{
    if (members.empty()) {
        return {};
    }
    std::string out = "{";
    appendMembers(out, members, true);
    return QByteArray::fromStdString(out + '}');
}

std::vector<JsonValue> objectMembers(const QByteArray &text)
{
    if (text.isEmpty()) {
        return {};
    }
    MemberCollector collector;
    return parsesJson(text, collector) ? std::move(collector.members) : std::vector<JsonValue>();
}

} // namespace araxes
