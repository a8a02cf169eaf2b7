// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All about the selected event, or about the collection when none is selected, to read, select and copy.

#include "app/session/session.h"

#include <QTextBrowser>

namespace araxes {

/// Shows text only: it loads nothing, neither pictures nor pages. A related event is revealed by a click on its link;
/// the events of a participant or source are all that passes after a click on theirs.
class EventDetails : public QTextBrowser
{
    Q_OBJECT
public:
    explicit EventDetails(Session &session, QWidget *parent = nullptr);

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
    void markSearch();
    void follow(const QUrl &url);
    void showEventsOf(Facet facet, int value);

    Session &m_session;
};

} // namespace araxes
