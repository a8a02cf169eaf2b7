// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A button that is nothing but its words, in line with the text around it.

#include <QAbstractButton>

namespace araxes {

/// Heading: bold, with a chevron that points down while it is checked and forward while it is not. Aside: as quiet as
/// what comes second.
class TextButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Heading, Aside };
    TextButton(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    Kind m_kind;
};

} // namespace araxes
