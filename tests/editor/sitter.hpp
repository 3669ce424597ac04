#pragma once
// Somebody at a desk with the editor before them: looks for things by name, touches and types.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "editor/editor.hpp"

#include "base/clock.hpp"
#include "platform/widget_window.hpp"
#include "support/scratch_folder.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

/// The one all sitters share.
text::Typesetter& sitters_typesetter();

class Sitter {
public:
  /// With a copy of the shipped dialogues and of the example of a clinic's file; every check is
  /// done before the next frame.
  explicit Sitter(platform::SizePx size = {1366, 768},
                  editor::Publish publish = {},
                  editor::Releases releases = {});

  /// Draws frames until all that follows from what was done is on the window; or one frame in
  /// haste, in which nothing is checked or previewed.
  void look();
  enum class Pace { AllFollows, InHaste };
  void set_pace(Pace pace) { pace_ = pace; }

  /// What stands there now; "" if there is nothing of this name on the window.
  [[nodiscard]] std::string words(const std::string& id) const;
  /// What is painted in its box, which stands in the window as a whole.
  [[nodiscard]] platform::Pixels picture_of(const std::string& id);
  [[nodiscard]] bool sees(const std::string& id) const { return !words(id).empty(); }
  /// Whether all of it is within the window. Throws if it is not there.
  [[nodiscard]] bool sees_whole(const std::string& id) const;

  /// Scrolls the middle until the element is there, and clicks into its middle.
  void click(const std::string& id);
  /// At a share of its box, 0 to 1.
  void click(const std::string& id, float x_share, float y_share);
  void scroll_to(const std::string& id);
  /// Clicks without scrolling there first.
  void click_in_sight(const std::string& id);
  /// As if the pointer rested there.
  void turn_wheel_at(float x_px, float y_px, float notches);
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
  /// Another clinic's file; empty: none is named.
  void start_again_with_site(const std::filesystem::path& site);

private:
  void open();
  void click_at_share(const std::string& id, float x_share, float y_share);
  [[nodiscard]] const editor::Box& box_of(const std::string& id) const;
  [[nodiscard]] float middle_of(const std::string& id) const;
  /// What can be pointed at in the same column, the nearest first.
  [[nodiscard]] std::vector<editor::Box> seen_near(const std::string& id) const;
  /// Over the list it stands in; false if that is at its end.
  bool turn_wheel(const std::string& id, float notches);

  test::ScratchFolder scratch_;
  std::filesystem::path folder_;
  std::filesystem::path site_;
  editor::Publish publish_;
  editor::Releases releases_;
  base::ManualClock clock_;
  std::unique_ptr<platform::HeadlessDesk> window_;
  std::unique_ptr<editor::Editor> editor_;
  Pace pace_ = Pace::AllFollows;
};

}  // namespace kiosk::test
