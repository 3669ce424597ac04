#include "dialogue/load/missing_files.hpp"

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/diagnostics/near_names.hpp"

namespace kiosk::dialogue {

Diagnostic missing_file(const std::string& name, const std::string& beside) {
  return whole_file_diagnostic("D006",
                               beside,
                               {"this dialogue has no " + name + " beside it",
                                "words.json, and at least one file in topics/",
                                "add it",
                                {}});
}

Diagnostic missing_guard(const std::string& name, const std::string& beside) {
  return whole_file_diagnostic(
      "D163",
      beside,
      {"questions can be asked, but there is no " + name + " beside this file",
       "red-flags.json, danger-words.json and practice.json, by which danger is seen in a "
       "question, and questions.json, which names questions for somebody else",
       "add it; if it is there, look for a second ending, as in " + in_quotes(name + ".txt"),
       {}});
}

}  // namespace kiosk::dialogue
