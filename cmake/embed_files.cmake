# cmake -P: writes a C++ file with the bytes of FILES (relative to FOLDER) behind NAMESPACE::FUNCTION().
# Raw string literals have a length limit in some compilers; chunks of 8000 characters keep below it.

set(content "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n\n"
            "const std::map<std::string, std::string>& ${FUNCTION}() {\n"
            "  static const std::map<std::string, std::string> files{\n")
string(JOIN "" content ${content})
foreach(file IN LISTS FILES)
  file(READ "${FOLDER}/${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${hex}")
  string(LENGTH "${bytes}" length)
  string(LENGTH "${hex}" hex_length)
  math(EXPR size "${hex_length} / 2")
  string(APPEND content "    {\"${file}\", std::string(\n")
  set(start 0)
  while(start LESS length)
    string(SUBSTRING "${bytes}" ${start} 8000 chunk)
    string(APPEND content "      \"${chunk}\"\n")
    math(EXPR start "${start} + 8000")
  endwhile()
  if(length EQUAL 0)
    string(APPEND content "      \"\"\n")
  endif()
  string(APPEND content "      , ${size})},\n")
endforeach()
string(APPEND content "  };\n  return files;\n}\n\n}  // namespace ${NAMESPACE}\n")
file(WRITE "${OUTPUT}" "${content}")
