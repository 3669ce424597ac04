#include "counts/store/put_aside.hpp"

#include <string>
#include <system_error>
#include <vector>

namespace kiosk::counts {

namespace {

namespace fs = std::filesystem;

/// The last of one day is replaced: a disk that damages everything is not to fill up.
constexpr int kMostOfADay = 9;
constexpr const char* kJournal = "-journal";

std::string beginning_of(const fs::path& file) {
  return file.stem().string() + "-damaged-";
}

fs::path free_name(const fs::path& file, base::Day today) {
  std::error_code failure;
  fs::path name;
  for (int number = 1; number <= kMostOfADay; ++number) {
    const auto more = number == 1 ? "" : "-" + std::to_string(number);
    name = file.parent_path() /
           (beginning_of(file) + base::words_of(today) + more + file.extension().string());
    if (!fs::exists(name, failure)) {
      break;
    }
  }
  return name;
}

fs::path journal_of(fs::path file) {
  return file += kJournal;
}

}  // namespace

base::Result<fs::path> put_aside(const fs::path& file, base::Day today) {
  const auto name = free_name(file, today);
  std::error_code failure;
  fs::rename(file, name, failure);
  if (failure) {
    return base::Error(file.string() +
                       ": the file is damaged and cannot be put aside: " + failure.message());
  }
  fs::rename(journal_of(file), journal_of(name), failure);  // seldom there
  return name;
}

void remove_put_aside(const fs::path& file, base::Day day) {
  const auto beginning = beginning_of(file);
  const std::size_t length = base::words_of(day).size();
  std::vector<fs::path> old;
  std::error_code failure;
  for (fs::directory_iterator entry(file.parent_path(), failure), end; !failure && entry != end;
       entry.increment(failure)) {
    const auto name = entry->path().filename().string();
    if (name.rfind(beginning, 0) != 0) {
      continue;
    }
    const auto of_day = base::day_of(name.substr(beginning.size(), length));
    if (of_day && *of_day <= day) {
      old.push_back(entry->path());
    }
  }
  for (const auto& path : old) {
    fs::remove(path, failure);
  }
}

}  // namespace kiosk::counts
