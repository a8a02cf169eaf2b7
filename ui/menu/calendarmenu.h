// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The menus that choose the calendars of dates and axes.

class QMenu;

namespace araxes {

class MainWindow;

/// Adds "Calendar" and "Second axis" to a menu of the window. What is chosen is a preference.
void addCalendarMenus(QMenu &menu, MainWindow &window);

} // namespace araxes
