# `cmake --install`: program, dialogues, fonts and documents; the program finds them beside itself.

install(TARGETS baclofen-kiosk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY dialogues DESTINATION ${KIOSK_DATA_DIR})
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

get_filename_component(andika_dir "${KIOSK_ANDIKA_REGULAR}" DIRECTORY)
get_filename_component(noto_dir "${KIOSK_NOTO_SANS}" DIRECTORY)
set(KIOSK_FONT_FILES "${andika_dir}/Andika-Regular.ttf" "${andika_dir}/Andika-Bold.ttf"
    "${noto_dir}/NotoSans-Regular.ttf" "${noto_dir}/NotoSans-Bold.ttf")

# The build tree gets the same folder, so that the program runs from there too.
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/fonts")
foreach(font IN LISTS KIOSK_FONT_FILES)
  configure_file("${font}" "${PROJECT_BINARY_DIR}/fonts/" COPYONLY)
endforeach()
configure_file(fonts/fonts.conf "${PROJECT_BINARY_DIR}/fonts/fonts.conf" COPYONLY)
install(DIRECTORY "${PROJECT_BINARY_DIR}/fonts" DESTINATION ${KIOSK_DATA_DIR})
