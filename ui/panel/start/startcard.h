// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A button that shows what it opens: a title, a few lines about it, a remark.

#include <QAbstractButton>

namespace araxes {

class StartCard : public QAbstractButton
{
    Q_OBJECT
public:
    StartCard(const QString &title, const QString &about, const QString &remark, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {520, heightForWidth(520)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, heightForWidth(520)}; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Lines
    {
        QStringList texts;
        int height = 0; ///< of each
    };
    [[nodiscard]] Lines aboutLines(int width) const;

    QString m_about;
    QString m_remark;
};

} // namespace araxes
