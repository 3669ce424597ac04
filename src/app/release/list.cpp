#include "app/release/list.hpp"

#include <iomanip>
#include <iostream>
#include <string>

#include "app/command_line/exit_codes.hpp"
#include "app/release/last_import.hpp"
#include "app/release/telling.hpp"
#include "base/digest.hpp"
#include "base/utf8.hpp"

namespace kiosk::app {

namespace {

constexpr int kIdWidth = 20;

void print_line(const releases::Store& store, const releases::ReleaseId& id) {
  const auto release = store.read(id);
  std::cout << (store.in_use() == id ? "> " : "  ") << std::left << std::setw(kIdWidth)
            << words_of(id);
  if (release) {
    const auto& record = release->record;
    std::cout << date_words(record.date) << "  " << base::printable(record.author) << ": "
              << base::printable(record.note) << '\n';
  } else {
    std::cout << "CANNOT BE SHOWN: " << release.error().message() << '\n';
  }
}

std::uint64_t size_bytes_of(const releases::Manifest& manifest) {
  std::uint64_t all = 0;
  for (const auto& file : manifest.files) {
    all += file.second.size_bytes;
  }
  return all;
}

void tell_last_import(const releases::Store& store) {
  if (const auto words = last_import_words(store)) {
    std::cout << *words << '\n';
  }
}

}  // namespace

int list_releases(const releases::Store& store) {
  const auto ids = store.ids();
  if (ids.empty()) {
    std::cout << "No release has been made yet (" << store.folder().string() << ").\n";
    tell_last_import(store);
    return kFine;
  }
  std::cout << "Releases in " << store.folder().string() << ", the newest first:\n";
  for (const auto& id : ids) {
    print_line(store, id);
  }
  std::cout << (store.in_use() ? "> is in use.\n" : "None is in use.\n");
  tell_last_import(store);
  return kFine;
}

int show_release(const releases::Store& store, const ReleaseShowOptions& options) {
  const auto id = store.find(options.id);
  if (!id) {
    return tell_failure(id.error(), kWrongCommandLine);
  }
  const auto release = store.read(*id);
  if (!release) {
    return tell_failure(release.error(), kContentHasErrors);
  }
  const auto& record = release->record;
  std::cout << "Release:  " << words_of(*id) << (store.in_use() == *id ? ", in use" : "") << '\n'
            << "Made:     " << date_words(record.date) << " by " << base::printable(record.author)
            << '\n'
            << "Note:     " << base::printable(record.note) << '\n'
            << "Before:   "
            << (record.previous == 0 ? "it is the first" : std::to_string(record.previous)) << '\n'
            << "Files:    " << release->files.size() << ", " << size_bytes_of(release->manifest)
            << " bytes, all as they were released\n"
            << "Site:     "
            << (release->files.contains(releases::kSiteFile) ? "its own" : "that of the kiosk")
            << '\n'
            << "SHA-256:  " << base::sha256_of_bytes(written(release->manifest)) << '\n'
            << "Folder:   " << store.folder_of(*id).string() << '\n';
  return kFine;
}

}  // namespace kiosk::app
