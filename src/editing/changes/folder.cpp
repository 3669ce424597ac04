#include "editing/changes/folder.hpp"

#include <cerrno>
#include <set>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/text_file.hpp"
#include "dialogue/files/source_set.hpp"

namespace kiosk::editing {

namespace {

namespace fs = std::filesystem;

constexpr const char* kLockName = ".baclofen-kiosk-edit.lock";
constexpr std::size_t kMostNameBytes = 200;
constexpr std::size_t kMostSiteBytes = std::size_t{1} << 20U;

std::optional<std::string> bytes_of(const Files& files, const std::string& file) {
  const auto found = files.find(file);
  return found == files.end() ? std::nullopt : std::optional(found->second);
}

std::set<std::string> names_in(const Files& one, const Files& other) {
  std::set<std::string> names;
  for (const auto* files : {&one, &other}) {
    for (const auto& entry : *files) {
      names.insert(entry.first);
    }
  }
  return names;
}

std::vector<ChangedOutside> difference(const Files& before, const Files& now) {
  std::vector<ChangedOutside> changes;
  for (const auto& name : names_in(before, now)) {
    ChangedOutside change{name, bytes_of(before, name), bytes_of(now, name)};
    if (change.before != change.now) {
      changes.push_back(std::move(change));
    }
  }
  return changes;
}

std::string words_in(int descriptor) {
  std::string words(kMostNameBytes, '\0');
  const auto read = ::pread(descriptor, words.data(), words.size(), 0);
  words.resize(read < 0 ? 0 : static_cast<std::size_t>(read));
  return words;
}

/// What a file is called beside those below `root`: its whole path if it stands elsewhere.
std::string name_below(const fs::path& root, const fs::path& file) {
  std::error_code failure;
  const auto whole = fs::absolute(file, failure).lexically_normal();
  const auto below = whole.lexically_relative(fs::absolute(root, failure).lexically_normal());
  const bool is_elsewhere = below.empty() || *below.begin() == "..";
  return (is_elsewhere ? whole : below).generic_string();
}

void add_site(const fs::path& path, const std::string& name, Files& files) {
  if (files.contains(name)) {
    return;
  }
  if (auto bytes = base::read_file(path, kMostSiteBytes)) {
    files.emplace(name, std::move(*bytes));
  }
}

}  // namespace

Folder::Folder(fs::path path, const fs::path& site)
    : path_(std::move(path)) {
  auto sources = dialogue::read_sources(path_);
  root_ = std::move(sources.sources.root);
  saved_ = std::move(sources.sources.files);
  diagnostics_ = std::move(sources.diagnostics);
  if (!site.empty()) {
    site_file_ = name_below(root_, site);
    add_site(root_ / site_file_, site_file_, saved_);
    std::error_code failure;
    if (!saved_.contains(site_file_) && fs::exists(fs::symlink_status(site, failure))) {
      site_fault_ = site.string() + ": it is there and cannot be read as a site file. Look at its "
                                    "name and at who may read it";
    }
  }
}

Files Folder::read() const {
  auto files = dialogue::read_sources(path_).sources.files;
  if (!site_file_.empty()) {
    add_site(root_ / site_file_, site_file_, files);
  }
  return files;
}

std::vector<ChangedOutside> Folder::changed_outside() const {
  return difference(saved_, read());
}

void Folder::take(const std::vector<ChangedOutside>& changes) {
  for (const auto& change : changes) {
    if (change.now) {
      saved_[change.file] = *change.now;
    } else {
      saved_.erase(change.file);
    }
  }
}

base::Outcome Folder::save_one(const std::string& file, const std::optional<std::string>& bytes) {
  const auto path = root_ / file;
  std::error_code failure;
  if (!bytes) {
    fs::remove(path, failure);
    if (failure) {
      return base::Error(path.string() + ": " + failure.message());
    }
    saved_.erase(file);
    return base::Done{};
  }
  fs::create_directories(path.parent_path(), failure);
  auto written = base::write_file_atomically(path, *bytes);
  if (written) {
    saved_[file] = *bytes;
  }
  return written;
}

base::Outcome Folder::save(const Files& files) {
  const auto wanted = difference(saved_, files);
  const auto on_disk = read();
  for (const auto& change : wanted) {
    const auto now = bytes_of(on_disk, change.file);
    if (now != change.before && now != change.now) {
      return base::Error(change.file + " was changed by somebody else meanwhile");
    }
  }
  for (const auto& change : wanted) {
    if (auto saved = save_one(change.file, change.now); !saved) {
      return saved;
    }
  }
  return base::Done{};
}

base::Result<FolderLock> FolderLock::take(const fs::path& folder, const std::string& who) {
  const auto path = folder / kLockName;
  constexpr mode_t kForAll = 0666;
  auto file = std::make_unique<base::Descriptor>(
      ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kForAll));
  if (file->number() < 0) {
    return base::last_fault(path);
  }
  if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0) {
    return errno == EWOULDBLOCK ? base::Error(words_in(file->number())) : base::last_fault(path);
  }
  const auto written = ::pwrite(file->number(), who.data(), who.size(), 0);
  if (written < 0 || ::ftruncate(file->number(), written) != 0) {
    return base::last_fault(path);
  }
  return FolderLock(std::move(file));
}

}  // namespace kiosk::editing
