#pragma once
// The releases of the kiosk: which patients see, what is different in another, and the way back.

#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <vector>

#include "editor/panes/publishing.hpp"
#include "editor/parts/widgets.hpp"

#include "base/result.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::editor {

enum class InUse { No, Yes };

struct ReleaseLine {
  std::string id;
  std::string words;  ///< when it was made, by whom, and what was new
  InUse in_use = InUse::No;
};

/// What can be done with releases. Comparing and using take seconds, and run beside the window.
struct Releases {
  std::function<std::vector<ReleaseLine>()> list;  ///< the newest first
  std::function<base::Result<dialogue::Dialogue>(const std::string& id)> read;
  std::function<Answered(const std::string& id)> compare;  ///< with what is in use
  std::function<Answered(const std::string& id)> use;
  /// What of the clinic's name and numbers becomes another if it is used: sentences.
  std::function<std::vector<std::string>(const std::string& id)> site_changes;
  /// Shows a file with the program that this computer has for it.
  std::function<Answered(const std::filesystem::path& file)> open;
};

/// A release that is looked at in the preview.
struct LookedAt {
  std::string id;
  dialogue::Dialogue dialogue;
};

class ReleasesBox {
public:
  /// Without a list there is no button.
  explicit ReleasesBox(Releases releases)
      : releases_(std::move(releases)) {}

  /// The button, and the box it opens. Gives a release that somebody wants to look at.
  [[nodiscard]] std::optional<LookedAt> draw(Widgets& widgets);

  /// Before a frame. True if what is told has changed.
  bool poll();

private:
  enum class Asked { Nothing, ToUse };

  void open();
  void draw_list(Widgets& widgets);
  std::optional<LookedAt> draw_actions(Widgets& widgets, const ReleaseLine& line);
  void draw_question(Widgets& widgets, const ReleaseLine& line);
  void draw_told(Widgets& widgets);
  std::optional<LookedAt> draw_box(Widgets& widgets);
  void start(const std::function<Answered()>& what);

  Releases releases_;
  std::vector<ReleaseLine> lines_;
  std::string chosen_;
  Asked asked_ = Asked::Nothing;
  std::vector<std::string> site_changes_;  ///< asked about
  std::future<Answered> running_;
  std::optional<Answered> told_;
};

}  // namespace kiosk::editor
