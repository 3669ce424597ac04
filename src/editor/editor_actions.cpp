// Saving, undoing, closing, and what has to be told.

#include <algorithm>

#include "editor/editor.hpp"
#include "editor/form/ground.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using editing::Meeting;

bool is_pressed(char letter) {
#if IMGUI_VERSION_NUM >= 18700
  const auto key = static_cast<ImGuiKey>(ImGuiKey_A + (letter - 'A'));
  return ImGui::IsKeyPressed(key, false);
#else
  // Before 1.87 a key is what the window system calls it: GLFW's letters are capitals.
  return ImGui::IsKeyPressed(letter, false);
#endif
}

std::size_t errors_in(const editing::Findings& findings) {
  return static_cast<std::size_t>(std::ranges::count_if(findings.all(), [](const auto& finding) {
    return finding.diagnostic.severity == dialogue::Severity::Error;
  }));
}

std::size_t count_pages(const editing::Outline& outline) {
  std::size_t count = 0;
  for (const auto& topic : outline.topics) {
    count += topic.pages.size();
  }
  return count;
}

}  // namespace

void Editor::take_shortcuts() {
  const auto& io = ImGui::GetIO();
  if (!io.KeyCtrl) {
    return;
  }
  if (is_pressed('S')) {
    save();
  } else if (is_pressed('Y') || (io.KeyShift && is_pressed('Z'))) {
    go_through_history(&editing::Desk::redo);
  } else if (is_pressed('Z')) {
    go_through_history(&editing::Desk::undo);
  }
}

void Editor::go_through_history(void (editing::Desk::*step)()) {
  const auto before = outline_;
  ((*desk_).*step)();
  refresh_outline();
  if (count_pages(outline_) <= count_pages(before)) {
    return;  // a page that is only called otherwise now is followed already
  }
  for (const auto& topic : outline_.topics) {
    const auto came = std::ranges::find_if(
        topic.pages, [&](const auto& page) { return before.find_page(page.id) == nullptr; });
    if (came != topic.pages.end()) {
      return select_page(came->id);
    }
  }
}

void Editor::draw_notices() {
  if (desk_->recovered() == editing::Recovered::Drafts && desk_->to_undo() != nullptr &&
      !desk_->is_saved()) {
    const Ground ground(colours::kTealTint);
    widgets_.named_words(
        "recovered",
        "What you had not saved last time is here again. Save keeps it; Undo takes "
        "it back step by step.");
  } else if (desk_->recovered() == editing::Recovered::PutAside) {
    const Ground ground(colours::kAmberTint);
    widgets_.named_words("put-aside",
                         "The files were changed by somebody else since, so what you had not saved "
                         "last time does not fit them any more. It is kept beside the other drafts "
                         "in a file that ends with .aside.");
  }
  if (!desk_->fault().empty()) {
    const Ground ground(colours::kRedTint);
    widgets_.named_words(
        "draft-fault",
        "Drafts cannot be kept: " + desk_->fault() +
            ". Save often; free some space, or ask who looks after this computer.");
  }
  draw_outside();
}

void Editor::draw_outside() {
  if (outside_.empty()) {
    return;
  }
  const Ground ground(colours::kAmberTint);
  const bool is_against = std::ranges::any_of(
      outside_, [](const auto& merge) { return merge.meeting == Meeting::Against; });
  std::string names;
  for (const auto& merge : outside_) {
    names += (names.empty() ? "" : ", ") + merge.theirs.file;
  }
  widgets_.named_words("outside",
                       "Somebody else changed " + names +
                           (is_against ? ", in lines that you changed too. Nothing is overwritten "
                                         "until you choose."
                                       : ". It goes together with what you changed."));
  const auto merges = outside_;
  if (widgets_.button("outside-take", is_against ? "Take theirs" : "Take it in", Weight::Main)) {
    desk_->take(merges, now());
    outside_.clear();
    refresh_outline();
  }
  ImGui::SameLine();
  if (widgets_.button("outside-keep", "Keep mine", Weight::Usual)) {
    desk_->keep_ours(merges);
    outside_.clear();
  }
}

std::string Editor::state_words() const {
  const auto errors = errors_in(findings_);
  std::string words = desk_->is_saved() ? "All is saved." : "Not saved yet (drafts are kept).";
  if (!told_.empty()) {
    words = told_;
  }
  if (errors > 0) {
    words += errors == 1
                 ? " 1 thing must be mended before patients see it."
                 : " " + std::to_string(errors) + " things must be mended before patients see it.";
  }
  return words;
}

std::string Editor::why_not_published() const {
  if (!desk_->is_saved()) {
    return "Save first: what is saved is published";
  }
  return errors_in(findings_) > 0 ? "Mend what is red first" : std::string();
}

void Editor::draw_actions() {
  if (widgets_.button("save", "Save", Weight::Main)) {
    save();
  }
  ImGui::SameLine();
  const auto* undo = desk_->to_undo();
  if (undo == nullptr) {
    widgets_.dead_button("undo", "Undo", "Nothing was done yet");
  } else {
    if (widgets_.button("undo", "Undo")) {
      go_through_history(&editing::Desk::undo);
    }
    widgets_.tip(undo->name);
  }
  ImGui::SameLine();
  const auto* redo = desk_->to_redo();
  if (redo == nullptr) {
    widgets_.dead_button("redo", "Redo", "Nothing was undone");
  } else {
    if (widgets_.button("redo", "Redo")) {
      go_through_history(&editing::Desk::redo);
    }
    widgets_.tip(redo->name);
  }
  if (const auto* last = desk_->to_undo()) {
    widgets_.named_words("last-step", "Last: " + last->name, Font::Regular, colours::kInkSoft);
  }
  widgets_.named_words("state", state_words());
  publishing_.draw(widgets_, why_not_published());
  if (auto wanted = releases_.draw(widgets_)) {
    look_at(std::move(*wanted));
  }
}

void Editor::look_at(LookedAt release) {
  looked_at_ = std::move(release.id);
  preview_.preview().set_content(std::move(release.dialogue), options_.site);
}

void Editor::draw_looked_at() {
  if (looked_at_.empty()) {
    return;
  }
  const Ground ground(colours::kAmberTint);
  widgets_.named_words("looked-at",
                       "The preview shows release " + looked_at_ + ", not what you are editing.");
  if (widgets_.button("looked-at-back", "Back to what I am editing", Weight::Main)) {
    looked_at_.clear();
    checking_.check_again();
  }
}

void Editor::draw_closing() {
  if (asks_to_close_) {
    ImGui::OpenPopup("closing");
    asks_to_close_ = false;
  }
  if (!ImGui::BeginPopupModal(
          "closing", nullptr, ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoTitleBar)) {
    return;
  }
  widgets_.named_words("closing", "Not everything is saved.", Font::Bold);
  if (widgets_.button("close-save", "Save and close", Weight::Main)) {
    save();
    is_closed_ = desk_->is_saved();
    ImGui::CloseCurrentPopup();
  }
  ImGui::SameLine();
  if (widgets_.button("close-keep", "Close and keep as drafts")) {
    desk_->sync();
    is_closed_ = true;
  }
  ImGui::SameLine();
  if (widgets_.button("close-discard", "Throw the drafts away", Weight::Danger)) {
    desk_->discard(now());
    is_closed_ = true;
  }
  ImGui::SameLine();
  if (widgets_.button("close-not", "Go on editing")) {
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
}

}  // namespace kiosk::editor
