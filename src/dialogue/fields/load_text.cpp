#include "dialogue/fields/load_text.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/diagnostics/nearest_language.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

namespace {

void check_slots(const Reading& reading, const JsonValue& value) {
  if (!reading.rules.slots) {
    return;
  }
  const std::vector<std::string> known(reading.rules.slots->begin(), reading.rules.slots->end());
  const auto& words = value.words;
  for (auto open = words.find('{'); open != std::string::npos; open = words.find('{', open + 1)) {
    const auto close = words.find('}', open);
    const auto is_open_end = close == std::string::npos;
    const auto slot = is_open_end ? words.substr(open) : words.substr(open + 1, close - open - 1);
    if (is_open_end || !reading.rules.slots->contains(slot)) {
      const auto guess = did_you_mean(slot, known);
      reading.report.add("D045",
                         value.extent,
                         {is_open_end ? "a slot begins with { and does not end"
                                      : "there is no slot {" + slot + "} here",
                          known.empty() ? "no slots in this text" : "one of " + quoted_list(known),
                          guess,
                          {}});
    }
  }
}

void check_closing_braces(const Reading& reading, const JsonValue& value) {
  bool is_open = false;
  for (const char byte : value.words) {
    if (byte == '}' && !is_open) {
      reading.report.add("D045",
                         value.extent,
                         {"a slot ends with } and does not begin",
                          "{ before the name of the slot",
                          "add { before the name, or remove the }",
                          {}});
      return;
    }
    is_open = byte == '{' || (is_open && byte != '}');
  }
}

std::set<std::string> slots_in(const std::string& words) {
  std::set<std::string> slots;
  for (auto open = words.find('{'); open != std::string::npos; open = words.find('{', open + 1)) {
    const auto close = words.find('}', open);
    if (close != std::string::npos) {
      slots.insert(words.substr(open + 1, close - open - 1));
    }
  }
  return slots;
}

bool has_only_known_slots(const Reading& reading, const std::vector<const JsonMember*>& members) {
  const auto& known = reading.rules.slots;
  return known && std::all_of(members.begin(), members.end(), [&](const auto* member) {
           const auto slots = slots_in(member->value.words);
           return std::includes(known->begin(), known->end(), slots.begin(), slots.end());
         });
}

void report_missing_slot(const Reading& reading,
                         const std::string& slot,
                         const JsonMember& from,
                         const JsonMember& other) {
  reading.report.add("D086",
                     other.value.extent,
                     {in_quotes(from.key) + " has the slot {" + slot + "} here, and " +
                          in_quotes(other.key) + " has not",
                      "the same slots in every language",
                      "write {" + slot + "} in " + in_quotes(other.key) +
                          " too, or take it out of " + in_quotes(from.key),
                      {}});
}

void check_slots_of(const Reading& reading,
                    const JsonMember& from,
                    const std::vector<const JsonMember*>& members) {
  for (const auto& slot : slots_in(from.value.words)) {
    for (const auto* other : members) {
      const auto& words = other->value.words;
      if (!looks_empty(words) && !slots_in(words).contains(slot)) {
        report_missing_slot(reading, slot, from, *other);
      }
    }
  }
}

/// A slot that one language has and another lacks: a visitor would miss a number.
void check_slots_of_all(const Reading& reading, const std::vector<const JsonMember*>& members) {
  if (!has_only_known_slots(reading, members)) {
    return;  // a slip in a name is told, and would be told again here
  }
  for (const auto* from : members) {
    check_slots_of(reading, *from, members);
  }
}

void check_bold_marks(const Reading& reading, const JsonValue& value) {
  std::size_t marks = 0;
  for (auto at = value.words.find("**"); at != std::string::npos;
       at = value.words.find("**", at + 2)) {
    ++marks;
  }
  if (marks % 2 != 0) {
    reading.report.add("D046",
                       value.extent,
                       {"bold words begin with ** here and do not end",
                        "** before and after the bold words",
                        "add ** after the bold words, or remove the one",
                        {}});
  }
}

bool is_known_language(const Reading& reading, const JsonMember& member) {
  const auto& languages = reading.rules.languages;
  if (languages.empty()) {  // dialogue.json could not say; only the way of writing can be checked
    const auto fits = kLanguageNotation.fits(member.key);
    if (!fits) {
      reading.report.add(
          "D039",
          member.key_extent,
          {in_quotes(member.key) + " is no language", kLanguageNotation.description, {}, {}});
    }
    return fits;
  }
  if (std::find(languages.begin(), languages.end(), member.key) != languages.end()) {
    return true;
  }
  const auto guess = did_you_mean_language(member.key, languages);
  reading.report.add(
      "D037",
      member.key_extent,
      {in_quotes(member.key) + " is no language of this dialogue",
       "one of " + quoted_list(languages),
       guess.empty() ? "remove it, or add the language to \"languages\" in dialogue.json" : guess,
       {}});
  return false;
}

}  // namespace

