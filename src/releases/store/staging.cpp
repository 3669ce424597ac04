#include "releases/store/staging.hpp"

#include <cstdio>
#include <system_error>
#include <utility>

#include "base/descriptor.hpp"
#include "base/text_file.hpp"
#include "releases/store/new_folder.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;

constexpr const char* kStagingFolder = ".making";

}  // namespace

base::Result<Staging> Staging::begin(const Store& store) {
  const auto folder = store.folder() / kStagingFolder;
  std::error_code failure;
  fs::remove_all(folder, failure);
  if (auto made = make_folder(folder); !made) {
    return made.error();
  }
  return Staging(folder);
}

Staging::~Staging() {
  if (!folder_.empty()) {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
}

base::Outcome Staging::write(const Release& release) const {
  auto content = write_new_files(folder_, release.files);
  return content ? write_new_files(folder_,
                                   {{kManifestFile, written(release.manifest)},
                                    {kRecordFile, written(release.record)}})
                 : content;
}

base::Outcome Staging::put_in_place(const Store& store, const ReleaseId& id) {
  if (auto synced = base::sync_folder(folder_); !synced) {
    return synced;
  }
  const auto place = store.folder_of(id);
  if (std::rename(folder_.c_str(), place.c_str()) != 0) {
    return base::last_fault(place);
  }
  folder_.clear();
  return base::sync_folder(store.folder());
}

}  // namespace kiosk::releases
