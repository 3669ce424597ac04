#pragma once
// Words of the files that stand for values of the model.

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"

namespace kiosk::dialogue {

template <typename Value>
struct EnumWord {
  const char* word;
  Value value;
  const char* name;  ///< what staff are shown for it
};

inline constexpr std::array<EnumWord<PageKind>, 5> kPageKinds{
    {{"page", PageKind::Page, "Page to read"},
     {"checklist", PageKind::Checklist, "Checklist"},
     {"quiz", PageKind::Quiz, "Quiz question"},
     {"ending", PageKind::Ending, "Ending with tips"},
     {"help-now", PageKind::HelpNow, "Get help now"}}};

inline constexpr std::array<EnumWord<BlockKind>, 6> kBlockKinds{
    {{"text", BlockKind::Paragraph, "Paragraph"},
     {"steps", BlockKind::Steps, "Numbered steps"},
     {"points", BlockKind::Points, "Points"},
     {"warning", BlockKind::Warning, "Warning"},
     {"figure", BlockKind::Figure, "Picture"},
     {"tip", BlockKind::Tip, "Coping tip"}}};

inline constexpr std::array<EnumWord<Shelf>, 3> kShelves{
    {{"home", Shelf::Home, "On the topics screen"},
     {"more", Shelf::More, "On the second topics screen"},
     {"none", Shelf::None, "Not listed"}}};

inline constexpr std::array<EnumWord<Level>, 2> kLevels{
    {{"red", Level::Red, "Red: get help now"}, {"amber", Level::Amber, "Amber: call today"}}};

inline constexpr std::array<EnumWord<ReviewState>, 2> kReviewStates{
    {{"draft", ReviewState::Draft, "Draft"},
     {"signed", ReviewState::Signed, "Signed: a seal must say so too"}}};

inline constexpr std::array<EnumWord<LabelAlign>, 3> kAligns{
    {{"left", LabelAlign::Left, "Left"},
     {"center", LabelAlign::Center, "In the middle"},
     {"right", LabelAlign::Right, "Right"}}};

inline constexpr std::array<EnumWord<UnsignedPages>, 2> kUnsignedPages{
    {{"show_as_draft", UnsignedPages::ShowAsDraft, "Show them as a draft"},
     {"hide", UnsignedPages::Hide, "Hide them"}}};

inline constexpr std::array<EnumWord<OverduePages>, 2> kOverduePages{
    {{"warn", OverduePages::Warn, "Show them, with a line that says so"},
     {"hide", OverduePages::Hide, "Hide them"}}};

inline constexpr std::array<EnumWord<SheetSize>, 2> kSheetSizes{
    {{"a4", SheetSize::A4, "A4"}, {"letter", SheetSize::Letter, "Letter"}}};

/// The icons a topic or a tip can have.
inline constexpr auto kIcons = std::to_array<const char*>({"pill",
                                                           "pulse",
                                                           "stairs",
                                                           "pump",
                                                           "checklist",
                                                           "heart",
                                                           "calendar",
                                                           "shield",
                                                           "hospital",
                                                           "person",
                                                           "moon",
                                                           "phone",
                                                           "clock",
                                                           "glass",
                                                           "question"});

template <typename Value, std::size_t Size>
std::vector<std::string> words_of(const std::array<EnumWord<Value>, Size>& table) {
  std::vector<std::string> words;
  words.reserve(Size);
  for (const auto& entry : table) {
    words.emplace_back(entry.word);
  }
  return words;
}

}  // namespace kiosk::dialogue
