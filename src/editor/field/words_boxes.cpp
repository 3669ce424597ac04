#include "editor/field/words_boxes.hpp"

#include <algorithm>
#include <utility>

#include <imgui.h>

#include "dialogue/texts/characters.hpp"

namespace kiosk::editor {

namespace {

/// More than one page has; each holds a picture of its words.
constexpr std::size_t kMostFields = 256;

FieldLook look_of(const std::string& language) {
  FieldLook look;
  look.style.size_px = ImGui::GetFontSize();
  look.style.language = language;
  look.width_px = ImGui::CalcItemWidth();
  return look;
}

}  // namespace

void WordsBoxes::begin_frame() {
  order_before_ = std::exchange(order_, {});
  while (fields_.size() > std::max(kMostFields, order_before_.size())) {
    fields_.drop_oldest();
  }
}

TextField& WordsBoxes::field_of(const std::string& id) {
  if (auto* const known = fields_.find(id)) {
    return **known;
  }
  return *fields_.put(id,
                      std::make_unique<TextField>(textures_, fonts_, dialogue::unseen_characters));
}

void WordsBoxes::go_on(const std::string& id, Leaving leaving) {
  if (leaving == Leaving::No) {
    return;
  }
  const auto here = std::ranges::find(order_before_, id);
  if (leaving == Leaving::ToNext && here != order_before_.end() &&
      std::next(here) != order_before_.end()) {
    field_of(*std::next(here)).focus();
  } else if (leaving == Leaving::ToPrevious && here != order_before_.end() &&
             here != order_before_.begin()) {
    field_of(*std::prev(here)).focus();
  }
}

bool WordsBoxes::draw(const std::string& id, const std::string& language, std::string& words) {
  auto& field = field_of(id);
  order_.push_back(id);
  field.set_text(words, text::CaretGoes::ToTheChange);
  auto events = field.show(hidden("", id).c_str(), look_of(language), {});
  widgets_.note(id, Role::Field, field.text());
  if (field.has_focus()) {
    typed_last_ = id;
  }
  // Still there while one of its buttons is pressed, which takes the focus.
  if (typed_last_ == id && language.starts_with("es")) {
    const auto put_in = field.show_accents();
    events.changes.insert(events.changes.end(), put_in.changes.begin(), put_in.changes.end());
    events.left_out += put_in.left_out;
  }
  if (events.left_out > 0) {
    full_ = id;
    told_ = words_left_out(events.left_out);
  } else if (!events.changes.empty() && full_ == id) {
    full_.clear();
  }
  if (full_ == id) {
    widgets_.words(told_, Font::Regular, colours::kAmber);
  }
  go_on(id, events.leaving);
  if (events.changes.empty()) {
    return false;
  }
  words = field.text();
  return true;
}

}  // namespace kiosk::editor
