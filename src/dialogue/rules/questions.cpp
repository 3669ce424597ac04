#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "dialogue/rules/rules.hpp"
#include "language/words.hpp"

namespace kiosk::dialogue::rules {

namespace {

/// Fewer ways of asking leave too many questions without an answer.
constexpr std::size_t kFewestAsks = 15;
/// Signs of the first ask: it stands on a button.
constexpr std::size_t kLongestQuestion = 60;

/// Letters and spaces of a danger sign: it stands on one of eight buttons.
constexpr std::size_t kLongestSign = 40;

/// Equal for two ways of asking that find the same questions.
std::string compared(const std::string& ask) {
  std::string plain;
  for (const auto& word : language::split_words(ask)) {
    plain += word + " ";
  }
  return plain;
}

class AskRule {
public:
  AskRule(const Dialogue& dialogue, base::Remembered<std::string>& known, Report& report)
      : dialogue_(dialogue)
      , known_(known)
      , report_(report) {
    known_.begin_round();
  }

  void check_page(const PageId& id, const WordLists& asks) {
    const auto key = "page:" + id + "/asks";
    const auto has_asks = [](const auto& entry) { return !entry.second.empty(); };
    if (std::none_of(asks.begin(), asks.end(), has_asks)) {
      return;
    }
    for (const auto& language : dialogue_.languages) {
      const auto found = asks.find(language);
      if (found == asks.end()) {
        report_missing(key, language);
      } else if (!found->second.empty()) {  // what is empty was told when it was read
        check_count(key, language, found->second.size());
        check_length(key_in_list(key, language, 0), found->second.front());
      }
    }
    check_doubles(asks, "the page " + named(id), key);
  }

  void check_outside(const OutsideSubject& subject, std::size_t number) {
    check_doubles(subject.asks,
                  "the subject outside " + named(subject.id),
                  "questions/outside/" + std::to_string(number) + "/asks");
  }

private:
  void report_missing(const std::string& key, const Language& language) {
    report_.add({"D164",
                 key,
                 "this page has no way of asking in " + named(language) +
                     ", so no question in that language finds it",
                 "ways of asking in every language of the dialogue",
                 "add " + named(language) + " with ways in which people ask"});
  }

  void check_count(const std::string& key, const Language& language, std::size_t count) {
    if (count < kFewestAsks) {
      report_.add({"D160",
                   key + "/" + language,
                   "this page has " + std::to_string(count) + (count == 1 ? " way" : " ways") +
                       " of asking in " + named(language) + ", so few questions will find it",
                   "at least " + std::to_string(kFewestAsks),
                   "add other ways in which people ask for this page"});
    }
  }

  void check_length(const std::string& key, const std::string& first) {
    const auto length = base::count_code_points(first);
    if (length > kLongestQuestion) {
      report_.add({"D161",
                   key,
                   "the first way of asking has " + std::to_string(length) +
                       " signs, too many for a button",
                   "at most " + std::to_string(kLongestQuestion) + " signs",
                   "write a short whole question first; this one may stand further down"});
    }
  }

  void check_doubles(const WordLists& asks, const std::string& where, const std::string& key) {
    places_.push_back(where);
    for (const auto& [language, list] : asks) {
      auto& first_of = first_of_[language];
      for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& plain = known_.of(list[i], [&ask = list[i]] { return compared(ask); });
        const auto [first, is_new] = first_of.try_emplace(plain, places_.size() - 1);
        if (!is_new) {
          const auto& there = places_[first->second];
          report_.add(
              {"D165",
               key_in_list(key, language, i),
               "this way of asking stands in " + there + (there == where ? " already" : " too"),
               "each way of asking once; capitals, accents and marks do not count",
               "leave it where the best answer is"});
        }
      }
    }
  }

  const Dialogue& dialogue_;
  base::Remembered<std::string>& known_;
  Report& report_;
  std::vector<std::string> places_;  ///< "the page …", those looked at so far
  /// For each language the ways of asking seen so far and the index of where each stood first.
  std::map<Language, std::unordered_map<std::string_view, std::size_t>> first_of_;
};

/// The program learns from these what opens help now; an amber danger does not.
void check_also_said(const std::vector<RedFlagRule>& rules, Report& report) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].level == Level::Amber && !rules[i].also_said.empty()) {
      report.add({"D170",
                  "red-flags/rules/" + std::to_string(i) + "/also_said",
                  "the danger " + named(rules[i].id) + " is amber, and has \"also_said\"",
                  "questions that open help now: those of a red danger",
                  R"(make the level "red", or move them to "examples" and add signs for them)"});
    }
  }
}

/// The signs under "Is any of this happening now?" are there and fit their buttons.
void check_happening_now(const std::vector<HappeningSign>& signs, Report& report) {
  if (signs.empty()) {
    report.add({"D175",
                "red-flags",
                "questions can be asked, but no danger sign is listed to ask about",
                "a list \"happening_now\" with the danger signs as short words",
                "add \"happening_now\"; docs/format.md shows how"});
  }
  for (std::size_t i = 0; i < signs.size(); ++i) {
    for (const auto& [language, words] : signs[i].words.words) {
      const auto length = base::count_code_points(words);
      if (length > kLongestSign) {
        report.add(
            {"D176",
             "red-flags/happening_now/" + std::to_string(i) + "/words/" + language,
             "this danger sign has " + std::to_string(length) + " letters, too many for its button",
             "at most " + std::to_string(kLongestSign) + " letters and spaces",
             "say it in five words or fewer"});
      }
    }
  }
}

void check_danger_is_known(const Dialogue& dialogue,
                           const std::vector<RedFlagRule>& rules,
                           Report& report) {
  if (rules.empty()) {
    report.add({"D163",
                "dialogue",
                "questions can be asked, but no danger sign is known",
                "a file red-flags.json beside dialogue.json",
                "add one; docs/format.md shows how"});
  }
  const auto amber = std::find_if(
      rules.begin(), rules.end(), [](const auto& rule) { return rule.level == Level::Amber; });
  if (amber != rules.end() && dialogue.find_page(kCallTodayPage) == nullptr) {
    report.add({"D167",
                "red-flags/rules/" + std::to_string(amber - rules.begin()) + "/level",
                "the danger " + named(amber->id) + " is amber, and no page is named " +
                    named(kCallTodayPage),
                "a page named " + named(kCallTodayPage) + ", which amber dangers lead to",
                "add that page, or make the level \"red\""});
  }
}

}  // namespace

void check_questions(const Dialogue& dialogue,
                     const Teaching& teaching,
                     KnownWords& known,
                     Report& report) {
  const auto& rules = teaching.red_flags.rules;
  const bool answers = !teaching.outside.empty() || !teaching.synonyms.empty() || !rules.empty() ||
                       std::any_of(teaching.asks.begin(),
                                   teaching.asks.end(),
                                   [](const auto& entry) { return !entry.second.empty(); });
  if (!answers) {  // nothing of a question is here: a dialogue made in code
    return;
  }
  AskRule asks(dialogue, known.asks, report);
  for (const auto& [id, lists] : teaching.asks) {
    asks.check_page(id, lists);
  }
  for (std::size_t i = 0; i < teaching.outside.size(); ++i) {
    asks.check_outside(teaching.outside[i], i);
  }
  check_danger_is_known(dialogue, rules, report);
  if (!rules.empty()) {
    check_happening_now(dialogue.happening_now, report);
  }
  check_also_said(rules, report);
  check_danger_patterns(dialogue, teaching, known.patterns, report);
}

}  // namespace kiosk::dialogue::rules
