// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Comma-separated values (RFC 4180 and what people make of it), cut into records without copying.

#include <QByteArrayView>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace araxes {

/// The separator of a table: of comma, semicolon, tab and bar the one that is most frequent outside quotes in the first
/// line; a comma when there is none.
[[nodiscard]] char csvSeparator(QByteArrayView text);

/// Reads records one after another. A field in quotes may hold separators, line feeds and doubled quotes; lines end
/// with LF, CR LF or CR; blank lines are passed over. The text must outlive the reader.
class CsvRecords
{
public:
    enum class Begin {
        OfFile,    ///< a byte order mark is left out
        WithinFile ///< the text begins where a record does
    };
    CsvRecords(QByteArrayView text, char separator, Begin begin = Begin::OfFile);

    /// Goes to the next record; false at the end of the text.
    [[nodiscard]] bool next();
    /// Of the current record, unquoted; they hold until next().
    [[nodiscard]] const std::vector<std::string_view> &fields() const { return m_fields; }
    /// The line, from 1, on which the current record begins.
    [[nodiscard]] int line() const { return m_line; }
    /// The line on which what follows it begins.
    [[nodiscard]] int nextLine() const { return m_nextLine; }
    /// The byte at which the current record begins; a byte order mark does not count.
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    /// Whether the text ended within quotes: the record's last field has swallowed all that followed.
    [[nodiscard]] bool isQuoteOpen() const { return m_isQuoteOpen; }
    /// Bytes read so far; a byte order mark does not count.
    [[nodiscard]] qint64 position() const { return qint64(m_at); }

private:
    [[nodiscard]] std::size_t nextStop() const;
    void readField();
    void readQuoted();
    void readPlain();
    void endLine();
    [[nodiscard]] bool isAtLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    int m_line = 0;
    int m_nextLine = 1;
    bool m_isQuoteOpen = false;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted; ///< fields that had doubled quotes
};

} // namespace araxes
