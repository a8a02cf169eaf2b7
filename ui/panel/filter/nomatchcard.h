// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says on the empty map that nothing passes the filter, with the ways out.

#include "ui/panel/filter/nomatch.h"

namespace araxes {

/// Lies over the map, which has nothing to show then, and so moves neither it nor the timeline as it comes and goes.
/// Hidden while events pass.
class NoMatchCard : public QWidget
{
    Q_OBJECT
public:
    NoMatchCard(Session *session, QWidget *map);

signals:
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// At the top of the map, beside its tools.
    void place();

    NoMatch *m_text;
};

} // namespace araxes
