// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A view as one line that can be copied: "araxes:view?collection=aras&category=treaty&span=1804-01-01/1829-01-01".

#include <QJsonObject>
#include <QString>
#include <optional>

namespace araxes {

/// The members of a view's JSON as a query. A member of a member is joined to it by a dot, regions are numbered from 1,
/// items of a list are parted by commas, corners by semicolons; blanks are plus signs. Letters of every script stay as
/// they are, all else is percent-encoded.
[[nodiscard]] QString viewLink(const QJsonObject &view);
[[nodiscard]] bool isViewLink(const QString &text);

/// The view that a link or the text of a view file describes: its members, unlooked at. None, and one sentence, when
/// the text is neither.
[[nodiscard]] std::optional<QJsonObject> viewMembers(const QString &text, QString *reason);

} // namespace araxes
