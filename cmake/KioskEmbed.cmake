# Compiles files into the program: the shipped dialogues (shown when no folder is given) and the icons.

function(kiosk_embed target folder pattern name_space function header)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${folder}" ${pattern})
  list(SORT files)
  set(output "${PROJECT_BINARY_DIR}/embedded/${target}_files.cpp")
  list(TRANSFORM files PREPEND "${folder}/" OUTPUT_VARIABLE paths)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} "-DFILES=${files}" -DOUTPUT=${output}
            -DNAMESPACE=${name_space} -DFUNCTION=${function} -DHEADER=${header}
            -P "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake"
    DEPENDS ${paths} "${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake"
    COMMENT "Embedding ${folder}" VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()

function(kiosk_embed_dialogues target)
  set(folder "${PROJECT_SOURCE_DIR}/dialogues")
  kiosk_embed(${target} "${folder}" "${folder}/*.json;${folder}/*.svg"
              kiosk::dialogue embedded_files dialogue/files/embedded_files.hpp)
endfunction()

function(kiosk_embed_icons target)
  set(folder "${PROJECT_SOURCE_DIR}/src/ui/icons")
  kiosk_embed(${target} "${folder}" "${folder}/*.svg"
              kiosk::ui embedded_icons ui/icons/embedded_icons.hpp)
endfunction()
