// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A tip that takes its text for what it is; Qt's own would take it for markup.

#include <QRect>
#include <QWidget>

class QLabel;

namespace araxes {

/// Stands below the pointer until that leaves the part of the widget which it explains, or something is pressed.
class PlainTip : public QWidget
{
    Q_OBJECT
public:
    /// For one widget, over which it stands.
    explicit PlainTip(QWidget *over);

    /// The part is in the widget's coordinates. Nothing to say: it goes.
    void show(const QString &text, const QPoint &globalAt, const QRect &part);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QRect m_part;
};

} // namespace araxes
