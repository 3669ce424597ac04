#pragma once
// The window in which staff change the dialogue: what is on it, from frame to frame. The window
// itself and its loop are the caller's.

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editing/desk.hpp"
#include "editing/translations.hpp"
#include "editor/checking.hpp"
#include "editor/map/map_pane.hpp"
#include "editor/panes/pages_pane.hpp"
#include "editor/panes/preview_pane.hpp"
#include "editor/panes/publishing.hpp"
#include "editor/panes/releases_box.hpp"
#include "editor/panes/selection.hpp"
#include "editor/panes/subject_pane.hpp"
#include "editor/panes/to_do_pane.hpp"
#include "editor/parts/elements.hpp"
#include "editor/parts/widgets.hpp"

#include "base/clock.hpp"
#include "base/result.hpp"
#include "dialogue/model/site.hpp"

namespace kiosk::editor {

struct EditorOptions {
  dialogue::Site site;  ///< whose numbers the preview shows until those of the site file are read
  SealRules seals{};
  std::launch checking = std::launch::async;
  Publish publish{};
  Releases releases{};
  /// The files that patients see; none: nothing was published here yet.
  std::function<editing::Files()> published{};
  /// Where is kept what translations were agreed to.
  std::filesystem::path agreements{};
};

class Editor {
public:
  /// `window` and what else is a reference must outlive this.
  Editor(std::unique_ptr<editing::Desk> desk,
         EditorOptions options,
         platform::Window& window,
         text::Typesetter& typesetter,
         const base::Clock& clock);

  /// Before each frame: takes what the check found, draws the preview. True if the glass should be
  /// drawn although nobody touched anything.
  bool update();
  /// Between begin_frame() and present() of the window.
  void draw();
  /// Whether something stood elsewhere in the last frame than it should: draw once more before that
  /// frame is shown.
  [[nodiscard]] bool take_moves() { return subject_.take_moves(); }

  /// As if the window's cross was pressed. What is not saved is asked about first.
  void ask_to_close();
  [[nodiscard]] bool is_closed() const { return is_closed_; }

  void select_page(const std::string& id);
  void select_site() { selection_ = {desk_->site_file(), {}, {}}; }
  void show_map(MapForm form) { map_.show(form); }
  void show_to_do() { to_do_.show(); }

  /// Of the last frame.
  [[nodiscard]] const Elements& elements() const { return elements_; }
  [[nodiscard]] const editing::Desk& desk() const { return *desk_; }
  [[nodiscard]] const editing::Findings& findings() const { return findings_; }
  [[nodiscard]] bool is_checking() const { return checking_.is_busy(); }

private:
  [[nodiscard]] editing::Outline outline_now() const;
  void refresh_outline();
  /// Undo or redo. A page that comes with it is the one to look at.
  void go_through_history(void (editing::Desk::*step)());
  /// The chosen page may have another name now, or be gone. `place`: where it stood.
  void follow_page(const editing::Pointer& place);
  void take_checked(CheckedFiles checked);
  [[nodiscard]] editing::Translations translations_now() const;
  void take_agreed();
  void look_outside();
  void look_at(LookedAt release);
  void draw_looked_at();
  void apply(editing::Step step);
  void save();
  void take_shortcuts();
  void draw_notices();
  void draw_outside();
  void draw_actions();
  void draw_closing();
  void draw_switches();
  void draw_middle(std::optional<editing::Step>& step);
  [[nodiscard]] editing::Time now() const;
  [[nodiscard]] std::string state_words() const;
  [[nodiscard]] std::string why_not_published() const;

  std::unique_ptr<editing::Desk> desk_;
  EditorOptions options_;
  const base::Clock& clock_;
  Elements elements_;
  Widgets widgets_{elements_};
  std::string folder_;
  editing::Outline outline_;
  std::uint64_t outline_changes_ = 0;
  Checking checking_;
  editing::Translations translations_;
  editing::Agreements agreements_;
  editing::Findings findings_;
  seals::Judgement judgement_;
  Selection selection_;
  std::string previewed_page_;
  PagesPane pages_;
  SubjectPane subject_;
  PreviewPane preview_;
  MapPane map_;
  ToDoPane to_do_{widgets_};
  Publishing publishing_;
  ReleasesBox releases_;
  std::string looked_at_;  ///< the release that the preview shows; "": what is edited
  std::vector<editing::Merge> outside_;
  base::Instant next_look_{};
  std::string told_;  ///< of the last save: an error, or that it went well
  bool asks_to_close_ = false;
  bool is_closed_ = false;
};

}  // namespace kiosk::editor
