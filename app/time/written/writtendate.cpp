// SPDX-License-Identifier: GPL-3.0-or-later
// Text → tokens → grammar → settled dates → EDTF → the one parser of dates.
#include "app/time/written/writtendate.h"

#include "app/time/datetext.h"
#include "app/time/written/grammar.h"
#include "app/time/written/settle.h"
#include "app/time/written/writtenedtf.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 250;
/// More readings than this are no choice; the first one's reason is as good.
constexpr int kMostWays = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a text has only characters that EDTF has; a blank in a set only.
bool isLikeEdtf(QStringView text)
{
    const bool isSet = text.startsWith(u'[') || text.startsWith(u'{');
    return std::all_of(text.begin(), text.end(), [isSet](QChar c) {
        return isDigit(c) || (isSet && c == u' ') || QStringView(u"-/.:,?~%+[]{}XYESTZ").contains(c);
    });
}

/// "44", "-44", "843?": what people mean otherwise than EDTF does.
bool isLoosePart(QStringView part)
{
    const QStringView number = part.startsWith(u'-') ? part.sliced(1) : part;
    const QStringView digits = number.endsWith(u'?') ? number.chopped(1) : number;
    return !digits.isEmpty() && digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), isDigit);
}

bool isLoose(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? isLoosePart(text) : isLoosePart(text.first(slash)) || isLoosePart(text.sliced(slash + 1));
}

bool isQualifier(QChar c)
{
    return c == u'?' || c == u'~' || c == u'%';
}

bool endsInTwoDigits(QStringView text, QChar before)
{
    const qsizetype size = text.size();
    return size > 2 && text[size - 3] == before && isDigit(text[size - 2]) && isDigit(text[size - 1]);
}

/// Signs of EDTF in an order that is none: "2003-23?~", "12004-06~-11", "2001-33?", "2000/12-12". People do not write
/// so, and read as words these would mean something else.
bool isMisspeltEdtf(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isQualifier(text[i - 1]) &&
            (isQualifier(text[i]) || (i + 3 == text.size() && endsInTwoDigits(text, u'-')))) {
            return true;
        }
    }
    const bool isQualified = !text.isEmpty() && isQualifier(text.back());
    const QStringView plain = isQualified ? text.chopped(1) : text;
    const bool isPartOfYear = isQualified && endsInTwoDigits(plain, u'-') && plain.last(2).toInt() <= 41;
    return isPartOfYear || (text.contains(u'/') && endsInTwoDigits(plain, u'-'));
}

/// "199u", "19uu", "2004-uu": how a draft of EDTF wrote what is X now.
bool hasUnspecifiedOfDraft(QStringView text)
{
    const qsizetype u = text.indexOf(u'u');
    return u > 0 && (isDigit(text[u - 1]) || text[u - 1] == u'-') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u'u' || c == u'-'; });
}

DateReading refused(const Refusal &refusal)
{
    return {std::nullopt, refusal.position, refusal.reason};
}

Calendar sourceCalendar(const WrittenTime &time)
{
    const bool isKnown = time.startpoint == Endpoint::Known && time.start.calendar != Calendar::Gregorian;
    return isKnown ? time.start.calendar : time.end.calendar;
}

/// The words read one way.
DateReading readOneWay(QStringView text, const Tokens &tokens, const WrittenDateOptions &options,
                       Crossroads &crossroads)
{
    Grammar grammar(text, tokens, crossroads);
    std::optional<WrittenTime> time = grammar.line();
    if (!time) {
        return refused(grammar.refusal());
    }
    Settlement settlement(options.calendar, options.locale.language(), crossroads);
    if (!settlement.settle(*time)) {
        return refused(settlement.refusal());
    }
    DateReading reading = edtfReading(*time);
    const Calendar calendar = sourceCalendar(*time);
    if (reading.date && calendar != Calendar::Gregorian) {
        reading.date = reading.date->withSource({calendar, text.toString()});
    }
    return reading;
}

/// "3 April 1993 or 4 March 1993: write 1993-04-03 or 1993-03-04."
DateReading ambiguous(const std::vector<HistoricalDate> &choices)
{
    QStringList words;
    QStringList edtf;
    for (const HistoricalDate &choice : choices) {
        words.append(dateText(choice, QLocale(QLocale::English)));
        edtf.append(choice.text());
    }
    const QString reason = u"%1: write %2."_s.arg(words.join(u" or "_s), edtf.join(u" or "_s));
    return {std::nullopt, 0, reason, choices};
}

DateReading readWords(QStringView text, const WrittenDateOptions &options)
{
    Tokens tokens = lexed(text);
    Lexicon::words().lookUp(tokens);
    Crossroads first(0);
    DateReading reading = readOneWay(text, tokens, options, first);
    if (first.ways() == 1) {
        return reading;
    }
    std::vector<HistoricalDate> choices;
    for (int way = 0, ways = first.ways(); way < std::min(ways, kMostWays); ++way) {
        Crossroads crossroads(way);
        const DateReading other = readOneWay(text, tokens, options, crossroads);
        ways = std::max(ways, crossroads.ways());
        if (other.date && std::find(choices.begin(), choices.end(), *other.date) == choices.end()) {
            choices.push_back(*other.date);
        }
    }
    if (choices.size() > 1) {
        return ambiguous(choices);
    }
    return choices.empty() ? reading : DateReading{choices.front(), -1, {}, {}};
}

} // namespace

DateReading parseWrittenDate(QStringView text, const WrittenDateOptions &options)
{
    const QStringView typed = text.trimmed();
    if (typed.size() > kLongestText) {
        return {std::nullopt, kLongestText, u"A date has at most %1 characters."_s.arg(kLongestText), {}};
    }
    const bool isEdtf = isLikeEdtf(typed) && options.calendar == Calendar::Gregorian;
    DateReading asEdtf;
    if (isEdtf && !isLoose(typed)) {
        asEdtf = parseEdtf(typed);
        if (asEdtf.date || typed.isEmpty() || isMisspeltEdtf(typed)) {
            return asEdtf;
        }
    }
    if (hasUnspecifiedOfDraft(typed)) {
        return {std::nullopt, typed.indexOf(u'u'), u"An unspecified digit is a capital X, as in 199X."_s, {}};
    }
    DateReading reading = readWords(typed, options);
    if (reading.date || !reading.choices.empty()) {
        return reading;
    }
    if (typed.startsWith(u'-') && isLoosePart(typed)) {
        return {std::nullopt, 0, u"Write 44 BCE, or -0043 as in EDTF, for a year before our era."_s, {}};
    }
    const bool isOnlyEdtf =
        std::any_of(typed.begin(), typed.end(), [](QChar c) { return QStringView(u"[]{}XYESTZ%").contains(c); });
    return isEdtf && isOnlyEdtf && !asEdtf.reason.isEmpty() ? asEdtf : reading;
}

} // namespace araxes
