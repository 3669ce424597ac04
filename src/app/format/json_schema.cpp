#include "app/format/json_schema.hpp"

#include <iostream>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/command_line/exit_codes.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

using dialogue::GroupShape;
using dialogue::MemberShape;
using dialogue::Need;
using dialogue::NumberKind;
using dialogue::Repeats;
using dialogue::Shape;
using Json = nlohmann::ordered_json;

// Not only signs one cannot see, and no line breaks: what dialogue/texts refuses, as a pattern.
constexpr const char* kWordsPattern =
    R"(^(?=.*[^ \u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff])[^\u0000-\u001f\u007f]*$)";
// Two to eighteen digits, not all but the first the same; or nothing.
constexpr const char* kPhonePattern =
    R"(^$|^(?=(?:[^0-9]*[0-9]){2,18}[^0-9]*$)(?![^0-9]*([0-9])(?:[^0-9]*\1){6,}[^0-9]*$)[0-9+() -]+$)";
constexpr std::size_t kLongestPhone = 24;
constexpr const char* kWordsName = "words";

/// Adds what shapes refer to by name to `definitions`.
class SchemaWriter {
public:
  /// A shape with a name is a reference to its definition.
  Json write(const Shape& shape) {
    if (shape.name.empty()) {
      return write_kind(shape);
    }
    define(shape.name, shape);
    return {{"$ref", "#/definitions/" + shape.name}};
  }

  Json write_group(const GroupShape& group) {
    Json json{{"type", "object"}, {"additionalProperties", false}};
    json["required"] = required_of(group, {});
    json["properties"] = Json::object();
    for (const auto& member : group.members) {
      // What depends on the kind of the group is said under its kinds.
      json["properties"][member.key] = member.kinds.empty() ? write_member(member) : Json::object();
    }
    if (!group.kind_key.empty()) {
      json["allOf"] = kinds_of(group);
    }
    if (!group.exactly_one_of.empty()) {
      json["oneOf"] = Json::array();
      for (const auto& key : group.exactly_one_of) {
        json["oneOf"].push_back({{"required", {key}}});
      }
    }
    return json;
  }

  [[nodiscard]] Json definitions() { return std::move(definitions_); }

private:
  void define(const std::string& name, const Shape& shape) {
    if (definitions_.contains(name)) {
      return;
    }
    definitions_[name] = Json::object();  // its place, before what it refers to
    Json json{{"description", shape.help}};
    json.update(write_kind(shape));
    definitions_[name] = std::move(json);
  }

  Json write_kind(const Shape& shape) {
    return std::visit([&](const auto& kind) { return this->write_one(kind); }, shape.kind);
  }

  Json write_member(const MemberShape& member) {
    if (member.key == "$schema") {
      return {{"description", member.help}};  // any value, as JSON Schema itself has it
    }
    Json json = Json::object();
    if (!member.help.empty()) {
      json["description"] = member.help;
    }
    auto value = write(*member.shape);
    if (!value.contains("$ref")) {
      json.update(value);
    } else if (json.empty()) {
      return value;
    } else {
      json["allOf"] = {std::move(value)};  // draft 7 reads nothing beside a reference
    }
    return json;
  }

  static Json required_of(const GroupShape& group, std::string_view kind) {
    Json keys = Json::array();
    for (const auto& member : group.members) {
      const bool is_of_this =
          kind.empty() ? member.kinds.empty() : !member.kinds.empty() && is_of_kind(member, kind);
      if (member.need == Need::Required && is_of_this) {
        keys.push_back(member.key);
      }
    }
    return keys;
  }

  Json kinds_of(const GroupShape& group) {
    Json all = Json::array();
    const auto& kinds =
        std::get<dialogue::OneOfShape>(group.find(group.kind_key)->shape->kind).options;
    for (const auto& kind : kinds) {
      Json then = Json::object();
      if (auto required = required_of(group, kind.word); !required.empty()) {
        then["required"] = std::move(required);
      }
      for (const auto& key : group.keys()) {
        if (group.find(key)->kinds.empty()) {
          continue;
        }
        const auto* member = group.find(key, kind.word);
        then["properties"][key] = member == nullptr ? Json(false) : write_member(*member);
      }
      const Json condition{{"properties", {{group.kind_key, {{"const", kind.word}}}}},
                           {"required", {group.kind_key}}};
      all.push_back({{"if", condition}, {"then", std::move(then)}});
    }
    return all;
  }

