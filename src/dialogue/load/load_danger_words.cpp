#include "dialogue/load/load_danger_words.hpp"

#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"

namespace kiosk::dialogue {

DangerWords read_danger_words_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, danger_words_file_shape());
  DangerWords words;
  words.concepts = read_lists_by_key(reading, fields, "concepts");
  words.scopes = read_lists_by_key(reading, fields, "scopes");
  return words;
}

Practice read_practice_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, practice_file_shape());
  Practice practice;
  practice.dangers = read_lists_by_key(reading, fields, "dangers");
  practice.calm = read_lists_by_key(reading, fields, "calm");
  return practice;
}

}  // namespace kiosk::dialogue
