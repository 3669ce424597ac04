#include "editing/agreements.hpp"

#include <algorithm>
#include <sstream>
#include <system_error>
#include <utility>

#include "base/text_file.hpp"

namespace kiosk::editing {

namespace {

constexpr std::size_t kMostKept = 5000;
constexpr std::size_t kMostBytes = 1'000'000;

}  // namespace

Agreements::Agreements(std::filesystem::path file)
    : file_(std::move(file)) {
  if (file_.empty()) {
    return;
  }
  if (const auto bytes = base::read_file(file_, kMostBytes)) {
    std::istringstream lines(*bytes);
    for (std::string line; std::getline(lines, line);) {
      digests_.push_back(std::move(line));
    }
  }
}

bool Agreements::has(const std::string& digest) const {
  return std::ranges::find(digests_, digest) != digests_.end();
}

void Agreements::add(const std::string& digest) {
  digests_.push_back(digest);
  if (digests_.size() > kMostKept) {
    digests_.pop_front();
  }
  if (file_.empty()) {
    return;
  }
  std::string lines;
  for (const auto& one : digests_) {
    lines += one + '\n';
  }
  std::error_code failure;
  std::filesystem::create_directories(file_.parent_path(), failure);
  // Who is not heard is only asked once more.
  static_cast<void>(base::write_file_atomically(file_, lines));
}

}  // namespace kiosk::editing
