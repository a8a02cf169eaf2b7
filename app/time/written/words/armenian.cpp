// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"հունվար(,ի,ին,ից)"},
    {Month, 2, u"փետրվար(,ի,ին,ից)"},
    {Month, 3, u"մարտ(,ի,ին,ից)"},
    {Month, 4, u"ապրիլ(,ի,ին,ից)"},
    {Month, 5, u"մայիս(,ի,ին,ից)"},
    {Month, 6, u"հունիս(,ի,ին,ից)"},
    {Month, 7, u"հուլիս(,ի,ին,ից)"},
    {Month, 8, u"օգոստոս(,ի,ին,ից)"},
    {Month, 9, u"սեպտեմբեր(,ի,ին,ից)"},
    {Month, 10, u"հոկտեմբեր(,ի,ին,ից)"},
    {Month, 11, u"նոյեմբեր(,ի,ին,ից)"},
    {Month, 12, u"դեկտեմբեր(,ի,ին,ից)"},
    {Month, 10, u"հոկտ"},
    {Month, 9, u"սեպտ"},
    {Month, 8, u"օգոս"},
    {Month, 2, u"փետ|փետր"},
    {Month, 1, u"հուն"},
    {Season, 0, u"գար(ուն,նան,նանը)"},
    {Season, 1, u"ամ(առ,ռան,ռանը)"},
    {Season, 2, u"աշ(ուն,նան,նանը)"},
    {Season, 3, u"ձմ(եռ,ռան,ռանը)"},
    {Era, 1, u"մ.թ|մեր թվարկության"},
    {Era, -1, u"մ.թ.ա|ն.ք|մեր թվարկությունից առաջ"},
    {Circa, 0, u"մոտ|մոտավորապես|շուրջ"},
    {Doubt, 0, u"հավանաբար|գուցե|թերևս"},
    {Before, 0, u"առաջ|մինչև"},
    {After, 0, u"հետո|անց"},
    {Until, 0, u"մինչև|մինչ"},
    {From, 0, u"սկսած"},
    {Between, 0, u"միջև"},
    {And, 0, u"և|եվ|ու"},
    {Or, 0, u"կամ"},
    {To, 0, u"մինչև"},
    {Century, 0, u"դար(,ի,ում,եր,երի)"},
    {Millennium, 0, u"հազարամյակ(,ի,ում)"},
    {Decade, 0, u"թվականներ(,ի,ին)|թթ"},
    {Plural, 0, u"ական|ականներ(,ի,ին)"},
    {Suffix, 0, u"րդ|ին|ի|ից"},
    {Portion, 20, u"առաջին կես(,ի,ին)"},
    {Portion, 21, u"երկրորդ կես(,ի,ին)"},
    {Portion, 30, u"սկիզբ|սկզբին|սկզբի"},
    {Portion, 31, u"կես|կեսեր|կեսերին"},
    {Portion, 32, u"վերջ|վերջին|վերջի"},
    {Ongoing, 0, u"այժմ|ներկա|մինչ օրս"},
    {Unknown, 0, u"անհայտ"},
    {Filler, 0, u"թ|թվական(,ի,ին)|թթ|տարի|տարում"},
    {Reckoning, 0, u"հուլյան|հին տոմար", Calendar::Julian},
    {Reckoning, 0, u"գրիգորյան|նոր տոմար", Calendar::Gregorian},
    {Reckoning, 0, u"հիջրի|հիջրայի", Calendar::Islamic},
};

} // namespace

std::span<const LexiconRow> armenianWords()
{
    return kWords;
}

} // namespace araxes
