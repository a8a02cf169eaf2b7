// SPDX-License-Identifier: GPL-3.0-or-later
// The words of dates, a language at a time. Outside English, dashes and question marks stand where
// prepositions would need a case of the month's name.
#include "app/time/datewords.h"

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

DateVocabulary english()
{
    DateVocabulary words;
    words.bce = u"%1 BCE"_s;
    words.ce = u"%1 CE"_s;
    words.circa = u"c. %1"_s;
    words.uncertain = u"%1?"_s;
    words.between = u"%1 to %2"_s;
    words.from = u"from %1"_s;
    words.until = u"until %1"_s;
    words.unknownEnd = u"%1, end unknown"_s;
    words.unknownStart = u"until %1, start unknown"_s;
    words.someDay = u"a day in %1"_s;
    words.someMonth = u"a month in %1"_s;
    words.decade = u"%1s"_s;
    words.century = u"%1 century"_s;
    words.millennium = u"%1 millennium"_s;
    words.unknown = u"unknown"_s;
    words.unbounded = u"without beginning or end"_s;
    words.seasons = {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
    return words;
}

/// What the languages written without prepositions share.
DateVocabulary dashed()
{
    DateVocabulary words;
    words.uncertain = u"%1?"_s;
    words.between = u"%1 – %2"_s;
    words.from = u"%1 – …"_s;
    words.until = u"… – %1"_s;
    words.unknownEnd = u"%1 – ?"_s;
    words.unknownStart = u"? – %1"_s;
    words.someDay = u"%1"_s;
    words.someMonth = u"%1"_s;
    words.unknown = u"?"_s;
    words.unbounded = u"… – …"_s;
    words.numerals = DateVocabulary::Numerals::Roman;
    return words;
}

DateVocabulary azerbaijani()
{
    DateVocabulary words = dashed();
    words.bce = u"e.ə. %1"_s;
    words.ce = u"y.e. %1"_s;
    words.circa = u"təq. %1"_s;
    words.century = u"%1 əsr"_s;
    words.millennium = u"%1 minillik"_s;
    words.seasons = {u"yaz"_s, u"yay"_s, u"payız"_s, u"qış"_s};
    return words;
}

DateVocabulary persian()
{
    DateVocabulary words = dashed();
    words.bce = u"%1 ق.م."_s;
    words.ce = u"%1 م."_s;
    words.circa = u"حدود %1"_s;
    words.uncertain = u"%1؟"_s;
    words.between = u"%1 تا %2"_s;
    words.from = u"از %1"_s;
    words.until = u"تا %1"_s;
    words.unknownEnd = u"%1 – ؟"_s;
    words.unknownStart = u"؟ – %1"_s;
    words.unknown = u"؟"_s;
    words.century = u"سدهٔ %1"_s;
    words.millennium = u"هزارهٔ %1"_s;
    words.numerals = DateVocabulary::Numerals::Plain;
    words.seasons = {u"بهار"_s, u"تابستان"_s, u"پاییز"_s, u"زمستان"_s};
    return words;
}

DateVocabulary armenian()
{
    DateVocabulary words = dashed();
    words.bce = u"մ.թ.ա. %1"_s;
    words.ce = u"մ.թ. %1"_s;
    words.circa = u"մոտ %1"_s;
    words.century = u"%1 դար"_s;
    words.millennium = u"%1 հազարամյակ"_s;
    words.seasons = {u"գարուն"_s, u"ամառ"_s, u"աշուն"_s, u"ձմեռ"_s};
    return words;
}

DateVocabulary russian()
{
    DateVocabulary words = dashed();
    words.bce = u"%1 до н. э."_s;
    words.ce = u"%1 н. э."_s;
    words.circa = u"ок. %1"_s;
    words.century = u"%1 век"_s;
    words.millennium = u"%1 тысячелетие"_s;
    words.seasons = {u"весна"_s, u"лето"_s, u"осень"_s, u"зима"_s};
    return words;
}

DateVocabulary georgian()
{
    DateVocabulary words = dashed();
    words.bce = u"ძვ. წ. %1"_s;
    words.ce = u"ახ. წ. %1"_s;
    words.circa = u"დაახ. %1"_s;
    words.century = u"%1 საუკუნე"_s;
    words.millennium = u"%1 ათასწლეული"_s;
    words.seasons = {u"გაზაფხული"_s, u"ზაფხული"_s, u"შემოდგომა"_s, u"ზამთარი"_s};
    return words;
}

} // namespace

const DateVocabulary &dateVocabulary(QLocale::Language language)
{
    static const DateVocabulary en = english();
    static const DateVocabulary az = azerbaijani();
    static const DateVocabulary fa = persian();
    static const DateVocabulary hy = armenian();
    static const DateVocabulary ru = russian();
    static const DateVocabulary ka = georgian();
    switch (language) {
    case QLocale::Azerbaijani:
        return az;
    case QLocale::Persian:
        return fa;
    case QLocale::Armenian:
        return hy;
    case QLocale::Russian:
        return ru;
    case QLocale::Georgian:
        return ka;
    default:
        return en;
    }
}

} // namespace araxes
