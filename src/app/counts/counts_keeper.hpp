#pragma once
// Adds the counts of questions without an answer to their file.

#include <filesystem>

#include "base/result.hpp"
#include "stage/miss_counts.hpp"

namespace kiosk::app {

class CountsKeeper {
public:
  /// Empty: nothing is counted.
  explicit CountsKeeper(std::filesystem::path file)
      : file_(std::move(file)) {}

  /// To be called between visits only: when the file changed tells nothing of a question then. A
  /// file that cannot be written is told once, and nothing is counted any more.
  void keep(const stage::MissCounts& misses);

private:
  [[nodiscard]] base::Outcome add(const stage::MissCounts& misses) const;

  std::filesystem::path file_;
};

}  // namespace kiosk::app
