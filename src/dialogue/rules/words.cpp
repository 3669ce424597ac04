#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <sstream>
#include <string_view>
#include <unordered_map>

#include "base/text.hpp"
#include "dialogue/model/phone_numbers.hpp"
#include "dialogue/rules/doses.hpp"
#include "dialogue/rules/forbidden.hpp"
#include "dialogue/rules/rules.hpp"
#include "dialogue/rules/small_words.hpp"
#include "dialogue/rules/texts.hpp"
#include "language/readability.hpp"
#include "language/sentences.hpp"

namespace kiosk::dialogue::rules {

namespace {

constexpr std::array kStaff{
    "only", "staff", "team", "nurse", "clinic", "solo", "sólo", "personal", "equipo", "clínica"};

template <typename List>
bool is_in(const std::string& word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// One pattern cut into places; each place holds the words that fit there.
struct ForbiddenPattern {
  const Forbidden* forbidden = nullptr;
  std::vector<std::vector<std::string>> places;
  bool at_start = false;
};

ForbiddenPattern cut(const Forbidden& forbidden) {
  ForbiddenPattern pattern;
  pattern.forbidden = &forbidden;
  std::istringstream words(forbidden.words);
  for (std::string place; words >> place;) {
    if (place == "^") {
      pattern.at_start = true;
      continue;
    }
    const auto either = base::split(place, '|');
    pattern.places.emplace_back(either.begin(), either.end());
  }
  return pattern;
}

bool fits(const std::string& word,
          const std::vector<std::string>& either,
          language::ReadingLanguage language) {
  return std::any_of(either.begin(), either.end(), [&](const std::string& wanted) {
    return wanted == word || wanted == "*" || (wanted == "#" && is_number(word, language));
  });
}

/// The patterns of one language, found by their first word, so that a long dialogue takes no longer
/// for each word than a short one.
class Matcher {
public:
  Matcher(std::span<const Forbidden> all, language::ReadingLanguage language)
      : language_(language) {
    for (const auto& forbidden : all) {
      const auto pattern = cut(forbidden);
      for (const auto& first : pattern.places.front()) {
        by_first_word_[first].push_back(pattern);
      }
    }
  }

  /// The patterns that match at word `at`.
  void match(const language::Sentence& sentence,
             std::size_t at,
             std::vector<const ForbiddenPattern*>& found) const {
    match_under(sentence.words[at], sentence, at, found);
    if (is_number(sentence.words[at], language_)) {
      match_under("#", sentence, at, found);
    }
  }

private:
  void match_under(const std::string& first,
                   const language::Sentence& sentence,
                   std::size_t at,
                   std::vector<const ForbiddenPattern*>& found) const {
    const auto patterns = by_first_word_.find(first);
    if (patterns == by_first_word_.end()) {
      return;
    }
    for (const auto& pattern : patterns->second) {
      if (matches(pattern, sentence, at)) {
        found.push_back(&pattern);
      }
    }
  }

  [[nodiscard]] bool matches(const ForbiddenPattern& pattern,
                             const language::Sentence& sentence,
                             std::size_t at) const {
    if ((pattern.at_start && at != 0) || at + pattern.places.size() > sentence.words.size()) {
      return false;
    }
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
      if (!fits(sentence.words[at + i], pattern.places[i], language_)) {
        return false;
      }
    }
    return true;
  }

  language::ReadingLanguage language_;
  std::unordered_map<std::string, std::vector<ForbiddenPattern>> by_first_word_;
};

constexpr std::array kDoctors{
    "doctor", "doctors", "nurse", "team", "médico", "médica", "doctora", "equipo"};

bool is_excused(const language::Sentence& sentence,
                language::ReadingLanguage language,
                std::size_t at,
                Unless unless) {
  if (unless == Unless::Never) {
    return false;
  }
  if (sentence.mood == language::Mood::Question) {
    return true;
  }
  const auto& words = sentence.words;
  if (unless == Unless::WithDoctor && std::any_of(words.begin(), words.end(), [](const auto& word) {
        return is_in(word, kDoctors);
      })) {
    return true;
  }
  const bool conditional = unless == Unless::Conditional || unless == Unless::WithDoctor;
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(at);
  return std::any_of(words.begin(), end, [&](const std::string& word) {
    return is_negation(word, language) || (conditional && is_condition(word, language)) ||
           (unless == Unless::ByStaff && is_in(word, kStaff));
  });
}

/// 10mg, 10%, 5mcg.
bool looks_like_amount(const std::string& word) {
  const auto unit = std::find_if_not(word.begin(), word.end(), [](char c) {
    return base::is_digit(c) || c == '.' || c == ',' || c == '-';
  });
  const std::string rest(unit, word.end());
  return unit != word.begin() && (rest == "%" || rest == "mg" || rest == "mcg" || rest == "ml");
}

const std::map<std::string, std::string>& what_is_wrong() {
  static const std::map<std::string, std::string> words{
      {"D130", "this text promises that all is well"},
      {"D131", "this text gives an amount or a schedule"},
      {"D132", "this text tells people to work the pump themselves"},
      {"D134", "this text blames the reader"},
      {"D135", "this text lets someone in danger wait"},
      {"D136", "this text tells people to change their doses themselves"},
      {"D137", "this text tells people to drive"},
      {"D138", "this text makes a diagnosis"}};
  return words;
}

const Matcher& matcher_of(language::ReadingLanguage language) {
  using enum language::ReadingLanguage;
  static const Matcher english(forbidden_in_english(), English);
  static const Matcher spanish(forbidden_in_spanish(), Spanish);
  return language == English ? english : spanish;
}

constexpr Forbidden kDoseInWords{
    "D131", "", "", Unless::Never, "“Your doctor sets the steps. Ask for them in writing.”"};

/// Looks at words wherever they stand: what is found has no place.
class WordRule {
public:
  explicit WordRule(const Language& language)
      : language_(language::reading_language_of(language)) {}

