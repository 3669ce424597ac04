#include "editor/panes/pages_pane.hpp"

#include <algorithm>

#include "editor/panes/page_edits.hpp"
#include "editor/parts/finding_words.hpp"
#include "editor/parts/keys.hpp"
#include "editor/told/approvals.hpp"
#include <imgui.h>

#include "dialogue/format/enum_words.hpp"

namespace kiosk::editor {

namespace {

using editing::PageEntry;
using editing::TopicEntry;

std::string lower(std::string words) {
  std::ranges::transform(words, words.begin(), [](unsigned char letter) {
    return static_cast<char>(std::tolower(letter));
  });
  return words;
}

bool holds(const dialogue::JsonValue& value, const std::string& wanted) {
  if (lower(value.words).find(wanted) != std::string::npos) {
    return true;
  }
  return std::ranges::any_of(value.items, [&](const auto& item) { return holds(item, wanted); }) ||
         std::ranges::any_of(value.members,
                             [&](const auto& member) { return holds(member.value, wanted); });
}

/// How many things are to be mended there, or whether it is approved.
ApprovalMark mark_of(const PagesPaneInput& input, const PageEntry& page) {
  const auto found = to_mend(input.findings.in(page.file, page.pointer));
  if (!found.empty()) {
    return {std::to_string(found.size()) + " to mend",
            colour_of(found.front()->diagnostic.severity)};
  }
  return approval_mark(input.judgement, page.id, input.outline.languages);
}

std::optional<editing::Step>
draw_new_page(Widgets& widgets, const PagesPaneInput& input, Selection& selection) {
  std::optional<editing::Step> step;
  if (widgets.button("new-page", "+ New page", Weight::Usual, -1)) {
    ImGui::OpenPopup("new-page-kinds");
  }
  if (!ImGui::BeginPopup("new-page-kinds")) {
    return step;
  }
  const auto tree = input.trees.find(selection.file);
  const bool is_topic = tree != nullptr && tree->find("/pages") != nullptr;
  if (!is_topic) {
    widgets.words("First choose the topic it belongs to.");
  }
  for (const auto& kind : dialogue::kPageKinds) {
    // There is one help page, and it is there.
    if (!is_topic || kind.value == dialogue::PageKind::HelpNow) {
      continue;
    }
    if (widgets.row(std::string("new-page=") + kind.word, kind.name, false, {}, 0)) {
      std::string id;
      step =
          add_page(*tree, input.outline, {kind.word, input.outline.find_page(selection.page)}, id);
      selection = {selection.file, id, {}};
    }
  }
  ImGui::EndPopup();
  return step;
}

}  // namespace

bool PagesPane::matches(const PagesPaneInput& input, const PageEntry& page) const {
  if (search_.empty()) {
    return true;
  }
  const auto tree = input.trees.find(page.file);
  const auto* value = tree == nullptr ? nullptr : tree->find(page.pointer);
  return value != nullptr && holds(*value, lower(search_));
}

void PagesPane::draw_topic(Widgets& widgets,
                           const PagesPaneInput& input,
                           const TopicEntry& topic,
                           Selection& selection) {
  std::vector<const PageEntry*> shown;
  for (const auto& page : topic.pages) {
    if (matches(input, page)) {
      shown.push_back(&page);
    }
  }
  if (shown.empty()) {
    return;
  }
  const auto& language = input.outline.languages.empty() ? "" : input.outline.languages.front();
  push_font(Font::Bold);
  const bool is_topic = selection.file == topic.file && selection.page.empty();
  if (widgets.row("topic:" + topic.id, topic.title.in(language), is_topic, {}, 0)) {
    shown_ = selection = {topic.file, {}, "/topic"};
    was_pressed_ = true;
  } else if (is_topic) {
    keep_in_sight();
  }
  pop_font();
  constexpr float kStepInPx = 12;
  ImGui::Indent(kStepInPx);
  for (const auto* page : shown) {
    const auto mark = mark_of(input, *page);
    const bool is_chosen = selection.file == page->file && selection.page == page->id;
    if (widgets.row("page:" + page->id,
                    name_of(*page, input.outline),
                    is_chosen,
                    mark.words,
                    mark.colour)) {
      shown_ = selection = {page->file, page->id, {}};
      was_pressed_ = true;
    } else if (is_chosen) {
      keep_in_sight();
    }
  }
  ImGui::Unindent(kStepInPx);
}

void PagesPane::draw_other(Widgets& widgets,
                           const PagesPaneInput& input,
                           const Subject& other,
                           Selection& selection) {
  const auto found = input.findings.in(other.file, "");
  const bool has_error =
      !found.empty() && found.front()->diagnostic.severity == dialogue::Severity::Error;
  const bool is_chosen = selection.file == other.file;
  if (widgets.row(
          "file:" + other.file, other.name, is_chosen, has_error ? "to mend" : "", colours::kRed)) {
    shown_ = selection = {other.file, {}, {}};
    was_pressed_ = true;
  } else if (is_chosen) {
    keep_in_sight();
  }
}

void PagesPane::keep_in_sight() const {
  const float top = ImGui::GetWindowPos().y;
  const bool is_in_sight = ImGui::GetItemRectMin().y >= top &&
                           ImGui::GetItemRectMax().y <= top + ImGui::GetWindowHeight();
  if (follows_ && !is_in_sight) {
    constexpr float kMiddle = 0.5F;
    ImGui::SetScrollHereY(kMiddle);
  }
}

void PagesPane::draw_search(Widgets& widgets) {
  const float clear_px = ImGui::GetFrameHeight();
  const auto room = -clear_px - ImGui::GetStyle().ItemSpacing.x;
  const bool has_words = !search_.empty();
  widgets.line("search", "Search pages and text …", search_, has_words ? room : 0);
  const bool has_keys = ImGui::IsItemActive() || ImGui::IsItemDeactivated();
  if (has_keys && is_pressed(ImGuiKey_Escape)) {
    search_.clear();
    ImGui::SetKeyboardFocusHere(-1);
  }
  if (!has_words) {
    return;
  }
  ImGui::SameLine();
  if (widgets.button("search-clear", "×", Weight::Quiet, clear_px)) {
    search_.clear();
  }
  widgets.tip("Shows all pages again (Esc)");
}

void PagesPane::draw_others(Widgets& widgets, const PagesPaneInput& input, Selection& selection) {
  if (!search_.empty()) {
    return;
  }
  ImGui::Separator();
  if (input.outline.site_file.empty()) {
    widgets.named_words("no-site",
                        "No clinic is set: the numbers in the preview are made up.",
                        Font::Regular,
                        colours::kInkSoft);
  } else {
    draw_other(widgets, input, site_subject(input.outline), selection);
  }
  for (const auto& other : other_files(input.outline, input.files)) {
    draw_other(widgets, input, other, selection);
  }
}

std::optional<editing::Step>
PagesPane::draw(Widgets& widgets, const PagesPaneInput& input, Selection& selection) {
  was_pressed_ = false;
  widgets.words("Pages", Font::Heading);
  const auto searched = search_;
  draw_search(widgets);
  follows_ = selection.file != shown_.file || selection.page != shown_.page;
  shown_ = selection;
  const float button_px = ImGui::GetFrameHeightWithSpacing();
  ImGui::BeginChild("pages", ImVec2(0, -button_px));
  if (search_ != searched) {
    ImGui::SetScrollY(0);  // what is found first stands on top
    follows_ = follows_ || search_.empty();
  }
  const auto rows = ImGui::GetCursorPosY();
  for (const auto& topic : input.outline.topics) {
    draw_topic(widgets, input, topic, selection);
  }
  if (!search_.empty() && ImGui::GetCursorPosY() == rows) {
    widgets.named_words("search-none", "No page has “" + search_ + "” in it.");
  }
  draw_others(widgets, input, selection);
  ImGui::EndChild();
  auto step = draw_new_page(widgets, input, selection);
  if (step) {
    search_.clear();  // no search finds a page without words
  }
  was_pressed_ = was_pressed_ || step.has_value();
  return step;
}

}  // namespace kiosk::editor
