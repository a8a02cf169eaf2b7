// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The built-in help: what hands can do, and how Araxes reads dates and counts.

#include <QDialog>

namespace araxes {

class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Hands, Rules, Dates, About };
    explicit HelpDialog(Page page, QWidget *parent = nullptr);
};

} // namespace araxes
