// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The legend of dates on the screen: lies over the timeline and lets every click through.

#include "app/session/session.h"
#include "ui/paint/timeline/datelegend.h"

#include <QWidget>

namespace araxes {

/// Every kind of doubt, drawn as the timeline draws it.
class DateLegendCard : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit DateLegendCard(const Session *session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] DateLegend legend() const;
    void refresh();

    const Session *m_session;
    Theme m_theme = theme(ThemeKind::Light);
};

} // namespace araxes
