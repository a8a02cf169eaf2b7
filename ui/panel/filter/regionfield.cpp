// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/regionfield.h"

#include <QAbstractItemView>
#include <QTimer>

namespace araxes {

RegionField::RegionField(SuggestRegions suggest, QWidget *parent)
    : QLineEdit(parent)
    , m_suggest(std::move(suggest))
{
    setPlaceholderText(tr("Country or division"));
    setAccessibleName(tr("Region"));
    setClearButtonEnabled(true);
    setMaxLength(128);
    m_completer.setModel(&m_labels);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what fits is for m_suggest to say
    setCompleter(&m_completer);
    connect(this, &QLineEdit::textEdited, this, &RegionField::offer);
    connect(this, &QLineEdit::returnPressed, this, &RegionField::chooseBest);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void RegionField::offer(const QString &typed)
{
    m_suggestions = m_suggest && !typed.trimmed().isEmpty() ? m_suggest(typed) : QList<RegionSuggestion>();
    QStringList labels;
    for (const RegionSuggestion &suggestion : m_suggestions) {
        labels.append(suggestion.label); // made safe to show by who made it: once more would show the isolates
    }
    m_labels.setStringList(labels);
}

void RegionField::choose(int row)
{
    if (row < 0 || row >= m_suggestions.size()) {
        return;
    }
    const RegionFilter region = m_suggestions[row].region;
    m_suggestions.clear();
    m_completer.popup()->hide();
    emit regionChosen(region);
    QTimer::singleShot(0, this, &QLineEdit::clear); // after the completer has put the label into the field
}

void RegionField::chooseBest()
{
    // Enter comes here before the completer tells of the row that the arrows have reached.
    const QAbstractItemView &popup = *m_completer.popup();
    if (!m_suggestions.isEmpty()) {
        choose(popup.isVisible() ? std::max(0, popup.currentIndex().row()) : 0);
    } else if (!text().trimmed().isEmpty()) {
        emit nothingFound(text().trimmed());
    }
}

} // namespace araxes
