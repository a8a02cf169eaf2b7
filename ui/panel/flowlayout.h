// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Widgets one after another, in as many rows as the width asks for; hidden ones take no room.

#include <QLayout>

namespace araxes {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr)
        : QLayout(parent)
    {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// The rectangles of the items in an area of this width, from left to right.
    [[nodiscard]] QList<QRect> places(const QRect &area) const;

    QList<QLayoutItem *> m_items;
};

} // namespace araxes
