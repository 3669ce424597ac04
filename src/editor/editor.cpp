#include "editor/editor.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <utility>

#include "editor/panes/right_words.hpp"
#include "editor/told/older_words.hpp"
#include <imgui.h>

#include "dialogue/files/find_dialogues.hpp"

namespace kiosk::editor {

namespace {

using namespace std::chrono_literals;

/// How often drafts are made safe from a power cut, and other people's changes are looked for.
constexpr auto kLook = 1s;

std::string first_dialogue(const editing::Files& files) {
  dialogue::SourceSet sources;
  sources.files = files;
  const auto folders = dialogue::find_dialogues(sources);
  return folders.empty() ? std::string() : folders.front();
}

void draw_column(const char* id,
                 float width_px,
                 std::uint32_t ground,
                 const std::function<void()>& draw) {
  ImGui::PushStyleColor(ImGuiCol_ChildBg, ground);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(14, 12));
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
  ImGui::BeginChild(id, ImVec2(width_px, 0), false, ImGuiWindowFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
  ImGui::PushItemWidth(-1);
  draw();
  ImGui::PopItemWidth();
  ImGui::EndChild();
}

}  // namespace

Editor::Editor(std::unique_ptr<editing::Desk> desk,
               EditorOptions options,
               platform::Window& window,
               text::Typesetter& typesetter,
               const base::Clock& clock)
    : desk_(std::move(desk))
    , options_(std::move(options))
    , clock_(clock)
    , folder_(first_dialogue(desk_->files()))
    , outline_(outline_now())
    , outline_changes_(desk_->changes())
    , checking_(options_.checking, options_.seals, desk_->site_file())
    , translations_(translations_now())
    , agreements_(options_.agreements)
    , subject_(widgets_, window, typesetter, options_.checking)
    , preview_(typesetter, clock, window)
    , map_(widgets_, window, options_.checking)
    , publishing_(options_.publish)
    , releases_(options_.releases) {
  if (!outline_.topics.empty() && !outline_.topics.front().pages.empty()) {
    select_page(outline_.topics.front().pages.front().id);
  }
}

editing::Time Editor::now() const {
  return editing::Time(
      std::chrono::duration_cast<editing::Time::duration>(clock_.now().time_since_epoch()));
}

editing::Outline Editor::outline_now() const {
  auto outline = outline_of(desk_->trees(), folder_);
  outline.site_file = desk_->site_file();
  return outline;
}

void Editor::refresh_outline() {
  if (outline_changes_ != desk_->changes()) {
    outline_changes_ = desk_->changes();
    const auto* chosen = outline_.find_page(selection_.page);
    const auto place = chosen == nullptr ? editing::Pointer() : chosen->pointer;
    outline_ = outline_now();
    follow_page(place);
  }
}

void Editor::follow_page(const editing::Pointer& place) {
  if (selection_.page.empty() || outline_.find_page(selection_.page) != nullptr) {
    return;
  }
  if (const auto* page = outline_.page_at(selection_.file, place)) {
    selection_.page = page->id;
  } else {
    selection_ = {selection_.file, {}, "/topic"};
  }
}

void Editor::select_page(const std::string& id) {
  if (const auto* page = outline_.find_page(id)) {
    selection_ = {page->file, page->id, {}};
  }
}

void Editor::apply(editing::Step step) {
  if (desk_->apply(std::move(step), now())) {
    told_.clear();
    refresh_outline();
  }
}

editing::Translations Editor::translations_now() const {
  auto published = options_.published ? options_.published() : editing::Files();
  return {published.empty() ? desk_->saved() : published, outline_.languages};
}

void Editor::take_checked(CheckedFiles checked) {
  const bool can_show = can_be_previewed(checked.findings) && !checked.dialogues.empty();
  std::ranges::move(told_of(translations_.older_in(desk_->trees(), agreements_)),
                    std::back_inserter(checked.findings));
  std::ranges::move(checked.site.findings, std::back_inserter(checked.findings));
  if (checked.site.site) {
    options_.site = std::move(*checked.site.site);
  }
  findings_ = editing::Findings(std::move(checked.findings));
  judgement_ = std::move(checked.judgement);
  to_do_.set_list(to_do({outline_, findings_, judgement_, options_.seals.today}), judgement_.clock);
  if (checked.dialogues.empty()) {
    return;
  }
  auto& dialogue = checked.dialogues.front();
  subject_.proofreading().set_lists(word_lists_of(dialogue));
  map_.set_content(content_of(dialogue, outline_, findings_, judgement_));
  if (can_show && looked_at_.empty()) {
    preview_.preview().set_content(std::move(dialogue), options_.site);
    previewed_page_ = preview_.preview().page();
  }
}

void Editor::take_agreed() {
  const auto tree = desk_->trees().find(selection_.file);
  if (const auto text = subject_.take_agreed(); text && tree != nullptr) {
    translations_.agree(*tree, *text, agreements_);
    checking_.check_again();
  }
}

void Editor::look_outside() {
  if (clock_.now() < next_look_) {
    return;
  }
  next_look_ = clock_.now() + kLook;
  desk_->sync();
  outside_ = desk_->look_outside();
}

bool Editor::update() {
  look_outside();
  bool is_news = false;
  if (auto checked = checking_.poll(desk_->files(), desk_->changes())) {
    take_checked(std::move(*checked));
    is_news = true;
  }
  // The clinic's numbers stand on help now.
  const auto page =
      is_site(selection_, outline_) ? std::string(dialogue::kHelpNowPage) : selection_.page;
  if (!page.empty() && page != previewed_page_) {
    previewed_page_ = page;
    preview_.preview().open_page(page);
  }
  if (publishing_.poll() || releases_.poll()) {
    translations_ = translations_now();
    checking_.check_again();
    is_news = true;
  }
  is_news = map_.refresh(selection_) || is_news;
  return preview_.refresh() || is_news;
}

void Editor::save() {
  const auto saved = desk_->save();
  if (saved) {
    translations_.take_saved(desk_->trees(), agreements_);
  }
  told_ = saved ? "Saved." : "Not saved: " + saved.error().message();
}

void Editor::ask_to_close() {
  if (desk_->is_saved()) {
    is_closed_ = true;
  } else {
    asks_to_close_ = true;
  }
}

void Editor::draw_switches() {
  constexpr float kWholeWidth = -1;
  if (map_.is_shown() || to_do_.is_shown()) {
    if (widgets_.button("form", "Back to the form", Weight::Usual, kWholeWidth)) {
      map_.show(MapForm::None);
      to_do_.hide();
    }
    return;
  }
  const auto half = (ImGui::GetContentRegionAvail().x - ImGui::GetStyle().ItemSpacing.x) / 2;
  if (widgets_.button("map", "Map", Weight::Usual, half)) {
    map_.open();
  }
  ImGui::SameLine();
  if (widgets_.button("to-do", to_do_.name(), Weight::Usual, kWholeWidth)) {
    to_do_.show();
  }
}

void Editor::draw_middle(std::optional<editing::Step>& step) {
  draw_notices();
  if (to_do_.is_shown()) {
    to_do_.draw(outline_, selection_);
    return;
  }
  if (map_.is_shown()) {
    map_.draw(outline_, selection_);
    return;
  }
  auto edited = subject_.draw({desk_->trees(), outline_, findings_, judgement_}, selection_);
  step = step ? step : edited;
  take_agreed();
}

void Editor::draw() {
  elements_.begin_frame();
  widgets_.begin_frame();
  set_look();
  take_shortcuts();
  const auto size = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos(ImVec2(0, 0));
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  ImGui::Begin("editor",
               nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleVar(2);
  constexpr float kPagesShare = 0.21F;
  constexpr float kSubjectShare = 0.42F;
  constexpr float kMapShare = 0.56F;
  std::optional<editing::Step> step;
  draw_column("left", size.x * kPagesShare, colours::kCard, [&] {
    draw_switches();
    step = pages_.draw(
        widgets_, {desk_->trees(), desk_->files(), outline_, findings_, judgement_}, selection_);
    if (pages_.was_pressed()) {
      to_do_.hide();
    }
  });
  ImGui::SameLine(0, 0);
  const auto middle_share = map_.is_shown() ? kMapShare : kSubjectShare;
  // Each is scrolled by itself.
  const auto* const middle = to_do_.is_shown() ? "to-do" : map_.is_shown() ? "map" : "middle";
  draw_column(middle, size.x * middle_share, colours::kPaper, [&] { draw_middle(step); });
  ImGui::SameLine(0, 0);
  draw_column("right", 0, colours::kPreviewGround, [&] {
    draw_looked_at();
    preview_.draw(widgets_, outline_);
    draw_actions();
  });
  draw_closing();
  ImGui::End();
  if (step) {
    apply(std::move(*step));
  }
}

}  // namespace kiosk::editor
