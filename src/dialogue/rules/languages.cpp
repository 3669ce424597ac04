#include <algorithm>
#include <utility>

#include "dialogue/rules/language_detector.hpp"
#include "dialogue/rules/rules.hpp"
#include "dialogue/rules/texts.hpp"

namespace kiosk::dialogue::rules {

namespace {

/// A text in both languages, as numbers of its words.
struct Pair {
  PlacedText text;
  const std::string* english = nullptr;
  const std::string* spanish = nullptr;
  const LanguageDetector::Words* english_words = nullptr;
  const LanguageDetector::Words* spanish_words = nullptr;
};

const char* name_of(language::ReadingLanguage language) {
  return language == language::ReadingLanguage::English ? "English" : "Spanish";
}

language::ReadingLanguage other_than(language::ReadingLanguage language) {
  return language == language::ReadingLanguage::English ? language::ReadingLanguage::Spanish
                                                        : language::ReadingLanguage::English;
}

// Measured on every shipped text, as it stands and put under the other language.
bool is_in_the_other(const Evidence& evidence) {
  return (evidence.other >= 2 && evidence.own == 0) ||
         (evidence.other >= 4 && evidence.other >= 4 * evidence.own);
}

class LanguageRule {
public:
  LanguageRule(const Dialogue& dialogue,
               const Teaching& teaching,
               LanguageDetector& detector,
               Report& report)
      : dialogue_(dialogue)
      , teaching_(teaching)
      , detector_(detector)
      , report_(report) {}

  void check() {
    detector_.begin();
    learn_names_and_questions();
    for (const auto& [id, page] : dialogue_.pages) {
      learn(texts_of(page));
    }
    learn(texts_beside_pages(dialogue_));
    for (const auto& pair : pairs_) {
      check_pair(pair);
    }
  }

private:
  void learn_names_and_questions() {
    for (const auto& [language, names] : dialogue_.named_words) {
      for (const auto& name : names) {
        detector_.add_name(name);
      }
    }
    for (const auto& [id, lists] : teaching_.asks) {
      for (const auto& [language, asks] : lists) {
        learn_asks(language, asks);
      }
    }
  }

  void learn_asks(const Language& language, const std::vector<std::string>& asks) {
    if (const auto known = language::reading_language_of(language)) {
      for (const auto& ask : asks) {
        detector_.add(ask, *known);
      }
    }
  }

  void learn(std::vector<PlacedText> texts) {
    for (auto& text : texts) {
      Pair pair;
      for (const auto& [language, words] : text.text->words) {
        const auto known = language::reading_language_of(language);
        if (known == language::ReadingLanguage::English) {
          pair.english = &words;
          english_ = language;
          pair.english_words = &detector_.add(words, *known);
        } else if (known == language::ReadingLanguage::Spanish) {
          pair.spanish = &words;
          spanish_ = language;
          pair.spanish_words = &detector_.add(words, *known);
        }
      }
      pair.text = std::move(text);
      pairs_.push_back(std::move(pair));
    }
  }

  void check_pair(const Pair& pair) {
    const auto is_copy = pair.english != nullptr && pair.spanish != nullptr &&
                         *pair.english_words == *pair.spanish_words;
    check_side(pair, language::ReadingLanguage::English, is_copy);
    check_side(pair, language::ReadingLanguage::Spanish, is_copy);
  }

  void check_side(const Pair& pair, language::ReadingLanguage language, bool is_copy) {
    const auto is_english = language == language::ReadingLanguage::English;
    const auto* words = is_english ? pair.english : pair.spanish;
    if (words == nullptr) {
      return;
    }
    static const LanguageDetector::Words none;
    const auto& own = is_english ? *pair.english_words : *pair.spanish_words;
    const auto* beside = is_english ? pair.spanish_words : pair.english_words;
    const auto evidence = detector_.evidence(own, beside == nullptr ? none : *beside, language);
    const auto key = pair.text.key + "/" + (is_english ? english_ : spanish_);
    if (is_in_the_other(evidence)) {
      tell("D144",
           key,
           std::string("this ") + name_of(language) + " text is written in " +
               name_of(other_than(language)) + ": " + on_glass(*words),
           language);
    } else if (is_copy && evidence.own == 0 && evidence.other > 0) {
      tell("D143", key, "the same words stand in both languages: " + on_glass(*words), language);
    }
  }

  void tell(const char* id,
            const std::string& key,
            std::string what,
            language::ReadingLanguage language) {
    report_.add({id,
                 key,
                 std::move(what),
                 std::string("words in ") + name_of(language),
                 std::string("write them in ") + name_of(language)});
  }

  const Dialogue& dialogue_;
  const Teaching& teaching_;
  LanguageDetector& detector_;
  Report& report_;
  std::vector<Pair> pairs_;
  Language english_;
  Language spanish_;
};

}  // namespace

void check_languages(const Dialogue& dialogue,
                     const Teaching& teaching,
                     KnownWords& known,
                     Report& report) {
  LanguageRule(dialogue, teaching, known.detector, report).check();
}

}  // namespace kiosk::dialogue::rules
