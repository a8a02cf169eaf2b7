// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All about the selected event, or about the collection when none is selected, to read, select and copy.

#include "app/session/session.h"
#include "ui/panel/event/page/pagelinks.h"

#include <QTextBrowser>

namespace araxes {

/// Shows text only: it loads nothing, neither pictures nor pages. A related event is revealed by a click on its link;
/// a participant or source has a page of its own, until another event is selected.
class EventDetails : public QTextBrowser
{
    Q_OBJECT
public:
    explicit EventDetails(Session &session, QWidget *parent = nullptr);

    /// All about a participant or source, with a link back to the selected event.
    void showPage(Facet facet, int value);

signals:
    /// All events of a participant or source were asked for and now pass.
    void eventsRequested();
    /// The reader clicked a source's address; http or https, never anything else.
    void linkActivated(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSelected();
    void write();
    void markSearch();
    void follow(const QUrl &url);
    void showEventsOf(const ValueLink &link);

    Session &m_session;
    std::optional<std::pair<Facet, int>> m_page; ///< what is read instead of the selected event
};

} // namespace araxes
