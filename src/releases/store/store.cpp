#include "releases/store/store.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/text_file.hpp"
#include "releases/store/acceptance.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;

base::Error damaged(const ReleaseId& id, const std::string& why) {
  return base::Error("release " + words_of(id) + " is damaged: " + why);
}

base::Result<Files> read_files(const fs::path& folder, const Manifest& manifest) {
  Files files;
  for (const auto& [name, entry] : manifest.files) {
    auto bytes = base::read_file(folder / name, kMostFileBytes);
    if (!bytes) {
      return bytes.error();
    }
    files.emplace(name, std::move(*bytes));
  }
  return files;
}

std::string list_of(const std::vector<ReleaseId>& ids) {
  std::string words;
  for (const auto& id : ids) {
    words += (words.empty() ? "" : ", ") + words_of(id);
  }
  return words;
}

}  // namespace

std::vector<ReleaseId> Store::ids() const {
  std::vector<ReleaseId> ids;
  std::error_code failure;
  fs::directory_iterator entry(folder_, failure);
  while (!failure && entry != fs::directory_iterator()) {
    std::error_code unknown;
    const auto id = read_release_id(entry->path().filename().string());
    if (id && entry->symlink_status(unknown).type() == fs::file_type::directory) {
      ids.push_back(*id);
    }
    entry.increment(failure);
  }
  std::sort(ids.rbegin(), ids.rend());
  return ids;
}

Headline Store::headline(const ReleaseId& id) const {
  const auto words = base::read_file(folder_of(id) / kRecordFile, kMostRecordBytes);
  auto record = words ? read_record(*words) : std::nullopt;
  if (record && record->serial != id.serial) {
    record.reset();
  }
  return {id, std::move(record)};
}

base::Result<Release> Store::read(const ReleaseId& id) const {
  if (read_acceptance({folder_ / kAcceptedFile}).revoked.contains(id)) {
    return base::Error("release " + words_of(id) + " was taken back by a newer one");
  }
  auto record = headline(id).record;
  if (!record) {
    return damaged(id, std::string(kRecordFile) + " is missing or not what was released");
  }
  const auto words = base::read_file(folder_of(id) / kManifestFile, kMostManifestBytes);
  if (!words) {
    return damaged(id, words.error().message());
  }
  auto manifest = read_manifest(*words);
  if (!manifest) {
    return damaged(id, manifest.error().message());
  }
  auto files = read_files(folder_of(id), *manifest);
  if (!files) {
    return damaged(id, files.error().message());
  }
  if (const auto whole = check_files(*manifest, *files); !whole) {
    return damaged(id, whole.error().message());
  }
  Release release{std::move(*record), std::move(*manifest), std::move(*files)};
  return release.id() == id ? base::Result<Release>(std::move(release))
                            : damaged(id, "its list of files is that of another release");
}

std::optional<ReleaseId> Store::in_use() const {
  std::error_code failure;
  const auto target = fs::read_symlink(folder_ / kCurrentLink, failure);
  return failure ? std::nullopt : read_release_id(target.string());
}

base::Result<ReleaseId> Store::find(const std::string& words) const {
  const auto all = ids();
  std::vector<ReleaseId> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const auto& id) {
    const bool is_begun = words.find('-') != std::string::npos && words_of(id).starts_with(words);
    return is_begun || std::to_string(id.serial) == words;
  });
  if (found.size() == 1) {
    return found.front();
  }
  if (found.empty()) {
    return base::Error("there is no release “" + words + "” in " + folder_.string() +
                       (all.empty() ? "; it holds none yet" : "; there are " + list_of(all)));
  }
  return base::Error("“" + words + "” may mean " + list_of(found) + "; name one of them whole");
}

}  // namespace kiosk::releases
