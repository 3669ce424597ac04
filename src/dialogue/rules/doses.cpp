#include "dialogue/rules/doses.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
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
  std::string_view every_nth;    ///< after "every": "other"
  std::string_view range;        ///< between two numbers: "four to six"
  std::string_view more;         ///< beside what is counted: "another", "adicional"
  std::string_view than;         ///< between "more" and a limit
  std::string_view after_taken;  ///< after "take two": in the evening, with food
  std::string_view parts;        ///< "quinta", before "parte"
  std::string_view multiply;     ///< orders that say how much by themselves
  std::string_view and_a_half;   ///< what "a half" begins with after what is counted
  /// Said of a medicine, each a dose or a schedule as it stands; between bars.
  std::string_view phrases;
};

constexpr Vocabulary kEnglish{
    .language = language::ReadingLanguage::English,
    .units = "tablet tablets pill pills capsule capsules spoonful spoonfuls teaspoon teaspoons "
             "teaspoonful teaspoonfuls tablespoon tablespoons drops sachet sachets millilitre "
             "millilitres milliliter "
             "milliliters",
    .medicine = "baclofen dose doses medicine medicines medication",
    .pronouns = "it them",
    .orders = "take swallow give add use try start begin drop go",
    .subjects = "you they someone somebody people who to may can children",
    .links = "a an of the and or half more extra whole your fewer less additional single baclofen",
    .articles = "",
    .shares = "half quarter third quarters thirds fifth tenth",
    .of_a_share = "of a an the your each every",
    .before_share = "by in a one into about",
    .hours = "hour minute day",
    .every = "every each",
    .times = "once twice",
    .times_after = "times",
    .per = "a per each every",
    .daily = "daily",
    .days = "day daily night hours week morning days nights weeks meal meals",
    .every_nth = "other second third fourth",
    .range = "to or",
    .more = "another additional extra",
    .than = "than",
    .after_taken = "in at a per with before when after every each daily more",
    .parts = "",
    .multiply = "double triple halve",
    .and_a_half = "and",
    .phrases = "morning noon and night|morning and night|morning and evening|twice as much|"
               "half as much|half the usual|half the normal|an extra half|dose again"};

constexpr Vocabulary kSpanish{
    .language = language::ReadingLanguage::Spanish,
    .units = "pastilla pastillas tableta tabletas comprimido comprimidos cápsula cápsulas "
             "cucharada cucharadas cucharadita cucharaditas gotas pastillita pastillitas mililitro "
             "mililitros",
    .medicine = "baclofeno dosis medicina medicinas medicamento tómelo tómela tómelos tómelas "
                "tomarlo tomarla tomarlas",
    .pronouns = "",
    .orders = "tome tómese tómelo tómela tomarse trague tráguese dé dele désela déselo añada "
              "añádale agregue agréguele empiece comience suba súbale baje bájele aumente "
              "auméntele reduzca redúzcale disminuya use quite quítele quitando pruebe mida",
    .subjects = "que usted alguien quien",
    .links = "de y o una media la su más otra otras otros sola baclofeno",
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
    .days = "día horas noche semana días noches semanas comida comidas",
    .every_nth = "segundo segunda tercer tercera",
    .range = "a o y",
    .more = "más extra adicional adicionales otra otras otro",
    .than = "de",
    .after_taken = "en por al a con antes cuando después cada diarias diarios más",
    .parts = "tercera cuarta quinta décima",
    .multiply = "doble duplique triplique parta",
    .and_a_half = "y",
    .phrases = "un día sí y un día no|un día sí y otro no|día por medio|mañana tarde y noche|"
               "mañana y noche|el doble|la mitad de lo|otra mitad|dosis completa|repita la dosis"};

class DoseSearch {
public:
  DoseSearch(const std::vector<std::string>& words, const Vocabulary& vocabulary)
      : words_(words)
      , known_(vocabulary) {}

