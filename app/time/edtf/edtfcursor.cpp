// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/edtf/edtfcursor.h"

namespace araxes {

using namespace Qt::StringLiterals;

bool EdtfCursor::take(char16_t c)
{
    const bool isNext = !isAtEnd() && peek() == c;
    m_at += isNext ? 1 : 0;
    return isNext;
}

bool EdtfCursor::takeOpen()
{
    const bool isNext = peek() == u'.' && peek(1) == u'.';
    m_at += isNext ? 2 : 0;
    return isNext;
}

bool EdtfCursor::takeTwoDigits(int &number, int greatest)
{
    const int tens = peek() - u'0';
    const int ones = peek(1) - u'0';
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || tens * 10 + ones > greatest) {
        return false;
    }
    number = tens * 10 + ones;
    m_at += 2;
    return true;
}

bool EdtfCursor::refuse(qsizetype position, const QString &reason)
{
    if (m_refusedAt < 0) {
        m_refusedAt = position;
        m_reason = reason;
    }
    return false;
}

} // namespace araxes
