#pragma once
// Edits of a JSON file that leave every other byte as it was written by hand.

#include <cstddef>
#include <string>
#include <string_view>

#include "editing/changes/change.hpp"

#include "dialogue/json/json_value.hpp"

namespace kiosk::editing {

/// A file and what was read from it. The extents of `root` are those of `bytes`.
struct JsonFile {
  const std::string& name;
  const std::string& bytes;
  const dialogue::JsonValue& root;
};

/// `container`, `value` and the like are parts of the file's root; numbers of entries (items of a
/// list, members of an object) count from 0 and must be there. New entries are laid out as those
/// beside them: all on the line, or each on its own.

[[nodiscard]] Splice
set_value(const JsonFile& file, const dialogue::JsonValue& value, const dialogue::JsonValue& to);

[[nodiscard]] Splice
rename_key(const JsonFile& file, const dialogue::JsonMember& member, std::string_view to);

/// Before the item `place`, or after the last.
[[nodiscard]] Splice insert_item(const JsonFile& file,
                                 const dialogue::JsonValue& list,
                                 std::size_t place,
                                 const dialogue::JsonValue& item);

/// Before the member `place`, or after the last.
[[nodiscard]] Splice insert_member(const JsonFile& file,
                                   const dialogue::JsonValue& object,
                                   std::size_t place,
                                   std::string_view key,
                                   const dialogue::JsonValue& value);

[[nodiscard]] Splice
remove_entry(const JsonFile& file, const dialogue::JsonValue& container, std::size_t place);

/// Puts the entry `from` where `to` is; those between move up or down.
[[nodiscard]] Splice move_entry(const JsonFile& file,
                                const dialogue::JsonValue& container,
                                std::size_t from,
                                std::size_t to);

}  // namespace kiosk::editing
