// SPDX-License-Identifier: GPL-3.0-or-later
// Month names come from Qt (CLDR) where it has them; the tables below stand in where it does not.
#include "app/time/calendars/calendarnames.h"

#include "app/time/calendars/calendarday.h"

#include <QCalendar>
#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAdarInCommonYear = 6;

/// In the order of a leap year, with the common year's Adar after the two of the leap year.
QStringView hebrewMonths(QLocale::Language language)
{
    switch (language) {
    case QLocale::Azerbaijani:
        return u"Tişri,Heşvan,Kislev,Tevet,Şevat,I Adar,II Adar,Adar,Nisan,İyar,Sivan,Tammuz,Av,Elul";
    case QLocale::Persian:
        return u"تشری,حشوان,کسلو,طوت,شباط,آذار اول,آذار دوم,آذار,نیسان,ایار,سیوان,تموز,آب,ایلول";
    case QLocale::Russian:
        return u"тишрей,хешван,кислев,тевет,шеват,адар I,адар II,адар,нисан,ияр,сиван,таммуз,ав,элул";
    case QLocale::Turkish:
        return u"Tişri,Heşvan,Kislev,Tevet,Şevat,Adar I,Adar II,Adar,Nisan,İyar,Sivan,Tammuz,Av,Elul";
    case QLocale::Armenian:
        return u"Թիշրի,Խեշվան,Քիսլև,Տեվետ,Շվատ,Ադար I,Ադար II,Ադար,Նիսան,Իյար,Սիվան,Թամուզ,Ավ,Էլուլ";
    case QLocale::Georgian:
        return u"თიშრეი,ხეშვანი,ქისლევი,ტევეთი,შვატი,ადარი I,ადარი II,ადარი,ნისანი,იარი,სივანი,თამუზი,ავი,ელული";
    default:
        return u"Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar II,Adar,Nisan,Iyar,Sivan,Tammuz,Av,Elul";
    }
}

QStringView republicanMonths(QLocale::Language language)
{
    switch (language) {
    case QLocale::Azerbaijani:
        return u"vandemyer,brümer,frimer,nivoz,plüvioz,vantoz,jerminal,floreal,prerial,messidor,termidor,früktidor,"
               u"sankülotidlər";
    case QLocale::Persian:
        return u"واندمیر,برومر,فریمر,نیووز,پلوویوز,وانتوز,ژرمینال,فلورئال,پرریال,مسیدور,ترمیدور,فروکتیدور,"
               u"سان‌کولوتیدها";
    case QLocale::Russian:
        return u"вандемьер,брюмер,фример,нивоз,плювиоз,вантоз,жерминаль,флореаль,прериаль,мессидор,термидор,"
               u"фрюктидор,санкюлотиды";
    case QLocale::Armenian:
        return u"վանդեմիեր,բրյումեր,ֆրիմեր,նիվոզ,պլյուվիոզ,վանտոզ,ժերմինալ,ֆլորեալ,պրերիալ,մեսիդոր,թերմիդոր,"
               u"ֆրյուկտիդոր,սանկյուլոտիդներ";
    case QLocale::Georgian:
        return u"ვანდემიერი,ბრიუმერი,ფრიმერი,ნივოზი,პლუვიოზი,ვანტოზი,ჟერმინალი,ფლორეალი,პრერიალი,მესიდორი,"
               u"თერმიდორი,ფრუქტიდორი,სანკიულოტიდები";
    default:
        return u"Vendémiaire,Brumaire,Frimaire,Nivôse,Pluviôse,Ventôse,Germinal,Floréal,Prairial,Messidor,"
               u"Thermidor,Fructidor,Sansculottides";
    }
}

QStringView armenianSolarMonths()
{
    return u"ֆարվարդին,օրդիբեհեշտ,խորդադ,տիր,մորդադ,շահրիվար,մեհր,աբան,ազար,դեյ,բահման,էսֆանդ";
}

QStringView armenianIslamicMonths()
{
    return u"մուհառամ,սաֆար,ռաբի I,ռաբի II,ջումադա I,ջումադա II,ռաջաբ,շաաբան,ռամադան,շավվալ,զուլ-կադա,զուլ-հիջա";
}

