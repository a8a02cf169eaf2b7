// SPDX-License-Identifier: GPL-3.0-or-later
// How Araxes reads dates: the page that states every choice.
#include "ui/dialog/helplines.h"

#include <QtGlobal>

namespace araxes {

namespace {

constexpr HelpLine kDates[] = {
    {nullptr, QT_TRANSLATE_NOOP("Help", "What a date is")},
    {QT_TRANSLATE_NOOP("Help", "Kept and resolved"),
     QT_TRANSLATE_NOOP("Help", "A date is kept as it was written and resolved to the days it can mean: an earliest and "
                               "a latest one. “1828” is some time in 1828, not all of it.")},
    {QT_TRANSLATE_NOOP("Help", "Time of day"),
     QT_TRANSLATE_NOOP("Help", "A time of day and its zone are kept and shown. They never move the day.")},
    {QT_TRANSLATE_NOOP("Help", "Before the common era"),
     QT_TRANSLATE_NOOP("Help", "There is no year 0 on the screen: 1 BCE is followed by 1 CE. In EDTF, as in ISO 8601, "
                               "the year 0000 is 1 BCE and -0043 is 44 BCE; -0000 is refused.")},
    {QT_TRANSLATE_NOOP("Help", "Range"), QT_TRANSLATE_NOOP("Help", "Years up to 20 thousand million, both ways.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "What you may type")},
    {QT_TRANSLATE_NOOP("Help", "EDTF"),
     QT_TRANSLATE_NOOP("Help", "Extended Date/Time Format, ISO 8601-2:2019, levels 0, 1 and 2: 1828-02-22 · 19XX · "
                               "1141~ · 0843/0848 · [1667, 1668, 1670..1672] · 1828-02-?22 · Y-13800000000.")},
    {QT_TRANSLATE_NOOP("Help", "As people write"),
     QT_TRANSLATE_NOOP("Help", "22 February 1828 · Oct 1977 · 44 BCE · c. 287 BC · between 843 and 848 · late 12th "
                               "century · 1860s · before 879 · 1851–52.")},
    {QT_TRANSLATE_NOOP("Help", "Short numbers"),
     QT_TRANSLATE_NOOP("Help", "843 is the year, not EDTF’s decade. For a year before our era write 44 BCE.")},
    {QT_TRANSLATE_NOOP("Help", "Languages"),
     QT_TRANSLATE_NOOP("Help", "English, Azerbaijani, Persian, Russian, Turkish, Armenian and Georgian month names and "
                               "small words, all at once.")},
    {QT_TRANSLATE_NOOP("Help", "Calendars"),
     QT_TRANSLATE_NOOP("Help",
                       "5 Sha‘ban 1243 · 1 Farvardin 1400 · 10 February 1828 (O.S.) · 18 Brumaire VIII · 1 Tishri 5784 "
                       "· 10/22 February 1828. A year alone names its calendar: 1243 AH, 1400 AP, 5784 AM.")},
    {QT_TRANSLATE_NOOP("Help", "Ambiguous"),
     QT_TRANSLATE_NOOP("Help", "03/04/1993 may be April or March, and ’93 any century: Araxes names the readings and "
                               "lets you choose, it does not guess.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "How words are taken")},
    {QT_TRANSLATE_NOOP("Help", "Centuries, decades"),
     QT_TRANSLATE_NOOP(
         "Help",
         "The 19th century is 18XX: 1800 to 1899, as EDTF counts. The 1860s are 186X; the 1800s are the century.")},
    {QT_TRANSLATE_NOOP("Help", "Early, mid, late"),
     QT_TRANSLATE_NOOP("Help", "The thirds of a century, decade, year or month; at the ends of a range they are left "
                               "out, because EDTF has no words for them there.")},
    {QT_TRANSLATE_NOOP("Help", "Between … and …"),
     QT_TRANSLATE_NOOP(
         "Help",
         "One of these days, years or centuries: [0843..0848]. From … to … is something that lasted: 0843/0848.")},
    {QT_TRANSLATE_NOOP("Help", "Before, after"),
     QT_TRANSLATE_NOOP(
         "Help", "An end that is not known: /0879 and 0879/. From 1918 and until 1918 are open: 1918/.. and ../1918.")},
    {QT_TRANSLATE_NOOP("Help", "Circa, perhaps"),
     QT_TRANSLATE_NOOP("Help", "c., about and ~ mean approximate; perhaps and ? mean uncertain. Neither moves the "
                               "bounds; a setting says how wide “circa” is drawn.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "How EDTF is taken")},
    {QT_TRANSLATE_NOOP("Help", "Seasons"),
     QT_TRANSLATE_NOOP(
         "Help", "21 to 24 are seasons by the months: spring is 1 March to 31 May, winter 1 December to the end of "
                 "February. 25 to 28 say that they are northern, 29 to 32 southern; the months are the same, as other "
                 "readers of EDTF have them. 33 to 36 are quarters, 37 to 39 thirds, 40 and 41 halves of a year.")},
    {QT_TRANSLATE_NOOP("Help", "Unknown and open ends"),
     QT_TRANSLATE_NOOP("Help", "1985/ has an end that is not known; it is not “until now”. 1985/.. has none.")},
    {QT_TRANSLATE_NOOP("Help", "Unspecified digits"),
     QT_TRANSLATE_NOOP(
         "Help",
         "The bounds are the first and the last real day that fits: 156X-12-25 is a 25 December from 1560 to 1569.")},
    {QT_TRANSLATE_NOOP("Help", "Qualifiers"),
     QT_TRANSLATE_NOOP("Help", "Before a part they hold for it alone, after it for it and all to its left.")},
    {QT_TRANSLATE_NOOP("Help", "Sets"),
     QT_TRANSLATE_NOOP(
         "Help",
         "[…] is one of its members, {…} is all of them. A blank inside is read; the canonical form has none.")},
    {QT_TRANSLATE_NOOP("Help", "Significant digits"),
     QT_TRANSLATE_NOOP("Help", "Y171010000S3 is 171,000,000 to 171,999,999.")},
    {nullptr, QT_TRANSLATE_NOOP("Help", "Calendars")},
    {QT_TRANSLATE_NOOP("Help", "Yours and the source’s"),
     QT_TRANSLATE_NOOP("Help", "A date is said as its source’s calendar says it and as yours does: 10 February 1828 "
                               "Julian · 22 February 1828. View > Calendar chooses yours and that of the axis, View > "
                               "Second axis another above it; the pointer on an axis reads both.")},
    {QT_TRANSLATE_NOOP("Help", "Gregorian, Julian"),
     QT_TRANSLATE_NOOP("Help", "Both are carried back before their time. Files hold Gregorian days; the source’s "
                               "calendar and words stand beside them.")},
    {QT_TRANSLATE_NOOP("Help", "Solar Hijri"),
     QT_TRANSLATE_NOOP("Help", "Leap years by the 33-year rule, which agrees with those observed from 1206 to 1500 AP; "
                               "outside it is arithmetic.")},
    {QT_TRANSLATE_NOOP("Help", "Islamic"),
     QT_TRANSLATE_NOOP("Help", "The civil calendar with its 30-year cycle. What was observed may differ by a day "
                               "either way, so a day becomes one of three.")},
    {QT_TRANSLATE_NOOP("Help", "Hebrew, French Republican"),
     QT_TRANSLATE_NOOP("Help", "By their arithmetic; the French one for the years it was in use, 1792 to 1805.")},
};

} // namespace

std::span<const HelpLine> dateLines()
{
    return kDates;
}

} // namespace araxes
