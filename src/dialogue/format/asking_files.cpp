// questions.json, red-flags.json, danger-words.json and practice.json.

#include "dialogue/format/files.hpp"
#include "dialogue/format/parts.hpp"

namespace kiosk::dialogue {

namespace {

MemberShape lists_member(std::string key, std::string name, std::string help) {
  return {std::move(key), std::move(name), std::move(help), word_lists_shape(), Need::Optional};
}

MemberShape filled_member(std::string key, std::string name, std::string help) {
  return {std::move(key), std::move(name), std::move(help), filled_word_lists_shape()};
}

MemberShape crisis_member(std::string help) {
  return {"crisis", "Crisis line", std::move(help), bool_shape(), Need::Optional};
}

SharedShape outside_group() {
  static const auto outside =
      group_shape("outside",
                  "Questions of one kind",
                  {{id_member("The name of the kind; each once in this file"),
                    filled_member("asks", "Questions", "Such questions, as people type them")},
                   {},
                   {}});
  return outside;
}

SharedShape synonyms_lists() {
  const auto group = list_shape(notation_shape(kOneWord), {2, 50}, Repeats::Refused);
  return by_language_shape(list_shape(group, {0, 2000}));
}

SharedShape other_medicines_group() {
  static const auto others = group_shape(
      "other_medicines",
      "Medicines this dialogue is not about: a question that names one, and not its own, is "
      "refused unless one of the pages answers it",
      {{filled_member("names", "Their names", "Their names"),
        filled_member(
            "own_names", "Our medicine", "What people call the medicine of this dialogue"),
        {"pages",
         "Pages",
         "The pages about taking other medicines beside it",
         list_shape(page_id_shape(), {}, Repeats::Refused)}},
       {},
       {}});
  return others;
}

SharedShape happening_group() {
  static const auto sign =
      group_shape("happening_sign",
                  "One danger sign in five words or fewer",
                  {{id_member("The name of the sign; each once in this list"),
                    {"words",
                     "On the button",
                     "What stands on the button, in every language: at most 40 letters and spaces",
                     text_shape()},
                    crisis_member("Whether help now shows the crisis line first"),
                    when_member("Asked of some visitors only")},
                   {},
                   {}});
  return sign;
}

std::vector<MemberShape> rule_members() {
  return {id_member("The name of the danger; each once in this file"),
          {"flags",
           "Red flags",
           "Red flag numbers, A4",
           list_shape(notation_shape(kFlagNotation), {}, Repeats::Refused),
           Need::Optional},
          {"level", "How urgent", "red: help now; amber: call today", level_shape()},
          crisis_member("Whether the crisis line is shown too"),
          {"always",
           "Always",
           "Whether its signs open help now however calm the question sounds",
           bool_shape(),
           Need::Optional},
          when_member("Known dangers of some visitors only"),
          filled_member("signs", "Signs", "Patterns; docs/format.md shows how they are written"),
          filled_member("examples",
                        "Examples",
                        "Questions as people type them, which the signs of this danger must catch"),
          lists_member("also_said",
                       "Also said",
                       "Of a red danger: further questions that must open help now, whether a sign "
                       "names them or not. What people say in a hundred ways goes here; what must "
                       "never be missed gets a sign"),
          sources_member(),
          facts_member("Numbers of the facts this danger rests on"),
          review_member("Who has looked at this danger")};
}

SharedShape rule_group() {
  static const auto rule =
      group_shape("rule", "One danger and the ways people say it", {rule_members(), {}, {}});
  return rule;
}

MemberShape by_id_member(const char* key,
                         const char* name,
                         const char* help,
                         Refers key_refers = Refers::ToNothing) {
  constexpr Count kMany{0, 5000};
  return {key,
          name,
          help,
          map_shape({{}, key_refers, by_language_shape(list_shape(words_shape(), kMany))})};
}

}  // namespace

const GroupShape& questions_file_shape() {
  static const GroupShape file{
      {schema_member(),
       {"outside",
        "Not ours",
        "Questions this kiosk does not answer, so that it can say so",
        list_shape(outside_group(), {0, 2000}),
        Need::Optional},
       {"synonyms",
        "Same meaning",
        "For each language groups of single words that stand for each other in a question",
        synonyms_lists(),
        Need::Optional},
       lists_member("small_talk",
                    "Small talk",
                    "Greetings, thanks and the like, which tell nothing before and after a "
                    "question"),
       {"other_medicines",
        "Other medicines",
        "Medicines this dialogue is not about",
        other_medicines_group(),
        Need::Optional}},
      {},
      {}};
  return file;
}

const GroupShape& red_flags_file_shape() {
  static const GroupShape file{
      {schema_member(),
       {"happening_now",
        "Asked about now",
        "The danger signs under \"Is any of this happening now?\", each a button that leads to "
        "help now",
        // As many buttons as stand on the glass beside the rest of a screen.
        list_shape(happening_group(), {0, 8}),
        Need::Optional},
       {"groups",
        "Groups of words",
        "What {name} in a pattern stands for: words, or several words in a row, as people type "
        "them",
        map_shape({{}, Refers::ToNothing, filled_word_lists_shape()}),
        Need::Optional},
       {"rules", "Dangers", "One danger sign each", list_shape(rule_group(), {1, 500})},
       lists_member(
           "idioms", "Sayings", "Patterns of sayings that hold danger words and mean none"),
       lists_member("negation",
                    "Not there",
                    "Patterns of words that, up to three words before a sign, say it is not there"),
       lists_member("past", "Long over", "Patterns anywhere in the question: it is long over"),
       lists_member("knowledge", "In general", "Patterns of a question about danger in general"),
       lists_member("present", "Now", "Patterns that say someone is in danger now"),
       lists_member("calm",
                    "Calm questions",
                    "Questions that must not open help now; the tests of the program try them")},
      {},
      {}};
  return file;
}

const GroupShape& danger_words_file_shape() {
  static const GroupShape file{
      {schema_member(),
       by_id_member("concepts",
                    "Ideas of danger",
                    "What: for each idea of danger, by language, the pieces of sentences that tell "
                    "it"),
       by_id_member("scopes",
                    "Who, when, whether",
                    "Who, when and whether: now, long past, denied, a film, another person")},
      {},
      {}};
  return file;
}

const GroupShape& practice_file_shape() {
  static const GroupShape file{
      {schema_member(),
       by_id_member("dangers",
                    "Danger",
                    "By the id of a red rule of red-flags.json: what people in that danger say"),
       by_id_member("calm",
                    "Calm",
                    "By the id of the page they ask for, or outside: what holds words of danger "
                    "though nobody is in it",
                    Refers::ToPage)},
      {},
      {}};
  return file;
}

const GroupShape& outside_shape() {
  return group_of(outside_group());
}
const GroupShape& other_medicines_shape() {
  return group_of(other_medicines_group());
}
const GroupShape& happening_sign_shape() {
  return group_of(happening_group());
}
const GroupShape& red_flag_rule_shape() {
  return group_of(rule_group());
}

}  // namespace kiosk::dialogue
