// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The grammar of written dates, read by recursive descent.

#include "app/time/written/writtentime.h"

namespace araxes {

// A line, with words of any language for each kind (words/); ( ) and fillers such as "the year" may stand anywhere
// between the parts of a date:
//
//   line     = time [ remark ]                                           "1863, printed 1870"
//   time     = "between" date "and" date                                 "between 843 and 848"
//            | ( "before" | "after" | "from" | "until" ) date            "before 879"
//            | end [ to end ] [ "end unknown" ]                          "843–848", "1918 – …"
//            | date ( "or" | "after" | "before" ) date                   "858 after 13 Feb 858"
//            | date ( "or earlier" | "or later" )
//   end      = "…" | "ongoing" | "?" | date
//   date     = { hint } core { hint }
//   hint     = "c." | "~" | "?" | "perhaps" | "early" | "first half of" | "a day in" | "BCE" | "AH" | "O.S."
//   core     = numeric | unit | day month [ year ] | month [ day ] [ year ] | year month [ day ] | season [ year ] |
//   year numeric  = number sep number [ sep number ]                          "13/4/1993", "4/1993"; sep = "/" | "." |
//   "-" unit     = number ( "century" | "millennium" | "s" )                 "19th century", "1860s", "سدهٔ ۱۹" day =
//   number [ "nd" ] [ ( "/" | "(" ) number [ month ] [ ")" ]  "10/22 February 1828": Julian, Gregorian year     =
//   number | "'" number | number "/" number                   "1731/32": the year began in March
//
class Grammar
{
public:
    /// The text is that of the tokens; it is quoted in reasons.
    Grammar(QStringView text, const Tokens &tokens, Crossroads &crossroads)
        : m_text(text)
        , m_tokens(tokens)
        , m_crossroads(crossroads)
    {}

    /// Nothing when the words are not understood; see refusal().
    [[nodiscard]] std::optional<WrittenTime> line();
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    bool readTime(WrittenTime &time);
    bool readSpan(WrittenTime &time);
    bool readSecond(WrittenTime &time);
    bool readEnd(WrittenDate &date, Endpoint &endpoint);
    bool readPair(WrittenTime &time);
    bool readDate(WrittenDate &date);
    bool takeHint(WrittenDate &date, bool isBefore);
    bool takeHintInBrackets(WrittenDate &date);
    bool takeSignHint(WrittenDate &date);

    bool takeReckoning(WrittenDate &date, bool isBefore);

    bool readCore(WrittenDate &date);
    bool readNegativeYear(WrittenDate &date);
    bool readMonthFirst(WrittenDate &date);
    bool readNumberFirst(WrittenDate &date);
    bool readUnitFirst(WrittenDate &date);
    bool readSeason(WrittenDate &date);
    bool takeNumeric(WrittenDate &date);
    bool takeThreeNumbers(WrittenDate &date);
    bool takeTwoNumbers(WrittenDate &date);
    bool takeUnit(WrittenDate &date);
    bool takeDayMonth(WrittenDate &date, const Token &day);
    bool takeYearMonth(WrittenDate &date);
    bool takeOtherDay(WrittenDate &date);
    bool takeOtherDate(WrittenDate &date);
    bool takeYear(WrittenDate &date);
    bool takeShortYear(WrittenDate &date);
    void takeSecondYear(WrittenDate &date);
    void takeMonth(WrittenDate &date);
    bool takeSuffix();
    [[nodiscard]] bool isJoint(char16_t sign, qsizetype ahead) const;
    bool takeTo();
    void takeFillers();
    void takeHyphen();
    void takeRemark();

    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const
    {
        return m_tokens.list[std::min(m_at + ahead, m_tokens.list.size() - 1)];
    }
    [[nodiscard]] const Sense *sense(WordKind kind, qsizetype ahead = 0) const;
    [[nodiscard]] bool isWord(WordKind kind, qsizetype ahead = 0) const { return sense(kind, ahead) != nullptr; }
    [[nodiscard]] bool isSign(char16_t sign, qsizetype ahead = 0) const;
    [[nodiscard]] bool isNumber(qsizetype ahead = 0) const { return peek(ahead).kind == Token::Kind::Number; }
    [[nodiscard]] bool isAtEnd() const { return peek().kind == Token::Kind::End; }
    bool take(WordKind kind);
    bool takeSign(char16_t sign);
    bool refuse(const QString &reason);
    bool refuseWord();

    QStringView m_text;
    const Tokens &m_tokens;
    Crossroads &m_crossroads;
    qsizetype m_at = 0;
    int m_order = -1; ///< of "03/04/1993": 0 when the day comes first, 1 when the month does; once it is chosen
    Refusal m_refusal;
};

} // namespace araxes
