// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether an event must have any or all of the values asked for.

#include "app/session/session.h"

#include <QWidget>

class QRadioButton;

namespace araxes {

/// Hidden unless two or more are asked for. Not for categories: an event has one.
class FacetNeed : public QWidget
{
    Q_OBJECT
public:
    FacetNeed(Session &session, Facet facet, QWidget *parent = nullptr);

private:
    void choose(FacetChoice::Need need);
    void showState();

    Session &m_session;
    Facet m_facet;
    QRadioButton *m_any;
    QRadioButton *m_all;
};

} // namespace araxes
