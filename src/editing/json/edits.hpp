#pragma once
// Edits by the place in a tree. Each gives what is to be done, or nothing where its place is not
// there (any more).

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "editing/changes/change.hpp"
#include "editing/json/tree.hpp"

namespace kiosk::editing {

/// Puts a value under a key of an object, in the place of what is there. A new key goes behind
/// those that stand before it in `order`.
[[nodiscard]] std::optional<Splice> set_member(const Tree& tree,
                                               const Pointer& object,
                                               const std::string& key,
                                               const dialogue::JsonValue& value,
                                               const std::vector<std::string>& order);

/// In the place of what is there.
[[nodiscard]] std::optional<Splice>
set_at(const Tree& tree, const Pointer& pointer, const dialogue::JsonValue& value);

/// An item into a list, before `place` or after the last.
[[nodiscard]] std::optional<Splice> insert_into(const Tree& tree,
                                                const Pointer& list,
                                                std::size_t place,
                                                const dialogue::JsonValue& item);

/// An item of a list, or a member of an object with its key.
[[nodiscard]] std::optional<Splice> remove_at(const Tree& tree, const Pointer& pointer);

/// Moves an item of a list; those between move up or down.
[[nodiscard]] std::optional<Splice>
move_item(const Tree& tree, const Pointer& list, std::size_t from, std::size_t to);

/// Another key for a member of an object; nothing if the key is taken.
[[nodiscard]] std::optional<Splice>
rename_member(const Tree& tree, const Pointer& pointer, const std::string& key);

}  // namespace kiosk::editing
