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
  GradeRule(Measure measure, KnownGrades& known, Report& report)
      : measure_(std::move(measure))
      , reader_(measure_.reading, known.named_words)
      , known_(known)
      , report_(report) {}

  /// Nothing if the text is not there in this language.
  const language::Readability* check(const PlacedText& text) {
    const auto found = text.text->words.find(measure_.language);
    if (found == text.text->words.end()) {
      return nullptr;
    }
    const auto& reading =
        known_.of_text.of(found->second, [&] { return reader_.read(found->second); });
    if (language::is_hard(reading, measure_.reading)) {
      tell("this text", text.key + "/" + measure_.language, reading);
    }
    return &reading;
  }

  void check_page(const Page& page) {
    language::Readability whole;
    const auto before = report_.count();
    for (const auto& text : texts_of(page)) {
      const auto* reading = text.role == TextRole::Button ? nullptr : check(text);
      if (reading != nullptr) {
        reader_.add(*reading, whole);
      }
    }
    // A hard text is the root; the page follows from it.
    if (report_.count() == before && language::is_hard(whole, measure_.reading)) {
      tell("the page " + named(page.id), "page:" + page.id, whole);
    }
  }

private:
  void tell(const std::string& what, const std::string& key, const language::Readability& reading) {
    const bool english = measure_.reading == language::ReadingLanguage::English;
    const auto score = with_one_decimal(reading.score);
    report_.add({measure_.id,
                 key,
                 english
                     ? "the English of " + what + " reads at grade " + score + ", and 6 is the goal"
                     : "the Spanish of " + what + " reads at " + score +
                           " on the INFLESZ scale, and 65 or more is the goal",
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
  language::Reader reader_;
  KnownGrades& known_;
  Report& report_;
};

/// Those of a language, good for its named words of today.
KnownGrades& grades_for(const Dialogue& dialogue, const Language& language, KnownWords& known) {
  auto& grades = known.grades[language];
  const auto named = dialogue.named_words.find(language);
  const auto named_words =
      named == dialogue.named_words.end() ? std::vector<std::string>() : named->second;
  if (grades.named_words == named_words) {
    grades.of_text.begin_round();
  } else {
    grades = {named_words, {}};
  }
  return grades;
}

}  // namespace

void check_reading_grade(const Dialogue& dialogue, KnownWords& known, Report& report) {
  for (const auto& language : dialogue.languages) {
    const auto measure = measure_for(language);
    if (!measure) {
      continue;
    }
    GradeRule rule(*measure, grades_for(dialogue, language, known), report);
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
