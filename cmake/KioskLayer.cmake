# kiosk_layer(NAME [LINKS …] [PRIVATE_LINKS …]): the static library kiosk_NAME of all of src/NAME.
# Public links are the layers its headers show; private links stay inside it.

add_library(kiosk_warnings INTERFACE)
target_compile_options(kiosk_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
if(KIOSK_WERROR)
  target_compile_options(kiosk_warnings INTERFACE -Werror)
endif()

function(kiosk_layer name)
  cmake_parse_arguments(LAYER "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/${name}/*.cpp")
  add_library(kiosk_${name} STATIC ${sources})
  target_include_directories(kiosk_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(kiosk_${name} PUBLIC ${LAYER_LINKS}
                        PRIVATE kiosk_warnings ${LAYER_PRIVATE_LINKS})
endfunction()
