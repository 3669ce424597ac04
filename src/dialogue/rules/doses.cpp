#include "dialogue/rules/doses.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/rules/small_words.hpp"

namespace kiosk::dialogue::rules {

namespace {

/// The words of one language by what they are here, each between blanks.
struct Vocabulary {
  language::ReadingLanguage language;
  std::string_view units;     ///< what medicine is counted in
  std::string_view medicine;  ///< other words for it, and verbs that hold it: "tómelo"
  std::string_view pronouns;
  std::string_view orders;    ///< how people are told to take it
  std::string_view subjects;  ///< before an order: it is none
  std::string_view links;     ///< between a number and what is counted
  std::string_view articles;  ///< numbers that are more often "a"
  std::string_view shares;
  std::string_view of_a_share;    ///< after it, before the medicine
  std::string_view before_share;  ///< after the medicine, before it
  std::string_view hours;         ///< a share of them is no dose
  std::string_view every;
  std::string_view times;        ///< "twice", which needs no number
  std::string_view times_after;  ///< after a number: "times"
  std::string_view per;          ///< after "times": "a", "por"
  std::string_view daily;
  std::string_view days;
};

constexpr Vocabulary kEnglish{
    .language = language::ReadingLanguage::English,
    .units = "tablet tablets pill pills capsule capsules spoonful spoonfuls teaspoon teaspoons "
             "teaspoonful teaspoonfuls sachet sachets millilitre millilitres milliliter "
             "milliliters",
    .medicine = "baclofen dose doses medicine medicines medication",
    .pronouns = "it them",
    .orders = "take swallow give add use try start begin drop go",
    .subjects = "you they someone somebody people who to may can children",
    .links = "a an of the and or half more extra whole your fewer less",
    .articles = "",
    .shares = "half quarter third quarters thirds fifth tenth",
    .of_a_share = "of a an the your each every",
    .before_share = "by in a one into",
    .hours = "hour minute day",
    .every = "every each",
    .times = "once twice",
    .times_after = "times",
    .per = "a per each every",
    .daily = "daily",
    .days = "day daily night hours week morning"};

constexpr Vocabulary kSpanish{
    .language = language::ReadingLanguage::Spanish,
    .units = "pastilla pastillas tableta tabletas comprimido comprimidos cápsula cápsulas "
             "cucharada cucharadas cucharadita cucharaditas mililitro mililitros",
    .medicine = "baclofeno dosis medicina medicinas medicamento tómelo tómela tómelos tómelas "
                "tomarlo tomarla tomarlas",
    .pronouns = "",
    .orders = "tome tómese trague dé dele añada agregue empiece comience suba baje aumente "
              "reduzca use quite pruebe",
    .subjects = "que usted alguien quien",
    .links = "de y o una media la su más otra otras otros",
    .articles = "un una",
    .shares = "mitad cuarto tercio quinto décimo",
    .of_a_share = "de la las su sus una cada",
    .before_share = "un a la por en una",
    .hours = "hora día",
    .every = "cada",
    .times = "",
    .times_after = "veces vez",
    .per = "al por cada a",
    .daily = "diarias diarios",
    .days = "día horas noche semana"};

class DoseSearch {
public:
  DoseSearch(const std::vector<std::string>& words, const Vocabulary& vocabulary)
      : words_(words)
      , known_(vocabulary) {}

  [[nodiscard]] bool finds() const {
    bool has_medicine = false;
    bool has_dose = false;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      has_medicine = has_medicine || names_medicine(at);
      has_dose = has_dose || is_count(at) || is_share(at) || is_schedule(at);
    }
    return has_medicine && has_dose;
  }

private:
  /// "" beyond the ends.
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < words_.size() ? std::string_view(words_[at]) : std::string_view();
  }

  [[nodiscard]] bool is_medicine(std::size_t at) const {
    return is_among(word(at), known_.units) || is_among(word(at), known_.medicine) ||
           is_among(word(at), known_.pronouns);
  }

  /// "It" is the medicine when it is taken, and may be the pump when it is checked.
  [[nodiscard]] bool names_medicine(std::size_t at) const {
    return is_medicine(at) && (!is_among(word(at), known_.pronouns) ||
                               (at > 0 && is_among(word(at - 1), known_.orders)) ||
                               (at > 1 && is_among(word(at - 2), known_.shares)));
  }

  [[nodiscard]] std::size_t after(std::size_t at, std::string_view list, std::size_t most) const {
    for (; most > 0 && is_among(word(at), list); --most) {
      ++at;
    }
    return at;
  }

  /// "two tablets", "half a tablet", "una pastilla y media" after "tome".
  [[nodiscard]] bool is_count(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    if (!is_number(words_[at], known_.language) ||
        !is_among(word(after(at + 1, known_.links, kMostLinks)), known_.units)) {
      return false;
    }
    if (is_ordered(at)) {
      return true;
    }
    const bool is_excused = std::any_of(
        words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(at), [&](const auto& word) {
          return is_negation(word, known_.language) || is_condition(word, known_.language);
        });
    return !is_excused && !is_among(word(at), known_.articles);
  }

  /// Whether people are told to take what stands at `at`.
  [[nodiscard]] bool is_ordered(std::size_t at) const {
    bool is_order = false;
    bool is_negated = false;
    for (std::size_t before = 0; before < at; ++before) {
      is_negated = is_negated || is_negation(words_[before], known_.language);
      is_order = is_order || (is_among(word(before), known_.orders) &&
                              (before == 0 || !is_among(word(before - 1), known_.subjects)));
    }
    return is_order && !is_negated;
  }

  /// "a quarter of your dose", "the dose by a quarter", "la pastilla por la mitad".
  [[nodiscard]] bool is_share(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    if (!is_among(word(at), known_.shares)) {
      return false;
    }
    const auto next = after(at + 1, known_.of_a_share, kMostLinks);
    if (is_among(word(next), known_.hours)) {
      return false;
    }
    if (next > at + 1 && (is_medicine(next) || is_medicine(next + 1))) {
      return true;
    }
    auto before = at;
    while (before > 0 && at - before < kMostLinks &&
           is_among(word(before - 1), known_.before_share)) {
      --before;
    }
    return before < at && before > 0 && is_medicine(before - 1);
  }

  /// "three times a day", "every six hours", "twenty-five a day".
  [[nodiscard]] bool is_schedule(std::size_t at) const {
    if (is_among(word(at), known_.every) && is_number(word(at + 1), known_.language)) {
      return is_among(word(at + 2), known_.days);
    }
    const bool is_number_here = is_number(words_[at], known_.language);
    auto next = at + 1;
    if (is_number_here) {
      next = after(next, known_.times_after, 1);
    } else if (!is_among(word(at), known_.times)) {
      return false;
    }
    return is_among(word(next), known_.daily) ||
           (is_among(word(next), known_.per) &&
            is_among(word(after(next + 1, "la", 1)), known_.days));
  }

  const std::vector<std::string>& words_;
  const Vocabulary& known_;
};

}  // namespace

bool gives_dose(const language::Sentence& sentence, language::ReadingLanguage language) {
  if (sentence.mood == language::Mood::Question) {
    return false;
  }
  const auto& vocabulary = language == language::ReadingLanguage::English ? kEnglish : kSpanish;
  return DoseSearch(sentence.words, vocabulary).finds();
}

}  // namespace kiosk::dialogue::rules
