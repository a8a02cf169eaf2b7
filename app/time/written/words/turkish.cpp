// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"ocak|ocağı|oca|kanunusani"},
    {Month, 2, u"şubat|şub"},
    {Month, 3, u"mart"},
    {Month, 4, u"nisan|nis"},
    {Month, 5, u"mayıs|may"},
    {Month, 6, u"haziran|haz"},
    {Month, 7, u"temmuz|tem"},
    {Month, 8, u"ağustos|ağu"},
    {Month, 9, u"eylül|eyl"},
    {Month, 10, u"ekim|eki"},
    {Month, 11, u"kasım|kas"},
    {Month, 12, u"aralık|aralığı|ara"},
    {Season, 0, u"ilkbahar|bahar"},
    {Season, 1, u"yaz"},
    {Season, 2, u"sonbahar|güz"},
    {Season, 3, u"kış"},
    {Era, 1, u"ms|m.s|milattan sonra|i.s"},
    {Era, -1, u"mö|m.ö|milattan önce|i.ö"},
    {Circa, 0, u"yaklaşık|takriben|civarı|civarında|dolayları|dolaylarında|yak"},
    {Doubt, 0, u"belki|muhtemelen|olasılıkla"},
    {Before, 0, u"önce|öncesi"},
    {After, 0, u"sonra|sonrası"},
    {Until, 0, u"kadar|dek"},
    {From, 0, u"itibaren|beri"},
    {Between, 0, u"arasında|arası"},
    {And, 0, u"ve"},
    {Or, 0, u"veya|ya da|yahut"},
    {Century, 0, u"yüzyıl(,da,ın,lar)|yy|asır"},
    {Millennium, 0, u"binyıl|bin yıl"},
    {Decade, 0, u"yıllar(,da,ın,ı)"},
    {Plural, 0, u"lar|ler|lı|li|lu|lü|larda|lerde|ların|lerin"},
    {Suffix, 0, u"nci|ncı|ncu|ncü|inci|ıncı|uncu|üncü|den|dan|ten|tan|de|da|te|ta|ye|ya|e|a|i|ı|u|ü|si|sı"},
    {Portion, 20, u"ilk yarısı|ilk yarısında|birinci yarısı"},
    {Portion, 21, u"ikinci yarısı|ikinci yarısında"},
    {Portion, 40, u"ilk çeyreği"},
    {Portion, 43, u"son çeyreği"},
    {Portion, 30, u"başı|başları|başlarında|başlangıcı"},
    {Portion, 31, u"ortası|ortaları|ortalarında"},
    {Portion, 32, u"sonu|sonları|sonlarında"},
    {Ongoing, 0, u"günümüz|bugün|halen|şimdi"},
    {Unknown, 0, u"bilinmiyor|bilinmeyen"},
    {Filler, 0, u"yıl|yılı|yılında|tarihi|tarihinde|ayı|günü|sene|senesi"},
    {Reckoning, 0, u"hicri|h", Calendar::Islamic},
    {Reckoning, 0, u"hicri şemsi", Calendar::SolarHijri},
    {Reckoning, 0, u"rumi|jülyen|eski takvim", Calendar::Julian},
    {Reckoning, 0, u"miladi|gregoryen|m", Calendar::Gregorian},
    {Reckoning, 0, u"ibrani", Calendar::Hebrew},
};

} // namespace

std::span<const LexiconRow> turkishWords()
{
    return kWords;
}

} // namespace araxes
