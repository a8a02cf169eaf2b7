// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/lexer.h"

#include "app/text/foldedtext.h"

#include <array>

namespace araxes {

namespace {

/// Beyond every year, with room to be multiplied by a thousand.
constexpr std::int64_t kLargestNumber = 1'000'000'000'000;

/// What a character folds to: up to two letters.
struct Folded
{
    char16_t first = 0;
    char16_t second = 0;
};

/// The scripts of the languages we read lie below this; Latin letters with marks below and above end there too.
constexpr char16_t kFoldedEnd = 0x1f00;

/// folded() is right but slow a character at a time, so it is asked once for each.
const std::array<Folded, kFoldedEnd> &foldedLetters()
{
    static const auto letters = [] {
        std::array<Folded, kFoldedEnd> table;
        for (char16_t c = 0; c < kFoldedEnd; ++c) {
            const QChar letter(c);
            const QString text = folded(QStringView(&letter, 1));
            table[c] = {text.isEmpty() ? u'\0' : text[0].unicode(), text.size() > 1 ? text[1].unicode() : u'\0'};
        }
        return table;
    }();
    return letters;
}

template <typename Letters>
void appendFolded(Letters &letters, char16_t c)
{
    if (c < 0x80) {
        if (c != u'\'' && c != u'`') {
            letters.push_back(c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c);
        }
        return;
    }
    const bool isFormat = QChar(c).category() == QChar::Other_Format;
    const Folded plain = c < kFoldedEnd ? foldedLetters()[c] : Folded{isFormat ? u'\0' : c, 0};
    for (const char16_t letter : {plain.first, plain.second}) {
        if (letter != 0) {
            letters.push_back(letter);
        }
    }
}

bool isApostrophe(QChar c)
{
    return QStringView(u"'`\u00b4\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u055a").contains(c);
}

bool isLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
    }
    return c.isLetter() || c.isMark() || c.category() == QChar::Other_Format;
}

int digitValue(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : c.unicode() < 0x80 ? -1 : c.digitValue();
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == u'.' || c == u',' || c == u';' || c == u':' || c == u'\u060c' || c == u'\u061b';
}

char16_t signOf(QChar c)
{
    switch (c.unicode()) {
    case u'\u061f': // Arabic question mark
        return u'?';
    case u'\u2010':
    case u'\u2011':
    case u'\u2212':
        return u'-';
    case u'\u2012':
    case u'\u2014':
    case u'\u2015':
        return u'–';
    default:
        return c.unicode();
    }
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {}

    Tokens tokens()
    {
        while (m_at < m_text.size()) {
            readOne();
        }
        add(Token::Kind::End);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] bool isDigitAt(qsizetype i) const { return digitValue(at(i)) >= 0; }

    Token &add(Token::Kind kind)
    {
        Token token;
        token.kind = kind;
        token.position = int(m_at);
        token.isTight = !m_isBlankBefore && !m_tokens.list.isEmpty();
        token.isAfterComma = m_isCommaBefore;
        m_isBlankBefore = m_isCommaBefore = false;
        m_tokens.list.append(token);
        return m_tokens.list.last();
    }

    void readOne()
    {
        const QChar c = at(m_at);
        if (digitValue(c) >= 0) {
            readNumber();
        } else if (isLetter(c)) {
            readWord();
        } else if (c == u'.' && at(m_at + 1) == u'.') {
            add(Token::Kind::Sign).sign = u'…';
            skipDots();
        } else if (c == u'.' && isDigitAt(m_at - 1) && isDigitAt(m_at + 1)) {
            add(Token::Kind::Sign).sign = c.unicode();
            ++m_at;
        } else if (isBlank(c)) {
            m_isBlankBefore = true;
            m_isCommaBefore |= c != u'.' && !c.isSpace();
            ++m_at;
        } else {
            readSign(c);
        }
    }

    /// An apostrophe means something only before a number: "'93".
    void readSign(QChar c)
    {
        const bool isBeforeNumber = !isLetter(at(m_at - 1)) && !isDigitAt(m_at - 1) && isDigitAt(m_at + 1);
        if (!isApostrophe(c)) {
            add(Token::Kind::Sign).sign = signOf(c);
        } else if (isBeforeNumber) {
            add(Token::Kind::Sign).sign = u'\'';
        }
        ++m_at;
    }

    void skipDots()
    {
        while (at(m_at) == u'.') {
            ++m_at;
        }
    }

    /// Whether the character after a digit stands before exactly three more: "12,000", but not in "13.2.858".
    [[nodiscard]] bool isGroupSeparator(qsizetype start) const
    {
        return QStringView(u",.\u066c\u00a0\u202f").contains(at(m_at)) && isDigitAt(m_at + 1) && isDigitAt(m_at + 2) &&
               isDigitAt(m_at + 3) && !isDigitAt(m_at + 4) && digitValue(at(start)) > 0 &&
               !(at(start - 1) == u'.' && isDigitAt(start - 2));
    }

    void readNumber()
    {
        const qsizetype start = m_at;
        Token &token = add(Token::Kind::Number);
        while (isDigitAt(m_at) || isGroupSeparator(start)) {
            if (isDigitAt(m_at)) {
                token.number = std::min(token.number * 10 + digitValue(at(m_at)), kLargestNumber);
                ++token.digits;
            }
            ++m_at;
        }
    }

    /// A dot between two letters belongs to an abbreviation, as in "e.g."; an apostrophe to the word.
    void readWord()
    {
        Token &token = add(Token::Kind::Word);
        if (!m_tokens.letters.isEmpty()) {
            m_tokens.letters.append(u' ');
        }
        token.lettersAt = int(m_tokens.letters.size());
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = at(m_at);
            const bool isInner = (c == u'.' || isApostrophe(c)) && isLetter(at(m_at + 1));
            if (!isLetter(c) && !isInner) {
                break;
            }
            if (c != u'.') {
                appendFolded(m_tokens.letters, c.unicode());
            }
        }
        token.letterCount = int(m_tokens.letters.size()) - token.lettersAt;
        if (token.letterCount == 0) { // marks of direction only
            m_tokens.list.removeLast();
        }
    }

    QStringView m_text;
    Tokens m_tokens;
    qsizetype m_at = 0;
    bool m_isBlankBefore = false;
    bool m_isCommaBefore = false;
};

} // namespace

Tokens lexed(QStringView text)
{
    return Lexer(text).tokens();
}

} // namespace araxes
