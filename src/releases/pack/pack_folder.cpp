#include "releases/pack/pack_folder.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.hpp"
#include "base/text.hpp"
#include "base/text_file.hpp"
#include "releases/store/new_folder.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;
using base::Descriptor;

constexpr const char* kPackBeginning = "baclofen-release-";
constexpr const char* kSignatureFile = "manifest.txt.minisig";
constexpr std::size_t kMostSignatureBytes = std::size_t{16} << 10U;
/// Files of the content, those that vouch for them, and the folders they lie
/// in.
constexpr std::size_t kMostEntries = 2 * kMostFiles;

/// Opens `name` in a folder and follows no link; a pipe or a device does not
/// hold it up.
std::unique_ptr<Descriptor> open_at(const Descriptor& folder, const std::string& name, int flags) {
  return std::make_unique<Descriptor>(::openat(
      folder.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags));
}

std::unique_ptr<Descriptor> open_pack_folder(const fs::path& pack) {
  return std::make_unique<Descriptor>(
      ::open(pack.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

base::Error not_a_file(const std::string& name) {
  return base::Error(name + " is missing, or is no plain file");
}

/// All of an open file, which must be a plain one of at most `most_bytes`.
base::Result<std::string>
read_all(const Descriptor& file, const std::string& name, std::uint64_t most_bytes) {
  struct stat found {};
  if (file.number() < 0 || ::fstat(file.number(), &found) != 0 || !S_ISREG(found.st_mode)) {
    return not_a_file(name);
  }
  if (static_cast<std::uint64_t>(found.st_size) > most_bytes) {
    return base::Error(name + " is larger than it may be");
  }
  // One byte more: a file that grows while it is read is not the one that was
  // signed.
  std::string bytes(static_cast<std::size_t>(found.st_size) + 1, '\0');
  std::size_t size = 0;
  for (;;) {
    const auto read = ::read(file.number(), bytes.data() + size, bytes.size() - size);
    if (read < 0 && errno != EINTR) {
      return base::last_fault(name);
    }
    size += read < 0 ? 0 : static_cast<std::size_t>(read);
    if (read == 0 || size == bytes.size()) {
      bytes.resize(size);
      return bytes;
    }
  }
}

/// A file below `folder`, each folder on the way opened without following a
/// link.
base::Result<std::string>
read_below(const Descriptor& folder, const std::string& name, std::uint64_t most_bytes) {
  std::unique_ptr<Descriptor> inner;
  const auto* at = &folder;
  auto parts = base::split(name, '/');
  const std::string last(parts.back());
  parts.pop_back();
  for (const auto part : parts) {
    inner = open_at(*at, std::string(part), O_DIRECTORY);
    if (inner->number() < 0) {
      return not_a_file(name);
    }
    at = inner.get();
  }
  return read_all(*open_at(*at, last, 0), name, most_bytes);
}

/// What may be in a pack: names of files, and of folders with "/" behind them.
std::set<std::string> names_of(const Manifest& manifest) {
  std::set<std::string> names{kManifestFile, kSignatureFile, kRecordFile};
  for (const auto& file : manifest.files) {
    names.insert(file.first);
    for (auto folder = fs::path(file.first).parent_path(); !folder.empty();
         folder = folder.parent_path()) {
      names.insert(folder.string() + "/");
    }
  }
  return names;
}

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

/// Looks at every name in a pack; gives the first that may not be there.
class Strangers {
public:
  explicit Strangers(const Manifest& manifest)
      : known_(names_of(manifest)) {}

  std::optional<std::string> find(const Descriptor& folder, const std::string& beginning) {
    const int copy = ::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, CloseFolder> open(copy < 0 ? nullptr : ::fdopendir(copy));
    if (!open) {
      return beginning;
    }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): a stream of its own
    while (const auto* entry = ::readdir(open.get())) {
      const std::string name = static_cast<const char*>(entry->d_name);
      if (name == "." || name == "..") {
        continue;
      }
      if (auto stranger = look_at(folder, beginning + name, name)) {
        return stranger;
      }
    }
    return std::nullopt;
  }

private:
  std::optional<std::string>
  look_at(const Descriptor& folder, const std::string& path, const std::string& name) {
    struct stat found {};
    const bool is_seen = ::fstatat(folder.number(), name.c_str(), &found, AT_SYMLINK_NOFOLLOW) == 0;
    const bool is_folder = is_seen && S_ISDIR(found.st_mode);
    const bool may_be = is_seen && (is_folder || S_ISREG(found.st_mode)) &&
                        known_.contains(path + (is_folder ? "/" : ""));
    if (!may_be || ++count_ > kMostEntries) {
      return path;
    }
    return is_folder ? find(*open_at(folder, name, O_DIRECTORY), path + "/") : std::nullopt;
  }

  std::set<std::string> known_;
  std::size_t count_ = 0;
};

std::optional<ReleaseId> id_of_pack(const fs::path& path) {
  const auto name = path.filename().string();
  return name.starts_with(kPackBeginning)
             ? read_release_id(name.substr(std::string(kPackBeginning).size()))
             : std::nullopt;
}

}  // namespace

std::string pack_name(const ReleaseId& id) {
  return kPackBeginning + words_of(id);
}

base::Result<fs::path> find_pack(const fs::path& path) {
  std::error_code failure;
  if (fs::exists(path / kManifestFile, failure)) {
    return path;
  }
  std::optional<std::pair<ReleaseId, fs::path>> newest;
  fs::directory_iterator entry(path, failure);
  while (!failure && entry != fs::directory_iterator()) {
    const auto id = id_of_pack(entry->path());
    if (id && (!newest || newest->first < *id)) {
      newest = {*id, entry->path()};
    }
    entry.increment(failure);
  }
  if (newest) {
    return newest->second;
  }
  return base::Error(
      "there is no release in " + path.string() +
      (failure ? ": " + failure.message()
               : "; one is a folder whose name begins with " + std::string(kPackBeginning)));
}

base::Result<PackSeal> read_seal(const fs::path& pack) {
  const auto folder = open_pack_folder(pack);
  if (folder->number() < 0) {
    return base::last_fault(pack);
  }
  auto manifest = read_below(*folder, kManifestFile, kMostManifestBytes);
  auto signature = read_below(*folder, kSignatureFile, kMostSignatureBytes);
  auto record = read_below(*folder, kRecordFile, kMostRecordBytes);
  for (const auto* one : {&manifest, &signature, &record}) {
    if (!*one) {
      return one->error();
    }
  }
  return PackSeal{std::move(*manifest), std::move(*signature), std::move(*record)};
}

base::Result<Files> read_pack_files(const fs::path& pack, const Manifest& manifest) {
  const auto folder = open_pack_folder(pack);
  if (folder->number() < 0) {
    return base::last_fault(pack);
  }
  if (const auto stranger = Strangers(manifest).find(*folder, "")) {
    return base::Error("“" + *stranger + "” does not belong into the release");
  }
  Files files;
  for (const auto& [name, entry] : manifest.files) {
    auto bytes = read_below(*folder, name, entry.size_bytes);
    if (!bytes) {
      return bytes.error();
    }
    files.emplace(name, std::move(*bytes));
  }
  return files;
}

base::Result<fs::path>
write_pack(const fs::path& folder, const Release& release, const PackSeal& seal) {
  const auto place = folder / pack_name(release.id());
  const auto part = folder / (pack_name(release.id()) + ".part");
  auto files = release.files;
  files.emplace(kManifestFile, seal.manifest);
  files.emplace(kSignatureFile, seal.signature);
  files.emplace(kRecordFile, seal.record);
  std::error_code failure;
  fs::create_directories(folder, failure);
  fs::remove_all(part, failure);
  auto written = make_folder(part);
  if (written) {
    written = write_new_files(part, files);
  }
  if (written) {
    written = base::sync_folder(part);
  }
  if (!written) {
    fs::remove_all(part, failure);
    return written.error();
  }
  fs::remove_all(place, failure);
  if (std::rename(part.c_str(), place.c_str()) != 0) {
    return base::last_fault(place);
  }
  const auto synced = base::sync_folder(folder);
  return synced ? base::Result<fs::path>(place) : synced.error();
}

}  // namespace kiosk::releases
