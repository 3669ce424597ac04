#include "app/content/release_inputs.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "app/content/state_folder.hpp"
#include "base/text_file.hpp"
#include "dialogue/diagnostics/file_report.hpp"
#include "releases/store/locks.hpp"
#include "releases/store/switching.hpp"

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPassedBytes = std::size_t{1} << 20U;

ContentInputs refused(const ContentOptions& options, const std::string& why) {
  const auto store = release_store(options);
  ContentInputs inputs;
  if (!options.site.empty()) {
    inputs.site = read_site(options.site);
  }
  inputs.dialogues.sources.root = store.folder();
  inputs.dialogues.diagnostics.push_back(dialogue::whole_file_diagnostic(
      "D009",
      store.folder().string(),
      {why,
       "a release that was made with `baclofen-kiosk release make`",
       "`baclofen-kiosk release list` shows what there is; `release use` or `release back` chooses "
       "another",
       {}}));
  return inputs;
}

}  // namespace

fs::path default_release_store() {
  const auto state = state_folder();
  return state.empty() ? fs::path() : state / "releases";
}

releases::Store release_store(const ContentOptions& options) {
  const auto named = options.releases.value_or(fs::path());
  return releases::Store(named.empty() ? default_release_store() : named);
}

base::Result<releases::ReleaseId> release_of(const ContentOptions& options) {
  const auto store = release_store(options);
  if (!options.release.empty()) {
    return store.find(options.release);
  }
  const auto in_use = store.in_use();
  return in_use ? base::Result<releases::ReleaseId>(*in_use)
                : base::Error("no release is in use in " + store.folder().string());
}

ContentInputs
inputs_of(const releases::Release& release, const fs::path& folder, const fs::path& site) {
  const std::string dialogues = std::string(releases::kDialoguesFolder) + "/";
  ContentInputs inputs;
  inputs.release = words_of(release.id());
  inputs.dialogues.sources.root = folder / releases::kDialoguesFolder;
  for (const auto& [name, bytes] : release.files) {
    if (name.starts_with(dialogues)) {
      inputs.dialogues.sources.files.emplace(name.substr(dialogues.size()), bytes);
    }
  }
  if (const auto own = release.files.find(releases::kSiteFile); own != release.files.end()) {
    inputs.site = {(folder / releases::kSiteFile).string(), own->second, {}};
  } else if (!site.empty()) {
    inputs.site = read_site(site);
  }
  return inputs;
}

ContentInputs read_release_inputs(const ContentOptions& options, const releases::ReleaseId& id) {
  const auto store = release_store(options);
  auto held = releases::hold(store, id);  // before it is read: then it stays until it is shown
  const auto release = store.read(id);
  if (!release) {
    return refused(options, release.error().message());
  }
  const auto folder = store.folder_of(id);
  auto inputs = inputs_of(*release, folder, options.site);
  if (const auto passed = base::read_file(folder / releases::kPassedFile, kMostPassedBytes)) {
    inputs.passed = read_passed_record(*passed);
  }
  inputs.learnt = folder / releases::kLearntFile;
  inputs.held = std::move(held);
  return inputs;
}

ContentInputs read_release_inputs(const ContentOptions& options) {
  const auto id = release_of(options);
  return id ? read_release_inputs(options, *id) : refused(options, id.error().message());
}

std::vector<releases::ReleaseId> releases_before(const ContentOptions& options) {
  const auto store = release_store(options);
  const auto failed = release_of(options);
  if (!failed) {
    return {};
  }
  auto ids = store.ids();
  const auto is_later = [&](const auto& id) { return id.serial >= failed->serial; };
  ids.erase(std::remove_if(ids.begin(), ids.end(), is_later), ids.end());
  return ids;
}

}  // namespace kiosk::app
