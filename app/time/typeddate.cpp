// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, rewritten to EDTF and read by the one parser of dates. The vocabulary's patterns
// are read backwards: what dateText() writes with them, parseTypedDate() understands.
#include "app/text/foldedtext.h"
#include "app/time/datetext.h"
#include "app/time/datetokens.h"
#include "app/time/datewords.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// EDTF, or why the words are none. Both empty: these words are no date.
struct Rewritten
{
    QString edtf;
    QString reason;
};

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

/// "22" or "22nd"; 0 when it is no day of a month.
std::int64_t dayNumberIn(DateTokens words)
{
    const bool isOrdinal = words.size() == 2 && QStringList{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}.contains(words[1]);
    const std::int64_t day = words.size() == 1 || isOrdinal ? number(words[0]).value_or(0) : 0;
    return day <= 31 ? day : 0;
}

class Rewriter
{
public:
    explicit Rewriter(const QLocale &locale)
        : m_locale(locale)
        , m_own(dateVocabulary(locale.language()))
    {}

    [[nodiscard]] Rewritten text(DateTokens words) const;

private:
    [[nodiscard]] bool separates(const QString &before, const QString &word, const QString &after) const;
    [[nodiscard]] Rewritten interval(DateTokens from, DateTokens to) const;
    [[nodiscard]] Rewritten date(DateTokens words) const;
    [[nodiscard]] Rewritten dateBce(DateTokens words) const;
    [[nodiscard]] bool mentionsCe(DateTokens words) const;
    [[nodiscard]] Rewritten core(DateTokens words) const;
    [[nodiscard]] Rewritten day(DateTokens before, int month, DateTokens after) const;
    [[nodiscard]] Rewritten season(DateTokens words) const;
    [[nodiscard]] Rewritten year(DateTokens words) const;
    [[nodiscard]] Rewritten unit(DateTokens words, bool isBce) const;
    bool stripBce(DateTokens &words) const;
    void stripCe(DateTokens &words) const;
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

bool isDay(const QString &edtf)
{
    const qsizetype size = edtf.size();
    return size >= 10 && edtf[size - 3] == u'-' && edtf[size - 6] == u'-';
}

/// A year so low that the number may have been meant as a day.
bool mayBeDay(const QString &edtf)
{
    const int year = edtf.size() <= 5 ? edtf.first(std::min<qsizetype>(edtf.size(), 4)).toInt() : 0;
    return year >= 1 && year <= 31;
}

bool isBce(const QString &edtf)
{
    return edtf.startsWith(u'-') || edtf.startsWith("Y-"_L1) || edtf.startsWith("0000"_L1);
}

Rewritten joined(const Rewritten &from, const Rewritten &to)
{
    if (from.edtf.isEmpty() || to.edtf.isEmpty()) {
        return {{}, from.edtf.isEmpty() ? from.reason : to.reason};
    }
    return {from.edtf + u'/' + to.edtf, {}};
}

Rewritten Rewriter::text(DateTokens words) const
{
    DateTokens part = words;
    if (strip(part, both(&DateVocabulary::unknownEnd))) {
        return joined(date(part), {u" "_s, {}});
    }
    if (strip(part, both(&DateVocabulary::unknownStart))) {
        return joined({u" "_s, {}}, date(part));
    }
    if (strip(part, both(&DateVocabulary::from))) {
        return joined(date(part), {u".."_s, {}});
    }
    if (strip(part, both(&DateVocabulary::until))) {
        return joined({u".."_s, {}}, date(part));
    }
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (separates(words[i - 1], words[i], words[i + 1])) {
            return interval(words.first(i), words.subspan(i + 1));
        }
    }
    return date(words);
}

/// A hyphen only between years, as in "843-848": elsewhere it may join a day and a month.
bool Rewriter::separates(const QString &before, const QString &word, const QString &after) const
{
    if (word == u"-") {
        return number(before) && number(after) && before.size() > 2 && after.size() > 2;
    }
    return word == u"–" || word == u"—" || word == u"to" || DatePattern(m_own.between).between == QStringList{word};
}

/// A lone number before a day is a day of the same month: "20 to 21 June 2022". An era at the end is that of
/// the start too, "500 to 44 BCE"; one at the start alone leaves "44 BCE to 12" open, which is not guessed.
Rewritten Rewriter::interval(DateTokens from, DateTokens to) const
{
    Rewritten start = date(from);
    const Rewritten end = date(to);
    const std::int64_t first = from.size() == 1 ? number(from[0]).value_or(0) : 0;
    if (isDay(end.edtf) && first >= 1 && first <= 31) {
        return joined({end.edtf.chopped(2) + padded(first, 2), {}}, end);
    }
    if (isDay(end.edtf) && mayBeDay(start.edtf) && !mentionsCe(from)) {
        return {{}, u"Write the first day in full."_s};
    }
    if (isBce(end.edtf) && !isBce(start.edtf)) {
        start = dateBce(from);
    }
    const bool isOpen = isBce(start.edtf) && !isBce(end.edtf) && !mentionsCe(to);
    if (isOpen && parseEdtf(start.edtf + u'/' + dateBce(to).edtf).date) {
        return {{}, u"Say of both ends whether they are BCE or CE."_s};
    }
    return joined(start, end);
}

