// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/filterpanel.h"

#include "app/place/geotext.h"
#include "app/text/plaintext.h"
#include "ui/panel/facet/facetsection.h"
#include "ui/panel/filter/datefield.h"
#include "ui/panel/filter/regionlist.h"
#include "ui/panel/filter/timemodechoice.h"
#include "ui/panel/plainlabel.h"
#include "ui/panel/search/searchfield.h"
#include "ui/panel/swatch.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace araxes {

namespace {

QVBoxLayout *makeSection(QWidget *section, const QString &name)
{
    auto *heading = plainLabel(name);
    heading->setFont(themeOf(*section).font(TextRole::LaneName));
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    return column;
}

} // namespace

FilterPanel::FilterPanel(Session &session, SuggestRegions suggest, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clear(new QPushButton(tr("Clear all")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(24);
    column->addWidget(new SearchField(session));
    column->addWidget(makeYears());
    column->addWidget(makeRegion(std::move(suggest)));
    column->addLayout(makeFacets());
    column->addStretch(1);
    column->addWidget(m_clear);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_clear, &QPushButton::clicked, &session, &Session::clearFilter);
    connect(&session, &Session::filterChanged, this, &FilterPanel::showFilter);
    connect(&session, &Session::collectionChanged, this, &FilterPanel::showFilter);
    connect(&session, &Session::optionsChanged, this, &FilterPanel::showFilter);
    showFilter();
}

// A field that loses the focus commits what is typed, so it loses it while the panel is whole.
FilterPanel::~FilterPanel()
{
    hide();
}

QWidget *FilterPanel::makeYears()
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeSection(section, tr("Years"));
    m_from = new DateField(DateField::Edge::First, tr("From"));
    m_to = new DateField(DateField::Edge::Last, tr("To"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_from, 1, Qt::AlignTop);
    row->addWidget(m_to, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(new TimeModeChoice(m_session, section));
    connect(m_from, &DateField::committed, this, &FilterPanel::applyYears);
    connect(m_to, &DateField::committed, this, &FilterPanel::applyYears);
    return section;
}

QWidget *FilterPanel::makeRegion(SuggestRegions suggest)
{
    auto *section = new QWidget;
    QVBoxLayout *column = makeSection(section, tr("Region"));
    m_region = new RegionField(std::move(suggest));
    m_regionNote = plainLabel();
    m_regionNote->setWordWrap(true);
    m_regionNote->hide();
    m_limit = new QCheckBox(tr("Limit to the map’s view"));
    auto *useView = new QPushButton(tr("Use the map’s view as region"));
    column->addWidget(m_region);
    column->addWidget(m_regionNote);
    column->addWidget(new RegionList(m_session));
    column->addWidget(useView);
    column->addWidget(m_limit);
    connect(m_region, &RegionField::regionChosen, this, &FilterPanel::addRegion);
    connect(m_region, &QLineEdit::textEdited, m_regionNote, &QWidget::hide);
    connect(m_region, &RegionField::nothingFound, this, [this](const QString &typed) {
        m_regionNote->setText(tr("No country or division is called %1.").arg(isolated(typed, 48)));
        m_regionNote->show();
    });
    connect(m_limit, &QCheckBox::checkStateChanged, this, &FilterPanel::limitToMapView);
    connect(useView, &QPushButton::clicked, this, [this] {
        const ViewState &state = m_session.state();
        addRegion({{}, boxText(state.visibleBox, state.options.locale), state.visibleBox});
    });
    return section;
}

QLayout *FilterPanel::makeFacets()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    for (const Facet facet : kFacets) {
        const bool isMain = facet <= Facet::Country; // the others are there to be opened
        column->addWidget(
            new FacetSection(m_session, facet, isMain ? FacetSection::Fold::Open : FacetSection::Fold::Closed));
    }
    return column;
}

void FilterPanel::showFilter()
{
    const ViewState &state = m_session.state();
    const std::optional<TimeSpan> &time = state.filter.time;
    for (DateField *field : {m_from, m_to}) {
        field->setLocale(state.options.locale);
    }
    m_from->setEdge(time && time->begin > kOpenPast ? std::optional(time->begin) : std::nullopt);
    m_to->setEdge(time && time->end < kOpenFuture ? std::optional(time->end) : std::nullopt);
    m_limit->setChecked(state.filter.limitToMapView);
    m_clear->setEnabled(!state.filter.isEmpty());
}

void FilterPanel::applyYears()
{
    const std::optional<Day> from = m_from->edge();
    const std::optional<Day> to = m_to->edge();
    if (from && to && *to <= *from) {
        m_to->refuse(tr("This is before the beginning."));
        return;
    }
    const bool isAny = !from && !to;
    m_session.setTimeFilter(isAny ? std::nullopt
                                  : std::optional(TimeSpan{from.value_or(kOpenPast), to.value_or(kOpenFuture)}));
    showFilter();
}

void FilterPanel::addRegion(const RegionFilter &region)
{
    m_regionNote->hide();
    m_session.addRegion(region);
}

void FilterPanel::limitToMapView(Qt::CheckState state)
{
    Filter filter = m_session.state().filter;
    filter.limitToMapView = state == Qt::Checked;
    m_session.setFilter(filter);
}

} // namespace araxes
