// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The map in the window: Qt Location's map with our base map under the marks and our marks over it.

#include "app/session/session.h"
#include "ui/map/draw/areadrawing.h"
#include "ui/map/inset/mapinsets.h"
#include "ui/map/mappointer.h"
#include "ui/map/tilelayer.h"

#include <QQuickWidget>

namespace araxes {

/// Input becomes verbs on the session; the session's signals become pictures. What the map shows is the session's
/// visible box, and the other way round.
class MapView : public QQuickWidget
{
    Q_OBJECT
public:
    enum class OnlineTiles { Off, On };

    /// The session must outlive it.
    MapView(Session *session, const AtlasPtr &atlas, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReducedMotion(bool isReduced) { m_camera->setReducedMotion(isReduced); }
    /// While Off, nothing that could open a socket exists.
    void setOnlineTiles(OnlineTiles tiles);
    /// To be told when a widget that lies on it comes, goes or moves.
    void keepLabelsAway() { m_insets->keepLabelsAway(); }
    /// In the corner, while less than half the world is in view.
    void setGlobeWanted(bool isWanted) { m_insets->globe()->setWanted(isWanted); }
    /// No glide and no missing tile: what is seen is what will be seen.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MapFrame frame() const { return m_camera->frame(); }
    /// Draws areas and changes them.
    [[nodiscard]] AreaDrawing &drawing() { return *m_drawing; }

signals:
    void cardRequested(int event, const QPoint &globalPos);
    void cardDismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeScene(const AtlasPtr &atlas);
    void followSession();
    void cameraMoved();
    void report();
    void showBox();
    bool takeBox();
    void refit();
    void describe();
    [[nodiscard]] bool moveByKey(int key);
    [[nodiscard]] bool chooseByKey(int key);
    [[nodiscard]] std::vector<int> eventsInView() const;
    [[nodiscard]] QPoint globalPos(int event) const;

    Session *m_session;
    QQuickItem *m_pane = nullptr;
    TileLayer *m_tiles = nullptr;
    MapOverlay *m_overlay = nullptr;
    MapCamera *m_camera = nullptr;
    MapPointer *m_pointer = nullptr;
    MapInsets *m_insets = nullptr;
    AreaDrawing *m_drawing = nullptr;
    Theme m_theme;
    std::optional<GeoBox> m_reported; ///< what the session was last told, unless it has asked for another since
    std::optional<GeoBox> m_shown; ///< what it asked for; kept in view when the widget is resized, until moved by hand
};

} // namespace araxes
