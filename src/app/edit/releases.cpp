#include "app/edit/releases.hpp"

#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/content/state_folder.hpp"
#include "app/edit/own_command.hpp"
#include "app/release/diff.hpp"
#include "app/release/telling.hpp"
#include "base/child_process.hpp"
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
    const auto told = record
                          ? date_words(record->date) + ", " + record->author + ": " + record->note
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
  const auto other = store.find(id);
  if (!in_use) {
    return {Outcome::Refused, "No release is in use: there is nothing to compare it with."};
  }
  if (!other) {
    return {Outcome::Refused, other.error().message()};
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
  const auto name = folder / comparison_name(*in_use, *other);
  return done.exit_code == kFine
             ? Answered{Outcome::Done,
                        "What patients see and the release you chose stand side by side, to read "
                        "here or to send to a reviewer. The files are in " +
                            folder.string() + ".",
                        {name.string() + ".html", name.string() + ".pdf"}}
             : Answered{Outcome::Refused, done.said};
}

Answered use(const releases::Store& store, const std::string& id) {
  const auto done = run_own_command({"release", "use", id, "--store", store.folder().string()});
  return done.exit_code == kFine
             ? Answered{Outcome::Done,
                        "Patients see release " + id + " as soon as nobody is using the kiosk."}
             : Answered{Outcome::Refused, done.said};
}

std::vector<std::string> changes_of_site(const releases::Store& store, const std::string& words) {
  const auto id = store.find(words);
  return id ? site_changes(store, *id) : std::vector<std::string>();
}

Answered open_file(const std::filesystem::path& file) {
  const auto done = base::run({"/usr/bin/xdg-open", file.string()});
  return done && done->exit_code == kFine
             ? Answered{Outcome::Done, file.filename().string() + " is open in another window."}
             : Answered{Outcome::Refused,
                        "This computer has no program for it. The file is " + file.string() + "."};
}

}  // namespace

editor::Releases editor_releases(const releases::Store& store) {
  return {[store] { return list(store); },
          [store](const std::string& id) { return read(store, id); },
          [store](const std::string& id) { return compare(store, id); },
          [store](const std::string& id) { return use(store, id); },
          [store](const std::string& id) { return changes_of_site(store, id); },
          open_file};
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
