# SPDX-License-Identifier: GPL-3.0-or-later
# What the window needs inside the program: QML and icons.
file(GLOB qml_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/qml/*.qml)
qt_add_resources(araxes_ui araxes_qml PREFIX "/qml" BASE ${PROJECT_SOURCE_DIR}/resources/qml FILES ${qml_files})
file(GLOB icon_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(araxes_ui araxes_icons PREFIX "/icons" BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${icon_files})
qt_add_translations(TARGETS araxes_ui TS_FILES ${PROJECT_SOURCE_DIR}/resources/translations/araxes_en.ts
    RESOURCE_PREFIX "/translations")
