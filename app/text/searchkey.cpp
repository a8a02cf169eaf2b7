// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/searchkey.h"

#include "app/text/foldedtext.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

// Sounds in one letter each: S is sh, C is ch, T is ts, x is kh, j is zh and dzh.

/// Spelling of the letters from a first one on, a blank-separated entry each; "." for a letter that is silent.
constexpr char16_t kCyrillicFirst = u'а';
constexpr const char *kCyrillic = "a b v g d e j z i i k l m n o p r s t u f x T C S S . i . e yu ya "
                                  "e e d g e z i yi y l n C k i u j"; // а … я, ѐ … џ
constexpr char16_t kArmenianFirst = u'ա';
constexpr const char *kArmenian = "a b g d e z e e t j i l x T k h dz g C m y n S o C p j r s v t r T v p k o f";
constexpr char16_t kGeorgianFirst = u'ა';
constexpr const char *kGeorgian = "a b g d e v z t i k l m n o p j r s t u f k g k S C T dz T C x j h e y v k o f";

/// Letters outside those runs.
struct Spelling
{
    char16_t letter;
    const char *latin;
};
constexpr Spelling kOthers[] = {
    {u'ғ', "g"},
    {u'ҝ', "g"},
    {u'қ', "k"},
    {u'ң', "n"},
    {u'ү', "u"},
    {u'ұ', "u"},
    {u'һ', "h"},
    {u'ҹ', "j"},
    {u'ә', "a"},
    {u'ө', "o"},
    {u'ґ', "g"},
    {u'æ', "a"},
    {u'œ', "o"},
    {u'þ', "t"},
    {u'ð', "d"},
    // Arabic and Persian
    {u'ا', "a"},
    {u'ب', "b"},
    {u'پ', "p"},
    {u'ت', "t"},
    {u'ث', "s"},
    {u'ج', "j"},
    {u'چ', "C"},
    {u'ح', "h"},
    {u'خ', "x"},
    {u'د', "d"},
    {u'ذ', "z"},
    {u'ر', "r"},
    {u'ز', "z"},
    {u'ژ', "j"},
    {u'س', "s"},
    {u'ش', "S"},
    {u'ص', "s"},
    {u'ض', "z"},
    {u'ط', "t"},
    {u'ظ', "z"},
    {u'ع', "a"},
    {u'غ', "g"},
    {u'ف', "f"},
    {u'ق', "k"},
    {u'ک', "k"},
    {u'گ', "g"},
    {u'ل', "l"},
    {u'م', "m"},
    {u'ن', "n"},
    {u'و', "v"},
    {u'ه', "h"},
    {u'ة', "h"},
    {u'ی', "i"},
    {u'ء', "."},
    {u'ې', "i"},
    {u'ە', "a"},
};

/// Spellings of one sound, longest first; all are Latin letters by now.
struct Digraph
{
    QLatin1StringView from;
    char16_t to;
};
constexpr Digraph kDigraphs[] = {{"sch"_L1, u'S'}, {"tch"_L1, u'C'}, {"dzh"_L1, u'j'}, {"kh"_L1, u'x'},
                                 {"gh"_L1, u'g'},  {"sh"_L1, u'S'},  {"ch"_L1, u'C'},  {"zh"_L1, u'j'},
                                 {"dj"_L1, u'j'},  {"ts"_L1, u'T'},  {"tz"_L1, u'T'},  {"ks"_L1, u'x'},
                                 {"ck"_L1, u'k'},  {"ph"_L1, u'f'},  {"ee"_L1, u'i'}};

bool isVowel(QChar c)
{
    return c == u'a' || c == u'u' || c == u'i';
}

/// The entry of a letter in a run of spellings; empty when the letter lies outside.
QLatin1StringView entry(QChar letter, char16_t first, const char *run)
{
    if (letter.unicode() < first) {
        return {};
    }
    const QLatin1StringView all(run);
    qsizetype at = 0;
    for (int skip = letter.unicode() - first; skip > 0; --skip) {
        at = all.indexOf(u' ', at) + 1;
        if (at == 0) {
            return {};
        }
    }
    const qsizetype end = all.indexOf(u' ', at);
    return all.sliced(at, (end < 0 ? all.size() : end) - at);
}

/// A letter of another script in Latin ones; empty when it is none that we can spell.
QLatin1StringView spelling(QChar letter, Letters letters)
{
    if (letter == u'ფ' && letters == Letters::Turkic) {
        return "p"_L1;
    }
    const char16_t code = letter.unicode();
    if (code >= 0x0400 && code <= 0x045f) {
        return entry(letter, kCyrillicFirst, kCyrillic);
    }
    if (code >= 0x0530 && code <= 0x058f) {
        return entry(letter, kArmenianFirst, kArmenian);
    }
    if (code >= 0x10a0 && code <= 0x10ff) {
        return entry(letter, kGeorgianFirst, kGeorgian);
    }
    const auto other =
        std::find_if(std::begin(kOthers), std::end(kOthers), [code](const auto &each) { return each.letter == code; });
    return other == std::end(kOthers) ? QLatin1StringView() : QLatin1StringView(other->latin);
}

