// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"muharram|moharram|məhərrəm|muharrem", Calendar::Islamic},
    {Month, 2, u"safar|səfər|sefer", Calendar::Islamic},
    {Month, 3,
     u"rabi I|rabi al-awwal|rabi ul-awwal|rabiulawwal|rabi al-avval|rabi ol-avval|rabi-al-awal|rabi "
     u"al-awal|rebiülevvel|rəbiüləvvəl|rəbi-ül-əvvəl|rabi first",
     Calendar::Islamic},
    {Month, 4,
     u"rabi II|rabi al-thani|rabi ath-thani|rabi uth-thani|rabi al-sani|rabi os-sani|rabi al-akhir|rabi al-akhar|rabi "
     u"ul-akhir|rebiülahir|rəbiülaxır|rəbiüssani",
     Calendar::Islamic},
    {Month, 5,
     u"jumada I|jumada al-ula|jumada al-awwal|jumada l-ula|jumadi al-awwal|jumadi ul-awwal|jomada I|jomadi "
     u"al-avval|jumada al-awal|cemaziyelevvel|cəmadiyələvvəl|cümadəl-ula|cəmadiəl-əvvəl",
     Calendar::Islamic},
    {Month, 6,
     u"jumada II|jumada al-thani|jumada al-thaniyah|jumada al-akhira|jumada al-akhirah|jumada al-akhir|jumada "
     u"l-akhira|jumadi al-thani|jumadi us-sani|jomada II|jomadi al-sani|cemaziyelahir|cəmadiyəlaxır|cümadəl-axirə",
     Calendar::Islamic},
    {Month, 7, u"rajab|rəcəb|recep|receb", Calendar::Islamic},
    {Month, 8, u"sha'ban|shaaban|shaban|şaban|şəban|cha'ban", Calendar::Islamic},
    {Month, 9, u"ramadan|ramazan|ramzan|ramadhan|ramaḍān", Calendar::Islamic},
    {Month, 10, u"shawwal|shawwāl|shavval|şevval|şəvval", Calendar::Islamic},
    {Month, 11,
     u"dhu al-qa'da|dhu al-qadah|dhu'l-qa'da|dhu'l-qa'dah|dhul qadah|dhu l-qa'da|dhu al-qi'da|dhul qidah|zu "
     u"al-qa'da|zul qada|zulqada|zilqada|zilkade|zilqədə|zil-qa'da|dhulqada|zi qa'da",
     Calendar::Islamic},
    {Month, 12,
     u"dhu al-hijja|dhu al-hijjah|dhu'l-hijja|dhu'l-hijjah|dhul hijjah|dhul hijja|dhu l-hijja|dhu l-hijjah|zu "
     u"al-hijja|zul hijja|zulhijja|zilhajj|zilhicce|zilhiccə|zil-hajj|dhulhijja|dhulhijjah|zi hajja|zu'l-hijja",
     Calendar::Islamic},
    {Month, 1, u"farvardin|farwardin|fərvərdin", Calendar::SolarHijri},
    {Month, 2, u"ordibehesht|ordībehesht|urdibihisht|ordibeheşt", Calendar::SolarHijri},
    {Month, 3, u"khordad|xordad|khurdad", Calendar::SolarHijri},
    {Month, 4, u"tir", Calendar::SolarHijri},
    {Month, 5, u"mordad|amordad|murdad", Calendar::SolarHijri},
    {Month, 6, u"shahrivar|shahriwar|şəhrivər|şehriver", Calendar::SolarHijri},
    {Month, 7, u"mehr|mihr", Calendar::SolarHijri},
    {Month, 8, u"aban", Calendar::SolarHijri},
    {Month, 9, u"azar|āzar", Calendar::SolarHijri},
    {Month, 10, u"dey|dei|dai", Calendar::SolarHijri},
    {Month, 11, u"bahman", Calendar::SolarHijri},
    {Month, 12, u"esfand|isfand|espand", Calendar::SolarHijri},
    {Month, 1, u"tishri|tishrei|tisri|tischri", Calendar::Hebrew},
    {Month, 2, u"heshvan|cheshvan|marcheshvan|marheshvan|hesvan", Calendar::Hebrew},
    {Month, 3, u"kislev|chislev|kisleu", Calendar::Hebrew},
    {Month, 4, u"tevet|tebet|teveth|tebeth", Calendar::Hebrew},
    {Month, 5, u"shevat|shvat|sh'vat|sebat|shebat", Calendar::Hebrew},
    {Month, 6, u"adar I|adar rishon|adar aleph|first adar", Calendar::Hebrew},
    {Month, 7, u"adar II|adar sheni|adar bet|veadar|second adar", Calendar::Hebrew},
    {Month, 8, u"adar", Calendar::Hebrew},
    {Month, 9, u"nisan|nissan", Calendar::Hebrew},
    {Month, 10, u"iyar|iyyar|ijar", Calendar::Hebrew},
    {Month, 11, u"sivan|siwan", Calendar::Hebrew},
    {Month, 12, u"tammuz|tamuz|thammuz", Calendar::Hebrew},
    {Month, 13, u"av|ab|menachem av", Calendar::Hebrew},
    {Month, 14, u"elul|ellul", Calendar::Hebrew},
    {Month, 1, u"vendémiaire|vendemiaire", Calendar::FrenchRepublican},
    {Month, 2, u"brumaire", Calendar::FrenchRepublican},
    {Month, 3, u"frimaire", Calendar::FrenchRepublican},
    {Month, 4, u"nivôse", Calendar::FrenchRepublican},
    {Month, 5, u"pluviôse", Calendar::FrenchRepublican},
    {Month, 6, u"ventôse", Calendar::FrenchRepublican},
    {Month, 7, u"germinal", Calendar::FrenchRepublican},
    {Month, 8, u"floréal", Calendar::FrenchRepublican},
    {Month, 9, u"prairial", Calendar::FrenchRepublican},
    {Month, 10, u"messidor", Calendar::FrenchRepublican},
    {Month, 11, u"thermidor|fervidor", Calendar::FrenchRepublican},
    {Month, 12, u"fructidor", Calendar::FrenchRepublican},
    {Month, 13,
     u"sansculottides|sans-culottides|jour complémentaire|jours complémentaires|complementary day|complementary days",
     Calendar::FrenchRepublican},
    {Reckoning, 0, u"an", Calendar::FrenchRepublican},
};

} // namespace

std::span<const LexiconRow> calendarWords()
{
    return kWords;
}

} // namespace araxes
