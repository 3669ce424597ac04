#include <cmath>
#include <cstdlib>
#include <optional>

#include "dialogue/rules/rules.hpp"
#include "dialogue/rules/texts.hpp"
#include "language/readability.hpp"

namespace kiosk::dialogue::rules {

namespace {

struct Measure {
  Language language;
  language::ReadingLanguage reading;
  const char* id;
};

std::optional<Measure> measure_for(const Language& language) {
  const auto known = language::reading_language_of(language);
  if (known) {
    return Measure{
        language, *known, *known == language::ReadingLanguage::English ? "D140" : "D141"};
  }
  return std::nullopt;
}

std::string with_one_decimal(double number) {
  const auto tenths = std::lround(number * 10);
  const auto rest = std::labs(tenths) % 10;
  const std::string sign = tenths < 0 ? "-" : "";
  return sign + std::to_string(std::labs(tenths) / 10) + "." + std::to_string(rest);
}

/// One language of a dialogue.
class GradeRule {
public:
  GradeRule(const Dialogue& dialogue, Measure measure, Report& report)
      : measure_(std::move(measure))
      , report_(report) {
    const auto named = dialogue.named_words.find(measure_.language);
    if (named != dialogue.named_words.end()) {
      named_words_ = named->second;
    }
  }

  void check(const PlacedText& text) {
    check_words("this text", text.key + "/" + measure_.language, {words_of(text)});
  }

  void check_page(const Page& page) {
    std::vector<std::string> words;
    const auto before = report_.count();
    for (const auto& text : texts_of(page)) {
      if (text.role != TextRole::Button) {
        check(text);
        words.push_back(words_of(text));
      }
    }
    if (report_.count() == before) {  // a hard text is the root; the page follows from it
      check_words("the page " + named(page.id), "page:" + page.id, words);
    }
  }

private:
  [[nodiscard]] std::string words_of(const PlacedText& text) const {
    const auto found = text.text->words.find(measure_.language);
    return found == text.text->words.end() ? std::string() : found->second;
  }

  void check_words(const std::string& what,
                   const std::string& key,
                   const std::vector<std::string>& words) {
    const auto reading = language::read(words, measure_.reading, named_words_);
    const bool english = measure_.reading == language::ReadingLanguage::English;
    if (!language::is_hard(reading, measure_.reading)) {
      return;
    }
    const auto score = with_one_decimal(reading.score);
    report_.add({measure_.id,
                 key,
                 english
                     ? "the English of " + what + " reads at grade " + score
                     : "the Spanish of " + what + " reads at " + score + " on the INFLESZ scale",
                 english ? "grade 6 or below" : "INFLESZ 65 or above",
                 mend(reading)});
  }

  static std::string mend(const language::Readability& reading) {
    std::string words;
    for (const auto& word : reading.hard_words) {
      words += (words.empty() ? "" : ", ") + on_glass(word);
    }
    return "use shorter sentences, first of all in " + on_glass(reading.hardest_sentence) +
           (words.empty() ? "" : ", or shorter words in place of " + words);
  }

  Measure measure_;
  Report& report_;
  std::vector<std::string> named_words_;
};

}  // namespace

void check_reading_grade(const Dialogue& dialogue, Report& report) {
  for (const auto& language : dialogue.languages) {
    const auto measure = measure_for(language);
    if (!measure) {
      continue;
    }
    GradeRule rule(dialogue, *measure, report);
    for (const auto& [id, page] : dialogue.pages) {
      rule.check_page(page);
    }
    for (const auto& text : texts_beside_pages(dialogue)) {
      if (text.role == TextRole::Reading) {
        rule.check(text);
      }
    }
  }
}

}  // namespace kiosk::dialogue::rules
