# cmake -P: writes a C++ file with the text of FILES (relative to FOLDER) behind NAMESPACE::FUNCTION().

string(CONCAT content "#include \"${HEADER}\"\n\n"
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n"
            "using namespace std::string_view_literals;\n\n"
            "namespace ${NAMESPACE} {\n\n"
            "std::span<const base::EmbeddedFile> ${FUNCTION}() {\n"
            "  static constexpr std::array files{\n")
foreach(file IN LISTS FILES)
  file(READ "${FOLDER}/${file}" text)
  string(APPEND content "    base::EmbeddedFile{\"${file}\", R\"embedded(${text})embedded\"sv},\n")
endforeach()
string(APPEND content "  };\n  return files;\n}\n\n}  // namespace ${NAMESPACE}\n")
file(WRITE "${OUTPUT}" "${content}")
