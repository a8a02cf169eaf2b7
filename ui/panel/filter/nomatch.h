// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is said when no event passes, and which filters to drop so that some come back.

#include "app/query/wayout.h"
#include "app/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace araxes {

/// "No events match." and a button for each of the best ways out: "Without “1813 to 1828”: 14 events".
/// Hidden while events pass. The ways are counted when the filter rests and somebody can see them: each is a count of
/// its own, too much for every step of a drag.
class NoMatch : public QWidget
{
    Q_OBJECT
public:
    explicit NoMatch(Session &session, QWidget *parent = nullptr);

    static constexpr std::size_t kMostWays = 3;

    /// What it takes to say everything in one line.
    [[nodiscard]] int oneLineWidth() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followMatches();
    void showState();
    void countWays();
    void takeOffersBack();
    void offer(const std::vector<WayOut> &ways);
    [[nodiscard]] QString wayText(const WayOut &way) const;

    Session &m_session;
    QLabel *m_text;
    QTimer m_rest;
    bool m_isCounted = false; ///< the ways out of the filter in force
};

} // namespace araxes