/// A Latin letter with the mark that follows it, where the two are a sound of their own; none otherwise.
QChar markedLetter(QChar letter, QChar mark)
{
    const bool isHooked = mark == u'\u0327' || mark == u'\u030c' || mark == u'\u0326' || mark == u'\u0302';
    if (isHooked) { // cedilla, caron, comma below, circumflex
        switch (letter.unicode()) {
        case u's':
            return u'S';
        case u'c':
            return u'C';
        case u'z':
        case u'j':
            return u'j';
        default:
            return {};
        }
    }
    return letter == u'h' && (mark == u'\u0331' || mark == u'\u032e') ? QChar(u'x') : QChar(); // ẖ, ḫ
}

/// Letters and digits of any script in Latin ones, and one blank for whatever stands between words.
QString spelt(QStringView text, Letters letters)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        if (const QChar marked = i + 1 < decomposed.size() ? markedLetter(c, decomposed[i + 1]) : QChar();
            !marked.isNull()) {
            result.append(marked);
            continue;
        }
        if (c == u'ւ' && result.endsWith(u'o')) {
            result.back() = u'u'; // Armenian spells u as o and v
            continue;
        }
        const QString plain = folded(QStringView(&c, 1));
        const QChar letter = plain.isEmpty() ? QChar() : plain[0];
        if (letter.isNull() && !c.isSpace() && c.category() != QChar::Punctuation_Dash) {
            continue; // a mark, an apostrophe, a sign without a shape
        }
        if (const QLatin1StringView latin = spelling(letter, letters); !latin.isEmpty()) {
            result.append(latin == "."_L1 ? QLatin1StringView() : latin);
        } else if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            result.append(plain);
        } else if (!result.isEmpty() && !result.endsWith(u' ')) {
            result.append(u' ');
        }
    }
    return result.trimmed();
}

/// What a single Latin letter sounds like; `next` is the sound that follows.
QChar sound(QChar c, QChar next, Letters letters)
{
    switch (c.unicode()) {
    case u'e':
        return u'a';
    case u'o':
        return u'u';
    case u'y':
        return u'i';
    case u'w':
        return u'v';
    case u'q':
        return letters == Letters::Turkic ? u'g' : u'k';
    case u'c':
        return letters == Letters::Turkic                     ? QChar(u'j')
               : next == u'e' || next == u'i' || next == u'y' ? QChar(u'T')
                                                              : QChar(u'k');
    default:
        return c;
    }
}

/// No spelling writes a sound three times; "zzz" or "III" says something else than "z".
bool isThird(const QString &word, qsizetype at)
{
    return at >= 2 && word[at] == word[at - 1] && word[at] == word[at - 2];
}

bool isVowelLetter(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

} // namespace

QString searchKey(QStringView text, Letters letters)
{
    const QString word = spelt(text, letters);
    QString key;
    key.reserve(word.size());
    for (qsizetype at = 0; at < word.size();) {
        const QStringView rest = QStringView(word).sliced(at);
        const auto digraph = std::find_if(std::begin(kDigraphs), std::end(kDigraphs),
                                          [rest](const Digraph &each) { return rest.startsWith(each.from); });
        const QChar next = rest.size() > 1 ? rest[1] : QChar();
        if (digraph == std::end(kDigraphs) && rest[0] == u'y' && isVowelLetter(next)) {
            ++at; // a glide: Aliyev and Aliev, Yerevan and Erevan
            continue;
        }
        const QChar heard = digraph != std::end(kDigraphs) ? QChar(digraph->to) : sound(rest[0], next, letters);
        const qsizetype taken = digraph != std::end(kDigraphs) ? digraph->from.size() : 1;
        if (!key.endsWith(heard) || heard.isDigit() || isThird(word, at)) {
            key.append(heard);
        }
        at += taken;
    }
    return key;
}

bool isArabicScript(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

QString consonants(QStringView key)
{
    QString skeleton;
    for (const QChar c : key) {
        if (!isVowel(c)) {
            skeleton.append(c == u'v' ? QChar(u'f') : c);
        } else if (skeleton.isEmpty()) {
            skeleton.append(u'a');
        }
    }
    if (skeleton.size() > 1 && skeleton.endsWith(u'h')) {
        skeleton.chop(1); // at the end of a word h is seldom heard: Urmia, Orumiyeh
    }
    return skeleton;
}

} // namespace araxes
