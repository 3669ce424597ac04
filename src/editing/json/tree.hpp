#pragma once
// The JSON files of a folder, parsed, with every value found by its place.

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "editing/changes/change.hpp"

#include "dialogue/json/json_value.hpp"

namespace kiosk::editing {

/// Where a value stands in its file: a JSON Pointer (RFC 6901), "/pages/3/title/en"; "" is the
/// whole.
using Pointer = std::string;

[[nodiscard]] Pointer below(const Pointer& pointer, std::string_view key);
[[nodiscard]] Pointer below(const Pointer& pointer, std::size_t index);
/// Without its last step; "" of "".
[[nodiscard]] Pointer parent_of(const Pointer& pointer);
/// The last step, as a key has it.
[[nodiscard]] std::string last_step(const Pointer& pointer);

/// Whether `inner` stands in what `outer` points to, or is it.
[[nodiscard]] bool is_in(const Pointer& inner, const Pointer& outer);

/// The innermost value in a file's `root` that holds this byte; a key stands for its value.
[[nodiscard]] Pointer pointer_at(const dialogue::JsonValue& root, std::size_t offset);

/// One file as it was parsed. Never changes.
struct Tree {
  Tree(std::string file_name, std::string file_bytes)
      : file(std::move(file_name))
      , bytes(std::move(file_bytes)) {}

  std::string file;
  std::string bytes;
  dialogue::JsonValue root;

  /// Null if nothing stands there.
  [[nodiscard]] const dialogue::JsonValue* find(const Pointer& pointer) const;

  /// As pointer_at().
  [[nodiscard]] Pointer at(std::size_t offset) const { return pointer_at(root, offset); }
};
using SharedTree = std::shared_ptr<const Tree>;

/// Nothing if the bytes are no JSON.
[[nodiscard]] SharedTree parse_tree(const std::string& file, const std::string& bytes);

class Trees {
public:
  /// Parses what is new or changed since the last call; pictures are left out.
  void update(const Files& files);

  /// Null if there is no such file, or it is no JSON.
  [[nodiscard]] SharedTree find(const std::string& file) const;
  [[nodiscard]] const std::map<std::string, SharedTree>& all() const { return trees_; }

private:
  std::map<std::string, SharedTree> trees_;  ///< null: no JSON
  Files parsed_;
};

}  // namespace kiosk::editing
