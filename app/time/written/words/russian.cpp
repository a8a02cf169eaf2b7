// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"январ(ь,я,е,ю)|янв"},
    {Month, 2, u"феврал(ь,я,е,ю)|фев|февр"},
    {Month, 3, u"март(,а,е,у)|мар"},
    {Month, 4, u"апрел(ь,я,е,ю)|апр"},
    {Month, 5, u"ма(й,я,е,ю)"},
    {Month, 6, u"июн(ь,я,е,ю)|июн"},
    {Month, 7, u"июл(ь,я,е,ю)|июл"},
    {Month, 8, u"август(,а,е,у)|авг"},
    {Month, 9, u"сентябр(ь,я,е,ю)|сен|сент"},
    {Month, 10, u"октябр(ь,я,е,ю)|окт"},
    {Month, 11, u"ноябр(ь,я,е,ю)|ноя|нояб"},
    {Month, 12, u"декабр(ь,я,е,ю)|дек"},
    {Season, 0, u"весн(а,ы,ой,у)"},
    {Season, 1, u"лет(о,а,ом)"},
    {Season, 2, u"осен(ь,и,ью)"},
    {Season, 3, u"зим(а,ы,ой,у)"},
    {Era, 1, u"н.э|н э|нашей эры|от р.х|от р х|от рождества христова"},
    {Era, -1, u"до н.э|до н э|до нашей эры|до р.х|до р х|до рождества христова"},
    {Circa, 0, u"ок|около|примерно|приблизительно|прибл"},
    {Doubt, 0, u"возможно|вероятно|предположительно|предп|может быть|сомнительно"},
    {Before, 0, u"до|ранее|раньше|перед|не позднее|прежде"},
    {After, 0, u"после|позднее|позже|не ранее|не раньше"},
    {Until, 0, u"по"},
    {From, 0, u"с|со|от|начиная с"},
    {Between, 0, u"между"},
    {And, 0, u"и"},
    {Or, 0, u"или|либо"},
    {To, 0, u"по|до"},
    {Century, 0, u"век(,а,е,ом,ов,и)|в|вв|столети(е,я,и)|ст"},
    {Millennium, 0, u"тысячелети(е,я,и)|тыс"},
    {Decade, 0, u"годы|годов|годах|гг"},
    {Plural, 0, u"е|х|ые|ых"},
    {Suffix, 0, u"й|го|ого|ый|ой|м|ом|я|ья|ье"},
    {Portion, 0, u"начал(о,а,е)|нач"},
    {Portion, 1, u"середин(а,ы,е)|сер"},
    {Portion, 2, u"кон(ец,ца,це)|кон"},
    {SomeDay, 0, u"день"},
    {SomeMonth, 0, u"месяц"},
    {Ongoing, 0, u"наст. время|настоящее время|наст. вр|ныне|сейчас|по настоящее время|по н.в|н.в"},
    {Unknown, 0, u"неизвестно|неизв"},
    {Filler, 0, u"г|год(,а,у,ом)|гг|в|во|на"},
    {Filler, 0, u"годы|годов|годах"},
    {Reckoning, 0,
     u"ст. ст|с.с|с.с.|старый стиль|старого стиля|по старому стилю|по ст. ст|юлианск(ий,ого)|по юлианскому календарю",
     Calendar::Julian},
    {Reckoning, 0, u"н. ст|н.с|новый стиль|нового стиля|по новому стилю|по н. ст|григорианск(ий,ого)",
     Calendar::Gregorian},
    {Reckoning, 0, u"хиджры|х|г.х|год хиджры|года хиджры|лунной хиджры", Calendar::Islamic},
    {Reckoning, 0, u"солнечной хиджры|солнечная хиджра", Calendar::SolarHijri},
    {Reckoning, 0, u"еврейский|от сотворения мира", Calendar::Hebrew},
    {Month, 1, u"мухаррам(,а)", Calendar::Islamic},
    {Month, 2, u"сафар(,а)", Calendar::Islamic},
    {Month, 3, u"раби I|раби аль-авваль|раби уль-авваль", Calendar::Islamic},
    {Month, 4, u"раби II|раби ас-сани|раби уль-ахир", Calendar::Islamic},
    {Month, 5, u"джумада I|джумада аль-уля", Calendar::Islamic},
    {Month, 6, u"джумада II|джумада ас-сани", Calendar::Islamic},
    {Month, 7, u"раджаб(,а)", Calendar::Islamic},
    {Month, 8, u"шаабан(,а)|шабан(,а)", Calendar::Islamic},
    {Month, 9, u"рамадан(,а)|рамазан(,а)", Calendar::Islamic},
    {Month, 10, u"шавваль|шавваля", Calendar::Islamic},
    {Month, 11, u"зуль-каада|зулькада", Calendar::Islamic},
    {Month, 12, u"зуль-хиджа|зульхиджа", Calendar::Islamic},
};

} // namespace

std::span<const LexiconRow> russianWords()
{
    return kWords;
}

} // namespace araxes