  Json write_one(const dialogue::WordsShape& /*words*/) {
    if (!definitions_.contains(kWordsName)) {
      definitions_[kWordsName] = {
          {"description", "Words that are not empty and hold only signs one can see"},
          {"type", "string"},
          {"pattern", kWordsPattern}};
    }
    return {{"$ref", std::string("#/definitions/") + kWordsName}};
  }

  Json write_one(const dialogue::TextShape& /*text*/) {
    Json json{{"type", "object"}, {"minProperties", 1}};
    json["propertyNames"] = write_notation(dialogue::kLanguageNotation);
    json["additionalProperties"] = write_one(dialogue::WordsShape{});
    return json;
  }

  static Json write_notation(const dialogue::Notation& notation) {
    Json json{{"pattern", notation.pattern}};
    if (notation.most_signs > 0) {
      json["maxLength"] = notation.most_signs;
    }
    return json;
  }

  static Json write_one(const dialogue::NotationShape& shape) {
    Json json{{"type", "string"}};
    json.update(write_notation(shape.notation));
    return json;
  }

  static Json write_one(const dialogue::PhoneShape& /*phone*/) {
    return {{"type", "string"}, {"pattern", kPhonePattern}, {"maxLength", kLongestPhone}};
  }

  static Json write_one(const dialogue::NumberShape& shape) {
    const auto bound = [](double number) { return static_cast<long>(number); };
    return {{"type", shape.kind == NumberKind::Whole ? "integer" : "number"},
            {"minimum", bound(shape.range.least)},
            {"maximum", bound(shape.range.most)}};
  }

  static Json write_one(const dialogue::BoolShape& /*shape*/) { return {{"type", "boolean"}}; }

  static Json write_one(const dialogue::OneOfShape& shape) {
    Json words = Json::array();
    for (const auto& option : shape.options) {
      words.push_back(option.word);
    }
    return {{"enum", std::move(words)}};
  }

  Json write_one(const dialogue::ListShape& shape) {
    Json json{{"type", "array"}};
    json["items"] = write(*shape.item);
    if (shape.count.least > 0) {
      json["minItems"] = shape.count.least;
    }
    json["maxItems"] = shape.count.most;
    if (shape.repeats == Repeats::Refused) {
      json["uniqueItems"] = true;
    }
    return json;
  }

  Json write_one(const dialogue::ByLanguageShape& shape) {
    Json json{{"type", "object"}};
    if (shape.least > 0) {
      json["minProperties"] = shape.least;
    }
    json["propertyNames"] = write_notation(dialogue::kLanguageNotation);
    json["additionalProperties"] = write(*shape.value);
    return json;
  }

  Json write_one(const dialogue::MapShape& shape) {
    Json json{{"type", "object"}};
    if (!shape.key.empty()) {
      json["propertyNames"] = write_notation(shape.key.front());
    }
    json["additionalProperties"] = write(*shape.value);
    return json;
  }

  Json write_one(const GroupShape& shape) { return write_group(shape); }

  Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema_of(const dialogue::FileFormat& format) {
  SchemaWriter writer;
  Json json{{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"title", format.title},
            {"description", format.help}};
  json.update(writer.write_group(*format.shape));
  json["definitions"] = writer.definitions();
  return json.dump(2) + "\n";
}

std::string schema_file_of(const dialogue::FileFormat& format) {
  return format.name + ".schema.json";
}

int run_schema(const SchemaOptions& options) {
  for (const auto& format : dialogue::file_formats()) {
    const auto written =
        base::write_file_atomically(options.out / schema_file_of(format), json_schema_of(format));
    if (!written) {
      std::cerr << "baclofen-kiosk: " << written.error().message() << '\n';
      return kCannotStart;
    }
  }
  return kFine;
}

}  // namespace kiosk::app
