// dialogue.json and words.json.

#include "dialogue/format/files.hpp"
#include "dialogue/format/parts.hpp"
#include "dialogue/model/site.hpp"
#include "dialogue/model/word_keys.hpp"

namespace kiosk::dialogue {

namespace {

SharedShape source_group() {
  static const auto source =
      group_shape("source",
                  "A document the content rests on",
                  {{{"title",
                     "Title",
                     "The exact name of the document, for staff and reviewers",
                     words_shape()},
                    {"plain",
                     "In plain words",
                     "What it is, in a patient's words; without it visitors see the title",
                     text_shape(),
                     Need::Optional},
                    {"who", "Who wrote it", "Who wrote it", words_shape(), Need::Optional},
                    {"year",
                     "Year",
                     "The year it is of",
                     number_shape({1900, 2100}, NumberKind::Whole),
                     Need::Optional},
                    {"checked",
                     "Compared on",
                     "When the content was last compared with it: 2026-11-28",
                     notation_shape(kDateNotation),
                     Need::Optional}},
                   {},
                   {}});
  return source;
}

SharedShape label_group() {
  static const auto label =
      group_shape("label",
                  "Words in a picture",
                  {{{"box",
                     "Place",
                     "x, y, width, height in the units of the SVG's viewBox",
                     list_shape(number_shape({0, 4000}, NumberKind::Any), {4, 4})},
                    {"align", "Stands", "Where the words stand in the box", one_of_words(kAligns)},
                    {"text", "Words", "The words", text_shape()}},
                   {},
                   {}});
  return label;
}

SharedShape figure_group() {
  static const auto figure = group_shape(
      "figure",
      "A picture with its labels",
      {{{"file",
         "File",
         "The SVG file, in the folder figures",
         notation_shape(kFigureFileNotation)},
        {"alt", "In words", "The picture in words, for those who cannot see it", text_shape()},
        {"labels",
         "Labels",
         "Words the kiosk sets into the picture",
         list_shape(label_group(), {0, 30}),
         Need::Optional}},
       {},
       {}});
  return figure;
}

SharedShape slots_group() {
  static const auto slots = [] {
    GroupShape group;
    group.members.push_back({kClinicSlot, kClinicSlot, "", text_shape(), Need::Optional});
    for (const auto& phone : kPhoneSlots) {
      group.members.push_back({phone.slot, phone.slot, "", text_shape(), Need::Optional});
    }
    return group_shape("slots", "Words that stand in when the site sets nothing", std::move(group));
  }();
  return slots;
}

SharedShape words_group() {
  static const auto words = [] {
    GroupShape group;
    for (const auto& key : word_keys()) {
      group.members.push_back({key, key, "", text_shape()});
    }
    return group_shape("interface_words", "The words of buttons and screens", std::move(group));
  }();
  return words;
}

std::vector<MemberShape> used_members() {
  return {
      {"variables",
       "Kept in mind",
       "What the kiosk keeps in mind during one visit: each variable with its values, the first at "
       "the start",
       map_shape({{kVariableNotation},
                  Refers::ToNothing,
                  list_shape(notation_shape(kVariableNotation), {1, 20}, Repeats::Refused),
                  Refers::ToVariable}),
       Need::Optional},
      {"slots",
       "Words for slots",
       "Words that stand in when the site sets nothing",
       slots_group(),
       Need::Optional},
      {"named_words",
       "Words not graded",
       "Words the reading grade leaves out",
       word_lists_shape(),
       Need::Optional},
      {"known_words",
       "Words spelt right",
       "Words that are spelt right though no dictionary has them: names, brands",
       word_lists_shape(),
       Need::Optional},
      {"sources",
       "Sources",
       "What pages cite, by key",
       map_shape({{}, Refers::ToNothing, source_group(), Refers::ToSource})},
      {"updated",
       "Last changed",
       "When the content last changed: 2026-11-28",
       notation_shape(kDateNotation),
       Need::Optional},
      {"figures",
       "Pictures",
       "Pictures by id",
       map_shape({{kIdNotation}, Refers::ToNothing, figure_group(), Refers::ToFigure}),
       Need::Optional},
  };
}

}  // namespace

const GroupShape& dialogue_file_shape() {
  static const auto file = [] {
    GroupShape group;
    group.members = {
        schema_member(),
        {"title", "Title", "What the dialogue is called", text_shape()},
        {"languages",
         "Languages",
         "Language tags; the first is the first language",
         list_shape(notation_shape(kLanguageNotation), {1, 20}, Repeats::Refused)},
        {"start", "First page", "The page that follows the welcome screen", page_id_shape()}};
    for (auto& member : used_members()) {
      group.members.push_back(std::move(member));
    }
    return group;
  }();
  return file;
}

const GroupShape& words_file_shape() {
  static const GroupShape file{{schema_member(),
                                {"words",
                                 "Words of buttons and screens",
                                 "All keys must be there; {n} and {m} stand for numbers",
                                 words_group()}},
                               {},
                               {}};
  return file;
}

const GroupShape& source_shape() {
  return group_of(source_group());
}
const GroupShape& figure_shape() {
  return group_of(figure_group());
}
const GroupShape& figure_label_shape() {
  return group_of(label_group());
}
const GroupShape& slots_shape() {
  return group_of(slots_group());
}
const GroupShape& interface_words_shape() {
  return group_of(words_group());
}

}  // namespace kiosk::dialogue
