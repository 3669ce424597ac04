#pragma once
// Another name for what other places name: a page, a source, a picture, a variable. They name it so
// too from then on.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "editing/changes/history.hpp"
#include "editing/json/tree.hpp"

#include "dialogue/format/shape.hpp"

namespace kiosk::editing {

enum class MentionKind {
  Names,  ///< here it gets its name
  Refers  ///< here it is named
};

/// A name in a file.
struct Mention {
  std::string file;
  Pointer pointer;  ///< to the words, or to the member whose key it is
  MentionKind kind = MentionKind::Refers;
  std::string name;
};

/// All names of one sort of thing (Refers::ToPage: of pages) in the files of a dialogue: those
/// below `folder`, which is "" if the dialogue is the folder that was opened. Seals are left out:
/// what was signed stays as it was signed.
[[nodiscard]] std::vector<Mention>
mentions_of(const Trees& trees, const std::string& folder, dialogue::Refers what);

struct Renaming {
  dialogue::Refers what = dialogue::Refers::ToNothing;
  std::string from;
  std::string to;
};

/// Every change that the new name takes; none if it is no new name, or something else has it.
[[nodiscard]] Changes
rename_everywhere(const Trees& trees, const std::string& folder, const Renaming& renaming);

}  // namespace kiosk::editing
