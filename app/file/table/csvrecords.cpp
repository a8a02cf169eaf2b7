// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/csvrecords.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace araxes {

namespace {

static_assert(std::endian::native == std::endian::little, "the lowest byte of a word is to be the first");
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::uint64_t kEachByte = 0x0101010101010101;

/// Not zero when a byte of the word is: eight bytes are looked at in one.
std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - kEachByte) & ~word & (kEachByte * 0x80);
}

std::string_view withoutMark(QByteArrayView text)
{
    std::string_view bytes(text.data(), std::size_t(text.size()));
    return bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
}

std::size_t countInFirstLine(std::string_view text, char sign)
{
    std::size_t count = 0;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!isQuoted && c == sign) {
            ++count;
        }
    }
    return count;
}

} // namespace

char csvSeparator(QByteArrayView text)
{
    const std::string_view bytes = withoutMark(text);
    char best = ',';
    std::size_t most = countInFirstLine(bytes, ',');
    for (const char separator : {';', '\t', '|'}) {
        if (const std::size_t count = countInFirstLine(bytes, separator); count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}

CsvRecords::CsvRecords(QByteArrayView text, char separator, Begin begin)
    : m_text(begin == Begin::OfFile ? withoutMark(text) : std::string_view(text.data(), std::size_t(text.size())))
    , m_separator(separator)
{}

bool CsvRecords::next()
{
    m_fields.clear();
    if (!m_unquoted.empty()) {
        m_unquoted.clear();
    }
    while (m_at < m_text.size() && isAtLineEnd()) {
        endLine();
    }
    if (m_at >= m_text.size()) {
        return false;
    }
    m_line = m_nextLine;
    m_begin = m_at;
    readField();
    while (m_at < m_text.size() && m_text[m_at] == m_separator) {
        ++m_at;
        readField();
    }
    if (m_at < m_text.size()) {
        endLine();
    }
    return true;
}

void CsvRecords::readField()
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        readQuoted();
    } else {
        readPlain();
    }
}

/// Where the plain field ends: at a separator or the end of the line or text.
std::size_t CsvRecords::nextStop() const
{
    const std::uint64_t separators = kEachByte * static_cast<unsigned char>(m_separator);
    std::size_t at = m_at;
    for (; at + sizeof(std::uint64_t) <= m_text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, m_text.data() + at, sizeof word);
        const std::uint64_t stops =
            zeroBytes(word ^ separators) | zeroBytes(word ^ kEachByte * '\n') | zeroBytes(word ^ kEachByte * '\r');
        if (stops != 0) { // what it says of bytes above the lowest may be wrong
            return at + std::size_t(std::countr_zero(stops)) / 8;
        }
    }
    while (at < m_text.size() && m_text[at] != m_separator && m_text[at] != '\n' && m_text[at] != '\r') {
        ++at;
    }
    return at;
}

void CsvRecords::readPlain()
{
    const std::size_t end = nextStop();
    m_fields.push_back(m_text.substr(m_at, end - m_at));
    m_at = end;
}

/// What stands between the closing quote and the separator belongs to the field too: people write "a" b.
void CsvRecords::readQuoted()
{
    const std::size_t first = m_at + 1;
    std::size_t quote = first;
    bool hasDoubled = false;
    while ((quote = m_text.find('"', quote)) != std::string_view::npos && m_text.substr(quote + 1, 1) == "\"") {
        hasDoubled = true;
        quote += 2;
    }
    m_isQuoteOpen = quote == std::string_view::npos;
    const std::size_t end = m_isQuoteOpen ? m_text.size() : quote;
    const std::string_view raw = m_text.substr(first, end - first);
    m_nextLine += int(std::count(raw.begin(), raw.end(), '\n'));
    m_at = m_isQuoteOpen ? end : end + 1;
    std::string_view rest;
    if (m_at < m_text.size() && m_text[m_at] != m_separator && !isAtLineEnd()) {
        readPlain();
        rest = m_fields.back();
        m_fields.pop_back();
    }
    if (!hasDoubled && rest.empty()) {
        m_fields.push_back(raw);
        return;
    }
    std::string &text = m_unquoted.emplace_back();
    for (std::size_t i = 0; i < raw.size(); ++i) {
        text.push_back(raw[i]);
        i += raw[i] == '"' ? 1 : 0;
    }
    text.append(rest);
    m_fields.push_back(text);
}

void CsvRecords::endLine()
{
    const bool isPair = m_text.substr(m_at, 2) == "\r\n";
    m_at += isPair ? 2 : 1;
    ++m_nextLine;
}

} // namespace araxes
