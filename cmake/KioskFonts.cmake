# The fonts of the kiosk, and the table of the characters they can draw.

get_filename_component(andika_dir "${KIOSK_ANDIKA_REGULAR}" DIRECTORY)
get_filename_component(noto_dir "${KIOSK_NOTO_SANS}" DIRECTORY)
set(KIOSK_FONT_FILES "${andika_dir}/Andika-Regular.ttf" "${andika_dir}/Andika-Bold.ttf"
    "${noto_dir}/NotoSans-Regular.ttf" "${noto_dir}/NotoSans-Bold.ttf")

# The build tree gets the same folder as an installed kiosk, so that the program runs from there too.
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/fonts")
foreach(font IN LISTS KIOSK_FONT_FILES)
  configure_file("${font}" "${PROJECT_BINARY_DIR}/fonts/" COPYONLY)
endforeach()
configure_file(fonts/fonts.conf "${PROJECT_BINARY_DIR}/fonts/fonts.conf" COPYONLY)

add_executable(list_font_characters "${PROJECT_SOURCE_DIR}/cmake/list_font_characters.cpp")
target_link_libraries(list_font_characters PRIVATE kiosk_pango kiosk_warnings)

# Compiles the characters of all fonts into `target`, as dialogue/texts/drawable.hpp names them.
function(kiosk_embed_font_characters target)
  set(output "${PROJECT_BINARY_DIR}/embedded/font_characters.cpp")
  add_custom_command(OUTPUT "${output}"
                     COMMAND list_font_characters "${output}" ${KIOSK_FONT_FILES}
                     DEPENDS list_font_characters ${KIOSK_FONT_FILES}
                     COMMENT "Listing what the fonts can draw" VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()
