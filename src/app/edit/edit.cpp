#include "app/edit/edit.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

#include "editor/editor.hpp"
#include "editor/parts/look.hpp"
#include <pwd.h>
#include <unistd.h>

#include "app/command_line/exit_codes.hpp"
#include "app/content/content.hpp"
#include "app/content/release_inputs.hpp"
#include "app/content/state_folder.hpp"
#include "app/content/today.hpp"
#include "app/edit/publish.hpp"
#include "app/edit/releases.hpp"
#include "app/glass/resources.hpp"
#include "base/digest.hpp"
#include "platform/widget_window.hpp"
#include "text/picture.hpp"

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

int tell(const base::Error& error) {
  std::cerr << "baclofen-kiosk: " << error.message() << '\n';
  return kCannotStart;
}

/// "maria on desk-2", for whom comes second.
std::string who_is_it() {
  constexpr std::size_t kLongestHost = 256;
  std::array<char, kLongestHost> host{};
  ::gethostname(host.data(), host.size() - 1);
  const auto* user = ::getpwuid(::getuid());
  return (user == nullptr ? std::string("somebody") : user->pw_name) + " on " + host.data();
}

/// What is kept beside the files that are edited, not among them.
std::filesystem::path kept_beside(const std::vector<std::filesystem::path>& edited,
                                  const std::string& ending) {
  std::string names;
  for (const auto& path : edited) {
    std::error_code failure;
    names += std::filesystem::weakly_canonical(path, failure).string() + '\n';
  }
  names.pop_back();
  constexpr std::size_t kShort = 16;
  return state_folder() / "drafts" / (base::sha256_of_bytes(names).substr(0, kShort) + ending);
}

/// Those of the folder with another site, or with none, are other drafts.
std::filesystem::path journal_of(const EditOptions& options) {
  return options.site.empty() ? kept_beside({options.folder}, ".journal")
                              : kept_beside({options.folder, options.site}, ".journal");
}

/// The edited program's parts that outlive the window.
struct Parts {
  std::unique_ptr<text::Typesetter> typesetter;
  std::unique_ptr<editing::Desk> desk;
  platform::Letters letters;
  dialogue::Site site;
  editor::SealRules seals;
};

base::Result<Parts> gather(const EditOptions& options, const base::Clock& clock) {
  Parts parts;
  auto typesetter = create_typesetter();
  const auto fonts = fonts_folder();
  if (!typesetter || !fonts) {
    return typesetter ? fonts.error() : typesetter.error();
  }
  parts.typesetter = std::move(*typesetter);
  parts.letters = {*fonts / "Andika-Regular.ttf",
                   *fonts / "Andika-Bold.ttf",
                   editor::kLettersPx,
                   editor::kHeadingPx};
  parts.site = load_site(options.site.empty() ? SiteInput() : read_site(options.site)).site;
  // With no site, nobody's keys are known.
  parts.seals = {options.site.empty() ? seals::Ring() : parts.site.review.reviewers, local_today()};
  const editing::Time now(
      std::chrono::duration_cast<editing::Time::duration>(clock.now().time_since_epoch()));
  auto desk =
      editing::Desk::open({options.folder, journal_of(options), who_is_it(), options.site}, now);
  if (!desk) {
    return desk.error();
  }
  parts.desk = std::move(*desk);
  return parts;
}

editor::EditorOptions
editor_options(const EditOptions& options, const Parts& parts, std::launch checking) {
  const releases::Store store(default_release_store());
  return {parts.site,
          parts.seals,
          checking,
          publisher(options.folder, options.site, store),
          editor_releases(store),
          [store] { return published_files(store); },
          kept_beside({options.folder}, ".agreed")};
}

void draw_frame(platform::Window& window, editor::Editor& editor) {
  window.begin_frame();
  editor.draw();
  if (editor.take_moves()) {
    window.abandon_frame();
    window.begin_frame();
    editor.draw();
  }
  window.present();
}

void open(editor::Editor& editor, const EditOptions& options) {
  editor.select_page(options.page);
  if (options.show == EditShow::Clinic) {
    editor.select_site();
  } else if (options.show == EditShow::Map) {
    editor.show_map(editor::MapForm::Near);
  } else if (options.show == EditShow::Topics) {
    editor.show_map(editor::MapForm::Topics);
  } else if (options.show == EditShow::List) {
    editor.show_map(editor::MapForm::List);
  } else if (options.show == EditShow::ToDo) {
    editor.show_to_do();
  }
}

int draw_picture(const EditOptions& options, Parts parts, const base::Clock& clock) {
  platform::HeadlessDesk window(options.size, parts.letters);
  editor::Editor editor(std::move(parts.desk),
                        editor_options(options, parts, std::launch::deferred),
                        window,
                        *parts.typesetter,
                        clock);
  open(editor, options);
  constexpr int kFramesUntilAllIsPlaced = 4;
  for (int i = 0; i < kFramesUntilAllIsPlaced; ++i) {
    editor.update();
    draw_frame(window, editor);
  }
  auto pixels = window.read_pixels();
  const auto written = text::write_png(
      {pixels.size.width, pixels.size.height, std::move(pixels.rgba)}, options.picture);
  return written ? kFine : tell(written.error());
}

/// Sleeps until somebody does something, `longest` at most. Whether somebody did.
bool is_woken(platform::Window& window,
              editor::Editor& editor,
              std::chrono::milliseconds longest,
              const base::Clock& clock) {
  const auto since = clock.now();
  for (const auto& event : window.wait(longest)) {
    if (event.kind == platform::EventKind::Close) {
      editor.ask_to_close();
    }
  }
  return clock.now() - since < longest;
}

void turn(platform::Window& window, editor::Editor& editor, const base::Clock& clock) {
  constexpr auto kLook = 200ms;    // the caret comes and goes
  constexpr auto kLookSoon = 5ms;  // a check is on its way
  // What a key does is done at the end of a frame, and seen in the next.
  constexpr int kFramesAfterInput = 2;
  int frames = kFramesAfterInput;
  auto drawn = clock.now();
  while (!editor.is_closed()) {
    const auto longest = frames > 0 ? 0ms : editor.is_checking() ? kLookSoon : kLook;
    const bool has_input = is_woken(window, editor, longest, clock);
    if (editor.update() || has_input) {
      frames = kFramesAfterInput;
    }
    if (frames == 0 && clock.now() - drawn < kLook) {
      continue;
    }
    const auto changes = editor.desk().changes();
    draw_frame(window, editor);
    drawn = clock.now();
    frames = changes == editor.desk().changes() ? std::max(frames - 1, 0) : kFramesAfterInput;
  }
}

int run_window(const EditOptions& options, Parts parts, const base::Clock& clock) {
  platform::WindowOptions window_options;
  window_options.platform = platform::Platform::Glfw;
  window_options.fullscreen = platform::Fullscreen::No;
  window_options.size = options.size;
  window_options.title = "Baclofen Kiosk: editor";
  auto window = platform::create_widget_window(window_options, parts.letters);
  if (!window) {
    return tell(window.error());
  }
  editor::Editor editor(std::move(parts.desk),
                        editor_options(options, parts, std::launch::async),
                        **window,
                        *parts.typesetter,
                        clock);
  open(editor, options);
  turn(**window, editor, clock);
  return kFine;
}

}  // namespace

int run_edit(const EditOptions& options) {
  const base::SteadyClock clock;
  auto parts = gather(options, clock);
  if (!parts) {
    return tell(parts.error());
  }
  return options.picture.empty() ? run_window(options, std::move(*parts), clock)
                                 : draw_picture(options, std::move(*parts), clock);
}

}  // namespace kiosk::app
