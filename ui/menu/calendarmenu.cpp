// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/calendarmenu.h"

#include "app/time/calendars/calendarnames.h"
#include "ui/mainwindow.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace araxes {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("araxes::CalendarMenu", text);
}

/// The calendars shown now, which a command line may have set, with one of them changed.
void choose(MainWindow &window, Calendar calendar, std::optional<Calendar> second)
{
    Preferences preferences = window.preferences();
    preferences.calendar = calendar;
    preferences.secondCalendar = second;
    window.setPreferences(preferences);
}

/// One entry for each calendar (none stands for no axis) that says whether it is the one shown.
class CalendarMenu : public QObject
{
public:
    enum class Axis { First, Second };

    CalendarMenu(QMenu *menu, MainWindow &window, Axis axis)
        : QObject(menu)
        , m_window(window)
        , m_axis(axis)
        , m_group(new QActionGroup(menu))
    {
        if (axis == Axis::Second) {
            add(menu, std::nullopt);
            menu->addSeparator();
        }
        for (const Calendar calendar : kCalendars) {
            add(menu, calendar);
        }
        update();
        connect(menu, &QMenu::aboutToShow, this, &CalendarMenu::update);
    }

private:
    [[nodiscard]] const ViewOptions &options() const { return m_window.session().state().options; }

    void add(QMenu *menu, std::optional<Calendar> calendar)
    {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        m_group->addAction(action);
        m_entries.emplace_back(calendar, action);
        connect(action, &QAction::triggered, this, [this, calendar] { take(calendar); });
    }

    void take(std::optional<Calendar> chosen)
    {
        const Calendar first = options().calendar;
        const std::optional<Calendar> second = options().secondCalendar;
        if (m_axis == Axis::Second) {
            choose(m_window, first, chosen);
        } else {
            choose(m_window, *chosen, second == chosen ? std::optional(first) : second); // they change places
        }
    }

    void update()
    {
        const std::optional<Calendar> shown =
            m_axis == Axis::First ? std::optional(options().calendar) : options().secondCalendar;
        for (const auto &[calendar, action] : m_entries) {
            action->setText(calendar ? calendarName(*calendar, options().locale) : tr("None"));
            action->setChecked(calendar == shown);
            action->setEnabled(m_axis == Axis::First || calendar != options().calendar);
        }
    }

    MainWindow &m_window;
    Axis m_axis;
    QActionGroup *m_group;
    std::vector<std::pair<std::optional<Calendar>, QAction *>> m_entries;
};

} // namespace

void addCalendarMenus(QMenu &menu, MainWindow &window)
{
    new CalendarMenu(menu.addMenu(tr("C&alendar")), window, CalendarMenu::Axis::First);
    new CalendarMenu(menu.addMenu(tr("Second a&xis")), window, CalendarMenu::Axis::Second);
}

} // namespace araxes
