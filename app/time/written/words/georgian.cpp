// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"იანვ(არი,რის,არს)"},
    {Month, 2, u"თებერვ(ალი,ლის,ალს)"},
    {Month, 3, u"მარტ(ი,ის,ს)"},
    {Month, 4, u"აპრილ(ი,ის,ს)"},
    {Month, 5, u"მაის(ი,ის,ს)"},
    {Month, 6, u"ივნის(ი,ის,ს)"},
    {Month, 7, u"ივლის(ი,ის,ს)"},
    {Month, 8, u"აგვისტ(ო,ოს)"},
    {Month, 9, u"სექტემბ(ერი,რის,ერს)"},
    {Month, 10, u"ოქტომბ(ერი,რის,ერს)"},
    {Month, 11, u"ნოემბ(ერი,რის,ერს)"},
    {Month, 12, u"დეკემბ(ერი,რის,ერს)"},
    {Season, 0, u"გაზაფხულ(ი,ის,ზე)"},
    {Season, 1, u"ზაფხულ(ი,ის,ში)"},
    {Season, 2, u"შემოდგომ(ა,ის,აზე)"},
    {Season, 3, u"ზამთ(არი,რის,არში)"},
    {Era, 1, u"ახ. წ|ახალი წელთაღრიცხვით"},
    {Era, -1, u"ძვ. წ|ჩვ. წ.-მდე|ძველი წელთაღრიცხვით"},
    {Circa, 0, u"დაახ|დაახლოებით"},
    {Doubt, 0, u"შესაძლოა|სავარაუდოდ"},
    {Before, 0, u"მდე"},
    {After, 0, u"შემდეგ"},
    {From, 0, u"დან"},
    {And, 0, u"და"},
    {Or, 0, u"ან"},
    {Between, 0, u"შორის"},
    {Century, 0, u"საუკუნ(ე,ის,ეში)|ს"},
    {Millennium, 0, u"ათასწლეულ(ი,ის)"},
    {Suffix, 0, u"ე|ს"},
    {Filler, 0, u"წ|წელი|წლის|წელს"},
    {Unknown, 0, u"უცნობი"},
};

} // namespace

std::span<const LexiconRow> georgianWords()
{
    return kWords;
}

} // namespace araxes
