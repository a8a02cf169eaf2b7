// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists what is wrong with a file, in words that can be copied.

#include "app/file/problem.h"

#include <QDialog>

namespace araxes {

class ProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    /// What came of the file as a whole decides the heading.
    enum class Outcome { Opened, NotOpened, NotSaved };
    ProblemsDialog(const QString &path, const Problems &problems, Outcome outcome, QWidget *parent = nullptr);
};

} // namespace araxes
