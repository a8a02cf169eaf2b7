// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The values of one facet, to take in and out by mouse and keyboard.

#include "ui/panel/facet/facetmodel.h"

#include <QListView>

namespace araxes {

class FacetRow;

/// A click or Space toggles; double-click or Enter asks for the value alone; Ctrl+click or + adds it to those asked
/// for; - takes it out; Delete lets it be; Alt+Enter shows a participant's or source's page. A menu has all of them. As
/// high as its rows, up to a limit.
class FacetList : public QListView
{
    Q_OBJECT
public:
    FacetList(Session &session, FacetModel &model, QWidget *parent = nullptr);

    static constexpr int kMostRows = 20; ///< more are scrolled

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply(FacetVerb verb, int value);
    [[nodiscard]] bool hasPage() const;
    void showPage(int value);
    void fitHeight();
    void keepCurrent();

    Session &m_session;
    FacetModel &m_model;
    FacetRow *m_row;
    int m_value = kNone;   ///< the current row's, which may come and go
    int m_pressed = kNone; ///< value under the button that is down
};

} // namespace araxes
