// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The filters in force, each in a few words with its ×.

#include "app/query/filterwords.h"
#include "app/session/session.h"

#include <QAbstractButton>
#include <QWidget>

class QLabel;
class QToolButton;

namespace araxes {

/// One filter in force, in words that are fit to be shown. A click, Space, Enter or Delete takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(QWidget *parent);

    void say(const FilterPhrase &phrase);
    /// The filter that is left when this one goes.
    [[nodiscard]] const Filter &without() const { return m_without; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Filter m_without;
};

/// One row, so that map and timeline stay where they are as filters come and go: chips that it has no room for are
/// shown in further rows when one asks for them, and while no filter is on it says how to make one.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addChip();
    void fit();
    [[nodiscard]] qsizetype fittingChips() const;

    Session &m_session;
    QWidget *m_row;
    QList<FilterChip *> m_chips;
    QToolButton *m_more;
    QToolButton *m_clear;
    QLabel *m_hint;
    bool m_showsAll = false;
};

} // namespace araxes
