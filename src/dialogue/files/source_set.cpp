#include "dialogue/files/source_set.hpp"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include "base/memory.hpp"
#include "base/text_file.hpp"
#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/files/embedded_files.hpp"
#include "dialogue/files/file_names.hpp"

namespace kiosk::dialogue {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = std::size_t{8} << 20U;
constexpr std::size_t kMostFiles = 2000;
constexpr int kDeepestFolder = 4;

Diagnostic unreadable(const std::string& file, const std::string& cause) {
  return whole_file_diagnostic("D002",
                               file,
                               {"this cannot be read",
                                "a folder of dialogues that the kiosk may read",
                                "look at the name and at the rights of the file",
                                cause});
}

/// The paths below `folder`, sorted; folders that cannot be opened are reported.
std::vector<fs::path> list_files(const fs::path& folder, Diagnostics& diagnostics) {
  std::vector<fs::path> paths;
  std::error_code failure;
  fs::recursive_directory_iterator entry(folder, failure);
  const fs::recursive_directory_iterator end;
  while (!failure && entry != end) {
    std::error_code unknown;
    const auto is_folder = entry->is_directory(unknown);
    if (is_folder &&
        (entry.depth() >= kDeepestFolder || entry->path().filename().string().front() == '.')) {
      entry.disable_recursion_pending();
    }
    if (!is_folder && kind_of_file(entry->path().generic_string()) != FileNameKind::Ignored) {
      paths.push_back(entry->path());
    }
    entry.increment(failure);
  }
  if (failure) {
    diagnostics.push_back(unreadable(folder.string(), failure.message()));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void read_one(const fs::path& path, const std::string& name, ReadSources& into) {
  std::error_code failure;
  const auto size_bytes = fs::file_size(path, failure);
  if (!failure && size_bytes > kMostBytes) {
    into.diagnostics.push_back(whole_file_diagnostic(
        "D003",
        path.string(),
        {"this file is larger than 8 MiB and is not read", "a file below 8 MiB", "remove it", {}}));
    return;
  }
  auto bytes = base::read_file(path, kMostBytes);
  if (!bytes) {
    into.diagnostics.push_back(unreadable(path.string(), bytes.error().message()));
    return;
  }
  into.sources.files.emplace(name, std::move(*bytes));
}

}  // namespace

ReadSources read_sources(const std::filesystem::path& folder) {
  ReadSources read;
  std::error_code failure;
  auto base = folder;
  if (fs::exists(folder / "dialogue.json",
                 failure)) {  // one dialogue: named by its folder all the same
    const auto whole = fs::absolute(folder, failure).lexically_normal();
    base = (whole.has_filename() ? whole : whole.parent_path()).parent_path();
    base = folder.is_absolute() ? base : base.lexically_relative(fs::current_path(failure));
  }
  read.sources.root = base;
  auto paths = list_files(folder, read.diagnostics);
  if (paths.size() > kMostFiles) {
    read.diagnostics.push_back(
        whole_file_diagnostic("D004",
                              folder.string(),
                              {"more than 2000 files stand in this folder; the rest is not read",
                               "a folder of dialogues",
                               "name the right folder",
                               {}}));
    paths.resize(kMostFiles);
  }
  const auto whole_base = fs::absolute(base, failure).lexically_normal();
  for (const auto& path : paths) {
    const auto name = fs::absolute(path, failure).lexically_normal().lexically_relative(whole_base);
    if (kind_of_file(name.generic_string()) == FileNameKind::Read) {
      read_one(path, name.generic_string(), read);
    } else if (kind_of_file(name.generic_string()) == FileNameKind::LooksLikeOne) {
      read.sources.not_read.insert(name.generic_string());
    }
  }
  return read;
}

SourceSet embedded_sources() {
  SourceSet sources;
  for (const auto& file : embedded_files()) {
    sources.files.emplace_hint(sources.files.end(), file.name, file.bytes);
    base::leave_in_file(file.bytes);
  }
  return sources;
}

bool is_embedded(const SourceSet& sources) {
  const auto files = embedded_files();
  const auto same = [](const auto& entry, const base::EmbeddedFile& file) {
    const bool equal = entry.first == file.name && entry.second == file.bytes;
    base::leave_in_file(file.bytes);
    return equal;
  };
  return sources.not_read.empty() &&
         std::equal(sources.files.begin(), sources.files.end(), files.begin(), files.end(), same);
}

}  // namespace kiosk::dialogue
