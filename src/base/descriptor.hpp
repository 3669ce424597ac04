#pragma once
// An open file of the system.

#include <unistd.h>

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

}  // namespace kiosk::base
