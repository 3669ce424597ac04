# `cmake --install`: programs, dialogues, fonts and documents; the programs find them beside itself.

install(TARGETS baclofen-kiosk baclofen-kiosk-desk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY dialogues DESTINATION ${KIOSK_DATA_DIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY "${PROJECT_BINARY_DIR}/fonts" DESTINATION ${KIOSK_DATA_DIR})
