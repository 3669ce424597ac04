#include "dialogue/load/load_questions.hpp"

#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/load/load_flags.hpp"

namespace kiosk::dialogue {

namespace {

Ids ids_of(const Reading& reading, const char* what) {
  return {reading.report,
          {std::string("two ") + what,
           "each id once in this file",
           "give one of them another id, or make them one",
           {}}};
}

RedFlagRule read_rule(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, red_flag_rule_shape());
  RedFlagRule rule;
  if (!fields.has_object()) {
    return rule;
  }
  rule.id = fields.notation("id");
  rule.level = read_enum(report, fields.get("level"), kLevels);
  rule.signs = read_word_lists(reading, fields, "signs");
  rule.examples = read_word_lists(reading, fields, "examples");
  rule.also_said = read_word_lists(reading, fields, "also_said");
  rule.sources = fields.words_list("sources");
  rule.flags = fields.words_list("flags");
  rule.crisis = fields.flag("crisis");
  rule.always = fields.flag("always");
  rule.when = read_condition(report, fields.get("when"));
  rule.facts = fields.words_list("facts");
  rule.review = read_review(report, fields.get("review"));
  return rule;
}

std::vector<HappeningSign> read_happening(const Reading& reading,
                                          const std::vector<JsonValue>& items) {
  std::vector<HappeningSign> signs;
  auto ids = ids_of(reading, "danger signs to ask about");
  for (const auto& item : items) {
    const Fields fields(reading.report, &item, happening_sign_shape());
    HappeningSign sign;
    sign.id = fields.notation("id");
    sign.words = read_text(reading, fields.get("words"));
    sign.crisis = fields.flag("crisis");
    sign.when = read_condition(reading.report, fields.get("when"));
    ids.add(sign.id, item);
    signs.push_back(std::move(sign));
  }
  return signs;
}

std::vector<RedFlagRule> read_rules(const Reading& reading, const std::vector<JsonValue>& items) {
  std::vector<RedFlagRule> rules;
  auto ids = ids_of(reading, "danger signs");
  for (const auto& item : items) {
    rules.push_back(read_rule(reading, item));
    ids.add(rules.back().id, item);
  }
  return rules;
}

std::vector<OutsideSubject> read_outside(const Reading& reading,
                                         const std::vector<JsonValue>& items) {
  std::vector<OutsideSubject> outside;
  auto ids = ids_of(reading, "subjects outside");
  for (const auto& item : items) {
    const Fields fields(reading.report, &item, outside_shape());
    OutsideSubject subject;
    subject.id = fields.notation("id");
    subject.asks = read_word_lists(reading, fields, "asks");
    ids.add(subject.id, item);
    outside.push_back(std::move(subject));
  }
  return outside;
}

using Synonyms = std::map<Language, std::vector<std::vector<std::string>>>;

Synonyms read_synonyms(const Reading& reading, const JsonValue* value, const Shape& shape) {
  Synonyms synonyms;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return synonyms;
  }
  const auto& groups_shape = std::get<ListShape>(std::get<ByLanguageShape>(shape.kind).value->kind);
  const auto& group_shape = std::get<ListShape>(groups_shape.item->kind);
  const auto& word = std::get<NotationShape>(group_shape.item->kind).notation;
  for (const auto* member : language_members(reading, *value)) {
    auto& groups = synonyms[member->key];
    for (const auto& group : read_list(reading.report, &member->value, groups_shape.count)) {
      groups.push_back(read_notation_list(reading.report, &group, word, group_shape.count));
    }
  }
  return synonyms;
}

OtherMedicines read_other_medicines(const Reading& reading, const JsonValue* value) {
  const Fields fields(reading.report, value, other_medicines_shape());
  OtherMedicines others;
  if (fields.has_object()) {
    others.names = read_word_lists(reading, fields, "names");
    others.own_names = read_word_lists(reading, fields, "own_names");
    others.pages = fields.words_list("pages");
  }
  return others;
}

}  // namespace

void read_questions_file(const Reading& reading, const JsonValue& root, Teaching& teaching) {
  const Fields fields(reading.report, &root, questions_file_shape());
  teaching.outside = read_outside(reading, fields.list("outside"));
  teaching.synonyms = read_synonyms(reading, fields.get("synonyms"), fields.shape("synonyms"));
  teaching.small_talk = read_word_lists(reading, fields, "small_talk");
  teaching.other_medicines = read_other_medicines(reading, fields.get("other_medicines"));
}

std::vector<HappeningSign> read_happening_now(const Reading& reading, const JsonValue& root) {
  const auto* happening = root.find("happening_now");
  const auto count =
      std::get<ListShape>(red_flags_file_shape().find("happening_now")->shape->kind).count;
  return read_happening(reading, read_list(reading.report, happening, count));
}

RedFlagsFile read_red_flags_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, red_flags_file_shape());
  RedFlagsFile file;
  auto& flags = file.red_flags;
  file.happening_now = read_happening(reading, fields.list("happening_now"));
  flags.groups = read_lists_by_key(reading, fields, "groups");
  flags.rules = read_rules(reading, fields.list("rules"));
  flags.idioms = read_word_lists(reading, fields, "idioms");
  flags.negation = read_word_lists(reading, fields, "negation");
  flags.past = read_word_lists(reading, fields, "past");
  flags.knowledge = read_word_lists(reading, fields, "knowledge");
  flags.present = read_word_lists(reading, fields, "present");
  flags.calm = read_word_lists(reading, fields, "calm");
  return file;
}

}  // namespace kiosk::dialogue
