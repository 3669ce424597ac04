#include "editor/field/words_boxes.hpp"

#include <algorithm>
#include <utility>

#include <imgui.h>

#include "dialogue/texts/characters.hpp"

namespace kiosk::editor {

namespace {

/// More than one page has; each holds a picture of its words.
constexpr std::size_t kMostFields = 256;

/// As high as its text, so that the form scrolls and no text in it; but never so high that a box
/// and its name do not fit into the form together.
int most_lines(float font_px) {
  constexpr float kRoundAboutPx = 90;
  return static_cast<int>((ImGui::GetWindowHeight() - kRoundAboutPx) /
                          (font_px * text::kLineHeight));
}

FieldLook look_of(const std::string& language) {
  FieldLook look;
  look.most_lines = std::max(look.most_lines, most_lines(ImGui::GetFontSize()));
  look.style.size_px = ImGui::GetFontSize();
  look.style.language = language;
  look.width_px = ImGui::CalcItemWidth();
  return look;
}

/// A word that is being typed is not wrong yet.
std::vector<RemarkedWords> remarks_of(const TextField& field,
                                      const std::vector<RemarkedWords>& remarks) {
  auto shown = remarks;
  if (field.has_focus()) {
    std::erase_if(shown, [&](const RemarkedWords& words) {
      return words.remark == Remark::Misspelt && words.range.end == field.caret();
    });
  }
  return shown;
}

}  // namespace

WordsBoxes::Box::Box(ui::TextureStore& store, const std::shared_ptr<const text::FontSet>& fonts)
    : field(store, fonts, dialogue::unseen_characters) {
}

void WordsBoxes::begin_frame() {
  order_before_ = std::exchange(order_, {});
  while (boxes_.size() > std::max(kMostFields, order_before_.size())) {
    boxes_.drop_oldest();
  }
}

WordsBoxes::Box& WordsBoxes::box_of(const std::string& id) {
  if (auto* const known = boxes_.find(id)) {
    return **known;
  }
  return *boxes_.put(id, std::make_unique<Box>(textures_, fonts_));
}

void WordsBoxes::go_on(const std::string& id, Leaving leaving) {
  if (leaving == Leaving::No) {
    return;
  }
  const auto here = std::ranges::find(order_before_, id);
  if (leaving == Leaving::ToNext && here != order_before_.end() &&
      std::next(here) != order_before_.end()) {
    box_of(*std::next(here)).field.focus();
  } else if (leaving == Leaving::ToPrevious && here != order_before_.end() &&
             here != order_before_.begin()) {
    box_of(*std::prev(here)).field.focus();
  }
}

void WordsBoxes::read(Box& box, const std::string& language) {
  const auto& text = box.field.text();
  const auto changes = proofreading_.changes();
  if (language.empty() || (box.read == text && box.changes == changes)) {
    return;
  }
  box.remarks = proofreading_.remarks(text, language);
  box.read = text;
  box.changes = changes;
}

void WordsBoxes::draw_accents(const std::string& id,
                              const std::string& language,
                              FieldEvents& events) {
  if (!language.starts_with("es")) {
    return;
  }
  const auto put_in = box_of(id).field.show_accents();
  events.changes.insert(events.changes.end(), put_in.changes.begin(), put_in.changes.end());
  events.left_out += put_in.left_out;
}

void WordsBoxes::suggest(const Box& box,
                         const base::ByteRange& range,
                         const std::string& language) {
  asked_about_ = range;
  suggestions_ = proofreading_.suggestions(
      box.field.text().substr(range.begin, range.end - range.begin), language);
}

void WordsBoxes::draw_remarks(const std::string& id,
                              const std::string& language,
                              FieldEvents& events) {
  auto& box = box_of(id);
  if (box.read != box.field.text()) {
    return;
  }
  const auto shown = remarks_of(box.field, box.remarks);
  if (std::ranges::find(shown, Remark::HardToRead, &RemarkedWords::remark) != shown.end()) {
    widgets_.named_words("hard:" + id,
                         "The underlined sentence is hard to read. Make it shorter.",
                         Font::Regular,
                         colours::kAmber);
  }
  const auto first = std::ranges::find(shown, Remark::Misspelt, &RemarkedWords::remark);
  if (first == shown.end()) {
    return;
  }
  const auto word = box.read.substr(first->range.begin, first->range.end - first->range.begin);
  widgets_.named_words(
      "misspelt:" + id, "“" + word + "” is not in the dictionary.", Font::Regular, colours::kRed);
  if (widgets_.button("spelling:" + id, "What may be meant", Weight::Quiet)) {
    events.asked_about = first->range;
  }
  ImGui::SameLine();
  if (widgets_.button("right:" + id, "It is right", Weight::Quiet)) {
    right_word_ = RightWord{word, language};
  }
  widgets_.tip("Adds it to the words of this dialogue that are spelt right");
}

void WordsBoxes::draw_suggestions(const std::string& id, FieldEvents& events) {
  if (!ImGui::BeginPopup(("suggestions:" + id).c_str())) {
    return;
  }
  if (suggestions_.empty()) {
    widgets_.words("The dictionary has nothing like it.");
  }
  for (const auto& suggestion : suggestions_) {
    if (widgets_.row("suggestion:" + suggestion, suggestion, false, {}, 0)) {
      const auto put_in = box_of(id).field.replace(asked_about_, suggestion);
      events.changes.insert(events.changes.end(), put_in.changes.begin(), put_in.changes.end());
      ImGui::CloseCurrentPopup();
    }
  }
  ImGui::EndPopup();
}

void WordsBoxes::draw_left_out(const std::string& id, const FieldEvents& events) {
  if (events.left_out > 0) {
    full_ = id;
    told_ = words_left_out(events.left_out);
  } else if (!events.changes.empty() && full_ == id) {
    full_.clear();
  }
  if (full_ == id) {
    widgets_.words(told_, Font::Regular, colours::kAmber);
  }
}

bool WordsBoxes::draw(const std::string& id, const std::string& language, std::string& words) {
  auto& box = box_of(id);
  order_.push_back(id);
  box.field.set_text(words, text::CaretGoes::ToTheChange);
  read(box, language);
  auto events =
      box.field.show(hidden("", id).c_str(), look_of(language), remarks_of(box.field, box.remarks));
  widgets_.note(id, Role::Field, box.field.text());
  if (box.field.has_focus()) {
    typed_last_ = id;
    widgets_.note_typed_in({id, ImGui::GetItemRectMin().y, events.to_show});
  }
  // Still there while one of its buttons is pressed, which takes the focus.
  if (typed_last_ == id) {
    draw_accents(id, language, events);
    draw_remarks(id, language, events);
  }
  if (events.asked_about) {
    suggest(box, *events.asked_about, language);
    ImGui::OpenPopup(("suggestions:" + id).c_str());
  }
  draw_suggestions(id, events);
  draw_left_out(id, events);
  go_on(id, events.leaving);
  if (events.changes.empty()) {
    return false;
  }
  words = box.field.text();
  return true;
}

std::optional<RightWord> WordsBoxes::take_right_word() {
  return std::exchange(right_word_, std::nullopt);
}

}  // namespace kiosk::editor
