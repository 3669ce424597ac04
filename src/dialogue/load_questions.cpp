#include "dialogue/load_questions.hpp"

#include "dialogue/load_flags.hpp"
#include "dialogue/load_text.hpp"

namespace kiosk::dialogue {

namespace {

constexpr Count kMany{0, 2000};

WordLists read_lists(const Reading& reading, const Fields& fields, const char* key) {
  const auto* lists = fields.optional(key);
  return lists == nullptr ? WordLists() : read_word_lists(reading, lists);
}

RedFlagRule read_rule(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report,
                      &value,
                      {"id",
                       "flags",
                       "level",
                       "crisis",
                       "when",
                       "signs",
                       "examples",
                       "sources",
                       "facts",
                       "review"});
  RedFlagRule rule;
  if (!fields.has_group()) {
    return rule;
  }
  rule.id = read_pattern(report, fields.required("id"), kIdPattern);
  rule.level = read_enum(report, fields.required("level"), kLevels);
  rule.signs = read_word_lists(reading, fields.required("signs"));
  rule.examples = read_word_lists(reading, fields.required("examples"));
  rule.sources = read_words_list(report, fields.required("sources"), {1, 50});
  if (const auto* flags = fields.optional("flags")) {
    rule.flags = read_pattern_list(report, flags, kFlagPattern, {});
  }
  if (const auto* crisis = fields.optional("crisis")) {
    rule.crisis = read_yes_no(report, crisis);
  }
  if (const auto* when = fields.optional("when")) {
    rule.when = read_condition(report, when);
  }
  if (const auto* facts = fields.optional("facts")) {
    rule.facts = read_pattern_list(report, facts, kFactPattern, {});
  }
  if (const auto* review = fields.optional("review")) {
    rule.review = read_review(report, review);
  }
  return rule;
}

std::map<std::string, WordLists> read_groups(const Reading& reading, const JsonValue* value) {
  std::map<std::string, WordLists> groups;
  if (value != nullptr && has_type(reading.report, value, JsonType::Group)) {
    for (const auto& member : value->members) {
      groups.emplace(member.key, read_word_lists(reading, &member.value));
    }
  }
  return groups;
}

std::vector<std::vector<std::string>> read_synonyms(FileReport& report, const JsonValue& value) {
  std::vector<std::vector<std::string>> groups;
  for (const auto& group : read_list(report, &value, kMany)) {
    groups.push_back(read_words_list(report, &group, {2, 50}));
  }
  return groups;
}

}  // namespace

void read_questions_file(const Reading& reading, const JsonValue& root, Dialogue& dialogue) {
  auto& report = reading.report;
  const Fields fields(report, &root, {"$schema", "outside", "synonyms"});
  if (const auto* outside = fields.optional("outside")) {
    for (const auto& item : read_list(report, outside, kMany)) {
      const Fields subject(report, &item, {"id", "asks"});
      OutsideSubject read;
      read.id = read_pattern(report, subject.required("id"), kIdPattern);
      read.asks = read_word_lists(reading, subject.required("asks"));
      dialogue.outside.push_back(std::move(read));
    }
  }
  const auto* synonyms = fields.optional("synonyms");
  if (synonyms != nullptr && has_type(report, synonyms, JsonType::Group)) {
    for (const auto& member : synonyms->members) {
      dialogue.synonyms[member.key] = read_synonyms(report, member.value);
    }
  }
}

RedFlags read_red_flags_file(const Reading& reading, const JsonValue& root) {
  auto& report = reading.report;
  const Fields fields(
      report,
      &root,
      {"$schema", "groups", "rules", "idioms", "negation", "past", "knowledge", "present", "calm"});
  RedFlags flags;
  flags.groups = read_groups(reading, fields.optional("groups"));
  for (const auto& rule : read_list(report, fields.required("rules"), {1, 500})) {
    flags.rules.push_back(read_rule(reading, rule));
  }
  flags.idioms = read_lists(reading, fields, "idioms");
  flags.negation = read_lists(reading, fields, "negation");
  flags.past = read_lists(reading, fields, "past");
  flags.knowledge = read_lists(reading, fields, "knowledge");
  flags.present = read_lists(reading, fields, "present");
  flags.calm = read_lists(reading, fields, "calm");
  return flags;
}

}  // namespace kiosk::dialogue
