// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, spans and the hints around a date; dates themselves are in grammardate.cpp.
#include "app/time/written/grammar.h"

namespace araxes {

using namespace Qt::StringLiterals;

std::optional<WrittenTime> Grammar::line()
{
    WrittenTime time;
    takeFillers();
    if (readTime(time)) {
        takeRemark();
        if (!isAtEnd()) {
            refuseWord();
        }
    }
    return m_refusal.reason.isEmpty() ? std::optional(time) : std::nullopt;
}

bool Grammar::readTime(WrittenTime &time)
{
    if (take(WordKind::Unbounded)) {
        time.kind = WrittenTime::Kind::Interval;
        time.startpoint = time.endpoint = Endpoint::Open;
        return true;
    }
    if (take(WordKind::Between)) {
        time.kind = WrittenTime::Kind::Between;
        return readDate(time.start) && (take(WordKind::And) || takeTo() || refuseWord()) && readDate(time.end);
    }
    if (isWord(WordKind::From) || isWord(WordKind::After) || isWord(WordKind::Before) || isWord(WordKind::Until)) {
        return readPair(time);
    }
    return readSpan(time);
}

/// What begins with a preposition.
bool Grammar::readPair(WrittenTime &time)
{
    time.kind = WrittenTime::Kind::Interval;
    if (take(WordKind::After)) {
        takeHyphen();
        time.endpoint = Endpoint::Unknown;
        return readDate(time.start);
    }
    if (take(WordKind::From)) {
        time.endpoint = Endpoint::Open;
        if (!readDate(time.start)) {
            return false;
        }
        if (takeTo() || take(WordKind::Until)) {
            time.endpoint = Endpoint::Known;
            return readEnd(time.end, time.endpoint);
        }
        return true;
    }
    time.startpoint = take(WordKind::Before) ? Endpoint::Unknown : Endpoint::Open;
    take(WordKind::Until);
    takeHyphen();
    if (!readDate(time.end)) {
        return false;
    }
    if (take(WordKind::StartUnknown)) {
        time.startpoint = Endpoint::Unknown;
    }
    return true;
}

bool Grammar::readSpan(WrittenTime &time)
{
    if (take(WordKind::Unknown)) {
        time.kind = WrittenTime::Kind::Interval;
        time.startpoint = time.endpoint = Endpoint::Unknown;
        return true;
    }
    if (isWord(WordKind::Ongoing)) {
        time.kind = WrittenTime::Kind::Interval;
        time.startpoint = Endpoint::Unknown;
        return readEnd(time.end, time.endpoint);
    }
    if (!readEnd(time.start, time.startpoint)) {
        return false;
    }
    if (take(WordKind::EndUnknown)) {
        time.kind = WrittenTime::Kind::Interval;
        time.endpoint = Endpoint::Unknown;
        return true;
    }
    if (takeTo()) {
        time.kind = WrittenTime::Kind::Interval;
        if (!readEnd(time.end, time.endpoint)) {
            return false;
        }
        if (take(WordKind::Between)) {
            time.kind = WrittenTime::Kind::Between;
        }
        return true;
    }
    return time.startpoint == Endpoint::Known ? readSecond(time) : refuse(u"Write the other end: … – 1918."_s);
}

/// What may follow a date: "after 13 Feb 858", "or 1668", and in other languages the preposition of the date itself.
bool Grammar::readSecond(WrittenTime &time)
{
    struct Joint
    {
        WordKind word;
        WrittenTime::Kind kind;
    };
    if (take(WordKind::OrEarlier) || isWord(WordKind::OrLater)) {
        time.kind = take(WordKind::OrLater) ? WrittenTime::Kind::OrLater : WrittenTime::Kind::OrEarlier;
        return true;
    }
    constexpr Joint joints[] = {Joint{WordKind::Or, WrittenTime::Kind::Or},
                                {WordKind::And, WrittenTime::Kind::Between},
                                {WordKind::After, WrittenTime::Kind::After},
                                {WordKind::Before, WrittenTime::Kind::Before}};
    for (const Joint &joint : joints) {
        if (!isWord(joint.word)) {
            continue;
        }
        ++m_at;
        time.kind = joint.kind;
        if (!isAtEnd()) {
            const bool isBetween = joint.word == WordKind::And;
            return readDate(time.end) && (!isBetween || take(WordKind::Between) || refuseWord());
        }
        if (joint.word == WordKind::After || joint.word == WordKind::Before) {
            time.kind = WrittenTime::Kind::Interval;
            time.endpoint = joint.word == WordKind::After ? Endpoint::Unknown : Endpoint::Known;
            if (joint.word == WordKind::Before) {
                time.end = std::exchange(time.start, {});
                time.startpoint = Endpoint::Unknown;
            }
            return true;
        }
        return refuseWord();
    }
    const bool isLast = peek(1).kind == Token::Kind::End;
    if (isLast && take(WordKind::From)) {
        time.kind = WrittenTime::Kind::Interval;
        time.endpoint = Endpoint::Open;
    } else if (isLast && take(WordKind::Until)) {
        time.kind = WrittenTime::Kind::Interval;
        time.end = std::exchange(time.start, {});
        time.startpoint = Endpoint::Open;
    }
    return true;
}

bool Grammar::readEnd(WrittenDate &date, Endpoint &endpoint)
{
    takeFillers();
    const bool isAlone =
        peek(1).kind == Token::Kind::End || isSign(u'-', 1) || isSign(u'–', 1) || isWord(WordKind::To, 1);
    if (takeSign(u'…') || take(WordKind::Ongoing)) {
        endpoint = Endpoint::Open;
        return true;
    }
    if (take(WordKind::Unknown) || (m_tokens.list.size() > 2 && isAlone && takeSign(u'?'))) {
        endpoint = Endpoint::Unknown;
        return true;
    }
    return readDate(date);
}

bool Grammar::readDate(WrittenDate &date)
{
    date.position = peek().position;
    while (takeHint(date, true)) {
        takeHyphen();
    }
    if (!readCore(date)) {
        return false;
    }
    while (takeHint(date, false) || takeHintInBrackets(date)) {
    }
    return true;
}

bool Grammar::takeHint(WrittenDate &date, bool isBefore)
{
    if (take(WordKind::Circa) || takeSign(u'~')) {
        date.isApproximate = true;
    } else if (take(WordKind::Doubt)) {
        date.isUncertain = true;
    } else if (const Sense *portion = sense(WordKind::Portion)) {
        date.parts = portion->value / 10;
        date.part = portion->value % 10;
        ++m_at;
    } else if (const Sense *era = sense(WordKind::Era)) {
        date.era = era->value;
        ++m_at;
    } else if (takeReckoning(date, isBefore)) {
        return true;
    } else if (isBefore && take(WordKind::SomeDay)) {
        date.some = WrittenDate::Unit::Days;
    } else if (isBefore && take(WordKind::SomeMonth)) {
        date.some = WrittenDate::Unit::Months;
    } else if (!isBefore && takeSignHint(date)) {
        return true;
    } else {
        return take(WordKind::Filler);
    }
    return true;
}

/// "an" is an article as well, unless a year of the Republic follows.
bool Grammar::takeReckoning(WrittenDate &date, bool isBefore)
{
    const bool isYearNext = peek(1).number >= 1 && peek(1).number <= 14;
    if (!isWord(WordKind::Reckoning) || (isBefore && isWord(WordKind::Filler) && !isYearNext)) {
        return false;
    }
    date.reckoning = peek().entry;
    ++m_at;
    return true;
}

bool Grammar::takeSignHint(WrittenDate &date)
{
    if (takeSign(u'?')) {
        date.isUncertain = true;
        return true;
    }
    if (takeSign(u'%')) {
        date.isUncertain = date.isApproximate = true;
        return true;
    }
    return false;
}

/// "(O.S.)", "(uncertain)", "[?]", "(later print)".
bool Grammar::takeHintInBrackets(WrittenDate &date)
{
    const qsizetype start = m_at;
    const char16_t closing = isSign(u'(') ? u')' : u']';
    if (!takeSign(u'(') && !takeSign(u'[')) {
        return false;
    }
    if (take(WordKind::Remark)) {
        while (!isAtEnd() && !isSign(closing)) {
            ++m_at;
        }
    }
    WrittenDate hinted = date;
    while (takeHint(hinted, false)) {
    }
    if (!takeSign(closing)) {
        m_at = start;
        return false;
    }
    date = hinted;
    return true;
}

/// What joins a word to its date: "mid-1860s", "pre-1918".
void Grammar::takeHyphen()
{
    m_at += isJoint(u'-', 0) ? 1 : 0;
}

bool Grammar::takeTo()
{
    return take(WordKind::To) || takeSign(u'–') || takeSign(u'-') || takeSign(u'/');
}

void Grammar::takeFillers()
{
    while (take(WordKind::Filler)) {
    }
}

/// What is said of something else: ", printed 1870", ", from Camerawork, October 1916".
void Grammar::takeRemark()
{
    const bool isFromSomewhere = isWord(WordKind::From) && peek(1).kind == Token::Kind::Word && !peek(1).entry;
    if (peek().isAfterComma && (isWord(WordKind::Remark) || isFromSomewhere)) {
        m_at = m_tokens.list.size() - 1;
    }
}

const Sense *Grammar::sense(WordKind kind, qsizetype ahead) const
{
    const Token &token = peek(ahead);
    if (token.entry) {
        for (const Sense &sense : token.entry->senses) {
            if (sense.kind == kind) {
                return &sense;
            }
        }
    }
    return nullptr;
}

bool Grammar::isSign(char16_t sign, qsizetype ahead) const
{
    return peek(ahead).kind == Token::Kind::Sign && peek(ahead).sign == sign;
}

bool Grammar::take(WordKind kind)
{
    const bool isIt = isWord(kind);
    m_at += isIt ? 1 : 0;
    return isIt;
}

bool Grammar::takeSign(char16_t sign)
{
    const bool isIt = isSign(sign);
    m_at += isIt ? 1 : 0;
    return isIt;
}

bool Grammar::refuseWord()
{
    const QString examples = u"write 1828-02-22, 22 February 1828, c. 1141, 44 BCE or 19th century."_s;
    if (isAtEnd()) {
        return refuse(u"The date stops short; "_s + examples);
    }
    const qsizetype begin = peek().position;
    const qsizetype end = peek(1).position;
    const QString word = m_text.sliced(begin, std::max<qsizetype>(end - begin, 1)).trimmed().left(40).toString();
    return refuse(u"\"%1\" is no part of a date here; %2"_s.arg(word, examples));
}

bool Grammar::refuse(const QString &reason)
{
    if (m_refusal.reason.isEmpty()) {
        m_refusal = {peek().position, reason};
    }
    return false;
}

} // namespace araxes
