#include "editor/random_edits.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <exception>
#include <random>
#include <stdexcept>
#include <vector>

#include "editing/findings.hpp"
#include "editing/json/tree.hpp"
#include "editor/sitter.hpp"

namespace kiosk::test {

namespace {

using editor::Element;
using editor::Role;
using platform::DeskKey;
using platform::Modifier;

constexpr platform::SizePx kWindow{1366, 768};
constexpr std::size_t kSaveEvery = 100;   // edits
constexpr std::size_t kCheckEvery = 500;  // edits
constexpr std::size_t kToldActions = 12;

/// With what JSON writes otherwise, and more than one byte a letter.
constexpr std::array<const char*, 10> kWords{
    "a", "pump ", "¿Cómo?", "\"", "\\", "**bold**", "{x}", "/", "ñandú y piñata", "7"};

void expect(bool holds, const std::string& otherwise) {
  if (!holds) {
    throw std::runtime_error(otherwise);
  }
}

class RandomEditor {
public:
  explicit RandomEditor(std::uint32_t seed)
      : random_(seed) {
    sitter_.set_pace(Sitter::Pace::InHaste);
  }

  void edit(std::size_t edits, RandomEditsReport& report) {
    const auto begun = desk().files();
    const auto first = desk().changes();
    std::size_t saved_at = 0;
    std::size_t checked_at = 0;
    while (report.edits < edits) {
      act();
      ++report.actions;
      report.edits = desk().changes() - first;
      if (report.edits >= saved_at + kSaveEvery) {
        saved_at = report.edits;
        save();
        ++report.saves;
      }
      if (report.edits >= checked_at + kCheckEvery) {
        checked_at = report.edits;
        check();
      }
    }
    undo_and_do_again(begun, report);
  }

  [[nodiscard]] std::string last_actions() const {
    std::string words;
    for (const auto& action : last_) {
      words += "\n    " + action;
    }
    return words;
  }

private:
  [[nodiscard]] const editing::Desk& desk() { return sitter_.editor().desk(); }

  std::size_t below(std::size_t count) { return random_() % count; }

  void note(const std::string& action) {
    last_.push_back(action);
    if (last_.size() > kToldActions) {
      last_.pop_front();
    }
  }

  template <typename Wanted>
  std::vector<Element> in_sight(const Wanted& wanted) {
    std::vector<Element> found;
    std::ranges::copy_if(
        sitter_.editor().elements().all(), std::back_inserter(found), [&](const Element& element) {
          const auto middle_px = element.box.y_px + element.box.height_px / 2;
          return element.is_in_sight && element.role != Role::Words && !element.id.empty() &&
                 middle_px > 0 && middle_px < kWindow.height && wanted(element);
        });
    return found;
  }

  void act() {
    const auto kind = below(100);
    if (kind < 12) {
      go_elsewhere();
    } else if (kind < 30) {
      turn_wheel();
    } else if (kind < 36) {
      press(DeskKey::Z);
    } else if (kind < 40) {
      press(DeskKey::Y);
    } else {
      touch_form();
    }
  }

  void go_elsewhere() {
    // The whole list of pages is noted down; a person would scroll to it.
    std::vector<std::string> rows;
    for (const auto& element : sitter_.editor().elements().all()) {
      if (element.id.starts_with("page:") || element.id.starts_with("file:") ||
          element.id.starts_with("topic:")) {
        rows.push_back(element.id);
      }
    }
    if (!rows.empty()) {
      const auto& row = rows[below(rows.size())];
      note("press " + row);
      sitter_.click(row);
    }
  }

  void turn_wheel() {
    const auto notches = static_cast<float>(below(15)) - 5;  // more often down
    sitter_.turn_wheel_at(kFormPx.left + 2, static_cast<float>(kWindow.height) / 2, -notches);
  }

  void press(DeskKey letter) {
    note(std::string("Ctrl+") + static_cast<char>(letter));
    sitter_.press(letter, Modifier::Control);
  }

