#pragma once
// The texts of which somebody said that all their languages say the same.

#include <deque>
#include <filesystem>
#include <string>

namespace kiosk::editing {

class Agreements {
public:
  /// Those kept in `file`, which may not be there yet; an empty path: none, kept nowhere.
  explicit Agreements(std::filesystem::path file);

  /// `digest` tells a text, all its words and its place from any other: 64 hexadecimal digits.
  [[nodiscard]] bool has(const std::string& digest) const;
  /// If it cannot be kept on the disk it holds as long as this. The oldest of thousands are
  /// forgotten.
  void add(const std::string& digest);

private:
  std::filesystem::path file_;
  std::deque<std::string> digests_;  ///< the newest last
};

}  // namespace kiosk::editing
