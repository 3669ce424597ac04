# cmake -P: writes a C++ file with the text of FILES (relative to FOLDER) behind NAMESPACE::FUNCTION().

set(content "#include \"${HEADER}\"\n\n"
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
            "namespace ${NAMESPACE} {\n\n"
            "const std::map<std::string, std::string>& ${FUNCTION}() {\n"
            "  static const std::map<std::string, std::string> files{\n")
string(JOIN "" content ${content})
foreach(file IN LISTS FILES)
  file(READ "${FOLDER}/${file}" text)
  string(APPEND content "    {\"${file}\", R\"embedded(${text})embedded\"},\n")
endforeach()
string(APPEND content "  };\n  return files;\n}\n\n}  // namespace ${NAMESPACE}\n")
file(WRITE "${OUTPUT}" "${content}")
