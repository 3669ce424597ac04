#include "releases/store/retention.hpp"

#include <algorithm>
#include <cstdio>
#include <system_error>

#include "base/descriptor.hpp"
#include "base/text_file.hpp"
#include "releases/store/locks.hpp"
#include "releases/store/switching.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;

constexpr const char* kRemoving = ".removing";

/// Those that are older than the newest whole ones.
std::vector<ReleaseId> older_than_kept(const Store& store) {
  auto ids = store.ids();
  std::size_t whole = 0;
  const auto first = std::find_if(ids.begin(), ids.end(), [&](const auto& id) {
    const bool is_old = whole == kKeptReleases;
    whole += !is_old && store.read(id) ? 1 : 0;
    return is_old;
  });
  return {first, ids.end()};
}

}  // namespace

base::Outcome remove_release(const Store& store, const ReleaseId& id) {
  const auto away = store.folder() / kRemoving;
  std::error_code failure;
  if (!fs::exists(store.folder_of(id), failure)) {
    return base::Done{};
  }
  fs::remove_all(away, failure);  // what an end of the program left
  // Out of sight in one step: no half of a release is ever taken for one.
  if (std::rename(store.folder_of(id).c_str(), away.c_str()) != 0) {
    return base::last_fault(store.folder_of(id));
  }
  // Else a power cut might bring back its name, and not its files.
  if (auto synced = base::sync_folder(store.folder()); !synced) {
    return synced;
  }
  fs::remove_all(away, failure);
  return failure ? base::Outcome(base::Error(away.string() + ": " + failure.message()))
                 : base::Done{};
}

base::Result<std::vector<ReleaseId>> remove_old(const Store& store) {
  const auto in_use = store.in_use();
  const auto before = shown_before(store);
  std::vector<ReleaseId> removed;
  for (const auto& id : older_than_kept(store)) {
    const bool is_wanted = in_use == id || (!before.empty() && before.front() == id);
    if (is_wanted || is_held(store, id)) {
      continue;
    }
    if (auto gone = remove_release(store, id); !gone) {
      return gone.error();
    }
    removed.push_back(id);
  }
  return removed;
}

}  // namespace kiosk::releases
