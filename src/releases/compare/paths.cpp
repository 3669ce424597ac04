#include "releases/compare/paths.hpp"

#include <algorithm>
#include <array>

#include "dialogue/proof/positions.hpp"
#include "releases/compare/alignment.hpp"
#include "releases/compare/word_change.hpp"

namespace kiosk::releases {

namespace {

using dialogue::Choice;
using dialogue::Dialogue;
using dialogue::Page;
using Sentences = std::vector<std::string>;

std::string quoted(const std::string& words) {
  std::string plain = words;
  for (auto at = plain.find("**"); at != std::string::npos; at = plain.find("**")) {
    plain.erase(at, 2);
  }
  return "“" + plain + "”";
}

std::string words_of(const Dialogue& dialogue, const dialogue::Text& text) {
  return quoted(text.in(dialogue.languages.front()));
}

/// “Get help now” (help-now).
std::string place_words(const Dialogue& dialogue, const dialogue::PageId& target) {
  if (target == dialogue::kTopicsTarget) {
    return "the topics";
  }
  const auto* page = dialogue.find_page(target);
  return page == nullptr ? quoted(target) : words_of(dialogue, page->title) + " (" + target + ")";
}

/// "how_taken is pump or both", or "always".
std::string condition_words(const dialogue::Condition& condition) {
  std::string words;
  for (const auto& [variable, values] : condition) {
    words += words.empty() ? "" : " and ";
    words += variable;
    words += " is ";
    for (std::size_t index = 0; index < values.size(); ++index) {
      words += index == 0 ? "" : " or ";
      words += values[index];
    }
  }
  return words.empty() ? "always" : "if " + words;
}

std::string set_words(const dialogue::Variables& set) {
  std::string words;
  for (const auto& [variable, value] : set) {
    words.append(words.empty() ? "" : ", ").append(variable).append(" is ").append(value);
  }
  return words.empty() ? "nothing" : words;
}

void compare_choice(const BothDialogues& both,
                    const Choice& before,
                    const Choice& after,
                    Sentences& sentences) {
  const auto name = words_of(both.after, after.text);
  if (before.target != after.target) {
    sentences.push_back(name + " leads to " + place_words(both.after, after.target) +
                        "; it led to " + place_words(both.before, before.target));
  }
  if (before.red_flag != after.red_flag) {
    sentences.push_back(name +
                        (after.red_flag ? " is a danger sign now" : " is no danger sign any more"));
  }
  if (before.when != after.when) {
    sentences.push_back(name + " is shown " + condition_words(after.when) + "; it was shown " +
                        condition_words(before.when));
  }
  if (before.set != after.set) {
    sentences.push_back(name + " notes down: " + set_words(after.set) +
                        "; it noted down: " + set_words(before.set));
  }
}

/// Buttons of the same words are the same; others may have been reworded.
double likeness_of(const BothDialogues& both, const Choice& before, const Choice& after) {
  const auto words = likeness(before.text.in(both.before.languages.front()),
                              after.text.in(both.after.languages.front()));
  constexpr double kSamePlace = 0.4;  // a button may be reworded as a whole
  return before.target == after.target ? kSamePlace + (1 - kSamePlace) * words : words;
}

void compare_choices(const BothDialogues& both,
                     const Page& before,
                     const Page& after,
                     Sentences& sentences) {
  const auto rows = align(before.choices.size(), after.choices.size(), [&](auto i, auto j) {
    return likeness_of(both, before.choices[i], after.choices[j]);
  });
  for (const auto& row : rows) {
    if (row.before && row.after) {
      compare_choice(both, before.choices[*row.before], after.choices[*row.after], sentences);
    } else if (row.after) {
      const auto& choice = after.choices[*row.after];
      sentences.push_back("new: " + words_of(both.after, choice.text) + " leads to " +
                          place_words(both.after, choice.target));
    } else {
      const auto& choice = before.choices[*row.before];
      sentences.push_back("gone: " + words_of(both.before, choice.text) + ", which led to " +
                          place_words(both.before, choice.target));
    }
  }
}

struct Result {
  const char* name;
  dialogue::PageId dialogue::ChecklistResults::*target;
};
constexpr std::array<Result, 3> kResults{{
    {"a danger sign is ticked", &dialogue::ChecklistResults::red},
    {"a sign to call about is ticked", &dialogue::ChecklistResults::amber},
    {"nothing is ticked", &dialogue::ChecklistResults::none},
}};

void compare_checklists(const BothDialogues& both,
                        const Page& before,
                        const Page& after,
                        Sentences& sentences) {
  for (const auto& result : kResults) {
    const auto& old_target = before.results.*result.target;
    const auto& new_target = after.results.*result.target;
    if (old_target != new_target) {
      sentences.push_back(std::string("if ") + result.name + ": leads to " +
                          place_words(both.after, new_target) + "; it led to " +
                          place_words(both.before, old_target));
    }
  }
  for (const auto& item : after.items) {
    const auto was = std::find_if(before.items.begin(), before.items.end(), [&](const auto& one) {
      return one.id == item.id;
    });
    if (was != before.items.end() && was->level != item.level) {
      sentences.push_back(words_of(both.after, item.text) +
                          (item.level == dialogue::Level::Red
                               ? " opens help now; it said to call today"
                               : " says to call today; it opened help now"));
    }
  }
}

}  // namespace

Sentences compare_paths(const BothDialogues& both, const Page& before, const Page& after) {
  Sentences sentences;
  if (before.kind != after.kind) {
    sentences.emplace_back("it is a page of another kind now");
  }
  compare_choices(both, before, after, sentences);
  compare_checklists(both, before, after, sentences);
  return sentences;
}

Sentences paths_of(const Dialogue& dialogue, const Page& page) {
  Sentences sentences;
  for (const auto& choice : page.choices) {
    sentences.push_back(words_of(dialogue, choice.text) + " leads to " +
                        place_words(dialogue, choice.target));
  }
  return sentences;
}

Sentences compare_reach(const BothDialogues& both) {
  const dialogue::Positions before(both.before);
  const dialogue::Positions after(both.after);
  Sentences sentences;
  if (both.before.start != both.after.start) {
    sentences.push_back("a visit begins at " + place_words(both.after, both.after.start) +
                        "; it began at " + place_words(both.before, both.before.start));
  }
  for (const auto& entry : both.after.pages) {
    const auto& id = entry.first;
    if (both.before.find_page(id) != nullptr && before.is_reached(id) != after.is_reached(id)) {
      sentences.push_back(place_words(both.after, id) + (after.is_reached(id)
                                                             ? " is reached now; it was not"
                                                             : " is not reached any more"));
    }
  }
  return sentences;
}

}  // namespace kiosk::releases
