// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/time/written/words/words.h"

namespace araxes {

namespace {

using enum WordKind;

constexpr LexiconRow kWords[] = {
    {Month, 1, u"yanvar(,ın,da,dan,a)|yan"},
    {Month, 2, u"fevral(,ın,da,dan,a)|fev"},
    {Month, 3, u"mart(,ın,da,dan,a)|mar"},
    {Month, 4, u"aprel(,in,də,dən,ə)|apr"},
    {Month, 5, u"may(,ın,da,dan,a)"},
    {Month, 6, u"iyun(,un,da,dan,a)|iyn"},
    {Month, 7, u"iyul(,un,da,dan,a)|iyl"},
    {Month, 8, u"avqust(,un,da,dan,a)|avq"},
    {Month, 9, u"sentyabr(,ın,da,dan,a)|sen|sent"},
    {Month, 10, u"oktyabr(,ın,da,dan,a)|okt"},
    {Month, 11, u"noyabr(,ın,da,dan,a)|noy"},
    {Month, 12, u"dekabr(,ın,da,dan,a)|dek"},
    {Season, 0, u"yaz(,ı,da,ında)|bahar"},
    {Season, 1, u"yay(,ı,da,ında)"},
    {Season, 2, u"payız(,ı,da,ında)"},
    {Season, 3, u"qış(,ı,da,ında)"},
    {Era, 1, u"y.e|bizim era|eramızın|miladi"},
    {Era, -1, u"e.ə|m.ö|eramızdan əvvəl|bizim eradan əvvəl|miladdan əvvəl"},
    {Circa, 0, u"təq|təqribən|təxminən|haradasa|yaxın"},
    {Doubt, 0, u"bəlkə|ehtimal|ehtimal ki|güman ki|şübhəli"},
    {Before, 0, u"əvvəl|qədər|öncə"},
    {After, 0, u"sonra"},
    {Until, 0, u"dək|qədər"},
    {From, 0, u"etibarən|başlayaraq"},
    {Between, 0, u"arasında|arası"},
    {And, 0, u"və"},
    {Or, 0, u"və ya|yaxud|ya da"},
    {Century, 0, u"əsr(,in,də,dən,lər,lərin)|yüzillik(,də)"},
    {Millennium, 0, u"minillik(,də,lər)"},
    {Decade, 0, u"illər(,in,də,i)|onillik"},
    {Suffix, 0, u"cı|ci|cu|cü|ıncı|inci|uncu|üncü|si|sı|su|sü|i|ı|u|ü|dan|dən|da|də|a|ə|nın|nin|in|ın"},
    {Portion, 20, u"birinci yarısı|birinci yarısında|ilk yarısı|ilk yarısında|I yarısı|I yarımillik"},
    {Portion, 21, u"ikinci yarısı|ikinci yarısında|II yarısı|II yarımillik"},
    {Portion, 40, u"I rüb|birinci rüb"},
    {Portion, 41, u"II rüb|ikinci rüb"},
    {Portion, 42, u"III rüb|üçüncü rüb"},
    {Portion, 43, u"IV rüb|dördüncü rüb"},
    {Portion, 30, u"I dördaylıq"},
    {Portion, 31, u"II dördaylıq"},
    {Portion, 32, u"III dördaylıq"},
    {Portion, 30, u"əvvəli|əvvəlləri|əvvəllərində|başlanğıcı|başlanğıcında"},
    {Portion, 31, u"ortası|ortaları|ortalarında"},
    {Portion, 32, u"sonu|sonları|sonlarında|sonunda"},
    {Ongoing, 0, u"indi|bu gün|hazırda|davam edir"},
    {Unknown, 0, u"naməlum|bilinmir"},
    {Filler, 0, u"il|ili|ilin|ildə|ilində|ildən|ilindən|ilə|ilinə|tarixi|tarixində|ayı|ayının|günü"},
    {Reckoning, 0, u"hicri|hicri qəməri|hicri-qəməri|h.q", Calendar::Islamic},
    {Reckoning, 0, u"hicri şəmsi|hicri-şəmsi|h.ş", Calendar::SolarHijri},
    {Reckoning, 0, u"yuli|köhnə üslub|köhnə üslubla|yuli təqvimi", Calendar::Julian},
    {Reckoning, 0, u"qriqorian|yeni üslub|yeni üslubla|qriqorian təqvimi", Calendar::Gregorian},
    {Reckoning, 0, u"yəhudi", Calendar::Hebrew},
};

} // namespace

std::span<const LexiconRow> azerbaijaniWords()
{
    return kWords;
}

} // namespace araxes
