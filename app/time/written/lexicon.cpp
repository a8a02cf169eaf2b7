// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/lexicon.h"

#include "app/time/calendars/calendarday.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/datewords.h"
#include "app/time/written/words/words.h"

#include <QStringList>

namespace araxes {

namespace {

/// "январ(ь,я)" to its two spellings.
QStringList spellings(const QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open < 0) {
        return {text};
    }
    QStringList result;
    for (const QString &ending : text.sliced(open + 1).chopped(1).split(u',')) {
        result.append(text.first(open) + ending);
    }
    return result;
}

/// The value of a Roman numeral up to 3999, or 0.
std::int64_t romanValue(std::u16string_view letters)
{
    constexpr std::u16string_view kLetters = u"ivxlcdm";
    constexpr std::int64_t kValues[] = {1, 5, 10, 50, 100, 500, 1000};
    std::int64_t sum = 0;
    std::int64_t before = 1000;
    for (const char16_t letter : letters) {
        const std::size_t at = kLetters.find(letter);
        if (at == std::u16string_view::npos || letters.size() > 15) {
            return 0;
        }
        sum += kValues[at] - (kValues[at] > before ? 2 * before : 0);
        before = kValues[at];
    }
    return romanNumeral(sum).toLower() == QStringView(letters) ? sum : 0;
}

bool joinsLetters(const QVarLengthArray<Token, 24> &list, qsizetype hyphen)
{
    return list[hyphen].kind == Token::Kind::Sign && list[hyphen].sign == u'-' && list[hyphen].isTight &&
           list[hyphen + 1].kind == Token::Kind::Word && list[hyphen + 1].isTight;
}

} // namespace

const Lexicon &Lexicon::words()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    m_entries.reserve(4096);
    for (const WordTable &table : wordTables()) {
        for (const LexiconRow &row : table.rows) {
            add(row.words, {row.kind, row.value, row.calendar, table.language});
        }
        if (table.language != QLocale::AnyLanguage) {
            addMonthNames(QLocale(table.language));
        }
    }
}

void Lexicon::add(std::u16string_view text, const Sense &sense)
{
    for (const QString &word : QString::fromStdU16String(std::u16string(text)).split(u'|')) {
        for (const QString &spelling : spellings(word)) {
            addSpelling(spelling, sense);
        }
    }
}

void Lexicon::addSpelling(const QString &spelling, const Sense &sense)
{
    const Tokens tokens = lexed(spelling);
    const std::u16string phrase(tokens.letters.begin(), tokens.letters.end());
    if (phrase.empty()) {
        return;
    }
    std::vector<Sense> &senses = m_entries[phrase].senses;
    const auto isSame = [&sense](const Sense &other) {
        return other.kind == sense.kind && other.value == sense.value && other.calendar == sense.calendar;
    };
    if (std::none_of(senses.begin(), senses.end(), isSame)) {
        senses.push_back(sense);
    }
    LexiconEntry &first = m_entries[phrase.substr(0, phrase.find(u' '))];
    first.longestPhrase = std::max(first.longestPhrase, int(std::count(phrase.begin(), phrase.end(), u' ')) + 1);
}

/// The names that the program itself writes.
void Lexicon::addMonthNames(const QLocale &locale)
{
    constexpr std::int64_t leapYear = 5784; // Hebrew; no other calendar's names depend on the year
    for (const Calendar calendar : kCalendars) {
        if (calendar == Calendar::Julian) { // its months are called like the Gregorian ones
            continue;
        }
        const bool isHebrew = calendar == Calendar::Hebrew;
        for (int month = 1; month <= monthsInYear(calendar, isHebrew ? leapYear : 1); ++month) {
            const int value = isHebrew && month > kAdarII ? month + 1 : month;
            const Sense sense{WordKind::Month, value, calendar, locale.language()};
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                addSpelling(monthName(calendar, leapYear, month, locale, format), sense);
                addSpelling(standaloneMonthName(calendar, leapYear, month, locale, format), sense);
            }
        }
    }
    addSpelling(monthName(Calendar::Hebrew, leapYear + 1, kAdarI, locale),
                {WordKind::Month, kAdar, Calendar::Hebrew, locale.language()});
}

const LexiconEntry *Lexicon::entry(std::u16string_view foldedWords) const
{
    const auto found = m_entries.find(foldedWords);
    return found == m_entries.end() ? nullptr : &found->second;
}

void Lexicon::lookUp(Tokens &tokens) const
{
    auto &list = tokens.list;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < list.size(); ++i, ++kept) {
        Token token = list[i];
        if (token.kind == Token::Kind::Word) {
            token.entry = entry(tokens.word(token));
            token.number = romanValue(tokens.word(token));
            qsizetype end = i;
            for (int words = token.entry ? token.entry->longestPhrase : 1; words > 1; --words) {
                end += joinsLetters(list, end + 1) ? 2 : 1;
                if (list[end].kind != Token::Kind::Word || list[end].isAfterComma) {
                    break;
                }
                Token phrase = token;
                phrase.letterCount = list[end].lettersAt + list[end].letterCount - token.lettersAt;
                phrase.entry = entry(tokens.word(phrase));
                if (phrase.entry && !phrase.entry->senses.empty()) {
                    token = phrase;
                    i = end;
                }
            }
        }
        list[kept] = token;
    }
    list.resize(kept);
}

} // namespace araxes
