// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, rewritten to EDTF and read by the one parser of dates. The vocabulary's patterns
// are read backwards: what dateText() writes with them, parseTypedDate() understands.
#include "app/text/foldedtext.h"
#include "app/time/datetext.h"
#include "app/time/datewords.h"

#include <span>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

using Tokens = std::span<const QString>;

/// EDTF, or why the words are none. Both empty: these words are no date.
struct Rewritten
{
    QString edtf;
    QString reason;
};

// Words into tokens: runs of digits, runs of letters (dots within them dropped), single other signs.

bool isGroupSeparator(QStringView text, qsizetype i)
{
    const auto isDigitAt = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    return QStringView(u",.\u066c\u00a0\u202f").contains(text[i]) && isDigitAt(i - 1) && isDigitAt(i + 1)
        && isDigitAt(i + 2) && isDigitAt(i + 3) && !isDigitAt(i + 4);
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.category() == QChar::Other_Format;
}

QStringList tokens(QStringView text)
{
    enum class Kind { Blank, Number, Word, Sign };
    QStringList result;
    Kind before = Kind::Blank;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isAbbreviationDot = c == u'.' && before == Kind::Word;
        if (isAbbreviationDot || (before == Kind::Number && isGroupSeparator(text, i))) {
            continue;
        }
        const bool isBlank = c.isSpace() || c == u',' || c == u'.';
        const Kind kind = isBlank ? Kind::Blank : c.isDigit() ? Kind::Number : isLetter(c) ? Kind::Word : Kind::Sign;
        if (kind != Kind::Blank && (kind != before || kind == Kind::Sign)) {
            result.append(QString());
        }
        if (kind != Kind::Blank) {
            result.last().append(c.isDigit() ? QChar(u'0' + c.digitValue()) : c.toLower());
        }
        before = kind;
    }
    return result;
}

/// A pattern of the vocabulary cut at its %1 (and %2): what stands before, between and after.
struct Pattern
{
    QStringList before;
    QStringList between;
    QStringList after;

    explicit Pattern(const QString &text)
    {
        const qsizetype first = text.indexOf("%1"_L1);
        const qsizetype second = text.indexOf("%2"_L1);
        before = tokens(QStringView(text).left(first));
        between = second < 0 ? QStringList() : tokens(QStringView(text).sliced(first + 2, second - first - 2));
        after = tokens(QStringView(text).sliced(std::max(first, second) + 2));
    }
    [[nodiscard]] qsizetype size() const { return before.size() + after.size(); }
};

bool startsWith(Tokens words, const QStringList &head)
{
    return words.size() >= std::size_t(head.size()) && std::equal(head.begin(), head.end(), words.begin());
}

/// Takes a pattern's words away from around its part; false, and nothing done, when they are not there.
bool strip(Tokens &words, const QString &text)
{
    const Pattern pattern(text);
    if (pattern.size() == 0 || words.size() <= std::size_t(pattern.size()) || !startsWith(words, pattern.before)
        || !startsWith(words.last(std::size_t(pattern.after.size())), pattern.after)) {
        return false;
    }
    words = words.subspan(std::size_t(pattern.before.size()), words.size() - std::size_t(pattern.size()));
    return true;
}

bool stripAny(Tokens &words, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&words](const QString &pattern) { return strip(words, pattern); });
}

std::optional<std::int64_t> number(const QString &token)
{
    bool isNumber = false;
    const qlonglong value = token.toLongLong(&isNumber);
    return isNumber && token.front().isDigit() ? std::optional<std::int64_t>(value) : std::nullopt;
}

std::optional<std::int64_t> romanNumber(const QString &token)
{
    for (std::int64_t value = 1; value <= 100; ++value) {
        if (romanNumeral(value).toLower() == token) {
            return value;
        }
    }
    return std::nullopt;
}

