// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The filters in force, each in a few words with its ×.

#include "app/session/session.h"

#include <QAbstractButton>
#include <QWidget>

namespace araxes {

/// One filter in force, in words that are fit to be shown. A click, Space, Enter or Delete takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// Wraps; hidden while no filter is on. When nothing passes it says so below, and what to drop.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(Session &session, QWidget *parent = nullptr);

private:
    void rebuild();

    Session &m_session;
    QWidget *m_chips;
};

} // namespace araxes
