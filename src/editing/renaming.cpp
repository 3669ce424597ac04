#include "editing/renaming.hpp"

#include <algorithm>
#include <utility>

#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editing {

namespace {

using dialogue::JsonType;
using dialogue::JsonValue;
using dialogue::Refers;

/// Whether what refers to `one` may refer to `what`.
bool is_sort(Refers one, Refers what) {
  return one == what || (what == Refers::ToPage && one == Refers::ToPageOrTopics);
}

/// Walks the values of one file by its format.
class Walk {
public:
  Walk(std::string file, Refers what, std::vector<Mention>& mentions)
      : file_(std::move(file))
      , what_(what)
      , mentions_(mentions) {}

  void visit(const dialogue::GroupShape& group, const JsonValue& value, const Pointer& at) {
    const auto* kind = group.kind_key.empty() ? nullptr : value.find(group.kind_key);
    for (const auto& entry : value.members) {
      const auto* member = group.find(entry.key, kind == nullptr ? std::string() : kind->words);
      if (member != nullptr) {
        visit(*member->shape, entry.value, below(at, entry.key));
      }
    }
  }

private:
  void visit(const dialogue::Shape& shape, const JsonValue& value, const Pointer& at) {
    std::visit([&](const auto& kind) { this->visit(kind, value, at); }, shape.kind);
  }

  void visit(const dialogue::WordsShape& shape, const JsonValue& value, const Pointer& at) {
    if (is_sort(shape.refers, what_)) {
      add(at, MentionKind::Refers, value.words);
    }
  }

  void visit(const dialogue::NotationShape& shape, const JsonValue& value, const Pointer& at) {
    if (is_sort(shape.refers, what_)) {
      add(at, MentionKind::Refers, value.words);
    } else if (shape.names == what_) {
      add(at, MentionKind::Names, value.words);
    }
  }

  void visit(const dialogue::ListShape& shape, const JsonValue& value, const Pointer& at) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      visit(*shape.item, value.items[i], below(at, i));
    }
  }

  void visit(const dialogue::ByLanguageShape& shape, const JsonValue& value, const Pointer& at) {
    for (const auto& entry : value.members) {
      visit(*shape.value, entry.value, below(at, entry.key));
    }
  }

  void visit(const dialogue::MapShape& shape, const JsonValue& value, const Pointer& at) {
    for (const auto& entry : value.members) {
      const auto entry_at = below(at, entry.key);
      if (is_sort(shape.key_refers, what_)) {
        add(entry_at, MentionKind::Refers, entry.key);
      } else if (shape.key_names == what_) {
        add(entry_at, MentionKind::Names, entry.key);
      }
      visit(*shape.value, entry.value, entry_at);
    }
  }

  /// Texts, numbers and choices name nothing.
  template <typename OtherShape>
  void visit(const OtherShape& /*shape*/, const JsonValue& /*value*/, const Pointer& /*at*/) {}

  void add(const Pointer& at, MentionKind kind, const std::string& name) {
    mentions_.push_back({file_, at, kind, name});
  }

  std::string file_;
  Refers what_;
  std::vector<Mention>& mentions_;
};

std::optional<Splice> rename_at(const Tree& tree, const Mention& mention, const std::string& to) {
  const auto* value = tree.find(mention.pointer);
  const bool is_words =
      value != nullptr && value->type == JsonType::String && value->words == mention.name;
  return is_words ? set_at(tree, mention.pointer, json_words(to))
                  : rename_member(tree, mention.pointer, to);
}

}  // namespace

std::vector<Mention> mentions_of(const Trees& trees, const std::string& folder, Refers what) {
  std::vector<Mention> mentions;
  const auto prefix = folder.empty() ? std::string() : folder + "/";
  for (const auto& [file, tree] : trees.all()) {
    const auto* format = dialogue::format_of_file(file);
    if (tree != nullptr && format != nullptr && file.starts_with(prefix)) {
      Walk(file, what, mentions).visit(*format->shape, tree->root, {});
    }
  }
  return mentions;
}

Changes rename_everywhere(const Trees& trees, const std::string& folder, const Renaming& renaming) {
  const auto mentions = mentions_of(trees, folder, renaming.what);
  const bool is_taken = std::ranges::any_of(mentions, [&](const Mention& mention) {
    return mention.kind == MentionKind::Names && mention.name == renaming.to;
  });
  std::vector<Splice> splices;
  for (const auto& mention : mentions) {
    if (mention.name != renaming.from || is_taken || renaming.to.empty()) {
      continue;
    }
    if (auto splice = rename_at(*trees.find(mention.file), mention, renaming.to)) {
      splices.push_back(std::move(*splice));
    }
  }
  // From the end of a file to its beginning: a splice moves what stands behind it.
  std::ranges::sort(splices, [](const Splice& one, const Splice& other) {
    return std::pair(one.file, other.begin) < std::pair(other.file, one.begin);
  });
  return {splices.begin(), splices.end()};
}

}  // namespace kiosk::editing
