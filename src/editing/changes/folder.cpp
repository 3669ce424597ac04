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

}  // namespace

Folder::Folder(fs::path path)
    : path_(std::move(path)) {
  auto read = dialogue::read_sources(path_);
  root_ = std::move(read.sources.root);
  saved_ = std::move(read.sources.files);
  diagnostics_ = std::move(read.diagnostics);
}

std::vector<ChangedOutside> Folder::changed_outside() const {
  return difference(saved_, dialogue::read_sources(path_).sources.files);
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
  const auto on_disk = dialogue::read_sources(path_).sources.files;
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
