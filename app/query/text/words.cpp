// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/words.h"

#include "app/text/foldedtext.h"
#include "app/text/searchkey.h"

namespace araxes {

namespace {

bool isWordPart(QChar c)
{
    constexpr QStringView kApostrophes = u"'`\u00b4\u2018\u2019\u201b\u2032\u055a";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format ||
           kApostrophes.contains(c);
}

} // namespace

std::vector<WordPlace> wordPlaces(QStringView text)
{
    std::vector<WordPlace> places;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && isWordPart(text[at])) {
            ++at;
        }
        if (at > start) {
            places.push_back({start, at - start});
        } else {
            ++at;
        }
    }
    return places;
}

bool isTurkic(QStringView language)
{
    const QStringView tag = language.first(std::min<qsizetype>(2, language.size()));
    return tag == u"az" || tag == u"tr";
}

WordForms wordForms(QStringView word, QStringView language)
{
    WordForms forms;
    forms.plain = folded(word);
    forms.isArabic = isArabicScript(word);
    const QString key = searchKey(word, isTurkic(language) ? Letters::Turkic : Letters::Usual);
    forms.keys.append(key);
    if (word.contains(u'ფ')) {
        forms.keys.append(searchKey(word, Letters::Turkic));
    }
    for (const QString &each : std::as_const(forms.keys)) {
        forms.skeletons.append(consonants(each));
    }
    if (forms.isArabic && key.lastIndexOf(u'v') > 0) {
        forms.skeletons.append(consonants(key.first(1) + key.sliced(1).remove(u'v')));
    }
    return forms;
}

const WordForms &KnownWords::forms(QStringView word, QStringView language)
{
    constexpr qsizetype kMost = 100'000;
    QHash<QString, WordForms> &known = isTurkic(language) ? m_turkic : m_usual;
    const QString key = word.toString();
    if (const auto found = known.constFind(key); found != known.cend()) {
        return *found;
    }
    if (known.size() >= kMost) {
        known.clear();
    }
    return *known.insert(key, wordForms(word, language));
}

} // namespace araxes
