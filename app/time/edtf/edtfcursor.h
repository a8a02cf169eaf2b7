// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The place in an EDTF text up to which it has been read, and the first reason to refuse it.

#include <QString>

namespace araxes {

/// Moves over a text from left to right. The take… functions move only when they succeed, so the
/// position after a failure is the first character that does not fit.
class EdtfCursor
{
public:
    explicit EdtfCursor(QStringView text)
        : m_text(text)
    {}

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QStringView since(qsizetype position) const { return m_text.sliced(position, m_at - position); }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    /// The next character or the one so many after it; NUL beyond the end.
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
    }
    [[nodiscard]] bool isAtDigit() const { return peek() >= u'0' && peek() <= u'9'; }
    [[nodiscard]] bool isAtQualifier() const { return peek() == u'?' || peek() == u'~' || peek() == u'%'; }

    void advance() { ++m_at; }
    /// Takes "..".
    [[nodiscard]] bool takeOpen();
    /// The value of the digit at the cursor, which must be one.
    int takeDigit() { return m_text[m_at++].unicode() - u'0'; }
    [[nodiscard]] bool take(char16_t c);
    /// Two digits up to a greatest value.
    [[nodiscard]] bool takeTwoDigits(int &number, int greatest);

    /// Notes why the text is refused, unless a reason is known already. Always false.
    bool refuse(qsizetype position, const QString &reason);
    [[nodiscard]] qsizetype refusedAt() const { return m_refusedAt; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_refusedAt = -1;
    QString m_reason;
};

} // namespace araxes
