# Fails if a file of a layer includes from a layer it must not know (the table in src/README.md).

cmake_minimum_required(VERSION 3.25)

set(base_may base)
set(dialogue_may base dialogue)
set(text_may base text)
set(platform_may base platform)
set(session_may base dialogue session)
set(ui_may base text session ui)
set(app_may base dialogue text platform session ui app)

# Single headers a layer may know of another.
set(ui_may_headers dialogue/model.hpp)

set(faults 0)
foreach(layer base dialogue text platform session ui app)
  file(GLOB_RECURSE files "${SOURCE}/${layer}/*.hpp" "${SOURCE}/${layer}/*.cpp")
  foreach(file IN LISTS files)
    file(STRINGS "${file}" includes REGEX "^#include \"")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include \"(([a-z0-9_]+)/[^\"]*)\".*" "\\1" header "${include}")
      string(REGEX REPLACE "/.*" "" used "${header}")
      if(NOT used IN_LIST ${layer}_may AND NOT header IN_LIST ${layer}_may_headers)
        message(SEND_ERROR "${file}: ${layer}/ must not include ${header}")
        math(EXPR faults "${faults} + 1")
      endif()
    endforeach()
  endforeach()
endforeach()

# nlohmann/json stays inside the reader, the printer of diagnostics and app/.
file(GLOB_RECURSE headers "${SOURCE}/*.hpp")
foreach(header IN LISTS headers)
  file(STRINGS "${header}" leaks REGEX "#include <nlohmann/")
  if(leaks)
    message(SEND_ERROR "${header}: no header may include nlohmann/json")
    math(EXPR faults "${faults} + 1")
  endif()
endforeach()
if(faults EQUAL 0)
  message(STATUS "layers: all includes are allowed")
endif()