/// The date as if "BCE" stood behind it.
Rewritten Rewriter::dateBce(DateTokens words) const
{
    const bool isUncertain = strip(words, both(&DateVocabulary::uncertain));
    QStringList inEra(words.begin(), words.end());
    inEra.append(u"bce"_s);
    if (isUncertain) {
        inEra.append(u"?"_s);
    }
    return date(inEra);
}

bool Rewriter::mentionsCe(DateTokens words) const
{
    return std::any_of(words.begin(), words.end(), [this](const QString &word) {
        const DatePattern own(m_own.ce);
        return word == u"ce" || word == u"ad" || (own.before + own.after).contains(word);
    });
}

Rewritten Rewriter::date(DateTokens words) const
{
    const bool isUncertain = strip(words, both(&DateVocabulary::uncertain));
    const bool isCirca = strip(words, both(&DateVocabulary::circa)) ||
                         strip(words, {u"ca %1"_s, u"circa %1"_s, u"about %1"_s, u"approx %1"_s, u"~%1"_s});
    Rewritten result = core(words);
    if (!result.edtf.isEmpty() && (isUncertain || isCirca)) {
        result.edtf += !isCirca ? u'?' : isUncertain ? u'%' : u'~';
    }
    return result;
}

Rewritten Rewriter::core(DateTokens words) const
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const int found = month(words[i])) {
            return day(words.first(i), found, words.subspan(i + 1));
        }
    }
    if (const Rewritten found = season(words); !found.edtf.isEmpty()) {
        return found;
    }
    DateTokens part = words;
    const bool isBce = stripBce(part);
    if (!isBce) {
        stripCe(part);
    }
    const Rewritten found = unit(part, isBce);
    return found.edtf.isEmpty() && found.reason.isEmpty() ? year(words) : found;
}

/// "24 October 1813", "October 1813", "October 24, 1813".
Rewritten Rewriter::day(DateTokens before, int month, DateTokens after) const
{
    DateTokens dayWords = before;
    if (before.empty() && after.size() > 1 && number(after[0]) && number(after[1])) {
        dayWords = after.first(1);
        after = after.subspan(1);
    }
    const bool mayBeDay = dayWords.empty() && after.size() == 1 && after[0].size() < 3;
    if (after.empty() || mayBeDay) {
        return {{}, u"Add the year, as in 22 February 1828 or February 44 CE."_s};
    }
    Rewritten result = year(after);
    if (result.edtf.isEmpty()) {
        return result;
    }
    result.edtf += u'-' + padded(month, 2);
    if (dayWords.empty()) {
        return result;
    }
    const std::int64_t dayOfMonth = dayNumberIn(dayWords);
    return dayOfMonth > 0 ? Rewritten{result.edtf + u'-' + padded(dayOfMonth, 2), {}} : Rewritten{};
}

Rewritten Rewriter::season(DateTokens words) const
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
Rewritten Rewriter::year(DateTokens words) const
{
    const bool isBce = stripBce(words);
    if (!isBce) {
        stripCe(words);
    }
    const auto value = words.size() == 1 ? number(words[0]) : std::nullopt;
    return value ? yearEdtf({*value, isBce}) : Rewritten{};
}

/// "19th century", "2nd millennium BCE", "1990s".
Rewritten Rewriter::unit(DateTokens words, bool isBce) const
{
    const bool isCentury = strip(words, both(&DateVocabulary::century));
    const bool isMillennium = !isCentury && strip(words, both(&DateVocabulary::millennium));
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

bool Rewriter::stripBce(DateTokens &words) const
{
    return strip(words, both(&DateVocabulary::bce) + QStringList{u"%1 bc"_s, u"bc %1"_s, u"bce %1"_s});
}

void Rewriter::stripCe(DateTokens &words) const
{
    strip(words, both(&DateVocabulary::ce) + QStringList{u"%1 ad"_s, u"ad %1"_s, u"ce %1"_s});
}

/// 1 to 12, or 0. English names may be cut to three letters or more.
int Rewriter::month(const QString &word) const
{
    if (!word.front().isLetter()) {
        return 0;
    }
    const QLocale english = QLocale::c();
    const QString typed = folded(word);
    for (int month = 1; month <= 12; ++month) {
        if (typed.size() >= 3 && english.monthName(month, QLocale::LongFormat).toLower().startsWith(typed)) {
            return month;
        }
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString within = folded(m_locale.monthName(month, format)).remove(u'.');
            const QString alone = folded(m_locale.standaloneMonthName(month, format)).remove(u'.');
            if (typed == within || typed == alone) {
                return month;
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

/// Whether a text is more likely meant as words than as EDTF.
bool hasWords(QStringView text)
{
    const auto isOfWords = [](QChar c) { return (c.isLetter() || c.isSpace()) && !QStringView(u"XYTZES").contains(c); };
    return std::any_of(text.begin(), text.end(), isOfWords) ||
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
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
        return {std::nullopt, 0,
                u"This is no date; write 1828-02-22, 22 February 1828, c. 1141, 44 BCE or 19th century."_s};
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
    const QStringList words = dateTokens(typed);
    Rewritten rewritten = Rewriter(locale).text(words);
    if (rewritten.edtf.isEmpty()) {
        return refused(typed, rewritten, std::move(asEdtf));
    }
    DateReading reading = parseEdtf(rewritten.edtf.remove(u' '));
    reading.position = reading.date ? -1 : 0;
    return reading;
}

} // namespace araxes
