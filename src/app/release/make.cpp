#include "app/release/make.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <optional>
#include <string>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/content/content.hpp"
#include "app/release/prove.hpp"
#include "app/release/telling.hpp"
#include "base/utc.hpp"
#include "releases/store/locks.hpp"
#include "releases/store/staging.hpp"

namespace kiosk::app {

namespace {

releases::Files files_of(const ContentInputs& inputs) {
  releases::Files files;
  for (const auto& [name, bytes] : inputs.dialogues.sources.files) {
    files.emplace(std::string(releases::kDialoguesFolder) + "/" + name, bytes);
  }
  if (!inputs.site.file.empty()) {
    files.emplace(releases::kSiteFile, inputs.site.bytes);
  }
  return files;
}

releases::Record next_record(const releases::Store& store, const ReleaseMakeOptions& options) {
  const auto ids = store.ids();
  const releases::Serial newest = ids.empty() ? 0 : ids.front().serial;
  return {newest + 1,
          newest,
          base::utc_words(std::chrono::system_clock::now()),
          options.author,
          options.note};
}

/// One that holds exactly the same files.
std::optional<releases::ReleaseId> find_same(const releases::Store& store,
                                             const releases::Release& release) {
  const auto ids = store.ids();
  const auto same = std::find_if(ids.begin(), ids.end(), [&](const auto& id) {
    const auto other = id.digest == release.id().digest
                           ? store.read(id)
                           : base::Result<releases::Release>(base::Error("another"));
    return other && other->manifest == release.manifest;
  });
  return same == ids.end() ? std::nullopt : std::optional(*same);
}

std::string use_words(const releases::Store& store, const releases::ReleaseId& id) {
  const auto words = words_of(id);
  return store.in_use() == id ? "It is in use now.\n"
                              : "To show it: " + command_words(store, "use " + words) + "\n";
}

int tell_refused(const Gated& gated) {
  const auto errors =
      std::count_if(gated.diagnostics.begin(), gated.diagnostics.end(), [](const auto& one) {
        return one.severity == dialogue::Severity::Error;
      });
  std::cerr << (errors == 1 ? "1 error" : std::to_string(errors) + " errors")
            << ": no release was made.\n";
  return kContentHasErrors;
}

/// Files that only look like dialogues are not released; they are told once, and what is proved is
/// what will be shown.
base::Result<Gated>
prove_and_tell(ContentInputs& inputs, const std::filesystem::path& folder, Told told) {
  auto gated = prove(inputs, folder);
  if (!gated) {
    return gated;
  }
  tell_diagnostics(gated->diagnostics, told);
  if (!inputs.dialogues.sources.not_read.empty() && gated->content) {
    inputs.dialogues.sources.not_read.clear();
    return prove(inputs, folder);
  }
  return gated;
}

int put_in_place(const releases::Store& store,
                 releases::Staging& staging,
                 const releases::Release& release) {
  const auto id = release.id();
  auto done = staging.write(release);
  if (done) {
    done = staging.put_in_place(store, id);
  }
  if (!done) {
    return tell_failure(done.error().within("no release was made"), kCannotStart);
  }
  std::cout << "Made release " << words_of(id) << " of " << release.files.size() << " files.\n"
            << use_words(store, id);
  tell_removed(store);
  return kFine;
}

}  // namespace

int make_release(const releases::Store& store, const ReleaseMakeOptions& options) {
  const auto lock = releases::StoreLock::take(store);
  if (!lock) {
    return tell_failure(lock.error(), kCannotStart);
  }
  auto inputs = read_inputs({options.dialogues, options.site});
  auto release = releases::make_release(next_record(store, options), files_of(inputs));
  auto staging = releases::Staging::begin(store);
  if (!staging) {
    return tell_failure(staging.error().within("no release was made"), kCannotStart);
  }
  const auto gated = prove_and_tell(inputs, staging->folder(), options.told);
  if (!gated) {
    return tell_failure(gated.error().within("no release was made"), kCannotStart);
  }
  if (!gated->content || dialogue::has_errors(gated->diagnostics)) {
    return tell_refused(*gated);
  }
  if (!release) {
    return tell_failure(release.error().within("no release was made"), kContentHasErrors);
  }
  if (const auto same = find_same(store, *release)) {
    std::cout << "Nothing is new: release " << words_of(*same) << " holds exactly this.\n"
              << use_words(store, *same);
    return kFine;
  }
  return put_in_place(store, *staging, *release);
}

}  // namespace kiosk::app
