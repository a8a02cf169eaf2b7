// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where one types what events must say.

#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace araxes {

/// Filters as one types and says below how many events pass; Escape empties it.
class SearchField : public QWidget
{
    Q_OBJECT
public:
    explicit SearchField(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showText();
    void showNote();
    [[nodiscard]] QString noteText() const;

    Session &m_session;
    QLineEdit *m_edit;
    QLabel *m_note;
    QTimer m_pause; ///< since the last key
};

} // namespace araxes
