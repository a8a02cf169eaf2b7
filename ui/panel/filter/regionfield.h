// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field that finds a country or division by any of its names.

#include "app/query/filter.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace araxes {

struct RegionSuggestion
{
    QString label; ///< what the list says, safe to show: the name, and what tells it from its namesakes
    RegionFilter region;
};
/// Regions with a name that fits what is typed, best first; a few at most.
using SuggestRegions = std::function<QList<RegionSuggestion>(const QString &typed)>;

/// Offers as one types; Enter takes the best, arrows and mouse choose another. Empties itself once chosen.
class RegionField : public QLineEdit
{
    Q_OBJECT
public:
    explicit RegionField(SuggestRegions suggest, QWidget *parent = nullptr);

signals:
    void regionChosen(const araxes::RegionFilter &region);
    /// What is typed fits nothing; told on Enter.
    void nothingFound(const QString &typed);

private:
    void offer(const QString &typed);
    void choose(int row);
    void chooseBest();

    SuggestRegions m_suggest;
    QList<RegionSuggestion> m_suggestions;
    QStringListModel m_labels;
    QCompleter m_completer;
};

} // namespace araxes
