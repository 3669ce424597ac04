#include "editing/json/blank.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "editing/json/json_text.hpp"

namespace kiosk::editing {

namespace {

using dialogue::GroupShape;
using dialogue::JsonType;
using dialogue::JsonValue;

JsonValue json_bool() {
  JsonValue value;
  value.type = JsonType::Bool;
  return value;
}

struct Blank {
  const std::vector<std::string>& languages;
  const std::string& kind;

  JsonValue operator()(const dialogue::WordsShape& /*shape*/) const { return json_words(""); }
  JsonValue operator()(const dialogue::NotationShape& /*shape*/) const { return json_words(""); }
  JsonValue operator()(const dialogue::PhoneShape& /*shape*/) const { return json_words(""); }
  JsonValue operator()(const dialogue::BoolShape& /*shape*/) const { return json_bool(); }
  JsonValue operator()(const dialogue::NumberShape& shape) const {
    return json_number(shape.range.least);
  }
  JsonValue operator()(const dialogue::OneOfShape& shape) const {
    return json_words(shape.options.front().word);
  }
  JsonValue operator()(const dialogue::TextShape& /*shape*/) const {
    return by_language([](const auto&) { return json_words(""); });
  }
  JsonValue operator()(const dialogue::ByLanguageShape& shape) const {
    return by_language([&](const auto&) { return blank_of(*shape.value, languages); });
  }
  JsonValue operator()(const dialogue::MapShape& /*shape*/) const { return json_object({}); }
  JsonValue operator()(const dialogue::ListShape& shape) const {
    std::vector<JsonValue> items(shape.count.least, blank_of(*shape.item, languages));
    return json_list(std::move(items));
  }
  JsonValue operator()(const GroupShape& shape) const {
    std::vector<std::pair<std::string, JsonValue>> members;
    const auto only =
        kind.empty() && !shape.exactly_one_of.empty() ? shape.exactly_one_of.front() : kind;
    for (const auto& member : shape.members) {
      const bool is_kind = member.key == shape.kind_key;
      const bool is_only =
          std::ranges::find(shape.exactly_one_of, member.key) != shape.exactly_one_of.end() &&
          member.key == only;
      const bool is_needed = member.need == dialogue::Need::Required && is_of_kind(member, kind);
      if (is_kind && !kind.empty()) {
        members.emplace_back(member.key, json_words(kind));
      } else if (is_needed || is_only) {
        members.emplace_back(member.key, blank_of(*member.shape, languages));
      }
    }
    return json_object(std::move(members));
  }

private:
  template <typename Make>
  [[nodiscard]] JsonValue by_language(const Make& make) const {
    std::vector<std::pair<std::string, JsonValue>> members;
    for (const auto& language : languages) {
      members.emplace_back(language, make(language));
    }
    return json_object(std::move(members));
  }
};

}  // namespace

JsonValue blank_of(const dialogue::Shape& shape,
                   const std::vector<std::string>& languages,
                   const std::string& kind) {
  return std::visit(Blank{languages, kind}, shape.kind);
}

}  // namespace kiosk::editing