  [[nodiscard]] std::vector<Finding> check(const std::string& words) && {
    for (const auto& sentence : language::sentences_of(words)) {
      const bool has_amount = check_numbers(sentence);
      if (language_ && !check_sentence(sentence, *language_) && !has_amount &&
          gives_dose(sentence, *language_)) {
        tell(sentence, kDoseInWords);
      }
    }
    return std::move(found_);
  }

private:
  /// False if nothing is wrong with it.
  bool check_sentence(const language::Sentence& sentence, language::ReadingLanguage language) {
    const auto& matcher = matcher_of(language);
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {
      std::vector<const ForbiddenPattern*> found;
      matcher.match(sentence, at, found);
      for (const auto* pattern : found) {
        if (!is_excused(sentence, language, at, pattern->forbidden->unless)) {
          tell(sentence, *pattern->forbidden);
          return true;
        }
      }
    }
    return false;
  }

  void tell(const language::Sentence& sentence, const Forbidden& forbidden) {
    found_.push_back({forbidden.id,
                      {},
                      what_is_wrong().at(forbidden.id) + ": " + on_glass(sentence.written),
                      "words that are right for everyone who may stand here",
                      std::string("say instead: ") + forbidden.instead});
  }

  /// Whether there is an amount in it.
  bool check_numbers(const language::Sentence& sentence) {
    bool has_amount = false;
    for (const auto& word : sentence.words) {
      if (looks_like_amount(word)) {
        has_amount = true;
        found_.push_back({"D131",
                          {},
                          what_is_wrong().at("D131") + ": " + on_glass(word),
                          "no milligrams, percentages or steps; they differ for each person",
                          "say instead: “Your doctor sets the steps. Ask for them in writing.”"});
      } else if (looks_like_phone(word)) {
        found_.push_back({"D133",
                          {},
                          "this text holds what looks like a phone number: " + on_glass(word),
                          "a slot such as {emergency}; each clinic sets its own numbers",
                          "write {emergency}, {clinic_phone} or another slot in its place"});
      }
    }
    return has_amount;
  }

  std::optional<language::ReadingLanguage> language_;  ///< none: no pattern reads it
  std::vector<Finding> found_;
};

void check_text(const PlacedText& text, KnownWords& known, Report& report) {
  if (text.role == TextRole::WrongAnswer) {
    return;
  }
  for (const auto& [language, words] : text.text->words) {
    const auto& found =
        known.forbidden[language].of(words, [&, &words = words, &language = language] {
          return WordRule(language).check(words);
        });
    for (auto finding : found) {
      finding.key = text.key + "/" + language;
      report.add(std::move(finding));
    }
  }
}

}  // namespace

void check_words(const Dialogue& dialogue, KnownWords& known, Report& report) {
  for (auto& [language, texts] : known.forbidden) {
    texts.begin_round();
  }
  for (const auto& [id, page] : dialogue.pages) {
    for (const auto& text : texts_of(page)) {
      check_text(text, known, report);
    }
  }
  for (const auto& text : texts_beside_pages(dialogue)) {
    check_text(text, known, report);
  }
}

}  // namespace kiosk::dialogue::rules
