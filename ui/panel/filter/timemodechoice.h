// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How dates must lie to the years one asks for, with what each choice would let pass.

#include "app/session/session.h"

#include <QWidget>

#include <array>

class QLabel;
class QRadioButton;

namespace araxes {

/// One choice for each time mode with its count. Hidden while there is no time filter.
class TimeModeChoice : public QWidget
{
    Q_OBJECT
public:
    explicit TimeModeChoice(Session &session, QWidget *parent = nullptr);

private:
    struct Row
    {
        QRadioButton *button = nullptr;
        QLabel *count = nullptr;
    };
    void addRow(TimeMode mode);
    void showState();

    Session &m_session;
    std::array<Row, kTimeModes.size()> m_rows; ///< by mode
};

} // namespace araxes
