#include "editor/panes/subject_pane.hpp"

#include "editing/site_check.hpp"
#include "editor/form/form.hpp"
#include "editor/form/ground.hpp"
#include "editor/panes/leads_here.hpp"
#include "editor/panes/page_edits.hpp"
#include "editor/panes/right_words.hpp"
#include "editor/parts/finding_words.hpp"
#include "editor/parts/keys.hpp"
#include "editor/told/approvals.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using editing::Step;

constexpr std::size_t kMostShown = 8;
constexpr const char* kDeleting = "deleting";

}  // namespace

void SubjectPane::draw_approvals(const SubjectPaneInput& input, const std::string& page) {
  const auto told = approvals_told(input.judgement, page, input.outline.languages);
  for (std::size_t number = 0; number < told.size(); ++number) {
    widgets_.named_words("approval:" + std::to_string(number),
                         told[number].words,
                         Font::Regular,
                         told[number].colour);
  }
}

void SubjectPane::draw_to_mend(const SubjectPaneInput& input, const Subject& subject) {
  const auto found = to_mend(input.findings.in(subject.file, subject.pointer));
  if (found.empty()) {
    return;
  }
  const auto worst = found.front()->diagnostic.severity;
  const Ground ground(worst == dialogue::Severity::Error ? colours::kRedTint : colours::kAmberTint);
  widgets_.named_words("to-mend", count_told(found), Font::Bold, colour_of(worst));
  const auto told = told_once(found, input.outline);
  for (std::size_t i = 0; i < std::min(told.size(), kMostShown); ++i) {
    widgets_.named_words(
        "to-mend:" + std::to_string(i), told[i].words, Font::Regular, colour_of(told[i].severity));
  }
  if (told.size() > kMostShown) {
    widgets_.words("and " + std::to_string(told.size() - kMostShown) + " more");
  }
}

std::optional<Step> SubjectPane::draw_page_tools(const SubjectPaneInput& input,
                                                 const editing::Tree& tree,
                                                 Selection& selection) {
  const auto* page = input.outline.find_page(selection.page);
  if (page == nullptr) {
    return std::nullopt;
  }
  std::optional<Step> step;
  if (widgets_.button("page-up", "Up", Weight::Quiet)) {
    step = move_page(tree, input.outline, *page, Direction::Up);
  }
  ImGui::SameLine();
  if (widgets_.button("page-down", "Down", Weight::Quiet)) {
    step = move_page(tree, input.outline, *page, Direction::Down);
  }
  ImGui::SameLine();
  if (widgets_.button("page-copy", "Copy page", Weight::Quiet)) {
    std::string id;
    step = copy_page(tree, input.outline, *page, id);
    selection.page = id;
  }
  ImGui::SameLine();
  if (page->id == dialogue::kHelpNowPage) {
    widgets_.dead_button("page-delete", "Delete page", "The help page cannot be deleted");
  } else if (widgets_.button("page-delete", "Delete page", Weight::Danger)) {
    leads_here_ = leads_here(input.trees, input.outline, *page);
    ImGui::OpenPopup(kDeleting);
  }
  if (draw_deleting(name_of(*page, input.outline)) == Answer::Yes) {
    step = delete_page(tree, input.outline, *page);
    selection = {selection.file, {}, "/topic"};
  }
  return step;
}

std::optional<Step> SubjectPane::draw_without_form(const SubjectPaneInput& input,
                                                   const Selection& selection) {
  const auto& site_file = input.outline.site_file;
  if (selection.file.empty()) {
    widgets_.words("Choose a page at the left.");
  } else if (is_site(selection, input.outline) && !input.trees.all().contains(site_file)) {
    widgets_.words("Your clinic is not set up yet: its name and its phone numbers.");
    if (widgets_.button("make-site", "Set up your clinic", Weight::Main)) {
      return Step{"Set up your clinic", {editing::FileAdded{site_file, editing::blank_site()}}, {}};
    }
  } else {
    widgets_.words(
        "This file cannot be read as it is. Undo the last step, or mend the file by hand.");
  }
  return std::nullopt;
}

SubjectPane::Answer SubjectPane::draw_deleting(const std::string& name) {
  constexpr float kWidthPx = 600;
  ImGui::SetNextWindowSize(ImVec2(kWidthPx, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(20, 16));
  const bool is_open = ImGui::BeginPopupModal(
      kDeleting, nullptr, ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize);
  ImGui::PopStyleVar();
  if (!is_open) {
    return Answer::None;
  }
  widgets_.named_words("deleting", "Delete the page “" + name + "”?", Font::Bold);
  for (std::size_t i = 0; i < leads_here_.size(); ++i) {
    widgets_.named_words("leads-here:" + std::to_string(i), leads_here_[i]);
  }
  widgets_.words(leads_here_.empty() ? "Nothing leads here. Undo brings it back."
                                     : "They lead nowhere then, until you mend them. Undo brings "
                                       "it back.");
  auto answer = Answer::None;
  if (widgets_.button("delete-now", "Delete it", Weight::Danger)) {
    answer = Answer::Yes;
  }
  ImGui::SameLine();
  const bool is_kept = widgets_.button("delete-not", "Keep it");
  if (is_kept || answer == Answer::Yes || is_pressed(ImGuiKey_Escape)) {
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
  return answer;
}

void SubjectPane::follow(const Selection& selection, const Subject& subject) {
  // A page that is called otherwise, or was moved, is still the same.
  const bool is_elsewhere = selection.page != shown_.page && subject.pointer != shown_at_;
  if (selection.file != shown_.file || is_elsewhere) {
    scroll_.begin_new();
  }
  shown_ = selection;
  shown_at_ = subject.pointer;
}

std::optional<Step> SubjectPane::draw(const SubjectPaneInput& input, Selection& selection) {
  const auto subject = subject_of(selection, input.outline);
  const auto tree = input.trees.find(subject.file);
  if (subject.shape == nullptr || tree == nullptr) {
    return draw_without_form(input, selection);
  }
  follow(selection, subject);
  static_cast<void>(widgets_.take_typed_in());
  widgets_.named_words(
      "subject", subject.name.empty() ? selection.page : subject.name, Font::Heading);
  auto step = draw_page_tools(input, *tree, selection);
  if (!selection.page.empty()) {
    draw_approvals(input, selection.page);
  }
  draw_to_mend(input, subject);
  scroll_.draw_gap();
  const FormSubject form_subject{
      input.trees, *tree, input.outline, input.findings, "“" + subject.name + "”", added_};
  boxes_.begin_frame();
  Form form(widgets_, boxes_, list_, form_subject);
  ImGui::PushID((subject.file + subject.pointer).c_str());
  form.draw_group(*subject.shape, subject.pointer);
  ImGui::PopID();
  scroll_.end(widgets_.take_typed_in(), form.added_at());
  added_ = form.adds();
  agreed_ = form.agreed();
  if (const auto* page = input.outline.find_page(form.page_to_open())) {
    selection = {page->file, page->id, {}};
  }
  if (const auto& place = form.new_page_for(); place && !step) {
    return add_page_for(*tree, input.outline, *place, input.outline.find_page(selection.page));
  }
  if (const auto word = boxes_.take_right_word(); word && !step) {
    return add_right_word(input.trees, input.outline, *word);
  }
  return step ? step : form.take_step();
}

}  // namespace kiosk::editor