QString entry(QStringView table, int number)
{
    return table.split(u',')[number - 1].toString();
}

int hebrewEntry(std::int64_t year, int month)
{
    return isLeapYear(Calendar::Hebrew, year) ? month + (month > kAdarInCommonYear + 1 ? 1 : 0)
                                              : month + (month >= kAdarInCommonYear ? 2 : 0);
}

/// In the calendars for which Qt knows the months of few languages or none; empty where Qt does.
QString ownMonthName(Calendar calendar, std::int64_t year, int month, const QLocale &locale)
{
    const bool isArmenian = locale.language() == QLocale::Armenian;
    switch (calendar) {
    case Calendar::Hebrew:
        return entry(hebrewMonths(locale.language()), hebrewEntry(year, month));
    case Calendar::FrenchRepublican:
        return entry(republicanMonths(locale.language()), month);
    case Calendar::SolarHijri:
        return isArmenian ? entry(armenianSolarMonths(), month) : QString();
    case Calendar::Islamic:
        return isArmenian ? entry(armenianIslamicMonths(), month) : QString();
    case Calendar::Gregorian:
    case Calendar::Julian:
        break;
    }
    return {};
}

QCalendar qtCalendar(Calendar calendar)
{
    switch (calendar) {
    case Calendar::SolarHijri:
        return QCalendar(QCalendar::System::Jalali);
    case Calendar::Islamic:
        return QCalendar(QCalendar::System::IslamicCivil);
    default:
        return QCalendar();
    }
}

/// By kCalendars.
QStringView calendarNames(QLocale::Language language)
{
    switch (language) {
    case QLocale::Azerbaijani:
        return u"Qriqorian,Yuli,hicri-şəmsi,hicri-qəməri,yəhudi,Fransa respublika";
    case QLocale::Persian:
        return u"میلادی,ژولینی,هجری خورشیدی,هجری قمری,عبری,جمهوری فرانسه";
    case QLocale::Russian:
        return u"григорианский,юлианский,солнечная хиджра,исламский,еврейский,французский республиканский";
    case QLocale::Turkish:
        return u"miladi,Jülyen,hicri şemsi,hicri,İbrani,Fransız Cumhuriyeti";
    case QLocale::Armenian:
        return u"գրիգորյան,հուլյան,արևային հիջրա,իսլամական,հրեական,ֆրանսիական հանրապետական";
    case QLocale::Georgian:
        return u"გრიგორიანული,იულიუსისეული,მზის ჰიჯრა,ისლამური,ებრაული,ფრანგული რესპუბლიკური";
    default:
        return u"Gregorian,Julian,Solar Hijri,Islamic,Hebrew,French Republican";
    }
}

} // namespace

QString monthName(Calendar calendar, std::int64_t year, int month, const QLocale &locale, QLocale::FormatType format)
{
    const QString own = ownMonthName(calendar, year, month, locale);
    return own.isEmpty() ? qtCalendar(calendar).monthName(locale, month, QCalendar::Unspecified, format) : own;
}

QString standaloneMonthName(Calendar calendar, std::int64_t year, int month, const QLocale &locale,
                            QLocale::FormatType format)
{
    const QString own = ownMonthName(calendar, year, month, locale);
    return own.isEmpty() ? qtCalendar(calendar).standaloneMonthName(locale, month, QCalendar::Unspecified, format)
                         : own;
}

QString calendarName(Calendar calendar, const QLocale &locale)
{
    const auto at = std::ranges::find(kCalendars, calendar);
    return entry(calendarNames(locale.language()), static_cast<int>(at - kCalendars.begin()) + 1);
}

QString calendarKey(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Gregorian:
        return u"gregorian"_s;
    case Calendar::Julian:
        return u"julian"_s;
    case Calendar::SolarHijri:
        return u"solar-hijri"_s;
    case Calendar::Islamic:
        return u"islamic"_s;
    case Calendar::Hebrew:
        return u"hebrew"_s;
    case Calendar::FrenchRepublican:
        break;
    }
    return u"french-republican"_s;
}

std::optional<Calendar> calendarOfKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(kCalendars, [key](Calendar calendar) { return calendarKey(calendar) == key; });
    return found == kCalendars.end() ? std::nullopt : std::optional(*found);
}

} // namespace araxes
