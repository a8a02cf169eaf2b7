// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One facet in the filter panel: its name to fold it, its order, a field to narrow it, its values.

#include "ui/panel/facet/facetmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace araxes {

class FacetList;
class FacetNeed;
class TextButton;

/// Hidden while the collection's events do not differ in it: no value, or one that all have.
class FacetSection : public QWidget
{
    Q_OBJECT
public:
    enum class Fold { Open, Closed };
    FacetSection(Session &session, Facet facet, Fold fold, QWidget *parent = nullptr);

    [[nodiscard]] Facet facet() const { return m_model.facet(); }
    [[nodiscard]] FacetModel &model() { return m_model; }
    [[nodiscard]] FacetList &list() const { return *m_list; }

    static constexpr int kNarrowFrom = 12; ///< values; more have a field to narrow them

private:
    QWidget *makeHeader(Fold fold);
    QWidget *makeBody();
    void meetCollection();
    void stepOrder();
    void toggleExtent();
    void showState();

    Session &m_session;
    FacetModel m_model;
    TextButton *m_heading = nullptr;
    QLabel *m_chosen = nullptr;
    TextButton *m_order = nullptr;
    QWidget *m_body = nullptr;
    QLineEdit *m_narrow = nullptr;
    FacetNeed *m_need = nullptr;
    FacetList *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    TextButton *m_more = nullptr;
};

} // namespace araxes
