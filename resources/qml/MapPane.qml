// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Location's map and the gestures on it. Tiles and marks are items that C++ puts between its layers.
import QtQuick
import QtLocation

Item {
    id: pane

    property var camera: null // MapCamera: where the map looks
    property var pointer: null // MapPointer: what is under the pointer
    property bool isOnline: false
    property color waterColour: "transparent"
    property color accentColour: "blue"
    property bool isFocusShown: false

    Map {
        id: map
        objectName: "map"
        anchors.fill: parent
        plugin: Plugin { name: "itemsoverlay" }
        maximumZoomLevel: 18
        copyrightsVisible: false
        color: pane.waterColour
    }

    // OpenStreetMap's plugin comes into being only when it is asked for: it opens sockets at once.
    Loader {
        objectName: "onlineMap"
        anchors.fill: parent
        z: 2
        active: pane.isOnline
        sourceComponent: Map {
            plugin: Plugin {
                name: "osm"
                PluginParameter { name: "osm.useragent"; value: "Araxes" }
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                PluginParameter {
                    name: "osm.mapping.custom.host"
                    value: "https://tile.openstreetmap.org/%z/%x/%y.png"
                }
            }
            center: map.center
            zoomLevel: map.zoomLevel
            minimumZoomLevel: map.minimumZoomLevel
            copyrightsVisible: false
            color: "transparent" // our own map shows through where a tile does not come
            activeMapType: supportedMapTypes.find(type => type.style === MapType.CustomMap) ?? supportedMapTypes[0]
        }
    }

    Rectangle {
        id: band
        objectName: "band"
        z: 10
        visible: bandDrag.active
        x: Math.min(bandDrag.centroid.pressPosition.x, bandDrag.centroid.position.x)
        y: Math.min(bandDrag.centroid.pressPosition.y, bandDrag.centroid.position.y)
        width: Math.abs(bandDrag.centroid.position.x - bandDrag.centroid.pressPosition.x)
        height: Math.abs(bandDrag.centroid.position.y - bandDrag.centroid.pressPosition.y)
        color: Qt.alpha(pane.accentColour, 0.12)
        border.color: pane.accentColour
        border.width: 1
    }

    Rectangle {
        z: 11
        anchors.fill: parent
        visible: pane.isFocusShown
        color: "transparent"
        border.color: pane.accentColour
        border.width: 2
    }

    DragHandler {
        id: drag
        target: null
        acceptedModifiers: Qt.NoModifier
        property point last
        onActiveChanged: {
            if (active) {
                last = Qt.point(0, 0)
            } else {
                pane.camera.flick(centroid.velocity.x, centroid.velocity.y)
            }
        }
        onActiveTranslationChanged: {
            if (active) {
                pane.camera.pan(activeTranslation.x - last.x, activeTranslation.y - last.y)
                last = Qt.point(activeTranslation.x, activeTranslation.y)
            }
        }
    }

    DragHandler {
        id: bandDrag
        target: null
        acceptedModifiers: Qt.ShiftModifier
        property rect area
        onCentroidChanged: {
            if (active) {
                area = Qt.rect(band.x, band.y, band.width, band.height)
            }
        }
        onActiveChanged: {
            if (!active) {
                pane.pointer.draw(area)
            }
        }
    }

    PinchHandler {
        target: null
        rotationAxis.enabled: false
        onScaleChanged: (delta) => pane.camera.pinchAbout(centroid.position, Math.log2(delta))
        onTranslationChanged: (delta) => pane.camera.pan(delta.x, delta.y)
    }

    WheelHandler {
        target: null
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        // A notch of a wheel is 120 and zooms half a level; smaller amounts are a touchpad's and follow the fingers.
        onWheel: (event) => {
            const levels = event.angleDelta.y / 240
            if (Math.abs(levels) < 0.5) {
                pane.camera.pinchAbout(Qt.point(event.x, event.y), levels)
            } else {
                pane.camera.zoomAbout(Qt.point(event.x, event.y), levels)
            }
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onPressedChanged: {
            if (pressed) {
                pane.camera.stop()
            }
        }
        onSingleTapped: (eventPoint) => pane.pointer.tap(eventPoint.position)
        onDoubleTapped: (eventPoint) => pane.pointer.doubleTap(eventPoint.position)
    }

    HoverHandler {
        id: hover
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
        onPointChanged: {
            if (hovered && !drag.active && !bandDrag.active) {
                pane.pointer.move(point.position)
            }
        }
        onHoveredChanged: {
            if (!hovered) {
                pane.pointer.leave()
            }
        }
    }
}
