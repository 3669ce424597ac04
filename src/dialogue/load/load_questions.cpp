#include "dialogue/load/load_questions.hpp"

#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/load/load_flags.hpp"

namespace kiosk::dialogue {

namespace {

constexpr Count kMany{0, 2000};
constexpr Count kFilled{1, 500};
/// As many buttons as stand on the glass beside the rest of a screen.
constexpr std::size_t kMostHappeningSigns = 8;

bool is_one_word(const std::string& words) {
  return words.find(' ') == std::string::npos;
}

constexpr Notation kOneWord{is_one_word, "one word such as pump"};

/// Lists of which none may be empty, as there must be at least one.
WordLists read_filled_lists(const Reading& reading, const JsonValue* value) {
  if (value != nullptr && value->type == JsonType::Object && value->members.empty()) {
    reading.report.add("D034",
                       value->extent,
                       {in_quotes(value->label) + " has nothing in it",
                        "a list of words for each language",
                        "add one, or remove the whole entry",
                        {}});
  }
  return read_word_lists(reading, value, kFilled);
}

Ids ids_of(const Reading& reading, const char* what) {
  return {reading.report,
          {std::string("two ") + what,
           "each id once in this file",
           "give one of them another id, or make them one",
           {}}};
}

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
                       "always",
                       "when",
                       "signs",
                       "examples",
                       "also_said",
                       "sources",
                       "facts",
                       "review"});
  RedFlagRule rule;
  if (!fields.has_object()) {
    return rule;
  }
  rule.id = read_notation(report, fields.required("id"), kIdNotation);
  rule.level = read_enum(report, fields.required("level"), kLevels);
  rule.signs = read_filled_lists(reading, fields.required("signs"));
  rule.examples = read_filled_lists(reading, fields.required("examples"));
  rule.also_said = read_lists(reading, fields, "also_said");
  rule.sources = read_words_list(report, fields.required("sources"), {1, 50});
  if (const auto* flags = fields.optional("flags")) {
    rule.flags = read_notation_list(report, flags, kFlagNotation, {});
  }
  if (const auto* crisis = fields.optional("crisis")) {
    rule.crisis = read_bool(report, crisis);
  }
  if (const auto* always = fields.optional("always")) {
    rule.always = read_bool(report, always);
  }
  if (const auto* when = fields.optional("when")) {
    rule.when = read_condition(report, when);
  }
  if (const auto* facts = fields.optional("facts")) {
    rule.facts = read_notation_list(report, facts, kFactNotation, {});
  }
  if (const auto* review = fields.optional("review")) {
    rule.review = read_review(report, review);
  }
  return rule;
}

std::vector<HappeningSign> read_happening(const Reading& reading, const JsonValue* value) {
  std::vector<HappeningSign> signs;
  auto ids = ids_of(reading, "danger signs to ask about");
  for (const auto& item : read_list(reading.report, value, {0, kMostHappeningSigns})) {
    const Fields fields(reading.report, &item, {"id", "words", "crisis", "when"});
    HappeningSign sign;
    sign.id = read_notation(reading.report, fields.required("id"), kIdNotation);
    sign.words = read_text(reading, fields.required("words"));
    if (const auto* crisis = fields.optional("crisis")) {
      sign.crisis = read_bool(reading.report, crisis);
    }
    if (const auto* when = fields.optional("when")) {
      sign.when = read_condition(reading.report, when);
    }
    ids.add(sign.id, item);
    signs.push_back(std::move(sign));
  }
  return signs;
}

std::map<std::string, WordLists> read_groups(const Reading& reading, const JsonValue* value) {
  std::map<std::string, WordLists> groups;
  if (value != nullptr && has_type(reading.report, value, JsonType::Object)) {
    for (const auto& member : value->members) {
      groups.emplace(member.key, read_filled_lists(reading, &member.value));
    }
  }
  return groups;
}

