// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Windows of time side by side: how many events each holds, in words and bars.

#include "app/query/timewindows.h"
#include "app/session/session.h"
#include "ui/paint/theme.h"

#include <QWidget>

namespace araxes {

/// A row for each window of the time filter, lettered A, B …: its years, its events and how many that is to a year,
/// and a bar for each topmost category to one scale. Words that are too long for one line beside the bars are broken.
/// Hidden unless it is wanted and there are two windows at least.
class CompareCard : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it.
    explicit CompareCard(const Session *session, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setWanted(bool isWanted);
    [[nodiscard]] const std::vector<WindowCount> &counts() const { return m_counts; }
    [[nodiscard]] QSize sizeHint() const override;
    /// The words of a window as they are painted: one line, or its years and its counts in one or two each.
    [[nodiscard]] QStringList shownWords(std::size_t row) const;
    /// The name of a category over its bars in one line or two; empty where there is room for its mark alone.
    [[nodiscard]] QStringList shownName(std::size_t column) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A topmost category that occurs in one of the windows; kNone: events without.
    struct Column
    {
        int category = kNone;
        QString name;
    };
    /// How the card divides its width.
    struct Plan
    {
        bool isBroken = false; ///< words stand in several lines
        double words = 0;      ///< their width
        double left = 0;       ///< of the first column
        double columnWidth = 0;
    };
    void refresh();
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double widest(const std::vector<QStringList> &texts, TextRole role) const;
    [[nodiscard]] QStringList partsOf(std::size_t row) const;
    [[nodiscard]] QString wordsOf(std::size_t row) const;
    [[nodiscard]] int countOf(const WindowCount &count, int category) const;
    void paintHead(QPainter &painter, const Plan &plan) const;
    void paintRow(QPainter &painter, std::size_t row, const Plan &plan) const;

    const Session *m_session;
    Theme m_theme = theme(ThemeKind::Light);
    MeasureText m_measure;
    std::vector<WindowCount> m_counts;
    std::vector<Column> m_columns;
    bool m_isWanted = false;
};

} // namespace araxes
