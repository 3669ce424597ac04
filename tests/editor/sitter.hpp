#pragma once
// Somebody at a desk with the editor before them: looks for things by name, touches and types.

#include <filesystem>
#include <memory>
#include <string>

#include "editor/editor.hpp"

#include "base/clock.hpp"
#include "platform/widget_window.hpp"
#include "support/scratch_folder.hpp"

namespace kiosk::test {

class Sitter {
public:
  /// With a copy of the shipped dialogues; every check is done before the next frame.
  explicit Sitter(platform::SizePx size = {1366, 768},
                  editor::Publish publish = {},
                  editor::Releases releases = {});

  /// Draws frames until all that follows from what was done is on the window.
  void look();

  /// What stands there now; "" if there is nothing of this name on the window.
  [[nodiscard]] std::string words(const std::string& id) const;
  [[nodiscard]] bool sees(const std::string& id) const { return !words(id).empty(); }

  /// Scrolls the middle until the element is there, and clicks into its middle.
  void click(const std::string& id);
  void scroll_to(const std::string& id);
  /// Presses there, moves by so much, and lifts.
  void pull(float x_px, float y_px, float by_x_px, float by_y_px);
  void type(const std::string& words);
  /// Throws away what stands in a field and types anew.
  void write(const std::string& field, const std::string& words);
  void press(platform::DeskKey key, platform::Modifier modifier = platform::Modifier::None);

  [[nodiscard]] editor::Editor& editor() { return *editor_; }
  [[nodiscard]] std::string on_disk(const std::string& file) const;
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  void pass(std::chrono::milliseconds time) { clock_.advance(time); }

  /// Ends the editor as a fault would, and opens it again.
  void start_again();

private:
  void open();

  test::ScratchFolder scratch_;
  std::filesystem::path folder_;
  editor::Publish publish_;
  editor::Releases releases_;
  base::ManualClock clock_;
  std::unique_ptr<platform::HeadlessDesk> window_;
  std::unique_ptr<editor::Editor> editor_;
};

}  // namespace kiosk::test
