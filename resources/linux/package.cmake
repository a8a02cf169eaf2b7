# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the .deb.
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/resources/linux)
install(TARGETS araxes RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/org.araxes.Araxes.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.araxes.Araxes.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/araxes-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.araxes.Araxes.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/araxes.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME org.araxes.Araxes.svg)
install(FILES ${linux}/araxes.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/data/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME araxes)
set(CPACK_PACKAGE_CONTACT "The Araxes founders <araxes@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: QML modules, the plugin behind the map, and the scripts' fonts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qml6-module-qtquick, qml6-module-qtlocation, qml6-module-qtpositioning, qt6-location-plugins, fonts-noto-core")
set(CPACK_STRIP_FILES ON)
include(CPack)