QString padded(std::int64_t value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

Rewritten yearEdtf(const EraYear &year)
{
    if (year.number == 0) {
        return {{}, u"There is no year 0: 1 BCE is followed by 1 CE."_s};
    }
    if (year.number > kMaxYear) {
        return {{}, u"Years beyond 20,000,000,000 are out of range."_s};
    }
    const std::int64_t astronomical = astronomicalYear(year);
    const QString sign = astronomical < 0 ? u"-"_s : QString();
    const QString prefix = std::abs(astronomical) > 9999 ? u"Y"_s : QString();
    return {prefix + sign + padded(std::abs(astronomical), 4), {}};
}

class Rewriter
{
public:
    explicit Rewriter(const QLocale &locale) : m_locale(locale), m_own(dateVocabulary(locale.language())) {}

    [[nodiscard]] Rewritten text(Tokens words) const;

private:
    [[nodiscard]] Rewritten interval(Tokens from, Tokens to) const;
    [[nodiscard]] Rewritten date(Tokens words) const;
    [[nodiscard]] Rewritten core(Tokens words) const;
    [[nodiscard]] Rewritten day(Tokens before, int month, Tokens after) const;
    [[nodiscard]] Rewritten season(Tokens words) const;
    [[nodiscard]] Rewritten year(Tokens words) const;
    [[nodiscard]] Rewritten unit(Tokens words, bool isBce) const;
    [[nodiscard]] bool stripBce(Tokens &words) const;
    [[nodiscard]] int month(const QString &word) const;

    /// The pattern in the reader's language, then in English.
    [[nodiscard]] QStringList both(QString DateVocabulary::*pattern) const
    {
        return {m_own.*pattern, m_english.*pattern};
    }

    QLocale m_locale;
    const DateVocabulary &m_own;
    const DateVocabulary &m_english = dateVocabulary(QLocale::English);
};

Rewritten joined(const Rewritten &from, const Rewritten &to)
{
    if (from.edtf.isEmpty() || to.edtf.isEmpty()) {
        return {{}, from.edtf.isEmpty() ? from.reason : to.reason};
    }
    return {from.edtf + u'/' + to.edtf, {}};
}

Rewritten Rewriter::text(Tokens words) const
{
    Tokens part = words;
    if (stripAny(part, both(&DateVocabulary::unknownEnd))) {
        return joined(date(part), {u" "_s, {}});
    }
    if (stripAny(part, both(&DateVocabulary::unknownStart))) {
        return joined({u" "_s, {}}, date(part));
    }
    if (stripAny(part, both(&DateVocabulary::from))) {
        return joined(date(part), {u".."_s, {}});
    }
    if (stripAny(part, both(&DateVocabulary::until))) {
        return joined({u".."_s, {}}, date(part));
    }
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"–" || word == u"—" || word == u"to" || Pattern(m_own.between).between == QStringList{word}) {
            return interval(words.first(i), words.subspan(i + 1));
        }
    }
    return date(words);
}

/// "20 to 21 June 2022": a lone number before a day is a day of the same month.
Rewritten Rewriter::interval(Tokens from, Tokens to) const
{
    const Rewritten end = date(to);
    const qsizetype monthAndDay = 6;
    const std::int64_t first = from.size() == 1 ? number(from[0]).value_or(0) : 0;
    const bool endsOnDay = end.edtf.size() > 8 && end.edtf.lastIndexOf(u'-') == end.edtf.size() - 3;
    if (first >= 1 && first <= 31 && endsOnDay && end.edtf[end.edtf.size() - monthAndDay] == u'-') {
        return joined({end.edtf.chopped(2) + padded(first, 2), {}}, end);
    }
    return joined(date(from), end);
}

Rewritten Rewriter::date(Tokens words) const
{
    const bool isUncertain = stripAny(words, both(&DateVocabulary::uncertain));
    const bool isCirca = stripAny(words, both(&DateVocabulary::circa))
        || stripAny(words, {u"ca %1"_s, u"circa %1"_s, u"about %1"_s, u"approx %1"_s, u"~%1"_s});
    Rewritten result = core(words);
    if (!result.edtf.isEmpty() && (isUncertain || isCirca)) {
        result.edtf += !isCirca ? u'?' : isUncertain ? u'%' : u'~';
    }
    return result;
}

Rewritten Rewriter::core(Tokens words) const
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const int found = month(words[i])) {
            return day(words.first(i), found, words.subspan(i + 1));
        }
    }
    if (const Rewritten found = season(words); !found.edtf.isEmpty()) {
        return found;
    }
    Tokens part = words;
    const bool isBce = stripBce(part);
    const Rewritten found = unit(part, isBce);
    return found.edtf.isEmpty() && found.reason.isEmpty() ? year(words) : found;
}

/// "24 October 1813", "October 1813", "October 24, 1813".
Rewritten Rewriter::day(Tokens before, int month, Tokens after) const
{
    Tokens dayWords = before;
    if (before.empty() && after.size() > 1 && number(after[0]) && number(after[1])) {
        dayWords = after.first(1);
        after = after.subspan(1);
    }
    const bool isOrdinal = dayWords.size() == 2 && QStringList{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}.contains(dayWords[1]);
    const auto dayOfMonth = dayWords.size() == 1 || isOrdinal ? number(dayWords[0]) : std::nullopt;
    Rewritten result = year(after);
    if (result.edtf.isEmpty() || (!dayWords.empty() && (!dayOfMonth || *dayOfMonth > 31))) {
        return {{}, result.reason};
    }
    result.edtf += u'-' + padded(month, 2) + (dayOfMonth ? u'-' + padded(*dayOfMonth, 2) : QString());
    return result;
}

