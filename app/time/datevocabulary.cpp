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
    words.about = u"about %1 (%2)"_s;
    words.vague = u"between %1 and %2"_s;
    words.ofYears = u"%1 of a year in %2"_s;
    words.ofNoYear = u"%1, year unknown"_s;
    words.orEarlier = u"%1 or earlier"_s;
    words.orLater = u"%1 or later"_s;
    words.orSign = u" or "_s;
    words.andSign = u" and "_s;
    words.northern = u"%1 (northern)"_s;
    words.southern = u"%1 (southern)"_s;
    words.quarter = u"%1 quarter of %2"_s;
    words.third = u"%1 third of %2"_s;
    words.half = u"%1 half of %2"_s;
    words.seasons = {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
    words.ordinals = {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
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
    words.about = u"≈ %1 (%2)"_s;
    words.vague = u"%1 – %2"_s;
    words.ofYears = u"%1, %2"_s;
    words.ofNoYear = u"%1, ?"_s;
    words.orEarlier = u"… – %1"_s;
    words.orLater = u"%1 – …"_s;
    words.ordinals = {u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
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
    words.orSign = u" və ya "_s;
    words.andSign = u" və "_s;
    words.northern = u"%1 (şimal)"_s;
    words.southern = u"%1 (cənub)"_s;
    words.quarter = u"%2, %1 rüb"_s;
    words.third = u"%2, %1 dördaylıq"_s;
    words.half = u"%2, %1 yarımillik"_s;
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
    words.vague = u"میان %1 و %2"_s;
    words.ofNoYear = u"%1، سال نامعلوم"_s;
    words.ofYears = u"%1، %2"_s;
    words.orEarlier = u"%1 یا پیش از آن"_s;
    words.orLater = u"%1 یا پس از آن"_s;
    words.orSign = u" یا "_s;
    words.andSign = u" و "_s;
    words.northern = u"%1 (نیمکرهٔ شمالی)"_s;
    words.southern = u"%1 (نیمکرهٔ جنوبی)"_s;
    words.quarter = u"سه‌ماههٔ %1 %2"_s;
    words.third = u"چهارماههٔ %1 %2"_s;
    words.half = u"نیمهٔ %1 %2"_s;
    words.ordinals = {u"نخست"_s, u"دوم"_s, u"سوم"_s, u"چهارم"_s};
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
    words.orSign = u" կամ "_s;
    words.andSign = u" և "_s;
    words.northern = u"%1 (հյուսիսային)"_s;
    words.southern = u"%1 (հարավային)"_s;
    words.quarter = u"%2, %1 եռամսյակ"_s;
    words.third = u"%2, %1 քառամսյակ"_s;
    words.half = u"%2, %1 կիսամյակ"_s;
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
    words.orSign = u" или "_s;
    words.andSign = u" и "_s;
    words.northern = u"%1 (северное полушарие)"_s;
    words.southern = u"%1 (южное полушарие)"_s;
    words.quarter = u"%1 квартал %2"_s;
    words.third = u"%1 треть %2"_s;
    words.half = u"%1 полугодие %2"_s;
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
    words.orSign = u" ან "_s;
    words.andSign = u" და "_s;
    words.northern = u"%1 (ჩრდილოეთი)"_s;
    words.southern = u"%1 (სამხრეთი)"_s;
    words.quarter = u"%2, %1 კვარტალი"_s;
    words.third = u"%2, %1 მესამედი"_s;
    words.half = u"%2, %1 ნახევარი"_s;
    words.seasons = {u"გაზაფხული"_s, u"ზაფხული"_s, u"შემოდგომა"_s, u"ზამთარი"_s};
    return words;
}

DateVocabulary turkish()
{
    DateVocabulary words = dashed();
    words.bce = u"MÖ %1"_s;
    words.ce = u"MS %1"_s;
    words.circa = u"yakl. %1"_s;
    words.century = u"%1. yüzyıl"_s;
    words.millennium = u"%1. binyıl"_s;
    words.orSign = u" veya "_s;
    words.andSign = u" ve "_s;
    words.northern = u"%1 (kuzey)"_s;
    words.southern = u"%1 (güney)"_s;
    words.quarter = u"%2, %1. çeyrek"_s;
    words.third = u"%2, %1. dört ay"_s;
    words.half = u"%2, %1. yarıyıl"_s;
    words.numerals = DateVocabulary::Numerals::Plain;
    words.seasons = {u"ilkbahar"_s, u"yaz"_s, u"sonbahar"_s, u"kış"_s};
    words.ordinals = {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
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
    static const DateVocabulary tr = turkish();
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
    case QLocale::Turkish:
        return tr;
    default:
        return en;
    }
}

} // namespace araxes
