// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonparser.h"

#include "app/file/json/jsonsource.h"

#include <QBuffer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace araxes {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// Removes all but the last of members with the same key, and says which those were.
void keepLastOfEachKey(std::vector<JsonValue> &members, JsonDuplicates &duplicates)
{
    if (members.size() < 2) {
        return;
    }
    // Sorting, not hashing: a file made to collide must not make this slow.
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&members](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    std::vector<bool> isReplaced(members.size(), false);
    bool isAnyReplaced = false;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const JsonValue &first = members[order[i - 1]];
        const JsonValue &last = members[order[i]];
        if (first.key == last.key) {
            duplicates.push_back({first.key, first.line, last.line});
            isReplaced[order[i - 1]] = true;
            isAnyReplaced = true;
        }
    }
    if (isAnyReplaced) {
        std::size_t index = 0;
        std::erase_if(members, [&](const JsonValue &) { return isReplaced[index++]; });
    }
}

/// The middle of nlohmann's message: "[…] parse error at line 1, column 2: … - invalid literal; last read: 'x';
/// expected …".
QString complaint(const QString &message)
{
    return message.mid(message.indexOf(" - "_L1) + 3).section(u';', 0, 0).section(u", last read"_s, 0, 0);
}

/// Where the message says reading ended, as " near “…”"; empty when it does not.
QString textBefore(const QString &message)
{
    constexpr qsizetype kLength = 20;
    const qsizetype start = message.indexOf("last read: '"_L1);
    if (start < 0) {
        return {};
    }
    QString text = message.mid(start + 12);
    text.truncate(std::max(text.lastIndexOf("'; expected"_L1), text.lastIndexOf(u'\'')));
    text.replace("<U+000A>"_L1, " "_L1);
    return u" near “"_s + text.right(kLength).simplified() + u'”';
}

/// nlohmann's callbacks: builds one record or member after the other and hands it to the visitor.
class RecordBuilder
{
public:
    RecordBuilder(JsonSource &source, JsonVisitor &visitor)
        : m_source(source)
        , m_visitor(visitor)
    {}

    bool null() { return add(JsonValue::Kind::Null, {}); }
    bool boolean(bool value) { return add(JsonValue::Kind::Boolean, value ? "true" : "false"); }
    bool number_integer(json::number_integer_t value)
    {
        return add(JsonValue::Kind::Number, value == 0 ? "-0" : std::to_string(value)); // 0 comes unsigned
    }
    bool number_unsigned(json::number_unsigned_t value) { return add(JsonValue::Kind::Number, std::to_string(value)); }
    bool number_float(json::number_float_t, const std::string &written)
    {
        std::string text = written;
        // The lexer puts the locale's decimal sign in the place of the point.
        const std::size_t sign = text.find_first_not_of("0123456789+-eE");
        if (sign != std::string::npos) {
            text[sign] = '.';
        }
        return add(JsonValue::Kind::Number, std::move(text));
    }
    bool string(std::string &text)
    {
        if (text.size() > kLongestText) {
            return add(JsonValue::Kind::Omitted,
                       "a text of " + std::to_string(text.size()) + " bytes, more than 4 MiB");
        }
        return add(JsonValue::Kind::Text, std::move(text));
    }
    bool binary(json::binary_t &) { return false; } // JSON text has none

    bool start_object(std::size_t) { return start(JsonValue::Kind::Object); }
    bool start_array(std::size_t) { return start(JsonValue::Kind::List); }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool key(std::string &name)
    {
        m_source.markToken();
        if (m_depth == 1) {
            m_topKey = name;
            m_isList = m_visitor.isRecordList(name, m_source.line());
        }
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const json::exception &error);

    [[nodiscard]] const std::optional<JsonFailure> &failure() const { return m_failure; }

private:
    bool add(JsonValue::Kind kind, std::string text);
    bool start(JsonValue::Kind kind);
    bool end();
    bool finish();
    JsonValue *place(JsonValue::Kind kind, std::string text);
    bool fail(const QString &reason, const QString &advice)
    {
        m_failure = {m_source.line(), reason, advice};
        return false;
    }

    JsonSource &m_source;
    JsonVisitor &m_visitor;
    std::optional<JsonFailure> m_failure;
    JsonValue m_root;                ///< the record or member that is being built
    std::vector<JsonValue *> m_open; ///< the containers of m_root that are not closed yet, outermost first
    JsonDuplicates m_duplicates;
    std::string m_topKey;
    std::string m_key;
    int m_depth = 0;
    int m_values = 0;        ///< in m_root
    bool m_isList = false;   ///< the current member is a record list, if it is a list
    bool m_isInList = false; ///< its records are coming
};

/// Puts a value where it belongs; null when there is no room for it.
JsonValue *RecordBuilder::place(JsonValue::Kind kind, std::string text)
{
    JsonValue *value = &m_root;
    if (m_values > kMostValues) {
        return nullptr;
    }
    if (!m_open.empty()) {
        value = &m_open.back()->items.emplace_back();
    }
    ++m_values;
    value->kind = kind;
    value->line = m_source.line();
    value->key = m_open.empty() && m_isInList ? std::string() : std::exchange(m_key, {});
    value->text = std::move(text);
    return value;
}

