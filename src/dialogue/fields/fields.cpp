#include "dialogue/fields/fields.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

namespace {

std::string named(const JsonValue& value) {
  return value.label.empty() ? "this" : in_quotes(value.label);
}

std::string number_words(double number) {
  if (number == std::floor(number) && std::fabs(number) < 1e9) {
    return std::to_string(static_cast<long long>(number));
  }
  auto words = std::to_string(number);
  words.erase(words.find_last_not_of('0') + 1);
  return words;
}

}  // namespace

std::string type_words(JsonType type) {
  switch (type) {
    case JsonType::Null:
      return "an empty value";
    case JsonType::Bool:
      return "true or false";
    case JsonType::Number:
      return "a number";
    case JsonType::String:
      return "words in quotation marks";
    case JsonType::Array:
      return "a list in [ ]";
    case JsonType::Object:
      break;
  }
  return "a group in { }";
}

void Ids::add(const std::string& id, const JsonValue& from) {
  if (!id.empty() && !known_.insert(id).second) {
    auto message = message_;
    message.what += " have the id " + in_quotes(id);
    report_.add("D047", from.find("id")->extent, std::move(message));
  }
}

bool has_type(FileReport& report, const JsonValue* value, JsonType type) {
  if (value == nullptr || value->type == type) {
    return value != nullptr;
  }
  report.add(
      "D032",
      value->extent,
      {named(*value) + " is " + type_words(value->type) + ", and should be " + type_words(type),
       type_words(type),
       {},
       {}});
  return false;
}

Fields::Fields(FileReport& report, const JsonValue* value, const GroupShape& shape)
    : report_(report)
    , shape_(shape) {
  if (!has_type(report, value, JsonType::Object)) {
    return;
  }
  object_ = value;
  for (const auto& member : object_->members) {
    if (shape.find(member.key) == nullptr) {
      const auto known = shape.keys();
      const auto guess = did_you_mean(member.key, known);
      report_.add("D030",
                  member.key_extent,
                  {"there is no key " + in_quotes(member.key) + " here",
                   "one of " + quoted_list(known),
                   guess.empty() ? "remove it" : guess + " If not, remove it",
                   {}});
    }
  }
}

const JsonValue* Fields::get(const std::string& key) const {
  const auto* value = object_ == nullptr ? nullptr : object_->find(key);
  if (object_ != nullptr && value == nullptr && shape_.find(key)->need == Need::Required) {
    const auto where = object_->label.empty() ? std::string("in this group")
                                              : "in this " + in_quotes(object_->label);
    report_.add("D031",
                {object_->extent.begin, object_->extent.begin + 1},
                {"the key " + in_quotes(key) + " is missing " + where,
                 "a key " + in_quotes(key),
                 "add it",
                 {}});
  }
  return value;
}

const Shape& Fields::shape(const std::string& key) const {
  return *shape_.find(key)->shape;
}

std::string Fields::words(const std::string& key) const {
  return read_words(report_, get(key));
}

std::string Fields::notation(const std::string& key) const {
  return read_notation(report_, get(key), std::get<NotationShape>(shape(key).kind).notation);
}

std::optional<double> Fields::number(const std::string& key) const {
  const auto& number = std::get<NumberShape>(shape(key).kind);
  return read_number(report_, get(key), number.range, number.kind);
}

bool Fields::flag(const std::string& key) const {
  return read_bool(report_, get(key));
}

Count Fields::count(const std::string& key) const {
  return std::get<ListShape>(shape(key).kind).count;
}

const std::vector<JsonValue>& Fields::list(const std::string& key) const {
  return read_list(report_, get(key), count(key));
}

std::vector<std::string> Fields::words_list(const std::string& key) const {
  const auto& item = std::get<ListShape>(shape(key).kind).item->kind;
  const auto* value = get(key);
  if (const auto* notation = std::get_if<NotationShape>(&item)) {
    return read_notation_list(report_, value, notation->notation, count(key));
  }
  return read_words_list(report_, value, count(key));
}

