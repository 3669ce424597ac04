#include "app/counts/counts_file.hpp"

#include "app/content/state_folder.hpp"
#include "app/counts/old_misses.hpp"

namespace kiosk::app {

namespace {

/// What staff should know, or "".
std::string take_over(const counts::Store& store, base::Day today) {
  const auto file = store.file().parent_path() / kOldMissesName;
  const auto old = read_old_misses(file);
  if (!old) {
    return old.error().message();
  }
  if (!*old) {
    return {};
  }
  const auto added = store.add({(*old)->tallies, today, (*old)->name});
  std::error_code failure;
  if (added) {
    std::filesystem::remove(file, failure);
  }
  return added && failure ? file.string() + ": its counts were taken over; take the file away"
                          : std::string();
}

}  // namespace

std::filesystem::path default_counts_file() {
  const auto folder = state_folder();
  return folder.empty() ? folder : folder / "counts.sqlite";
}

base::Result<std::vector<std::string>> keep_counts(const counts::Store& store,
                                                   const counts::Addition& what) {
  std::vector<std::string> notes;
  if (auto note = take_over(store, what.today); !note.empty()) {
    notes.push_back(std::move(note));
  }
  const auto added = store.add(what);
  if (!added) {
    return added.error();
  }
  if (!added->put_aside.empty()) {
    notes.push_back(store.file().string() + ": the file was damaged and is now " +
                    added->put_aside.filename().string() + "; the counts begin anew");
  }
  return notes;
}

}  // namespace kiosk::app
