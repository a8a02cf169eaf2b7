// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is open, as a document: the areas and views that a reader keeps in it, whether they are saved, and saving.

#include "app/session/session.h"
#include "app/session/settings.h"

#include <QDateTime>
#include <QWidget>

namespace araxes {

/// Says in the window's title what is open and whether it has changed. Events stay as they are.
class Document : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Document(Session &session, Settings &settings, QWidget &window);

    /// This file or bundled collection is open now, as it was read.
    void setOpened(const QString &path);
    /// Empty: nothing is open.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What a link calls it: the name of a bundled collection, else the path.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isModified() const { return m_isModified; }

    void keepAreas(std::vector<NamedArea> areas);
    void keepViews(std::vector<NamedView> views);

    /// In its own file; one that is bundled or in another format is asked a new path for. True once it is saved.
    bool save();
    bool saveAs();
    /// Asks what to do with changes that are not saved; false when the reader wants to stay.
    [[nodiscard]] bool mayBeLeft();

    void updateTitle();

private:
    struct Stamp
    {
        QDateTime time;
        qint64 size = -1;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString &path);
    void amend(std::vector<NamedArea> areas, std::vector<NamedView> views);
    [[nodiscard]] bool writeTo(const QString &path);
    [[nodiscard]] bool mayReplaceOthersWork();

    Session &m_session;
    Settings &m_settings;
    QWidget &m_window;
    QString m_path;
    Stamp m_stamp; ///< of the file as it was read or saved
    bool m_isModified = false;
};

} // namespace araxes
