// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventdetails.h"

#include "ui/panel/event/eventtext.h"
#include "ui/panel/event/page/collectionpage.h"
#include "ui/panel/event/page/valuepage.h"
#include "ui/panel/focusstyle.h"
#include "ui/panel/search/searchmarks.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace araxes {

EventDetails::EventDetails(Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Details"));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(16);
    setCursorWidth(0); // to select by keyboard, not to write
    connect(this, &QTextBrowser::anchorClicked, this, &EventDetails::follow);
    connect(&session, &Session::selectedChanged, this, &EventDetails::showSelected);
    connect(&session, &Session::collectionChanged, this, &EventDetails::showSelected);
    connect(&session, &Session::optionsChanged, this, &EventDetails::write);
    connect(&session, &Session::pageAsked, this, &EventDetails::showPage);
    connect(&session, &Session::filterChanged, this, &EventDetails::markSearch);
    showSelected();
}

void EventDetails::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    drawFocus(painter, *this, viewport()->rect());
}

QVariant EventDetails::loadResource(int, const QUrl &)
{
    return {};
}

void EventDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
}

void EventDetails::showSelected()
{
    m_page.reset();
    write();
}

void EventDetails::showPage(Facet facet, int value)
{
    m_page = {facet, value};
    write();
}

void EventDetails::write()
{
    const int event = m_session.state().selected;
    const QString hint = tr("Select an event on the timeline, the map or in the list.");
    setAccessibleDescription(event == kNone && !m_page ? hint : QString());
    if (m_page) {
        writeValue(*document(), m_session.state(), m_page->first, m_page->second, *this);
    } else if (event == kNone) {
        writeCollection(*document(), m_session.state(), hint, *this);
    } else {
        writeEvent(*document(), m_session.state(), event, *this);
    }
    setTextCursor(QTextCursor(document())); // left behind what was written, it would be scrolled to with the next size
    markSearch();
    verticalScrollBar()->setValue(0);
}

void EventDetails::markSearch()
{
    QList<ExtraSelection> selections;
    const QList<QTextLayout::FormatRange> marks =
        searchMarks(TextQuery(m_session.state().filter.text), toPlainText(), palette());
    for (const QTextLayout::FormatRange &mark : marks) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selection.format = mark.format;
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void EventDetails::follow(const QUrl &url)
{
    if (const int event = eventOfUrl(url); event != kNone) {
        m_page.reset();
        m_session.reveal(event);
        write(); // the selected event's own page is left for it without a change of selection
    } else if (const auto link = valueOfUrl(url); link && link->way == ValueLink::Way::Page) {
        m_session.showPage(link->facet, link->values.front());
    } else if (link) {
        showEventsOf(*link);
    } else if (const QUrl address = openableUrl(url.toString(QUrl::FullyEncoded)); address.isValid()) {
        emit linkActivated(address);
    }
}

void EventDetails::showEventsOf(const ValueLink &link)
{
    Filter filter;
    filter.of(link.facet) = {link.values, {}, FacetChoice::Need::All};
    m_session.setFilter(filter);
    m_session.fitAll();
    emit eventsRequested();
}

} // namespace araxes
