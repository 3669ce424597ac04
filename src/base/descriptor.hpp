#pragma once
// An open file of the system.

#include <filesystem>
#include <string>
#include <string_view>

#include <unistd.h>

#include "base/result.hpp"

namespace kiosk::base {

/// Closed at the end of its life.
class Descriptor {
public:
  /// What open() gave; less than 0 if it failed.
  explicit Descriptor(int number)
      : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) {
      ::close(number_);
    }
  }
  [[nodiscard]] int number() const { return number_; }

private:
  int number_;
};

/// What the system said (a value of errno) in words: plain ones for what people who are no
/// programmers can mend, such as a full disk.
[[nodiscard]] std::string fault_words(int fault);

/// What the system said last (errno) about a file, in words.
[[nodiscard]] Error last_fault(const std::filesystem::path& path);

/// Writes all of it where the file stands; gives errno, 0 if all is well.
[[nodiscard]] int write_all(const Descriptor& file, std::string_view bytes);

}  // namespace kiosk::base