  /// A page with all its words is thrown away seldom, or soon nothing would be left.
  bool is_shied_from(const std::string& id) {
    constexpr std::size_t kSeldom = 20;
    return id == "page-delete" && below(kSeldom) != 0;
  }

  void touch_form() {
    const auto all = in_sight([](const Element& element) {
      return element.box.x_px >= kFormPx.left && element.box.x_px < kFormPx.right;
    });
    if (all.empty()) {
      return;
    }
    const auto& element = all[below(all.size())];
    if (is_shied_from(element.id)) {
      return;
    }
    note("press " + element.id);
    sitter_.click_in_sight(element.id);
    if (sitter_.sees("delete-now")) {
      note("press delete-now");
      sitter_.click_in_sight("delete-now");
    }
    if (element.role == Role::Field) {
      pick_or_type(element.id);
    }
  }

  void pick_or_type(const std::string& field) {
    const auto rows =
        in_sight([&](const Element& element) { return element.id.starts_with(field + "="); });
    if (!rows.empty()) {
      const auto& row = rows[below(rows.size())].id;
      note("pick " + row);
      sitter_.click_in_sight(row);
      return;
    }
    if (below(4) == 0) {
      sitter_.press(DeskKey::A, Modifier::Control);
    }
    const auto words = std::string(kWords[below(kWords.size())]);
    note("type " + words);
    sitter_.pass(std::chrono::milliseconds(below(1500)));  // with a pause or without
    sitter_.type(words);
    if (below(5) == 0) {
      sitter_.press(DeskKey::Erase);
    }
  }

  void save() {
    note("Ctrl+S");
    sitter_.press(DeskKey::S, Modifier::Control);
    expect(desk().is_saved(), "it was not saved");
    for (const auto& [file, bytes] : desk().files()) {
      expect(sitter_.on_disk(file) == bytes, file + " on the disk is not what was saved");
      const bool is_json = file.ends_with(".json");
      expect(!is_json || editing::parse_tree(file, bytes) != nullptr, file + " is no JSON");
    }
  }

  /// As the editor does when nobody hurries.
  void check() {
    sitter_.set_pace(Sitter::Pace::AllFollows);
    sitter_.look();
    sitter_.set_pace(Sitter::Pace::InHaste);
  }

  void undo_and_do_again(const editing::Files& begun, RandomEditsReport& report) {
    const auto ended = desk().files();
    for (; desk().to_undo() != nullptr; ++report.steps) {
      press(DeskKey::Z);
    }
    expect(desk().files() == begun, "all was undone, and the bytes are not those of the start");
    // Not more: what was undone before the end could be done again too.
    for (std::size_t step = 0; step < report.steps; ++step) {
      press(DeskKey::Y);
    }
    expect(desk().files() == ended, "all was done again, and the bytes are not those of the end");
    // Half of it undone, as that is not saved.
    for (std::size_t step = 0; step < report.steps / 2; ++step) {
      press(DeskKey::Z);
    }
    const auto unsaved = desk().files();
    sitter_.start_again();
    expect(desk().files() == unsaved, "after a new start the bytes are not those before it");
    save();
  }

  struct Columns {
    float left;
    float right;
  };
  /// Of the form: the left has the pages, the right the preview.
  static constexpr Columns kFormPx{290, 858};

  std::minstd_rand random_;
  Sitter sitter_{kWindow};
  std::deque<std::string> last_;
};

}  // namespace

RandomEditsReport edit_at_random(std::size_t edits, std::uint32_t seed) {
  RandomEditsReport report;
  RandomEditor editor(seed);
  try {
    editor.edit(edits, report);
  } catch (const std::exception& error) {
    report.fault = "seed " + std::to_string(seed) + ", action " + std::to_string(report.actions) +
                   ": " + error.what() + "; done last:" + editor.last_actions();
  }
  return report;
}

}  // namespace kiosk::test
