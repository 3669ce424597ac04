#include "editor/panes/releases_box.hpp"

#include <algorithm>

#include "editor/form/ground.hpp"
#include "editor/parts/has_come.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

constexpr const char* kBox = "releases-box";
constexpr float kWidthShare = 0.6F;
constexpr float kListShare = 0.35F;

}  // namespace

bool ReleasesBox::poll() {
  const bool is_done = has_come(running_);
  if (is_done) {
    told_ = running_.get();
    lines_ = releases_.list();
  }
  return is_done;
}

void ReleasesBox::open() {
  lines_ = releases_.list();
  asked_ = Asked::Nothing;
  told_.reset();
  ImGui::OpenPopup(kBox);
}

void ReleasesBox::start(const std::function<Answered(const std::string&)>& what,
                        const std::string& id) {
  told_.reset();
  asked_ = Asked::Nothing;
  running_ = std::async(std::launch::async, what, id);
}

void ReleasesBox::draw_list(Widgets& widgets) {
  if (lines_.empty()) {
    widgets.named_words("no-releases",
                        "Nothing has been published yet. Publish makes the first release.");
    return;
  }
  ImGui::BeginChild("release-list", ImVec2(0, ImGui::GetIO().DisplaySize.y * kListShare));
  for (const auto& line : lines_) {
    const bool is_in_use = line.in_use == InUse::Yes;
    if (widgets.row("release:" + line.id,
                    line.words,
                    line.id == chosen_,
                    is_in_use ? "patients see it" : "",
                    colours::kTeal)) {
      chosen_ = line.id;
      asked_ = Asked::Nothing;
      told_.reset();
    }
  }
  ImGui::EndChild();
}

std::optional<LookedAt> ReleasesBox::draw_actions(Widgets& widgets, const ReleaseLine& line) {
  std::optional<LookedAt> wanted;
  if (widgets.button("release-look", "Look at it in the preview")) {
    auto dialogue = releases_.read(line.id);
    if (dialogue) {
      wanted = LookedAt{line.id, std::move(*dialogue)};
      ImGui::CloseCurrentPopup();
    } else {
      told_ = Answered{Outcome::Refused, dialogue.error().message()};
    }
  }
  if (line.in_use == InUse::Yes) {
    return wanted;
  }
  ImGui::SameLine();
  if (widgets.button("release-compare", "What is different")) {
    start(releases_.compare, line.id);
  }
  ImGui::SameLine();
  if (widgets.button("release-use", "Show it to patients …", Weight::Main)) {
    asked_ = Asked::ToUse;
  }
  return wanted;
}

void ReleasesBox::draw_question(Widgets& widgets, const ReleaseLine& line) {
  const Ground ground(colours::kAmberTint);
  widgets.named_words(
      "release-question",
      "From now on patients see release " + line.id +
          " in place of the one they see now. What you are editing stays as it is.");
  if (widgets.button("release-use-now", "Show it to patients now", Weight::Main)) {
    start(releases_.use, line.id);
  }
  ImGui::SameLine();
  if (widgets.button("release-use-not", "No, leave it")) {
    asked_ = Asked::Nothing;
  }
}

std::optional<LookedAt> ReleasesBox::draw(Widgets& widgets) {
  std::optional<LookedAt> wanted;
  if (!releases_.list) {
    return wanted;
  }
  if (widgets.button("releases", "Releases …")) {
    open();
  }
  ImGui::SetNextWindowSize(ImVec2(ImGui::GetIO().DisplaySize.x * kWidthShare, 0));
  if (!ImGui::BeginPopupModal(
          kBox, nullptr, ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoTitleBar)) {
    return wanted;
  }
  widgets.words("Releases", Font::Heading);
  draw_list(widgets);
  const auto line = std::ranges::find(lines_, chosen_, &ReleaseLine::id);
  if (running_.valid()) {
    widgets.named_words("release-busy", "One moment: the release is being looked at.");
  } else if (line != lines_.end()) {
    wanted = draw_actions(widgets, *line);
    if (asked_ == Asked::ToUse) {
      draw_question(widgets, *line);
    }
  }
  if (told_) {
    const Ground ground(told_->outcome == Outcome::Done ? colours::kTealTint : colours::kRedTint);
    widgets.named_words("release-told", told_->words);
  }
  if (widgets.button("releases-close", "Close")) {
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
  return wanted;
}

}  // namespace kiosk::editor
