#include "app/edit/releases.hpp"

#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/content/state_folder.hpp"
#include "app/edit/own_command.hpp"
#include "dialogue/load/loader.hpp"

namespace kiosk::app {

namespace {

using editor::Answered;
using editor::Outcome;
using editor::ReleaseLine;

std::vector<ReleaseLine> list(const releases::Store& store) {
  const auto in_use = store.in_use();
  std::vector<ReleaseLine> lines;
  for (const auto& id : store.ids()) {
    const auto record = store.headline(id).record;
    constexpr std::size_t kDay = 10;
    const auto told =
        record ? record->date.substr(0, kDay) + ", " + record->author + ": " + record->note
               : std::string("damaged, it cannot be shown");
    lines.push_back({words_of(id),
                     std::to_string(id.serial) + " · " + told,
                     in_use == id ? editor::InUse::Yes : editor::InUse::No});
  }
  return lines;
}

/// Of the dialogues of one release.
base::Result<dialogue::SourceSet> sources_of(const releases::Store& store,
                                             const releases::ReleaseId& id) {
  const auto release = store.read(id);
  if (!release) {
    return release.error();
  }
  return inputs_of(*release, store.folder_of(id), {}).dialogues.sources;
}

base::Result<dialogue::Dialogue> read(const releases::Store& store, const std::string& words) {
  const auto id = store.find(words);
  if (!id) {
    return id.error();
  }
  const auto sources = sources_of(store, *id);
  if (!sources) {
    return sources.error();
  }
  auto loaded = dialogue::load_passed(*sources);
  if (!loaded || loaded->empty()) {
    return base::Error("release " + words + " cannot be read by this version of the program");
  }
  return std::move(loaded->front());
}

Answered compare(const releases::Store& store, const std::string& id) {
  const auto in_use = store.in_use();
  if (!in_use) {
    return {Outcome::Refused, "No release is in use: there is nothing to compare it with."};
  }
  const auto folder = state_folder() / "comparisons";
  const auto done = run_own_command({"release",
                                     "diff",
                                     words_of(*in_use),
                                     id,
                                     "--out",
                                     folder.string(),
                                     "--store",
                                     store.folder().string()});
  return done.exit_code == kFine
             ? Answered{Outcome::Done,
                        "Both stand side by side in these files, from what patients see to the "
                        "release you chose.\n" +
                            done.said}
             : Answered{Outcome::Refused, done.said};
}

Answered use(const releases::Store& store, const std::string& id) {
  const auto done = run_own_command({"release", "use", id, "--store", store.folder().string()});
  return done.exit_code == kFine
             ? Answered{Outcome::Done,
                        "Patients see release " + id + " as soon as nobody is using the kiosk."}
             : Answered{Outcome::Refused, done.said};
}

}  // namespace

editor::Releases editor_releases(const releases::Store& store) {
  return {[store] { return list(store); },
          [store](const std::string& id) { return read(store, id); },
          [store](const std::string& id) { return compare(store, id); },
          [store](const std::string& id) { return use(store, id); }};
}

editing::Files published_files(const releases::Store& store) {
  const auto id = store.in_use();
  if (!id) {
    return {};
  }
  const auto sources = sources_of(store, *id);
  return sources ? sources->files : editing::Files();
}

}  // namespace kiosk::app
