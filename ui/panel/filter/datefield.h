// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field for one end of a stretch of time, in the words people use.

#include "app/time/historicaldate.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace araxes {

/// Takes "44 BCE", "1828", "24 Oct 1813", "5 Sha'ban 1243" and says below, as one types, which day that is or why it is
/// none. What can be read in several ways ("03/04/1993") is offered in each, to be clicked.
/// Enter or leaving the field commits; Escape returns to what was.
class DateField : public QWidget
{
    Q_OBJECT
public:
    /// First: the first possible day of what is typed. Last: the last one.
    enum class Edge { First, Last };

    DateField(Edge edge, const QString &name, QWidget *parent = nullptr);

    void setLocale(const QLocale &locale);
    /// The edge as a TimeSpan has it (a last day is followed by it); none for an open side. Leaves alone what is being
    /// typed.
    void setEdge(std::optional<Day> edge);
    [[nodiscard]] std::optional<Day> edge() const { return m_edge; }
    /// Shows why a committed value cannot be used.
    void refuse(const QString &reason);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    /// A new value was entered; see edge().
    void committed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Typed
    {
        bool isValid = true;
        std::optional<Day> edge;
        QString words;
        std::vector<HistoricalDate> choices; ///< of what can be read in several ways
    };
    [[nodiscard]] Typed typed() const;
    [[nodiscard]] std::optional<Day> edgeOf(const HistoricalDate &date) const;
    [[nodiscard]] QString textOf(Day edge) const;
    void showReading();
    void offer(const std::vector<HistoricalDate> &choices);
    void commit();
    void revert();

    Edge m_edgeKind;
    QLocale m_locale;
    std::optional<Day> m_edge;
    QLineEdit *m_edit;
    QLabel *m_reading;
    QWidget *m_choices;
};

} // namespace araxes
