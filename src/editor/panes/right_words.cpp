#include "editor/panes/right_words.hpp"

#include <utility>

#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editor {

namespace {

using editing::below;
using editing::json_list;
using editing::json_words;

constexpr const char* kKnownWords = "known_words";

std::optional<editing::Splice> add_to(const editing::Tree& tree,
                                      const std::vector<std::string>& languages,
                                      const RightWord& right) {
  const auto lists = below("", kKnownWords);
  const auto list = below(lists, right.language);
  if (const auto* words = tree.find(list)) {
    return insert_into(tree, list, words->items.size(), json_words(right.word));
  }
  auto first = json_list({json_words(right.word)});
  if (tree.find(lists) != nullptr) {
    return set_member(tree, lists, right.language, first, languages);
  }
  return set_member(tree,
                    "",
                    kKnownWords,
                    editing::json_object({{right.language, std::move(first)}}),
                    dialogue::dialogue_file_shape().keys());
}

}  // namespace

std::optional<editing::Step> add_right_word(const editing::Trees& trees,
                                            const editing::Outline& outline,
                                            const RightWord& right) {
  const auto file = outline.folder.empty() ? "dialogue.json" : outline.folder + "/dialogue.json";
  const auto tree = trees.find(file);
  auto splice = tree == nullptr ? std::nullopt : add_to(*tree, outline.languages, right);
  if (!splice) {
    return std::nullopt;
  }
  return editing::Step{"Said that “" + right.word + "” is spelt right", {std::move(*splice)}, {}};
}

std::map<std::string, WordLists> word_lists_of(const dialogue::Dialogue& dialogue) {
  std::map<std::string, WordLists> lists;
  for (const auto& language : dialogue.languages) {
    auto& list = lists[language];
    list.terms = dialogue.terms_in(language);
    if (const auto named = dialogue.named_words.find(language);
        named != dialogue.named_words.end()) {
      list.named_words = named->second;
    }
  }
  return lists;
}

}  // namespace kiosk::editor
