// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The card that says in a few lines what the pointer is on.

#include "app/session/viewstate.h"

#include <QWidget>

class QLabel;

namespace araxes {

/// A window of its own beside the pointer: never under it, never beyond the screen, never with focus.
class EventCard : public QWidget
{
    Q_OBJECT
public:
    explicit EventCard(QWidget *parent);

    /// Shows an event beside a point of the screen, and who gives the rival dating that one of its claims is.
    void showBeside(const ViewState &state, int event, const QPoint &pointer, int claim = kNone,
                    const QRect &explained = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const ViewState &state, int event, int claim);

    QLabel *m_title;
    QLabel *m_date;
    QLabel *m_bounds;
    QLabel *m_dating;
    QLabel *m_place;
    QLabel *m_sources;
};

/// Where a card of this size stands beside the pointer on a screen: below or above what it explains when that is known
/// and there is room.
[[nodiscard]] QPoint cardPosition(const QSize &card, const QPoint &pointer, const QRect &screen,
                                  const QRect &explained = {});

} // namespace araxes