std::vector<const JsonMember*> language_members(const Reading& reading, const JsonValue& group) {
  std::vector<const JsonMember*> members;
  for (const auto& member : group.members) {
    if (is_known_language(reading, member)) {
      members.push_back(&member);
    }
  }
  return members;
}

Text read_text(const Reading& reading, const JsonValue* value) {
  Text text;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return text;
  }
  const auto members = language_members(reading, *value);
  for (const auto* member : members) {
    auto words = read_words(reading.report, &member->value);
    if (!words.empty()) {
      check_slots(reading, member->value);
      check_closing_braces(reading, member->value);
      check_bold_marks(reading, member->value);
      check_shown_words(reading.report, member->value);
    }
    text.words.emplace(member->key, std::move(words));
  }
  check_slots_of_all(reading, members);
  for (const auto& language : reading.rules.languages) {
    if (value->find(language) == nullptr) {
      reading.report.add("D036",
                         {value->extent.begin, value->extent.begin + 1},
                         {"this text has no words for " + in_quotes(language),
                          "words for each of " + quoted_list(reading.rules.languages),
                          "add " + in_quotes(language) + " with the words in that language",
                          {}});
    }
  }
  if (value->members.empty() && reading.rules.languages.empty()) {
    reading.report.add(
        "D034", value->extent, {"this text has no words in it", "words", "write them", {}});
  }
  return text;
}

std::vector<Text> read_texts(const Reading& reading, const JsonValue* value, Count count) {
  std::vector<Text> texts;
  for (const auto& item : read_list(reading.report, value, count)) {
    texts.push_back(read_text(reading, &item));
  }
  return texts;
}

std::map<Language, std::vector<std::string>>
read_word_lists(const Reading& reading, const JsonValue* value, const Shape& shape) {
  std::map<Language, std::vector<std::string>> lists;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return lists;
  }
  const auto& by_language = std::get<ByLanguageShape>(shape.kind);
  if (value->members.size() < by_language.least) {
    reading.report.add("D034",
                       value->extent,
                       {in_quotes(value->label) + " has nothing in it",
                        "a list of words for each language",
                        "add one, or remove the whole entry",
                        {}});
  }
  const auto count = std::get<ListShape>(by_language.value->kind).count;
  for (const auto* member : language_members(reading, *value)) {
    lists.emplace(member->key, read_words_list(reading.report, &member->value, count));
  }
  return lists;
}

std::map<Language, std::vector<std::string>>
read_word_lists(const Reading& reading, const Fields& fields, const std::string& key) {
  return read_word_lists(reading, fields.get(key), fields.shape(key));
}

std::map<std::string, std::map<Language, std::vector<std::string>>>
read_lists_by_key(const Reading& reading, const Fields& fields, const std::string& key) {
  std::map<std::string, std::map<Language, std::vector<std::string>>> all;
  const auto* value = fields.get(key);
  if (value != nullptr && has_type(reading.report, value, JsonType::Object)) {
    const auto& lists = *std::get<MapShape>(fields.shape(key).kind).value;
    for (const auto& member : value->members) {
      all.emplace(member.key, read_word_lists(reading, &member.value, lists));
    }
  }
  return all;
}

Condition read_condition(FileReport& report, const JsonValue* value) {
  Condition condition;
  if (!has_type(report, value, JsonType::Object)) {
    return condition;
  }
  for (const auto& member : value->members) {
    condition.emplace(member.key, read_words_list(report, &member.value, {1, 50}));
  }
  return condition;
}

Variables read_settings(FileReport& report, const JsonValue* value) {
  Variables settings;
  if (!has_type(report, value, JsonType::Object)) {
    return settings;
  }
  for (const auto& member : value->members) {
    settings.emplace(member.key, read_words(report, &member.value));
  }
  return settings;
}

}  // namespace kiosk::dialogue