bool RecordBuilder::add(JsonValue::Kind kind, std::string text)
{
    m_source.markToken();
    if (m_depth == 0) {
        return fail(u"the file holds a single value where one object is expected"_s,
                    u"Choose a file that Araxes wrote, or begin it with { \"format\": \"araxes\""_s);
    }
    place(kind, std::move(text));
    return !m_open.empty() || finish();
}

bool RecordBuilder::start(JsonValue::Kind kind)
{
    m_source.markToken();
    if (++m_depth > kDeepestNesting) {
        return fail(u"lists and objects are nested deeper than %1 levels"_s.arg(kDeepestNesting),
                    u"Flatten what is nested so deeply"_s);
    }
    if (m_depth == 1) {
        return kind == JsonValue::Kind::Object ||
               fail(u"the file holds a list where one object is expected"_s,
                    u"Put the list into an object: { \"format\": \"araxes\", \"events\": [ … ] }"_s);
    }
    if (m_depth == 2 && m_isList && kind == JsonValue::Kind::List) {
        m_isInList = true;
        return true;
    }
    if (m_open.empty() && m_isInList) {
        m_visitor.beginRecord();
    }
    JsonValue *value = place(kind, {});
    m_open.push_back(value != nullptr ? value : m_open.back());
    return true;
}

bool RecordBuilder::end()
{
    m_source.markToken();
    --m_depth;
    if (m_depth == 0) {
        return true;
    }
    if (m_open.empty()) {
        m_isInList = false;
        return true;
    }
    JsonValue *closed = m_open.back();
    m_open.pop_back();
    if (closed->kind == JsonValue::Kind::Object && m_values <= kMostValues) {
        keepLastOfEachKey(closed->items, m_duplicates);
    }
    return !m_open.empty() || finish();
}

bool RecordBuilder::finish()
{
    if (m_values > kMostValues) {
        m_root.kind = JsonValue::Kind::Omitted;
        m_root.text = "more than " + std::to_string(kMostValues) + " values";
        m_root.items.clear();
    }
    const bool goesOn = m_isInList ? m_visitor.takeRecord(m_topKey, std::move(m_root), m_duplicates)
                                   : m_visitor.takeMember(std::move(m_root), m_duplicates);
    m_root = {};
    m_duplicates.clear();
    m_values = 0;
    return goesOn;
}

bool RecordBuilder::parse_error(std::size_t, const std::string &, const json::exception &error)
{
    if (error.id == 406) {
        return fail(u"a number is too large to be one"_s, u"Correct the number or put it in quotation marks"_s);
    }
    if (m_source.atEnd()) {
        return fail(u"the file ends before it is complete"_s,
                    u"It may have been cut off when it was copied: restore it from where it came"_s);
    }
    const QString what = QString::fromUtf8(error.what());
    const QString near = textBefore(what);
    if (what.contains("UTF-8"_L1)) {
        return fail(u"a text is not UTF-8"_s + near, u"Save the file as UTF-8 and open it again"_s);
    }
    return fail(u"this is not JSON: "_s + complaint(what) + near, u"Correct the file at this line or just before it"_s);
}

/// What a source that ended early means.
std::optional<JsonFailure> failureOfStop(JsonSource &source)
{
    switch (source.stop()) {
    case JsonSource::Stop::NulByte:
        return JsonFailure{source.line(), u"there is a NUL byte in the file"_s,
                           u"The file is damaged or not a text: restore it from where it came"_s};
    case JsonSource::Stop::EndlessToken:
        return JsonFailure{source.line(), u"a single value is longer than 32 MiB"_s, u"Shorten or remove it"_s};
    case JsonSource::Stop::Unreadable:
        return JsonFailure{source.line(), u"the file could not be read to its end"_s,
                           u"Check the disk or the connection to it"_s};
    case JsonSource::Stop::None:
    case JsonSource::Stop::Cancelled:
        break;
    }
    return {};
}

/// Encodings that are told by their first bytes.
std::optional<JsonFailure> failureOfEncoding(const QByteArray &first)
{
    if (first.isEmpty()) {
        return JsonFailure{0, u"the file is empty"_s, u"Restore it from where it came"_s};
    }
    if (first.startsWith("\x1f\x8b") || first.startsWith("PK\x03\x04")) {
        return JsonFailure{1, u"the file is compressed"_s, u"Unpack it and open what is inside"_s};
    }
    if (first.startsWith("\xff\xfe") || first.startsWith("\xfe\xff") || first.contains('\0')) {
        return JsonFailure{1, u"the file is UTF-16 or UTF-32 text, or not a text at all"_s,
                           u"Save it as UTF-8 and open it again"_s};
    }
    if (first.startsWith('<')) {
        return JsonFailure{1, u"the file is a web page or XML, not JSON"_s, u"Fetch the data itself"_s};
    }
    return {};
}

} // namespace

std::optional<JsonFailure> parseJson(JsonSource &source, JsonVisitor &visitor)
{
    if (auto failure = failureOfEncoding(source.firstBytes())) {
        return failure;
    }
    RecordBuilder builder(source, visitor);
    json::sax_parse(source.begin(), JsonSource::end(), &builder);
    if (auto failure = failureOfStop(source)) {
        return failure;
    }
    return builder.failure();
}

bool parsesJson(const QByteArray &text, JsonVisitor &visitor,
                const std::function<bool(qint64 done, qint64 total)> &progress)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    JsonSource source(buffer, progress);
    return !parseJson(source, visitor) && source.stop() == JsonSource::Stop::None;
}

} // namespace araxes