std::vector<RedFlagRule> read_rules(const Reading& reading, const JsonValue* value) {
  std::vector<RedFlagRule> rules;
  auto ids = ids_of(reading, "danger signs");
  for (const auto& item : read_list(reading.report, value, kFilled)) {
    rules.push_back(read_rule(reading, item));
    ids.add(rules.back().id, item);
  }
  return rules;
}

std::vector<OutsideSubject> read_outside(const Reading& reading, const JsonValue* value) {
  std::vector<OutsideSubject> outside;
  auto ids = ids_of(reading, "subjects outside");
  for (const auto& item : read_list(reading.report, value, kMany)) {
    const Fields fields(reading.report, &item, {"id", "asks"});
    OutsideSubject subject;
    subject.id = read_notation(reading.report, fields.required("id"), kIdNotation);
    subject.asks = read_filled_lists(reading, fields.required("asks"));
    ids.add(subject.id, item);
    outside.push_back(std::move(subject));
  }
  return outside;
}

using Synonyms = std::map<Language, std::vector<std::vector<std::string>>>;

Synonyms read_synonyms(const Reading& reading, const JsonValue* value) {
  Synonyms synonyms;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return synonyms;
  }
  for (const auto* member : language_members(reading, *value)) {
    auto& groups = synonyms[member->key];
    for (const auto& group : read_list(reading.report, &member->value, kMany)) {
      groups.push_back(read_notation_list(reading.report, &group, kOneWord, {2, 50}));
    }
  }
  return synonyms;
}

OtherMedicines read_other_medicines(const Reading& reading, const JsonValue* value) {
  const Fields fields(reading.report, value, {"names", "own_names", "pages"});
  OtherMedicines others;
  if (fields.has_object()) {
    others.names = read_filled_lists(reading, fields.required("names"));
    others.own_names = read_filled_lists(reading, fields.required("own_names"));
    others.pages = read_notation_list(reading.report, fields.required("pages"), kIdNotation, {});
  }
  return others;
}

}  // namespace

void read_questions_file(const Reading& reading, const JsonValue& root, Teaching& teaching) {
  const Fields fields(
      reading.report, &root, {"$schema", "outside", "synonyms", "small_talk", "other_medicines"});
  if (const auto* outside = fields.optional("outside")) {
    teaching.outside = read_outside(reading, outside);
  }
  if (const auto* synonyms = fields.optional("synonyms")) {
    teaching.synonyms = read_synonyms(reading, synonyms);
  }
  teaching.small_talk = read_lists(reading, fields, "small_talk");
  if (const auto* others = fields.optional("other_medicines")) {
    teaching.other_medicines = read_other_medicines(reading, others);
  }
}

std::vector<HappeningSign> read_happening_now(const Reading& reading, const JsonValue& root) {
  const auto* happening = root.find("happening_now");
  return happening == nullptr ? std::vector<HappeningSign>() : read_happening(reading, happening);
}

RedFlagsFile read_red_flags_file(const Reading& reading, const JsonValue& root) {
  auto& report = reading.report;
  const Fields fields(report,
                      &root,
                      {"$schema",
                       "happening_now",
                       "groups",
                       "rules",
                       "idioms",
                       "negation",
                       "past",
                       "knowledge",
                       "present",
                       "calm"});
  RedFlagsFile file;
  auto& flags = file.red_flags;
  file.happening_now = read_happening_now(reading, root);
  flags.groups = read_groups(reading, fields.optional("groups"));
  flags.rules = read_rules(reading, fields.required("rules"));
  flags.idioms = read_lists(reading, fields, "idioms");
  flags.negation = read_lists(reading, fields, "negation");
  flags.past = read_lists(reading, fields, "past");
  flags.knowledge = read_lists(reading, fields, "knowledge");
  flags.present = read_lists(reading, fields, "present");
  flags.calm = read_lists(reading, fields, "calm");
  return file;
}

}  // namespace kiosk::dialogue