Rewritten Rewriter::season(Tokens words) const
{
    for (const DateVocabulary *vocabulary : {&m_own, &m_english}) {
        for (std::size_t i = 0; i < vocabulary->seasons.size(); ++i) {
            if (words.size() > 1 && words[0] == vocabulary->seasons[i]) {
                const Rewritten found = year(words.subspan(1));
                return found.edtf.isEmpty() ? found : Rewritten{found.edtf + u'-' + padded(21 + qsizetype(i), 2), {}};
            }
        }
    }
    return {};
}

/// "44 BCE", "AD 44", "500".
Rewritten Rewriter::year(Tokens words) const
{
    const bool isBce = stripBce(words);
    if (!isBce) {
        stripAny(words, both(&DateVocabulary::ce) + QStringList{u"%1 ad"_s, u"ad %1"_s, u"ce %1"_s});
    }
    const auto value = words.size() == 1 ? number(words[0]) : std::nullopt;
    return value ? yearEdtf({*value, isBce}) : Rewritten{};
}

/// "19th century", "2nd millennium BCE", "1990s".
Rewritten Rewriter::unit(Tokens words, bool isBce) const
{
    const bool isCentury = stripAny(words, both(&DateVocabulary::century));
    const bool isMillennium = !isCentury && stripAny(words, both(&DateVocabulary::millennium));
    const auto value = words.empty() ? std::nullopt : number(words[0]) ? number(words[0]) : romanNumber(words[0]);
    if (!value || words.size() > 2) {
        return {};
    }
    const QString sign = isBce ? u"-"_s : QString();
    if (isCentury && *value >= 1 && *value <= 100) {
        return {sign + padded(*value - 1, 2) + u"XX"_s, {}};
    }
    if (isMillennium && *value >= 1 && *value <= 10) {
        return {sign + padded(*value - 1, 1) + u"XXX"_s, {}};
    }
    if (words.size() == 2 && words[1] == u"s" && *value % 10 == 0 && *value >= 10 && *value <= 9990) {
        const QString digits = padded(*value, 4);
        const int known = *value % 100 == 0 ? 2 : 3;
        return isBce ? Rewritten{{}, u"Write the first and last year of a decade BCE, as in 449 BCE to 440 BCE."_s}
                     : Rewritten{digits.first(known) + QString(4 - known, u'X'), {}};
    }
    return {};
}

bool Rewriter::stripBce(Tokens &words) const
{
    return stripAny(words, both(&DateVocabulary::bce) + QStringList{u"%1 bc"_s, u"bc %1"_s, u"bce %1"_s});
}

/// 1 to 12, or 0. English names may be cut to three letters or more.
int Rewriter::month(const QString &word) const
{
    const QLocale english = QLocale::c();
    const QString typed = folded(word);
    for (int month = 1; month <= 12; ++month) {
        if (typed.size() >= 3 && english.monthName(month, QLocale::LongFormat).toLower().startsWith(typed)) {
            return month;
        }
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {m_locale.monthName(month, format), m_locale.standaloneMonthName(month, format)}) {
                if (folded(name).remove(u'.') == typed) {
                    return month;
                }
            }
        }
    }
    return 0;
}

/// Up to three digits, perhaps with a minus, which EDTF would read as a century or not at all.
bool isShortNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    return digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return (c.isLetter() || c.isSpace()) && !QStringView(u"XYTZES").contains(c); });
}

DateReading refused(QStringView typed, const Rewritten &rewritten, DateReading asEdtf)
{
    if (!rewritten.reason.isEmpty()) {
        return {std::nullopt, 0, rewritten.reason};
    }
    if (typed.startsWith(u'-') && isShortNumber(typed)) {
        return {std::nullopt, 0, u"Write 44 BCE, or -0043 as in EDTF, for a year before our era."_s};
    }
    if (!typed.isEmpty() && hasWords(typed)) {
        asEdtf.reason = u"This is no date; write 1828-02-22, 22 February 1828, c. 1141, 44 BCE or 19th century."_s;
    }
    return asEdtf;
}

} // namespace

DateReading parseTypedDate(QStringView text, const QLocale &locale)
{
    const QStringView typed = text.trimmed();
    DateReading asEdtf = parseEdtf(typed);
    if (asEdtf.date && !isShortNumber(typed)) {
        return asEdtf;
    }
    const QStringList words = tokens(typed);
    Rewritten rewritten = Rewriter(locale).text(Tokens(words.constData(), std::size_t(words.size())));
    if (rewritten.edtf.isEmpty()) {
        return refused(typed, rewritten, std::move(asEdtf));
    }
    DateReading reading = parseEdtf(rewritten.edtf.remove(u' '));
    reading.position = reading.date ? -1 : 0;
    return reading;
}

} // namespace araxes
