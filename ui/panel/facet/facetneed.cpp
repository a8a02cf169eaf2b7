// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/facetneed.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace araxes {

FacetNeed::FacetNeed(Session &session, Facet facet, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facet(facet)
    , m_any(new QRadioButton(tr("Any of these")))
    , m_all(new QRadioButton(facet == Facet::Participant ? tr("Between all of these") : tr("All of these")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_any);
    column->addWidget(m_all);
    connect(m_any, &QRadioButton::clicked, this, [this] { choose(FacetChoice::Need::Any); });
    connect(m_all, &QRadioButton::clicked, this, [this] { choose(FacetChoice::Need::All); });
    connect(&session, &Session::collectionChanged, this, &FacetNeed::showState);
    connect(&session, &Session::filterChanged, this, &FacetNeed::showState);
    showState();
}

void FacetNeed::choose(FacetChoice::Need need)
{
    Filter filter = m_session.state().filter;
    filter.of(m_facet).need = need;
    m_session.setFilter(filter);
}

void FacetNeed::showState()
{
    const FacetChoice &choice = m_session.state().filter.of(m_facet);
    (choice.need == FacetChoice::Need::All ? m_all : m_any)->setChecked(true);
    setVisible(m_facet != Facet::Category && choice.included.size() > 1);
}

} // namespace araxes
