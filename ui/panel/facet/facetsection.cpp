// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/facetsection.h"

#include "ui/panel/facet/facetlist.h"
#include "ui/panel/facet/facetneed.h"
#include "ui/panel/facet/textbutton.h"
#include "ui/panel/plainlabel.h"
#include "ui/panel/swatch.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace araxes {

namespace {

QString nameOf(Facet facet)
{
    switch (facet) {
    case Facet::Category:
        return FacetSection::tr("Categories");
    case Facet::Participant:
        return FacetSection::tr("Participants");
    case Facet::Country:
        return FacetSection::tr("Countries");
    case Facet::PlaceKind:
        return FacetSection::tr("Kinds of place");
    case Facet::Source:
        return FacetSection::tr("Sources");
    case Facet::Language:
        return FacetSection::tr("Languages");
    }
    return {};
}

QString nameOf(FacetOrder order)
{
    switch (order) {
    case FacetOrder::Listed:
        return FacetSection::tr("as listed");
    case FacetOrder::Name:
        return FacetSection::tr("by name");
    case FacetOrder::Count:
        return FacetSection::tr("by count");
    }
    return {};
}

/// The values tell events apart.
bool isTelling(const Collection &collection, Facet facet)
{
    const FacetColumn &column = collection.facet(facet);
    return column.values.size() > 1 ||
           (column.values.size() == 1 && column.value.size() < std::size_t(collection.size()));
}

} // namespace

FacetSection::FacetSection(Session &session, Facet facet, Fold fold, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session, facet)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHeader(fold));
    column->addWidget(makeBody());
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FacetSection::showState);
    connect(&session, &Session::collectionChanged, this, &FacetSection::meetCollection);
    connect(&session, &Session::filterChanged, this, &FacetSection::showState);
    connect(&session, &Session::optionsChanged, this, &FacetSection::showState);
    meetCollection();
}

QWidget *FacetSection::makeHeader(Fold fold)
{
    auto *header = new QWidget;
    m_heading = new TextButton(TextButton::Kind::Heading, nameOf(facet()));
    m_heading->setChecked(fold == Fold::Open);
    m_heading->setObjectName(QStringLiteral("facetHeading"));
    m_chosen = plainLabel();
    setSecondary(*m_chosen);
    m_chosen->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it asks for no room that is not there
    m_order = new TextButton(TextButton::Kind::Aside, {});
    m_order->setObjectName(QStringLiteral("facetOrder"));
    m_order->setToolTip(tr("Sort otherwise"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_order);
    connect(m_heading, &QAbstractButton::toggled, this, &FacetSection::showState);
    connect(m_order, &QAbstractButton::clicked, this, &FacetSection::stepOrder);
    return header;
}

QWidget *FacetSection::makeBody()
{
    m_body = new QWidget;
    m_narrow = new QLineEdit;
    m_narrow->setPlaceholderText(tr("Narrow down"));
    m_narrow->setAccessibleName(tr("Narrow down: %1").arg(nameOf(facet())));
    m_narrow->setClearButtonEnabled(true);
    m_need = new FacetNeed(m_session, facet());
    m_list = new FacetList(m_session, m_model);
    m_list->setAccessibleName(nameOf(facet()));
    m_nothing = plainLabel(tr("None is called that."));
    setSecondary(*m_nothing);
    m_more = new TextButton(TextButton::Kind::Aside, {});
    m_more->setObjectName(QStringLiteral("facetMore"));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_narrow);
    column->addWidget(m_need);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_narrow, &QLineEdit::textChanged, &m_model, &FacetModel::setNarrowing);
    connect(m_more, &QAbstractButton::clicked, this, &FacetSection::toggleExtent);
    return m_body;
}

void FacetSection::meetCollection()
{
    m_narrow->clear();
    m_model.setExtent(FacetModel::Extent::First);
    setVisible(isTelling(m_session.collection(), facet()));
    showState();
}

void FacetSection::stepOrder()
{
    const bool hasListed = facet() == Facet::Category;
    m_model.setOrder(m_model.order() == FacetOrder::Count    ? (hasListed ? FacetOrder::Listed : FacetOrder::Name)
                     : m_model.order() == FacetOrder::Listed ? FacetOrder::Name
                                                             : FacetOrder::Count);
    showState();
}

void FacetSection::toggleExtent()
{
    m_model.setExtent(m_model.extent() == FacetModel::Extent::All ? FacetModel::Extent::First
                                                                  : FacetModel::Extent::All);
}

void FacetSection::showState()
{
    const ViewState &state = m_session.state();
    const bool isOpen = m_heading->isChecked();
    const FacetChoice &choice = state.filter.of(facet());
    const auto chosen = qlonglong(choice.included.size() + choice.excluded.size());
    m_chosen->setText(chosen > 0 ? tr("%1 chosen").arg(state.options.locale.toString(chosen)) : QString());
    m_order->setText(nameOf(m_model.order()));
    m_order->updateGeometry();
    m_order->setVisible(isOpen && m_model.valueCount() > 1);
    m_order->setAccessibleName(tr("Sorted %1").arg(nameOf(m_model.order())));
    m_body->setVisible(isOpen);
    m_narrow->setVisible(m_model.valueCount() > kNarrowFrom);
    const bool isAll = m_model.extent() == FacetModel::Extent::All;
    const bool isCut = m_model.rowCount() < m_model.fullCount();
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    m_more->setVisible(isCut || (isAll && m_narrow->text().isEmpty() && m_model.fullCount() > FacetModel::kFirst + 2 &&
                                 facet() != Facet::Category));
    m_more->updateGeometry();
    m_more->setText(isCut ? tr("Show all %1").arg(state.options.locale.toString(m_model.fullCount()))
                          : tr("Show fewer"));
}

} // namespace araxes
