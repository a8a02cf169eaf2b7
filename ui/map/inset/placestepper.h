// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "‹ 3 of 12 here ›": steps through the events at the selected event's place.

#include "app/session/placestack.h"
#include "app/session/session.h"
#include "ui/paint/theme.h"

#include <QWidget>

class QToolButton;

namespace araxes {

/// Shown while several events stand where the selected one does.
class PlaceStepper : public QWidget
{
    Q_OBJECT
public:
    PlaceStepper(Session *session, QWidget *map);

    /// Selects the next (+1) or previous (-1) event at the place; false when there is none.
    bool step(int by);
    void setTheme(const Theme &theme);
    [[nodiscard]] QString text() const;

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Session *m_session;
    PlaceStack m_stack;
    QToolButton *m_previous;
    QToolButton *m_next;
    Theme m_theme;
};

} // namespace araxes
