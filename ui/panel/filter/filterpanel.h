// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every filter in one column: words, years, region, map view, facets.

#include "app/session/session.h"
#include "ui/panel/filter/regionfield.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace araxes {

class DateField;

class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    FilterPanel(Session &session, SuggestRegions suggest, QWidget *parent = nullptr);
    ~FilterPanel() override;

private:
    QWidget *makeYears();
    QWidget *makeRegion(SuggestRegions suggest);
    QLayout *makeFacets();
    void showFilter();
    void applyYears();
    void addRegion(const RegionFilter &region);
    void limitToMapView(Qt::CheckState state);

    Session &m_session;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    RegionField *m_region = nullptr;
    QLabel *m_regionNote = nullptr;
    QCheckBox *m_limit = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace araxes
