// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applook.h"

#include "ui/paint/markstrokes.h"
#include "ui/panel/focusstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const Theme &look)
{
    const bool isDark = look.kind == ThemeKind::Dark;
    QPalette palette;
    palette.setColor(QPalette::Window, look.panel);
    palette.setColor(QPalette::Base, look.surface);
    palette.setColor(QPalette::AlternateBase, look.panel);
    palette.setColor(QPalette::Button, isDark ? look.panel.lighter(125) : look.panel);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, look.text);
        palette.setColor(QPalette::Disabled, role, look.secondaryText);
    }
    palette.setColor(QPalette::PlaceholderText, look.secondaryText);
    palette.setColor(QPalette::ToolTipBase, look.surface);
    palette.setColor(QPalette::Highlight, look.accent);
    palette.setColor(QPalette::HighlightedText, isDark ? look.surface : QColor(Qt::white));
    palette.setColor(QPalette::Accent, look.accent);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::LinkVisited, look.accent);
    palette.setColor(QPalette::Light, look.hairline.lighter(110));
    palette.setColor(QPalette::Midlight, look.hairline);
    palette.setColor(QPalette::Mid, look.hairline.darker(115));
    palette.setColor(QPalette::Dark, look.hairline.darker(140));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : look.hairline.darker(160));
    return palette;
}

// Hairlines instead of Fusion's bevels, and room to breathe: the events are the brightest thing on the screen.
QString styleSheetOf(const Theme &look)
{
    return uR"(
QMainWindow::separator { background: %1; width: 1px; height: 1px; }
QSplitter::handle { background: %1; }
QMenuBar, QStatusBar { background: %2; }
QStatusBar { border-top: 1px solid %1; }
QStatusBar::item { border: 0; }
QDockWidget { color: %3; }
QDockWidget::title { background: %2; padding: 8px 12px 4px 12px; }
QTabBar::tab { background: transparent; border: 0; padding: 6px 12px; color: %3; }
QTabBar::tab:selected { color: %4; border-bottom: 2px solid %5; }
QTabBar::tab:hover { color: %4; }
QTabWidget::pane { border: 0; border-top: 1px solid %1; }
QToolBar { background: %2; border: 0; border-bottom: 1px solid %1; spacing: 4px; padding: 4px 8px; }
QHeaderView::section { background: %2; border: 0; border-bottom: 1px solid %1; padding: 4px 8px; color: %3; }
QTableView, QTreeView, QListView, QTextBrowser { border: 0; }
QCheckBox::indicator:unchecked, QTreeView::indicator:unchecked {
    width: 12px; height: 12px; border: 1px solid %3; border-radius: 2px; background: %6;
}
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid %3; border-radius: 7px; background: %6;
}
QRadioButton::indicator:checked {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.5 %4, stop: 0.6 %6);
}
QComboBox QAbstractItemView::item, QListView::item { padding: 4px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)"_s.arg(look.hairline.name(), look.panel.name(), look.secondaryText.name(), look.text.name(), look.accent.name(),
         look.surface.name());
}

// What is pointed at in a menu has the tint that a selected row has in a list: icons are drawn for that ground.
QPalette menuPaletteOf(const Theme &look)
{
    QPalette palette = paletteOf(look);
    if (look.contrast == Contrast::High) {
        return palette;
    }
    palette.setColor(QPalette::Highlight, blended(look.accent, look.surface, 0.2));
    palette.setColor(QPalette::HighlightedText, look.text);
    return palette;
}

// Fusion draws the frames of fields in shades of the ground, which on black or white is next to nothing.
QString boldFrames(const Theme &look)
{
    return uR"(
QLineEdit, QPushButton, QComboBox, QAbstractSpinBox { border: 1px solid %1; border-radius: 3px; padding: 4px 6px; }
QLineEdit:focus, QPushButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QToolButton:focus, QCheckBox:focus {
    border: 2px solid %2; padding: 3px 5px;
}
QPushButton:disabled { border-style: dashed; }
QRadioButton::indicator { border-color: %1; }
)"_s.arg(look.text.name(), look.accent.name());
}

ThemeKind kindOf(ThemeChoice choice)
{
    const bool isDark = choice == ThemeChoice::System
                            ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                            : choice == ThemeChoice::Dark;
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

Theme lookOf(const Preferences &preferences)
{
    return theme(kindOf(preferences.theme), preferences.highContrast ? Contrast::High : Contrast::Normal);
}

void dress(QApplication &application, const Theme &theme)
{
    constexpr char kDressed[] = "isDressed";
    if (!application.property(kDressed).toBool()) {
        QApplication::setStyle(new FocusStyle);
        application.setProperty(kDressed, true);
    }
    QApplication::setFont(theme.font(TextRole::Body));
    QApplication::setPalette(paletteOf(theme));
    for (const char *menu : {"QMenu", "QMenuBar"}) {
        QApplication::setPalette(menuPaletteOf(theme), menu);
    }
    application.setStyleSheet(styleSheetOf(theme) + (theme.contrast == Contrast::High ? boldFrames(theme) : QString()));
}

} // namespace araxes