  [[nodiscard]] bool finds() const {
    return any_place([&](std::size_t at) { return names_medicine(at); }) &&
           any_place([&](std::size_t at) {
             return is_count(at) || is_share(at) || is_schedule(at) || is_more(at) ||
                    is_taken(at) || is_multiplied(at) || begins_phrase(at);
           });
  }

private:
  template <typename Test>
  [[nodiscard]] bool any_place(const Test& test) const {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (test(at)) {
        return true;
      }
    }
    return false;
  }

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

  [[nodiscard]] bool is_number_at(std::size_t at) const {
    return is_number(word(at), known_.language);
  }

  [[nodiscard]] bool is_unit(std::size_t at) const { return is_among(word(at), known_.units); }

  [[nodiscard]] bool is_order(std::size_t at) const {
    return is_among(word(at), known_.orders) &&
           (at == 0 || !is_among(word(at - 1), known_.subjects));
  }

  [[nodiscard]] bool has_order_before(std::size_t end) const {
    for (std::size_t at = 0; at < end; ++at) {
      if (is_order(at)) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_negated(std::size_t at) const { return stands_before(at, is_negation); }

  [[nodiscard]] bool is_excused(std::size_t at) const {
    return is_negated(at) || stands_before(at, is_condition);
  }

  template <typename Small>
  [[nodiscard]] bool stands_before(std::size_t at, const Small& is_small) const {
    return std::any_of(words_.begin(),
                       words_.begin() + static_cast<std::ptrdiff_t>(at),
                       [&](const auto& before) { return is_small(before, known_.language); });
  }

  /// Whether `phrase` stands at `at`.
  [[nodiscard]] bool is_phrase(std::size_t at, std::string_view phrase) const {
    const auto parts = base::split(phrase, ' ');
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (word(at + i) != parts[i]) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] bool begins_phrase(std::size_t at) const {
    const auto phrases = base::split(known_.phrases, '|');
    return !is_negated(at) && std::ranges::any_of(phrases, [&](std::string_view phrase) {
      return is_phrase(at, phrase);
    });
  }

  /// "take another tablet", "tome una pastilla más".
  [[nodiscard]] bool is_more(std::size_t at) const {
    const bool is_beside =
        is_unit(at + 1) || (at > 0 && is_unit(at - 1) && known_.language != kEnglish.language);
    return is_among(word(at), known_.more) && is_beside && is_ordered(at);
  }

  /// "take two in the evening".
  [[nodiscard]] bool is_taken(std::size_t at) const {
    return at > 0 && is_number_at(at) && is_order(at - 1) && !is_negated(at) &&
           is_among(word(at + 1), known_.after_taken);
  }

  /// "halve the tablet", "triplique la dosis".
  [[nodiscard]] bool is_multiplied(std::size_t at) const {
    constexpr std::size_t kFar = 3;
    if (!is_among(word(at), known_.multiply) || is_excused(at)) {
      return false;
    }
    for (auto next = at + 1; next <= at + kFar; ++next) {
      if (is_medicine(next)) {
        return true;
      }
    }
    return false;
  }

  /// "never more than eight tablets": that is the dose of somebody.
  [[nodiscard]] bool is_limit(std::size_t at) const {
    if (at < 2 || !is_among(word(at - 1), known_.than) ||
        (word(at - 2) != "more" && word(at - 2) != "más")) {
      return false;
    }
    return has_order_before(at - 2);
  }

  /// "two tablets", "half a tablet", "una pastilla y media" after "tome".
  [[nodiscard]] bool is_count(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    const bool has_half = is_unit(at) && is_among(word(at + 1), known_.and_a_half) &&
                          (word(at + 2) == "media" || word(at + 3) == "half");
    if (!has_half && (!is_number_at(at) || !is_unit(after(at + 1, known_.links, kMostLinks)))) {
      return false;
    }
    if (is_ordered(at) || is_limit(at)) {
      return true;
    }
    return !is_excused(at) && !is_among(word(at), known_.articles);
  }

  /// Whether people are told to take what stands at `at`.
  [[nodiscard]] bool is_ordered(std::size_t at) const {
    return has_order_before(at) && !is_negated(at);
  }

  /// "a quarter of your dose", "the dose by a quarter", "la pastilla por la mitad".
  [[nodiscard]] bool is_share(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    const bool is_part = word(at) == "parte" && at > 0 && is_among(word(at - 1), known_.parts);
    if (!is_part && !is_among(word(at), known_.shares)) {
      return false;
    }
    const auto next = after(at + 1, known_.of_a_share, kMostLinks);
    if (is_among(word(next), known_.hours)) {
      return false;
    }
    if (next > at + 1 && (is_medicine(next) || is_medicine(next + 1))) {
      return true;
    }
    if (is_part && next == at + 1) {
      return true;
    }
    auto before = at;
    while (before > 0 && at - before < kMostLinks &&
           is_among(word(before - 1), known_.before_share)) {
      --before;
    }
    const bool is_change = word(before) == "by" && next == at + 1;
    return before < at && before > 0 && (is_change || is_medicine(before - 1));
  }

  /// "three times a day", "every six hours", "twenty-five a day".
  [[nodiscard]] bool is_schedule(std::size_t at) const {
    if (is_among(word(at), known_.every) && is_among(word(at + 1), known_.every_nth)) {
      return is_among(word(at + 2), known_.days);
    }
    if (is_among(word(at), known_.every) && is_number_at(at + 1)) {
      const bool is_range = is_among(word(at + 2), known_.range) && is_number_at(at + 3);
      return is_among(word(at + (is_range ? 4 : 2)), known_.days);
    }
    auto next = at + 1;
    if (is_number_at(at)) {
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