std::string read_words(FileReport& report, const JsonValue* value) {
  if (!has_type(report, value, JsonType::String)) {
    return {};
  }
  if (looks_empty(value->words)) {
    report.add(
        "D034", value->extent, {named(*value) + " has no words in it", "words", "write them", {}});
    return {};
  }
  return value->words;
}

std::string read_notation(FileReport& report, const JsonValue* value, const Notation& notation) {
  auto words = read_words(report, value);
  if (!words.empty() && !notation.fits(words)) {
    report.add(
        "D039",
        value->extent,
        {in_quotes(words) + " is not written as it should be", notation.description, {}, {}});
    return {};
  }
  return words;
}

std::optional<double>
read_number(FileReport& report, const JsonValue* value, Range range, NumberKind kind) {
  if (!has_type(report, value, JsonType::Number)) {
    return std::nullopt;
  }
  const auto is_wrong_kind =
      kind == NumberKind::Whole && value->number != std::floor(value->number);
  if (value->number >= range.least && value->number <= range.most && !is_wrong_kind) {
    return value->number;
  }
  const auto* what = kind == NumberKind::Whole ? "a whole number from " : "a number from ";
  report.add("D044",
             value->extent,
             {named(*value) + " cannot be " + number_words(value->number),
              what + number_words(range.least) + " to " + number_words(range.most),
              {},
              {}});
  return std::nullopt;
}

bool read_bool(FileReport& report, const JsonValue* value) {
  return has_type(report, value, JsonType::Bool) && value->boolean;
}

const std::vector<JsonValue>& read_list(FileReport& report, const JsonValue* value, Count count) {
  static const std::vector<JsonValue> none;
  if (!has_type(report, value, JsonType::Array)) {
    return none;
  }
  const auto size = value->items.size();
  if (size == 0 && count.least > 0) {
    report.add("D034",
               value->extent,
               {named(*value) + " has nothing in it", "at least one entry", "add one", {}});
  } else if (size < count.least || size > count.most) {
    const auto* mend = size < count.least ? "add some" : "leave some out, or make a second page";
    report.add(
        "D035",
        value->extent,
        {named(*value) + " has " + std::to_string(size) + (size == 1 ? " entry" : " entries"),
         std::to_string(count.least) + " to " + std::to_string(count.most) + " entries",
         mend,
         {}});
  }
  return value->items;
}

std::vector<std::string> read_words_list(FileReport& report, const JsonValue* value, Count count) {
  std::vector<std::string> list;
  for (const auto& item : read_list(report, value, count)) {
    list.push_back(read_words(report, &item));
  }
  return list;
}

std::vector<std::string> read_notation_list(FileReport& report,
                                            const JsonValue* value,
                                            const Notation& notation,
                                            Count count) {
  std::vector<std::string> list;
  for (const auto& item : read_list(report, value, count)) {
    auto words = read_notation(report, &item, notation);
    if (words.empty()) {
      continue;
    }
    if (std::find(list.begin(), list.end(), words) != list.end()) {
      report.add("D047",
                 item.extent,
                 {in_quotes(words) + " stands twice in " + named(item),
                  "each entry once",
                  "remove this one",
                  {}});
      continue;
    }
    list.push_back(std::move(words));
  }
  return list;
}

std::optional<std::size_t>
read_one_of(FileReport& report, const JsonValue* value, const std::vector<std::string>& words) {
  if (!has_type(report, value, JsonType::String)) {
    return std::nullopt;
  }
  const auto found = std::find(words.begin(), words.end(), value->words);
  if (found != words.end()) {
    return static_cast<std::size_t>(found - words.begin());
  }
  report.add("D033",
             value->extent,
             {named(*value) + " cannot be " + in_quotes(value->words),
              "one of " + quoted_list(words),
              did_you_mean(value->words, words),
              {}});
  return std::nullopt;
}

}  // namespace kiosk::dialogue
