#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/utf8.hpp"
#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

namespace {

/// Fewer ways of asking leave too many questions without an answer.
constexpr std::size_t kFewestAsks = 15;
/// Signs of the first ask: it stands on a button.
constexpr std::size_t kLongestQuestion = 60;

std::string in_list(const std::string& list, const Language& language, std::size_t index) {
  return list + "/" + language + "/" + std::to_string(index);
}

void check_asks_of(const Dialogue& dialogue, const Page& page, Report& report) {
  const auto key = "page:" + page.id + "/asks";
  for (const auto& language : dialogue.languages) {
    const auto found = page.asks.find(language);
    const std::size_t count = found == page.asks.end() ? 0 : found->second.size();
    if (count < kFewestAsks) {
      report.add({"D160",
                  key,
                  "this page has " + std::to_string(count) + " ways of asking in " +
                      named(language) + ", so few questions will find it",
                  "at least " + std::to_string(kFewestAsks),
                  "add other ways in which people ask for this page"});
    }
    if (count > 0 && base::count_code_points(found->second.front()) > kLongestQuestion) {
      report.add({"D161",
                  in_list(key, language, 0),
                  "the first way of asking is too long for a button",
                  "at most " + std::to_string(kLongestQuestion) + " signs",
                  "write a short whole question first"});
    }
  }
}

bool is_pattern_word(std::string_view word) {
  constexpr std::string_view kSigns = "abcdefghijklmnopqrstuvwxyz0123456789";
  if (word.size() > 1 && word.back() == '*') {
    word.remove_suffix(1);
  }
  return !word.empty() && word.find_first_not_of(kSigns) == std::string_view::npos;
}

/// What is wrong with one place of a pattern, words and {groups} between |; "" if nothing.
std::string fault_of_place(const RedFlags& flags, std::string_view place) {
  for (std::size_t begin = 0; begin <= place.size();) {
    const auto end = std::min(place.find('|', begin), place.size());
    const auto word = place.substr(begin, end - begin);
    const bool is_group = word.size() > 2 && word.front() == '{' && word.back() == '}';
    const std::string group(is_group ? word.substr(1, word.size() - 2) : "");
    if (is_group && !flags.groups.contains(group)) {
      return "there is no group " + named(group);
    }
    if (!is_group && !is_pattern_word(word)) {
      return "this cannot be read: " + named(std::string(place));
    }
    begin = end + 1;
  }
  return "";
}

std::string fault_of_pattern(const RedFlags& flags, std::string_view pattern) {
  bool has_words = false;
  bool absent = false;
  for (std::size_t begin = 0; begin < pattern.size();) {
    const auto end = std::min(pattern.find(' ', begin), pattern.size());
    auto place = pattern.substr(begin, end - begin);
    begin = end + 1;
    if (place.empty() || place == "&") {
      absent = false;
      continue;
    }
    if (place.front() == '!') {
      absent = true;
      place.remove_prefix(1);
    }
    if (auto fault = fault_of_place(flags, place); !fault.empty()) {
      return fault;
    }
    has_words = has_words || !absent;
  }
  return has_words ? "" : "this pattern names no word that must stand in the question";
}

void check_patterns(const RedFlags& flags,
                    const WordLists& lists,
                    const std::string& key,
                    Report& report) {
  for (const auto& [language, patterns] : lists) {
    for (std::size_t index = 0; index < patterns.size(); ++index) {
      auto fault = fault_of_pattern(flags, patterns[index]);
      if (!fault.empty()) {
        report.add({"D162",
                    in_list(key, language, index),
                    std::move(fault),
                    "small letters without accents, | * & ! and {groups} that are there, such as "
                    "\"cant|cannot {breathe}\"",
                    "write the pattern anew; docs/format.md shows how"});
      }
    }
  }
}

void check_rules(const RedFlags& flags, Report& report) {
  for (std::size_t index = 0; index < flags.rules.size(); ++index) {
    check_patterns(flags,
                   flags.rules[index].signs,
                   "red-flags/rules/" + std::to_string(index) + "/signs",
                   report);
  }
  using List = std::pair<const char*, const WordLists*>;
  const std::array<List, 5> lists{List{"idioms", &flags.idioms},
                                  List{"negation", &flags.negation},
                                  List{"past", &flags.past},
                                  List{"knowledge", &flags.knowledge},
                                  List{"present", &flags.present}};
  for (const auto& [name, list] : lists) {
    check_patterns(flags, *list, std::string("red-flags/") + name, report);
  }
}

}  // namespace

void check_questions(const Dialogue& dialogue, Report& report) {
  const bool answers = !dialogue.outside.empty() || !dialogue.red_flags.rules.empty();
  if (!answers) {
    return;
  }
  for (const auto& [id, page] : dialogue.pages) {
    if (!page.asks.empty()) {
      check_asks_of(dialogue, page, report);
    }
  }
  if (dialogue.red_flags.rules.empty()) {
    report.add({"D163",
                "dialogue",
                "questions can be asked, but no danger sign is known",
                "a file red-flags.json beside dialogue.json",
                "add one; docs/format.md shows how"});
  }
  check_rules(dialogue.red_flags, report);
}

}  // namespace kiosk::dialogue::rules
