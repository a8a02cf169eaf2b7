// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/clustercard.h"

#include "app/layout/labeltexts.h"
#include "app/layout/map/cardspot.h"
#include "app/text/plaintext.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 300;
constexpr int kHeading = 34;
constexpr int kMostRows = 9;
constexpr int kRounding = 6;

} // namespace

ClusterCard::ClusterCard(Session *session, QWidget *map)
    : QWidget(map)
    , m_session(session)
    , m_list(new ClusterList(session, this))
    , m_close(new QToolButton(this))
    , m_theme(theme(ThemeKind::Light))
{
    setFocusProxy(m_list);
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QToolButton::clicked, this, &ClusterCard::close);
    connect(m_list, &ClusterList::closed, this, &ClusterCard::close);
    connect(session, &Session::matchesChanged, this, &ClusterCard::refresh);
    connect(session, &Session::optionsChanged, this, [this] {
        m_list->setEvents(m_list->events());
        update();
    });
    connect(session, &Session::collectionChanged, this, &ClusterCard::close);
    hide();
}

void ClusterCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_list->setTheme(theme);
    update();
}

void ClusterCard::open(const MapOpening &opening)
{
    m_opening = opening;
    m_list->setEvents({});
    refresh();
    if (!m_opening.isEmpty()) {
        show();
        raise();
        m_list->setFocus(Qt::PopupFocusReason);
    }
}

void ClusterCard::refresh()
{
    const Matches &matches = m_session->state().matches;
    std::vector<int> events;
    for (const MapMember &member : m_opening.members) {
        if (member.event < m_session->collection().size() && matches.isOnMap(member.event)) {
            events.push_back(member.event);
        }
    }
    if (events.empty()) {
        close();
    } else if (events != m_list->events()) {
        m_list->setEvents(events);
        setAccessibleName(heading());
        update();
    }
}

void ClusterCard::close()
{
    m_opening = {};
    if (!isHidden()) {
        const bool hadFocus = m_list->hasFocus();
        hide();
        m_session->setHovered(kNone);
        if (hadFocus) {
            parentWidget()->setFocus(Qt::PopupFocusReason);
        }
    }
}

void ClusterCard::standBeside(const QPointF &disc)
{
    const double reach = m_opening.radius + 6;
    const QRectF explained(disc - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const QRectF view = parentWidget()->rect();
    if (!view.contains(disc)) {
        close();
        return;
    }
    const int rows = std::min<int>(kMostRows * ClusterList::kRowPx, m_list->heightOfAll());
    setGeometry(cardBeside(explained, QSizeF(kWidth, kHeading + rows + 5), view).toAlignedRect());
}

void ClusterCard::resizeEvent(QResizeEvent *)
{
    m_list->setGeometry(1, kHeading, width() - 2, height() - kHeading - 4);
    const QRect corner(width() - kHeading + 4, 4, kHeading - 8, kHeading - 8);
    m_close->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

/// "Khudaferin bridges: 12 events", or the count alone where the events are of several places.
QString ClusterCard::heading() const
{
    const int count = static_cast<int>(m_list->events().size());
    const QString events = tr("%n event(s)", nullptr, count);
    const MapMember &first = m_opening.members.front();
    const bool isOnePlace = std::all_of(m_opening.members.begin(), m_opening.members.end(),
                                        [&first](const MapMember &member) { return member.at == first.at; });
    const QString place =
        displayText(m_session->collection().place(first.place)->name.best(m_session->state().options.languages), 60);
    return isOnePlace && !place.isEmpty() ? tr("%1: %2", "place: events").arg(isolated(place), events) : events;
}

void ClusterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
    if (m_opening.isEmpty()) {
        return;
    }
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(10, 0, width() - 10 - kHeading, kHeading));
    painter.setFont(m_theme.font(TextRole::LaneName));
    painter.setPen(m_theme.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, // mirrored with the window
                     elidedText(heading(), line.width(), TextRole::LaneName, measureWith(m_theme)));
}

} // namespace araxes
