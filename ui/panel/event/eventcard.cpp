// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventcard.h"

#include "app/session/eventcells.h"
#include "app/text/plaintext.h"
#include "app/time/datetext.h"
#include "ui/panel/plainlabel.h"
#include "ui/panel/swatch.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kWidth = 280;

QLabel *makeLine(QVBoxLayout &column)
{
    auto *line = plainLabel();
    line->setWordWrap(true);
    column.addWidget(line);
    return line;
}

void setLine(QLabel &line, const QString &text)
{
    line.setText(text);
    line.setVisible(!text.isEmpty());
    line.setAlignment(text.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
}

/// "ICOMOS, Report" and how many more.
QString sourcesLine(const Collection &collection, const Event &event, const QLocale &locale)
{
    const int count = sourceCount(event);
    for (const Claim &claim : event.claims) {
        if (claim.source == kNone) {
            continue;
        }
        const Borrowed<Source> source = collection.source(claim.source);
        const QString name = displayText(source->title.isEmpty() ? source->author : source->title, 160);
        return count > 1 ? EventCard::tr("Source: %1, and %2 more").arg(name, locale.toString(count - 1))
                         : EventCard::tr("Source: %1").arg(name);
    }
    return {};
}

/// Who gives a rival dating: "1812 according to A chronicle".
QString datingLine(const ViewState &state, const Event &event, int claim)
{
    const Claim &given = event.claims[std::size_t(claim)];
    const QString date = isolated(dateText(*given.when, state.options.locale));
    if (given.source == kNone) {
        return EventCard::tr("Also dated %1").arg(date);
    }
    const Borrowed<Source> source = state.collection->source(given.source);
    const QString name = source->title.isEmpty() ? source->author : source->title;
    return EventCard::tr("%1 according to %2").arg(date, isolated(name.isEmpty() ? source->id : name, 160));
}

} // namespace

EventCard::EventCard(QWidget *parent)
    : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    m_title = makeLine(*column);
    m_date = makeLine(*column);
    m_bounds = makeLine(*column);
    m_dating = makeLine(*column);
    m_place = makeLine(*column);
    m_sources = makeLine(*column);
    m_title->setFont(themeOf(*this).font(TextRole::LaneName));
    setSecondary(*m_bounds);
    setSecondary(*m_sources);
}

void EventCard::showBeside(const ViewState &state, int event, const QPoint &pointer, int claim, const QRect &explained)
{
    fill(state, event, claim);
    setFixedWidth(kWidth);
    resize(kWidth, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height());
    const QScreen *under = QGuiApplication::screenAt(pointer);
    const QScreen *screen = under ? under : QGuiApplication::primaryScreen();
    move(cardPosition(size(), pointer, screen->availableGeometry(), explained));
    show();
}

void EventCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void EventCard::fill(const ViewState &state, int index, int claim)
{
    const Collection &collection = *state.collection;
    const Borrowed<Event> borrowed = collection.event(index);
    const Event &event = *borrowed;
    const QString date = cellText(collection, index, EventColumn::Date, state.options);
    const QLocale &locale = state.options.locale;
    const QString bounds = event.when ? boundsText(*event.when, locale) : QString();
    const bool saysMore = event.when && bounds != dateText(*event.when, locale);
    setLine(*m_title, displayText(event.title.best(state.options.languages), 240));
    setLine(*m_date, date.isEmpty() ? tr("No date is known") : date);
    setLine(*m_bounds, saysMore ? bounds : QString());
    setLine(*m_dating, claim == kNone ? QString() : datingLine(state, event, claim));
    setLine(*m_place, cellText(collection, index, EventColumn::Place, state.options));
    setLine(*m_sources, sourcesLine(collection, event, locale));
}

QPoint cardPosition(const QSize &card, const QPoint &pointer, const QRect &screen, const QRect &explained)
{
    constexpr int kGap = 16; // clear of the pointer's own picture
    if (!explained.isEmpty()) {
        constexpr int kClear = 8;
        const QRect kept = explained | QRect(pointer - QPoint(kGap, kGap), QSize(2 * kGap, 2 * kGap));
        const int furthest = std::max(screen.x(), screen.x() + screen.width() - card.width());
        const int x = std::clamp(pointer.x() + kGap, screen.x(), furthest);
        const int below = kept.y() + kept.height() + kClear;
        const int above = kept.y() - kClear - card.height();
        if (below + card.height() <= screen.y() + screen.height()) {
            return {x, below};
        }
        if (above >= screen.y()) {
            return {x, above};
        }
    }
    QPoint at = pointer + QPoint(kGap, kGap);
    if (at.x() + card.width() > screen.x() + screen.width()) {
        at.setX(pointer.x() - kGap - card.width());
    }
    if (at.y() + card.height() > screen.y() + screen.height()) {
        at.setY(pointer.y() - kGap - card.height());
    }
    // On a small screen one side may be too short as well; beside the pointer is enough then.
    at.setX(std::max(at.x(), screen.x()));
    const bool isBeside = at.x() > pointer.x() || at.x() + card.width() <= pointer.x();
    at.setY(isBeside
                ? std::clamp(at.y(), screen.y(), std::max(screen.y(), screen.y() + screen.height() - card.height()))
                : at.y());
    return at;
}

} // namespace araxes
