#include "editor/panes/releases_box.hpp"

#include <algorithm>

#include "editor/form/ground.hpp"
#include "editor/parts/has_come.hpp"
#include "editor/parts/keys.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

constexpr const char* kBox = "releases-box";
constexpr float kWidthShare = 0.6F;
constexpr float kHeightShare = 0.92F;
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

void ReleasesBox::start(const std::function<Answered()>& what) {
  told_.reset();
  asked_ = Asked::Nothing;
  running_ = std::async(std::launch::async, what);
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
                    is_in_use ? "in use" : "",
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
    start([compare = releases_.compare, id = line.id] { return compare(id); });
  }
  ImGui::SameLine();
  if (widgets.button("release-use", "Show it to patients …", Weight::Main)) {
    asked_ = Asked::ToUse;
    site_changes_ = releases_.site_changes(line.id);
  }
  return wanted;
}

void ReleasesBox::draw_question(Widgets& widgets, const ReleaseLine& line) {
  const Ground ground(colours::kAmberTint);
  widgets.named_words(
      "release-question",
      "From now on patients see release " + line.id +
          " in place of the one they see now. What you are editing stays as it is.");
  if (!site_changes_.empty()) {
    widgets.words("Your clinic changes with it:", Font::Bold);
  }
  for (std::size_t number = 0; number < site_changes_.size(); ++number) {
    widgets.named_words("release-site:" + std::to_string(number), site_changes_[number]);
  }
  if (widgets.button("release-use-now", "Show it to patients now", Weight::Main)) {
    start([use = releases_.use, id = line.id] { return use(id); });
  }
  ImGui::SameLine();
  if (widgets.button("release-use-not", "No, leave it")) {
    asked_ = Asked::Nothing;
  }
}

void ReleasesBox::draw_told(Widgets& widgets) {
  if (!told_) {
    return;
  }
  const Ground ground(told_->outcome == Outcome::Done ? colours::kTealTint : colours::kRedTint);
  widgets.named_words("release-told", told_->words);
  const auto files = told_->files;
  for (std::size_t number = 0; number < files.size(); ++number) {
    const auto name = files[number].filename().string();
    if (widgets.button("release-open:" + std::to_string(number), "Open " + name)) {
      start([open = releases_.open, file = files[number]] { return open(file); });
    }
  }
}

std::optional<LookedAt> ReleasesBox::draw_box(Widgets& widgets) {
  std::optional<LookedAt> wanted;
  constexpr float kCloseWidthPx = 80;
  widgets.words("Releases", Font::Heading);
  ImGui::SameLine(ImGui::GetContentRegionAvail().x - kCloseWidthPx);
  if (widgets.button("releases-close", "Close", Weight::Usual, -1) ||
      is_pressed(ImGuiKey_Escape, Repeating::No)) {
    ImGui::CloseCurrentPopup();
  }
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
  draw_told(widgets);
  return wanted;
}

std::optional<LookedAt> ReleasesBox::draw(Widgets& widgets) {
  std::optional<LookedAt> wanted;
  if (!releases_.list) {
    return wanted;
  }
  if (widgets.button("releases", "Releases …")) {
    open();
  }
  const auto glass = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowSizeConstraints(ImVec2(glass.x * kWidthShare, 0),
                                      ImVec2(glass.x * kWidthShare, glass.y * kHeightShare));
  if (!ImGui::BeginPopupModal(
          kBox, nullptr, ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoTitleBar)) {
    return wanted;
  }
  wanted = draw_box(widgets);
  ImGui::EndPopup();
  return wanted;
}

}  // namespace kiosk::editor
