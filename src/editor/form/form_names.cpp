// What other places name: as it is typed, they name it so too.

#include <string>
#include <utility>

#include "editing/json/edits.hpp"
#include "editor/form/form.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::editor {

namespace {

using dialogue::Refers;
using editing::below;
using editing::Pointer;

constexpr const char* kHint = "what other places call it";

}  // namespace

void Form::rename(const editing::Renaming& renaming, const std::string& typed_at) {
  auto changes = rename_everywhere(subject_.trees, subject_.outline.folder, renaming);
  if (!changes.empty() && !step_) {
    step_ = editing::Step{
        "Called “" + renaming.from + "” otherwise, everywhere", std::move(changes), typed_at};
  }
}

void Form::draw_name(const std::string& name, Refers names, const Pointer& pointer) {
  draw_label(name);
  const auto* value = find(pointer);
  auto words = value == nullptr ? std::string() : value->words;
  if (names == Refers::ToPage && words == dialogue::kHelpNowPage) {
    widgets_.named_words(field_id(pointer), words + " (the program knows this page by its name)");
    return;
  }
  give_keys(pointer);
  if (const auto before = words; widgets_.line(field_id(pointer), kHint, words)) {
    rename({names, before, words}, pointer);
  }
  draw_findings(pointer);
}

void Form::draw_key(const dialogue::MapShape& shape, const Pointer& map, std::size_t index) {
  const auto& before = find(map)->members[index].key;
  const auto at = "name:" + below(map, index);
  auto words = before;
  widgets_.words("Name in the files", Font::Regular, colours::kInkSoft);
  give_keys(below(map, before));
  if (!widgets_.line(at, kHint, words) || words.empty()) {
    return;
  }
  if (shape.key_names != Refers::ToNothing) {
    rename({shape.key_names, before, words}, at);
  } else {
    edit("Called “" + before + "” otherwise",
         rename_member(subject_.tree, below(map, before), words),
         at);
  }
}

}  // namespace kiosk::editor
