#include "editor/panes/publishing.hpp"

#include "editor/form/ground.hpp"
#include "editor/parts/has_come.hpp"
#include "editor/parts/keys.hpp"
#include <imgui.h>

namespace kiosk::editor {

bool Publishing::poll() {
  const bool is_done = has_come(running_);
  if (is_done) {
    last_ = running_.get();
  }
  return is_done;
}

void Publishing::draw_note(Widgets& widgets) {
  if (!ImGui::BeginPopup("publish-note")) {
    return;
  }
  constexpr float kWidthPx = 340;
  widgets.words("Publish what is saved", Font::Heading);
  widgets.words("Who publishes it");
  widgets.line("publish-author", "your name", note_.author, kWidthPx);
  widgets.words("What is new");
  widgets.line("publish-new", "such as: new phone hours", note_.what_is_new, kWidthPx);
  if (note_.author.empty()) {
    widgets.dead_button("publish-now", "Publish now", "Write your name first");
  } else if (note_.what_is_new.empty()) {
    widgets.dead_button("publish-now", "Publish now", "Write what is new first");
  } else if (widgets.button("publish-now", "Publish now", Weight::Main)) {
    last_.reset();
    running_ = std::async(std::launch::async, publish_, note_);
    note_.what_is_new.clear();
    ImGui::CloseCurrentPopup();
  }
  ImGui::SameLine();
  if (widgets.button("publish-not", "Cancel") || is_pressed(ImGuiKey_Escape, Repeating::No)) {
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
}

void Publishing::draw(Widgets& widgets, const std::string& why_not) {
  if (!publish_) {
    return;
  }
  if (running_.valid()) {
    widgets.dead_button("publish", "Publish …", "Everything is being proved");
    widgets.words("Everything is being proved, then published.");
    return;
  }
  if (!why_not.empty()) {
    widgets.dead_button("publish", "Publish …", why_not);
  } else if (widgets.button("publish", "Publish …", Weight::Main)) {
    ImGui::OpenPopup("publish-note");
  }
  draw_note(widgets);
  if (last_) {
    const bool is_done = last_->outcome == Outcome::Done;
    const Ground ground(is_done ? colours::kTealTint : colours::kRedTint);
    widgets.named_words("published", last_->words);
  }
}

}  // namespace kiosk::editor
