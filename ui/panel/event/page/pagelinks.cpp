// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/page/pagelinks.h"

#include <QStringList>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEvent = "araxes-event"_L1;
constexpr auto kPage = "araxes-page"_L1;
constexpr auto kEvents = "araxes-events"_L1;

/// A number that stands for itself in a path; kNone for anything else.
int numberIn(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? number : kNone;
}

} // namespace

QUrl eventUrl(int event)
{
    return QUrl(u"%1:%2"_s.arg(kEvent).arg(event));
}

int eventOfUrl(const QUrl &url)
{
    return url.scheme() == kEvent ? numberIn(url.path()) : kNone;
}

QUrl pageUrl(Facet facet, int value)
{
    return QUrl(u"%1:%2/%3"_s.arg(kPage).arg(int(facet)).arg(value));
}

QUrl eventsUrl(Facet facet, const std::vector<int> &values)
{
    QString text = u"%1:%2"_s.arg(kEvents).arg(int(facet));
    for (const int value : values) {
        text += u'/' + QString::number(value);
    }
    return QUrl(text);
}

std::optional<ValueLink> valueOfUrl(const QUrl &url)
{
    if (url.scheme() != kPage && url.scheme() != kEvents) {
        return std::nullopt;
    }
    std::vector<int> numbers;
    for (const QString &part : url.path().split(u'/')) {
        numbers.push_back(numberIn(part));
    }
    const bool areNumbers = std::find(numbers.begin(), numbers.end(), kNone) == numbers.end();
    if (numbers.size() < 2 || !areNumbers || std::size_t(numbers.front()) >= kFacets.size()) {
        return std::nullopt;
    }
    const auto way = url.scheme() == kPage ? ValueLink::Way::Page : ValueLink::Way::Events;
    return ValueLink{way, Facet(numbers.front()), {numbers.begin() + 1, numbers.end()}};
}

QUrl openableUrl(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace araxes
