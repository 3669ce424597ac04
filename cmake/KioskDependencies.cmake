# Finds every library, or stops and says what to install. Nothing is ever downloaded.

find_package(PkgConfig REQUIRED)

function(kiosk_stop what package)
  message(FATAL_ERROR "${what} is missing.\nInstall it with:  sudo apt-get install ${package}\n"
                      "or run ./tools/run, which installs everything.")
endfunction()

# One imported target `target` for the pkg-config `module`.
function(kiosk_pkg target module package)
  pkg_check_modules(${target}_found QUIET IMPORTED_TARGET ${module})
  if(NOT ${target}_found_FOUND)
    kiosk_stop("The library ${module}" ${package})
  endif()
  add_library(${target} INTERFACE)
  target_link_libraries(${target} INTERFACE PkgConfig::${target}_found)
endfunction()

find_package(nlohmann_json QUIET)
if(NOT nlohmann_json_FOUND)
  kiosk_stop("The library nlohmann/json" nlohmann-json3-dev)
endif()
find_package(OpenGL QUIET COMPONENTS OpenGL EGL)
if(NOT OpenGL_FOUND)
  kiosk_stop("OpenGL with EGL" "libgl-dev libopengl-dev libegl-dev")
endif()

kiosk_pkg(kiosk_glib glib-2.0 libglib2.0-dev)
kiosk_pkg(kiosk_sodium libsodium libsodium-dev)
kiosk_pkg(kiosk_pango pangocairo libpango1.0-dev)
target_link_libraries(kiosk_pango INTERFACE PkgConfig::kiosk_pango_found)
kiosk_pkg(kiosk_pangoft2 pangoft2 libpango1.0-dev)
target_link_libraries(kiosk_pango INTERFACE kiosk_pangoft2)
kiosk_pkg(kiosk_qpdf libqpdf libqpdf-dev)
# Its own way to say: no pointers of before version 11.
target_compile_definitions(kiosk_qpdf INTERFACE POINTERHOLDER_TRANSITION=4)
kiosk_pkg(kiosk_rsvg librsvg-2.0 librsvg2-dev)
kiosk_pkg(kiosk_qrencode libqrencode libqrencode-dev)
kiosk_pkg(kiosk_sqlite sqlite3 libsqlite3-dev)
kiosk_pkg(kiosk_png libpng libpng-dev)
kiosk_pkg(kiosk_git2 libgit2 libgit2-dev)
kiosk_pkg(kiosk_xml libxml-2.0 libxml2-dev)
kiosk_pkg(kiosk_utf8proc libutf8proc libutf8proc-dev)
kiosk_pkg(kiosk_hunspell hunspell libhunspell-dev)
kiosk_pkg(kiosk_imgui imgui libimgui-dev)
kiosk_pkg(kiosk_freetype freetype2 libfreetype-dev)
target_link_libraries(kiosk_imgui INTERFACE kiosk_freetype ${CMAKE_DL_LIBS})

# One target `target` for a library with no pkg-config module.
function(kiosk_plain target header library package)
  find_path(${target}_dir ${header})
  find_library(${target}_file ${library})
  if(NOT ${target}_dir OR NOT ${target}_file)
    kiosk_stop("The library ${library}" ${package})
  endif()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_dir})
  target_link_libraries(${target} INTERFACE ${${target}_file})
endfunction()

kiosk_plain(kiosk_stemmer libstemmer.h stemmer libstemmer-dev)
kiosk_plain(kiosk_liblinear linear.h linear liblinear-dev)

find_path(KIOSK_CLI11_DIR CLI/CLI.hpp)
if(NOT KIOSK_CLI11_DIR)
  kiosk_stop("The library CLI11" libcli11-dev)
endif()
add_library(kiosk_cli INTERFACE)
target_include_directories(kiosk_cli SYSTEM INTERFACE ${KIOSK_CLI11_DIR})

add_library(kiosk_windows INTERFACE)
target_link_libraries(kiosk_windows INTERFACE OpenGL::GL OpenGL::EGL)
if(KIOSK_WITH_SDL2)
  kiosk_pkg(kiosk_sdl2 sdl2 libsdl2-dev)
  # SDL2 itself wants them: the monitors of X11, where no window manager minds them.
  kiosk_pkg(kiosk_x11 x11 libx11-dev)
  kiosk_pkg(kiosk_xrandr xrandr libxrandr-dev)
  target_link_libraries(kiosk_windows INTERFACE kiosk_sdl2 kiosk_x11 kiosk_xrandr)
  target_compile_definitions(kiosk_windows INTERFACE KIOSK_WITH_SDL2)
endif()
if(KIOSK_WITH_GLFW)
  kiosk_pkg(kiosk_glfw glfw3 libglfw3-dev)
  target_link_libraries(kiosk_windows INTERFACE kiosk_glfw)
  target_compile_definitions(kiosk_windows INTERFACE KIOSK_WITH_GLFW)
endif()

find_file(KIOSK_ANDIKA_REGULAR Andika-Regular.ttf
          PATHS /usr/share/fonts/truetype/andika /usr/share/fonts NO_DEFAULT_PATH)
find_file(KIOSK_NOTO_SANS NotoSans-Regular.ttf
          PATHS /usr/share/fonts/truetype/noto /usr/share/fonts NO_DEFAULT_PATH)
if(NOT KIOSK_ANDIKA_REGULAR OR NOT KIOSK_NOTO_SANS)
  kiosk_stop("The fonts Andika and Noto Sans" "fonts-sil-andika fonts-noto-core")
endif()
