#pragma once
// A JSON file as a light tree that knows where each value and key stands. Depth is bounded by the
// reader, so walking it by recursion is safe.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

enum class JsonType { Null, Bool, Number, String, Array, Object };

struct JsonMember;

struct JsonValue {
  JsonType type = JsonType::Null;
  bool boolean = false;             ///< Bool
  double number = 0;                ///< Number
  std::string words;                ///< String
  std::vector<JsonValue> items;     ///< Array
  std::vector<JsonMember> members;  ///< Object, in file order; a double key keeps its first value
  Extent extent;
  std::string label;  ///< the key it stands under; for an item the key of its array; "" at the top

  /// The value under `key`; null if this is no object or has no such key.
  [[nodiscard]] const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
  std::string key;
  Extent key_extent;
  JsonValue value;
};

}  // namespace kiosk::dialogue
