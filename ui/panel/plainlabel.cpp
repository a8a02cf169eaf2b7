// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/plainlabel.h"

#include <QLabel>

namespace araxes {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text); // the one place where the laws allow it
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *plainLabel()
{
    return plainLabel(QString());
}

} // namespace araxes
