#pragma once
// Says each fault once: one that comes back with every frame would fill the disk.

#include <iostream>
#include <set>
#include <string>

namespace kiosk::app {

class ToldFaults {
public:
  void tell(const std::string& what, const std::string& why) {
    const auto words = what + ": " + why;
    if (told_.size() < kMost && told_.insert(words).second) {
      std::cerr << "baclofen-kiosk: " << words << '\n';
    }
  }

private:
  static constexpr std::size_t kMost = 200;
  std::set<std::string> told_;
};

}  // namespace kiosk::app
