// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines of written dates to rows of tab-separated values, a piece of input at a time.

#include "app/time/edtf.h"

#include <QByteArray>
#include <QByteArrayView>

namespace araxes {

/// Each line becomes a row in UTF-8: the line, its EDTF, the earliest and the latest day as ±YYYY-MM-DD with an
/// astronomical year ("-inf" and "inf" where it is open, empty where it is unknown), flags with commas between them
/// (those of edtfFlags(), then the key of the source's calendar when that is not the Gregorian one), and the level of
/// EDTF. A line that is refused becomes: the line, an empty column, the reason.
///
/// In the first column a backslash is doubled; tabs and control characters are written as \t and \xNN. A line ends with
/// LF or CRLF. Memory is bounded: of a line beyond kLongestLine bytes only its beginning is kept, and it is refused.
class DateList
{
public:
    static constexpr qsizetype kLongestLine = 4096;

    /// How a line that is EDTF is given back; see canonicalEdtf().
    enum class Form { AsWritten, Canonical };

    /// The calendar of dates that name none.
    explicit DateList(Calendar calendar, Form form = Form::AsWritten)
        : m_calendar(calendar)
        , m_form(form)
    {}

    /// Reads the next bytes of the input and appends the rows that they complete.
    void read(QByteArrayView bytes, QByteArray &rows);
    /// Ends the input, whose last line may have no end.
    void finish(QByteArray &rows);
    [[nodiscard]] bool hasRefused() const { return m_hasRefused; }

private:
    void keep(QByteArrayView part);
    [[nodiscard]] DateReading readingOf(const QString &text) const;
    void addRow(QByteArrayView line, QByteArray &rows);

    Calendar m_calendar;
    Form m_form;
    QByteArray m_line; ///< begun, not ended
    bool m_isTooLong = false;
    bool m_isFirstLine = true;
    bool m_hasRefused = false;
};

} // namespace araxes
