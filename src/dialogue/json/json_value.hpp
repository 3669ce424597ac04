#pragma once
// A JSON file as a light tree that knows where each value and key stands. Depth is bounded by the
// reader, so walking it by recursion is safe.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

enum class JsonType { Nothing, YesNo, Number, Words, List, Group };

struct JsonMember;

struct JsonValue {
  JsonType type = JsonType::Nothing;
  bool yes = false;                 ///< YesNo
  double number = 0;                ///< Number
  std::string words;                ///< Words
  std::vector<JsonValue> items;     ///< List
  std::vector<JsonMember> members;  ///< Group, in file order; a double key keeps its first value
  Extent extent;
  std::string label;  ///< the key it stands under; for an item the key of its list; "" at the top

  /// The value under `key`; null if this is no group or has no such key.
  [[nodiscard]] const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
  std::string key;
  Extent key_extent;
  JsonValue value;
};

}  // namespace kiosk::dialogue
