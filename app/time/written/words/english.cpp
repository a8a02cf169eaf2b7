// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"january|janu|jan"},
    {Month, 2, u"february|febr|feb"},
    {Month, 3, u"march|mar"},
    {Month, 4, u"april|apr"},
    {Month, 5, u"may"},
    {Month, 6, u"june|jun"},
    {Month, 7, u"july|jul"},
    {Month, 8, u"august|aug"},
    {Month, 9, u"september|sept|sep"},
    {Month, 10, u"october|oct"},
    {Month, 11, u"november|nov"},
    {Month, 12, u"december|dec"},
    {Season, 0, u"spring"},
    {Season, 1, u"summer"},
    {Season, 2, u"autumn|fall"},
    {Season, 3, u"winter"},
    {Era, 1, u"ce|ad|c e|a d|common era|anno domini"},
    {Era, -1, u"bce|bc|b c e|b c|before christ|before common era"},
    {Circa, 0, u"c|ca|circa|cca|about|approx|approximately|around|roughly|near"},
    {Doubt, 0, u"maybe|perhaps|possibly|probably|uncertain|presumably|supposedly|doubtful"},
    {Before, 0, u"before|pre|earlier than|prior to|not later than|no later than|by|ante"},
    {After, 0, u"after|later than|not before|not earlier than|no earlier than|post"},
    {Until, 0, u"until|till|up to|through to"},
    {From, 0, u"from|since|beginning in"},
    {Between, 0, u"between|sometime between|some time between|betw"},
    {And, 0, u"and"},
    {Or, 0, u"or"},
    {To, 0, u"to|through|thru"},
    {Century, 0, u"century|centuries|cent|c"},
    {Millennium, 0, u"millennium|millennia|mill"},
    {Plural, 0, u"s"},
    {Suffix, 0, u"st|nd|rd|th"},
    {Ordinal, 1, u"first"},
    {Ordinal, 2, u"second"},
    {Ordinal, 3, u"third"},
    {Ordinal, 4, u"fourth"},
    {Ordinal, 5, u"fifth"},
    {Ordinal, 6, u"sixth"},
    {Ordinal, 7, u"seventh"},
    {Ordinal, 8, u"eighth"},
    {Ordinal, 9, u"ninth"},
    {Ordinal, 10, u"tenth"},
    {Ordinal, 11, u"eleventh"},
    {Ordinal, 12, u"twelfth"},
    {Ordinal, 13, u"thirteenth"},
    {Ordinal, 14, u"fourteenth"},
    {Ordinal, 15, u"fifteenth"},
    {Ordinal, 16, u"sixteenth"},
    {Ordinal, 17, u"seventeenth"},
    {Ordinal, 18, u"eighteenth"},
    {Ordinal, 19, u"nineteenth"},
    {Ordinal, 20, u"twentieth"},
    {Ordinal, 21, u"twenty-first"},
    {Portion, 20, u"first half|first half of|former half of"},
    {Portion, 21, u"second half|second half of|latter half of|last half of"},
    {Portion, 30, u"first third|first third of"},
    {Portion, 31, u"second third|second third of|middle third of"},
    {Portion, 32, u"third third|third third of|last third of"},
    {Portion, 40, u"first quarter|first quarter of"},
    {Portion, 41, u"second quarter|second quarter of"},
    {Portion, 42, u"third quarter|third quarter of"},
    {Portion, 43, u"fourth quarter|fourth quarter of|last quarter|last quarter of"},
    {OrEarlier, 0, u"or earlier|or before"},
    {OrLater, 0, u"or later|or after"},
    {Filler, 0, u"year unknown"},
    {Portion, 30, u"early|beginning of|start of"},
    {Portion, 31, u"mid|middle|middle of"},
    {Portion, 32, u"late|end of"},
    {SomeDay, 0, u"day|some day|one day"},
    {SomeMonth, 0, u"month|some month"},
    {Ongoing, 0, u"ongoing|present|now|today|the present|present day|to date"},
    {Unknown, 0, u"unknown|undated|n d|date unknown|no date"},
    {EndUnknown, 0, u"end unknown"},
    {StartUnknown, 0, u"start unknown"},
    {Unbounded, 0, u"without beginning or end"},
    {Remark, 0,
     u"printed|print|later print|published|reprinted|reprint|edition|copy|copied|cast|later copy|later edition"},
    {Filler, 0,
     u"the|a|an|in|of|on|year|years|during|sometime|some "
     u"time|somewhere|at|dated|date|active|fl|flourished|decade|period|somewhere during|season"},
    {Filler, 0,
     u"attica|athens|rome|venice|paris|london|amsterdam|leipzig|constantinople|istanbul|tabriz|tehran|baku|tiflis|"
     u"tbilisi|yerevan|moscow"},
    {Reckoning, 0, u"gregorian|new style|n s|ns|gregorian calendar|gregorian style", Calendar::Gregorian},
    {Reckoning, 0, u"julian|old style|o s|os|julian calendar|julian style", Calendar::Julian},
    {Reckoning, 0, u"ah|a h|anno hegirae|hijri|hejri|hijri qamari|lunar hijri|islamic|islamic calendar|hegira",
     Calendar::Islamic},
    {Reckoning, 0,
     u"ap|a p|sh|s h|ahs|a h s|solar hijri|hijri shamsi|anno persico|anno persarum|jalali|shamsi|persian calendar",
     Calendar::SolarHijri},
    {Reckoning, 0, u"am|a m|anno mundi|hebrew|jewish|hebrew calendar|jewish calendar", Calendar::Hebrew},
    {Reckoning, 0,
     u"french republican|republican|french republican calendar|republican calendar|of the republic|of the french "
     u"republic|de la republique|revolutionary calendar",
     Calendar::FrenchRepublican},
};

} // namespace

std::span<const LexiconRow> englishWords()
{
    return kWords;
}

} // namespace araxes
