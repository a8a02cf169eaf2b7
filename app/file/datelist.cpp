// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/datelist.h"

#include "app/time/calendars/calendarnames.h"
#include "app/time/civilday.h"
#include "app/time/written/writtendate.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";

/// As few as a text has hardly ever: most lines have none.
bool needsEscape(char16_t c)
{
    return c < 0x20 || c == u'\\' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

void appendEscaped(QByteArray &row, QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (needsEscape(c)) {
            row.append(text.sliced(start, i - start).toUtf8());
            row.append(c == u'\\'   ? QByteArray("\\\\")
                       : c == u'\t' ? QByteArray("\\t")
                       : c < 0x100  ? "\\x" + QByteArray::number(c, 16).rightJustified(2, '0')
                                    : "\\u" + QByteArray::number(c, 16));
            start = i + 1;
        }
    }
    row.append(text.sliced(start).toUtf8());
}

void appendDigits(QByteArray &row, std::int64_t value, int width)
{
    const QByteArray digits = QByteArray::number(qlonglong(value));
    row.append(std::max<qsizetype>(width - digits.size(), 0), '0').append(digits);
}

void appendDay(QByteArray &row, Day day, Endpoint endpoint)
{
    if (endpoint == Endpoint::Unknown) {
        return;
    }
    if (day <= kOpenPast || day >= kOpenFuture) {
        row.append(day < 0 ? "-inf" : "inf");
        return;
    }
    const CivilDay civil = civilDay(day);
    row.append(civil.year < 0 ? "-" : "");
    appendDigits(row, std::abs(civil.year), 4);
    row.append('-');
    appendDigits(row, civil.month, 2);
    row.append('-');
    appendDigits(row, civil.day, 2);
}

void appendDate(QByteArray &row, const HistoricalDate &date, const QString &edtf)
{
    row.append('\t').append(edtf.toUtf8()).append('\t');
    appendDay(row, date.bounds().earliestStart, date.start());
    row.append('\t');
    appendDay(row, date.bounds().latestEnd, date.end());
    QStringList flags = edtfFlags(date);
    if (date.source().calendar != Calendar::Gregorian) {
        flags.append(calendarKey(date.source().calendar));
    }
    row.append('\t').append(flags.join(u',').toUtf8()).append('\t').append(char('0' + date.level()));
}

} // namespace

void DateList::read(QByteArrayView bytes, QByteArray &rows)
{
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
        const QByteArrayView part = bytes.first(end);
        bytes = bytes.sliced(end + 1);
        if (m_line.isEmpty() && part.size() <= kLongestLine) {
            addRow(part, rows);
        } else {
            keep(part);
            addRow(std::exchange(m_line, {}), rows);
        }
    }
    keep(bytes);
}

void DateList::finish(QByteArray &rows)
{
    if (!m_line.isEmpty()) {
        addRow(std::exchange(m_line, {}), rows);
    }
}

void DateList::keep(QByteArrayView part)
{
    const qsizetype room = kLongestLine - m_line.size();
    m_isTooLong |= part.size() > room;
    m_line.append(part.first(std::min(part.size(), room)));
}

/// A list may hold what nobody would type: EDTF's "-193" and "-04" are a decade and a century, where a person who
/// types them is asked which year is meant.
DateReading DateList::readingOf(const QString &text) const
{
    DateReading words = parseWrittenDate(text, {QLocale::c(), m_calendar});
    if (words.date || !words.choices.empty() || m_calendar != Calendar::Gregorian) {
        return words;
    }
    DateReading edtf = parseEdtf(text);
    return edtf.date ? edtf : words;
}

void DateList::addRow(QByteArrayView line, QByteArray &rows)
{
    if (std::exchange(m_isFirstLine, false) && line.startsWith(kByteOrderMark)) {
        line = line.sliced(kByteOrderMark.size());
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    const bool isTooLong = std::exchange(m_isTooLong, false);
    const QString text = QString::fromUtf8(line);
    appendEscaped(rows, text);
    DateReading reading;
    if (isTooLong) {
        reading.reason = u"A line has at most %1 bytes; the rest of this one is not shown."_s.arg(kLongestLine);
    } else if (!QUtf8StringView(line.data(), line.size()).isValidUtf8()) {
        reading.reason = u"This line is not UTF-8."_s;
    } else {
        reading = readingOf(text);
    }
    if (reading.date) {
        const HistoricalDate &date = *reading.date;
        appendDate(rows, date, m_form == Form::Canonical ? canonicalEdtf(date) : date.text());
    } else {
        m_hasRefused = true;
        rows.append("\t\t");
        appendEscaped(rows, reading.reason);
    }
    rows.append('\n');
}

} // namespace araxes
