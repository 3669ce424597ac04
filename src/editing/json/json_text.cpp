#include "editing/json/json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace kiosk::editing {

namespace {

using dialogue::JsonMember;
using dialogue::JsonType;
using dialogue::JsonValue;

constexpr std::size_t kLineLetters = 120;

void add_escaped(std::string& json, char letter) {
  constexpr std::string_view kHex = "0123456789abcdef";
  constexpr unsigned char kFirstPrinted = 0x20;
  const auto byte = static_cast<unsigned char>(letter);
  if (letter == '"' || letter == '\\') {
    json += '\\';
    json += letter;
  } else if (letter == '\n') {
    json += "\\n";
  } else if (letter == '\t') {
    json += "\\t";
  } else if (byte < kFirstPrinted) {
    json += "\\u00";
    json += kHex[byte >> 4U];
    json += kHex[byte & 15U];
  } else {
    json += letter;
  }
}

std::string json_of(double number) {
  constexpr std::size_t kLongest = 32;
  std::array<char, kLongest> digits{};
  const auto [end, fault] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return fault == std::errc() ? std::string(digits.data(), end) : "0";
}

JsonValue value_of(JsonType type) {
  JsonValue value;
  value.type = type;
  return value;
}

/// How many containers lie in each other.
std::size_t depth(const JsonValue& value) {
  std::size_t deepest = 0;
  for (const auto& item : value.items) {
    deepest = std::max(deepest, depth(item) + 1);
  }
  for (const auto& member : value.members) {
    deepest = std::max(deepest, depth(member.value) + 1);
  }
  return deepest;
}

bool holds_a_list(const JsonValue& value) {
  return value.type == JsonType::Array ||
         std::any_of(value.members.begin(), value.members.end(), [](const JsonMember& member) {
           return holds_a_list(member.value);
         });
}

/// A text in all languages stays on its line, however long it is, and so does what holds one.
bool is_shallow(const JsonValue& value) {
  return depth(value) <= 2 && !holds_a_list(value);
}

/// A list of groups has each on a line of its own, so that a change of one is a change of one line.
bool holds_rows(const JsonValue& value) {
  const auto is_group = [](const JsonValue& item) { return item.type == JsonType::Object; };
  return std::any_of(value.items.begin(), value.items.end(), is_group) ||
         std::any_of(value.items.begin(), value.items.end(), holds_rows) ||
         std::any_of(value.members.begin(), value.members.end(), [](const JsonMember& member) {
           return holds_rows(member.value);
         });
}

template <typename Entries, typename Write>
std::string joined(const Entries& entries, const std::string& between, const Write& write) {
  std::string all;
  for (const auto& entry : entries) {
    all += (all.empty() ? "" : between) + write(entry);
  }
  return all;
}

std::string key_of(const JsonMember& member) {
  return json_of_words(member.key) + ": ";
}

}  // namespace

std::string json_of_words(std::string_view words) {
  std::string json = "\"";
  std::for_each(words.begin(), words.end(), [&](char letter) { add_escaped(json, letter); });
  return json + '"';
}

JsonValue json_words(std::string words) {
  auto value = value_of(JsonType::String);
  value.words = std::move(words);
  return value;
}

JsonValue json_number(double number) {
  auto value = value_of(JsonType::Number);
  value.number = number;
  return value;
}

JsonValue json_list(std::vector<JsonValue> items) {
  auto value = value_of(JsonType::Array);
  value.items = std::move(items);
  return value;
}

JsonValue json_object(std::vector<std::pair<std::string, JsonValue>> members) {
  auto value = value_of(JsonType::Object);
  for (auto& member : members) {
    value.members.push_back({std::move(member.first), {}, std::move(member.second)});
  }
  return value;
}

std::string written_on_a_line(const JsonValue& value) {
  switch (value.type) {
    case JsonType::Null:
      return "null";
    case JsonType::Bool:
      return value.boolean ? "true" : "false";
    case JsonType::Number:
      return json_of(value.number);
    case JsonType::String:
      return json_of_words(value.words);
    case JsonType::Array:
      return "[" + joined(value.items, ", ", written_on_a_line) + "]";
    case JsonType::Object:
      break;
  }
  if (value.members.empty()) {
    return "{}";
  }
  return "{ " +
         joined(value.members,
                ", ",
                [](const JsonMember& member) {
                  return key_of(member) + written_on_a_line(member.value);
                }) +
         " }";
}

std::string written(const JsonValue& value, const std::string& indent) {
  auto line = written_on_a_line(value);
  const bool fits = is_shallow(value) || indent.size() + line.size() <= kLineLetters;
  return depth(value) == 0 || (fits && !holds_rows(value)) ? line : written_in_lines(value, indent);
}

std::string written_in_lines(const JsonValue& value, const std::string& indent) {
  const auto inner = indent + "  ";
  if (value.type == JsonType::Array) {
    const auto write = [&](const JsonValue& item) { return written(item, inner); };
    return "[\n" + inner + joined(value.items, ",\n" + inner, write) + "\n" + indent + "]";
  }
  const auto write = [&](const JsonMember& member) {
    return key_of(member) + written(member.value, inner);
  };
  return "{\n" + inner + joined(value.members, ",\n" + inner, write) + "\n" + indent + "}";
}

}  // namespace kiosk::editing
