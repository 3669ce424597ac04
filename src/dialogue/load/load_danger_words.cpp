#include "dialogue/load/load_danger_words.hpp"

#include "dialogue/fields/load_text.hpp"

namespace kiosk::dialogue {

namespace {

constexpr Count kManyPieces{0, 5000};

using ListsById = std::map<std::string, WordLists>;

ListsById read_lists_by_id(const Reading& reading, const JsonValue* value) {
  ListsById lists;
  if (value != nullptr && has_type(reading.report, value, JsonType::Object)) {
    for (const auto& member : value->members) {
      lists.emplace(member.key, read_word_lists(reading, &member.value, kManyPieces));
    }
  }
  return lists;
}

}  // namespace

DangerWords read_danger_words_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, {"$schema", "concepts", "scopes"});
  DangerWords words;
  words.concepts = read_lists_by_id(reading, fields.required("concepts"));
  words.scopes = read_lists_by_id(reading, fields.required("scopes"));
  return words;
}

Practice read_practice_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, {"$schema", "dangers", "calm"});
  Practice practice;
  practice.dangers = read_lists_by_id(reading, fields.required("dangers"));
  practice.calm = read_lists_by_id(reading, fields.required("calm"));
  return practice;
}

}  // namespace kiosk::dialogue
