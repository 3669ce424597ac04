#pragma once
// Starts of the kiosk that did not end well: if there were many of them just now, the next one
// shows the safe screen instead of failing once more.

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace kiosk::app {

class Starts {
public:
  /// Since the machine was started: its clock may be set meanwhile.
  using Uptime = std::chrono::seconds;

  static constexpr std::size_t kMany = 5;
  /// Shorter than the safe screen stands, so that the start after it tries the pages again.
  static constexpr std::chrono::minutes kJustNow{4};
  /// A kiosk that stood for so long has started well.
  static constexpr std::chrono::minutes kStoodWell{1};

  /// `file`: where they are noted down; empty, or one that cannot be written: nowhere, and each
  /// start is the first. `boot`: what tells this start of the machine from others.
  Starts(std::filesystem::path file, std::string boot);

  enum class Before { Few, Many };

  /// Notes one down. Many: so many just before it did not go well.
  [[nodiscard]] Before begin(Uptime now) const;
  /// The last one went well (it stood for kStoodWell, or somebody ended it), or what failed was the
  /// screen: none of them counts any more.
  void forget() const;

private:
  [[nodiscard]] std::vector<Uptime> noted() const;

  std::filesystem::path file_;
  std::string boot_;
};

/// Of this machine.
[[nodiscard]] Starts::Uptime uptime();
/// The boot_id of Linux; "" if there is none.
[[nodiscard]] std::string boot_id();

}  // namespace kiosk::app
