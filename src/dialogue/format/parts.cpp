#include "dialogue/format/parts.hpp"

#include <utility>
#include <variant>

#include "dialogue/format/files.hpp"

namespace kiosk::dialogue {

namespace {

SharedShape condition_shape() {
  static const auto condition = named_shape(
      "condition",
      "Holds if every variable named has one of the values listed",
      map_shape({{}, Refers::ToVariable, list_shape(words_shape(Refers::ToValue), {1, 50})}));
  return condition;
}

/// Nobody approves a page by a word: a seal does.
SharedShape review_state_shape() {
  std::vector<Option> options;
  for (const auto& state : kReviewStates) {
    const bool approves = state.value == ReviewState::Signed;
    options.push_back({state.word, state.name, approves ? Offered::No : Offered::Yes});
  }
  return one_of_shape(std::move(options));
}

SharedShape review_group() {
  static const auto review = group_shape(
      "review",
      "Who has looked at it",
      {{{"state",
         "State",
         "draft; signed is what older files say, and approves nothing: a seal does",
         review_state_shape(),
         Need::Required},
        {"notes", "To verify", "What to verify", list_shape(words_shape(), {}), Need::Optional}},
       {},
       {}});
  return review;
}

}  // namespace

MemberShape schema_member() {
  return {
      "$schema", "", "Where an editor finds the rules of this file", words_shape(), Need::Optional};
}

MemberShape id_member(std::string help, Refers names) {
  return {"id",
          "Name in the files",
          std::move(help),
          notation_shape(kIdNotation, Refers::ToNothing, names)};
}

MemberShape when_member(std::string help) {
  return {"when", "Only for", std::move(help), condition_shape(), Need::Optional};
}

MemberShape sources_member() {
  return {"sources",
          "Sources",
          "Keys of \"sources\" in dialogue.json",
          list_shape(words_shape(Refers::ToSource), {1, 50}),
          Need::Required};
}

MemberShape facts_member(std::string help) {
  return {"facts",
          "Numbers of the facts",
          std::move(help),
          list_shape(notation_shape(kFactNotation), {}, Repeats::Refused),
          Need::Optional};
}

MemberShape review_member(std::string help) {
  return {"review", "Review", std::move(help), review_group(), Need::Optional};
}

MemberShape optional(MemberShape member) {
  member.need = Need::Optional;
  return member;
}

MemberShape only_of(std::vector<std::string> kinds, MemberShape member) {
  member.kinds = std::move(kinds);
  return member;
}

SharedShape word_lists_shape() {
  static const auto lists = named_shape("words_by_language",
                                        "For each language a list of words",
                                        by_language_shape(list_shape(words_shape(), {0, 500})));
  return lists;
}

SharedShape filled_word_lists_shape() {
  static const auto lists = named_shape("filled_words_by_language",
                                        "For each language a list of words, none of them empty",
                                        by_language_shape(list_shape(words_shape(), {1, 500}), 1));
  return lists;
}

SharedShape page_id_shape() {
  return notation_shape(kIdNotation, Refers::ToPage);
}

SharedShape level_shape() {
  return one_of_words(kLevels);
}

SharedShape icon_shape() {
  std::vector<Option> options;
  options.reserve(kIcons.size());
  for (const auto* const icon : kIcons) {
    options.push_back({icon, icon});
  }
  return named_shape("icon", "A small picture", one_of_shape(std::move(options)));
}

const GroupShape& group_of(const SharedShape& shape) {
  return std::get<GroupShape>(shape->kind);
}

const GroupShape& review_shape() {
  return group_of(review_group());
}

}  // namespace kiosk::dialogue
