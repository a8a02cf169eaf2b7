# SPDX-License-Identifier: GPL-3.0-or-later
# What the window needs inside the program: QML, icons, translations.
if(EXISTS ${PROJECT_SOURCE_DIR}/resources/resources.qrc)
    set(CMAKE_AUTORCC ON)
    target_sources(araxes_ui PRIVATE ${PROJECT_SOURCE_DIR}/resources/resources.qrc)
endif()
