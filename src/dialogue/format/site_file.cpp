// A site file, and the list of all kinds of files.

#include <algorithm>
#include <array>

#include "dialogue/format/files.hpp"
#include "dialogue/format/parts.hpp"
#include "dialogue/model/site.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<const char*, kPhoneSlots.size()> kPhoneHelp{"The emergency number",
                                                                 "The poison help line",
                                                                 "The health line",
                                                                 "The crisis line",
                                                                 "The clinic",
                                                                 "The pump team"};

SharedShape phones_group() {
  static const auto phones = [] {
    GroupShape group;
    for (std::size_t i = 0; i < kPhoneSlots.size(); ++i) {
      const auto* const help = kPhoneHelp.at(i);
      group.members.push_back({kPhoneSlots.at(i).key, help, help, phone_shape(), Need::Optional});
    }
    return group_shape("phones",
                       "Numbers as people dial them; a number that is not set leaves its card away",
                       std::move(group));
  }();
  return phones;
}

SharedShape panel_group() {
  constexpr Range kPanelMm{50, 3000};
  static const auto panel = group_shape(
      "panel",
      "The visible glass",
      {{{"width_mm", "Width (mm)", "Width in millimetres", number_shape(kPanelMm, NumberKind::Any)},
        {"height_mm",
         "Height (mm)",
         "Height in millimetres",
         number_shape(kPanelMm, NumberKind::Any)}},
       {},
       {}});
  return panel;
}

SharedShape idle_group() {
  constexpr Range kBaseSeconds{15, 600};
  constexpr Range kStillThereSeconds{20, 120};  // the least is WCAG 2.2, 2.2.1
  static const auto idle = group_shape("idle",
                                       "How long the kiosk waits",
                                       {{{"base_seconds",
                                          "Seconds before it asks",
                                          "Seconds without a touch before it asks",
                                          number_shape(kBaseSeconds, NumberKind::Whole),
                                          Need::Optional},
                                         {"still_there_seconds",
                                          "Seconds to answer",
                                          "Seconds to answer before it forgets all; never under 20",
                                          number_shape(kStillThereSeconds, NumberKind::Whole),
                                          Need::Optional}},
                                        {},
                                        {}});
  return idle;
}

SharedShape reviewer_group() {
  static const auto reviewer = group_shape(
      "reviewer",
      "Somebody who may approve pages",
      {{{"name", "Name", "Their name, as their seals say it", notation_shape(kSignerNotation)},
        {"key",
         "Public key",
         "Their public key: the second line of the .pub file",
         notation_shape(kPublicKeyNotation)}},
       {},
       {}});
  return reviewer;
}

SharedShape review_policy_group() {
  static const auto review = group_shape(
      "review_policy",
      "Who may approve pages here, and what becomes of pages without their seal",
      {{{"reviewers",
         "Reviewers",
         "The people whose seals count",
         list_shape(reviewer_group(), {0, 100})},
        {"unsigned",
         "Pages without a seal",
         "Pages without a seal that counts: shown as a draft, also without this key, or hidden",
         one_of_words(kUnsignedPages),
         Need::Optional},
        {"overdue",
         "Pages whose review is due",
         "Pages whose next review is due: shown with a line that says so, also without this key, "
         "or "
         "hidden",
         one_of_words(kOverduePages),
         Need::Optional}},
       {},
       {}});
  return review;
}

SharedShape printer_group() {
  static const auto printer = group_shape(
      "printer",
      "What visitors can print leaflets on",
      {{{"queue",
         "Printer",
         "The printer's name in CUPS (`lpstat -e` lists them), or default for the one CUPS uses "
         "if none is named",
         notation_shape(kPrintQueueNotation)},
        {"paper",
         "Paper",
         "What paper is in it; A4 also without this key",
         one_of_words(kSheetSizes),
         Need::Optional}},
       {},
       {}});
  return printer;
}

}  // namespace

const GroupShape& site_file_shape() {
  static const GroupShape file{
      {schema_member(),
       {"clinic", "Clinic", "The name visitors read", notation_shape(kClinicNotation)},
       {"phones", "Phone numbers", "Numbers as people dial them", phones_group()},
       {"languages",
        "Languages",
        "Languages visitors may pick, the first one first; left out: all",
        list_shape(notation_shape(kLanguageNotation), {1, 20}, Repeats::Refused),
        Need::Optional},
       {"panel", "Size of the screen", "The visible glass", panel_group(), Need::Optional},
       {"idle", "Waiting times", "How long the kiosk waits", idle_group(), Need::Optional},
       {"review",
        "Reviews",
        "Who may approve pages here, and what becomes of pages without their seal",
        review_policy_group(),
        Need::Optional},
       {"printer",
        "Printer",
        "What visitors can print leaflets on; left out: nothing is printed",
        printer_group(),
        Need::Optional},
       {"dialogue",
        "Which dialogue",
        "The folder of the dialogue to show, if there are several",
        notation_shape(kIdNotation),
        Need::Optional}},
      {},
      {}};
  return file;
}

const GroupShape& phones_shape() {
  return group_of(phones_group());
}
const GroupShape& panel_shape() {
  return group_of(panel_group());
}
const GroupShape& idle_shape() {
  return group_of(idle_group());
}
const GroupShape& review_policy_shape() {
  return group_of(review_policy_group());
}
const GroupShape& reviewer_shape() {
  return group_of(reviewer_group());
}
const GroupShape& printer_shape() {
  return group_of(printer_group());
}

const std::vector<FileFormat>& file_formats() {
  static const std::vector<FileFormat> formats{
      {"dialogue",
       "dialogue.json",
       "What a dialogue is called, its languages, where it starts, and what its pages may use",
       &dialogue_file_shape()},
      {"words",
       "words.json",
       "The words of the buttons and screens that belong to no page",
       &words_file_shape()},
      {"topic",
       "A file of topics/",
       "One topic and its pages; the first page is where the topic begins",
       &topic_file_shape()},
      {"questions",
       "questions.json",
       "What the kiosk should know about questions that are not its own, and words that mean the "
       "same",
       &questions_file_shape()},
      {"red-flags",
       "red-flags.json",
       "How the kiosk knows danger in a typed question",
       &red_flags_file_shape()},
      {"danger-words",
       "danger-words.json",
       "How the ideas of danger are said, and how one says who, when and whether",
       &danger_words_file_shape()},
      {"practice",
       "practice.json",
       "Sentences from which the kiosk learns what danger sounds like, and what only sounds like "
       "it",
       &practice_file_shape()},
      {"seals", "seals.json", "Which pages were approved by whom", &seals_file_shape()},
      {"site",
       "site.json",
       "What one clinic sets: name, numbers, languages, glass, times, printer",
       &site_file_shape()},
  };
  return formats;
}

const FileFormat* format_of_file(std::string_view file) {
  constexpr std::string_view kEnding = ".json";
  if (!file.ends_with(kEnding)) {
    return nullptr;
  }
  file.remove_suffix(kEnding.size());
  const auto slash = file.rfind('/');
  const auto folder = slash == std::string_view::npos ? std::string_view() : file.substr(0, slash);
  const auto name = folder == "topics" || folder.ends_with("/topics") ? std::string_view("topic")
                                                                      : file.substr(slash + 1);
  const auto found = std::ranges::find(file_formats(), name, &FileFormat::name);
  return found == file_formats().end() ? nullptr : &*found;
}

}  // namespace kiosk::dialogue
