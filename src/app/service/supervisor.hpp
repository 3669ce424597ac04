#pragma once
// Whoever started the kiosk and looks after it: systemd. It is told when there is something to read
// on the glass, and is kept from starting the kiosk anew for as long as pictures reach the screen
// and touches are read.

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "base/clock.hpp"

namespace kiosk::app {

class Supervisor {
public:
  /// Takes a message of sd_notify(3).
  using Tell = std::function<void(const std::string&)>;

  /// Nobody looks after the kiosk.
  Supervisor() = default;
  /// `watchdog`: how long nothing may be heard before the kiosk is started anew; nothing: for ever.
  explicit Supervisor(Tell tell, std::optional<base::Milliseconds> watchdog = std::nullopt);

  /// As the environment says to sd_notify(3) and sd_watchdog_enabled(3).
  [[nodiscard]] static Supervisor of_environment();

  [[nodiscard]] bool is_there() const { return tell_ != nullptr; }

  /// A picture has reached the screen.
  void frame_shown(base::Instant now);
  /// Touches were asked for, and read if there were any.
  void input_read(base::Instant now);
  void stopping();

  /// When a picture is to reach the screen though it is the same; nothing: never.
  [[nodiscard]] std::optional<base::Instant> next_proof() const;
  [[nodiscard]] bool wants_proof(base::Instant now) const;

private:
  Tell tell_;
  std::optional<base::Milliseconds> watchdog_;
  std::optional<base::Instant> fed_at_;  ///< nothing: no picture was shown yet
  bool has_shown_ = false;               ///< since it was fed
};

}  // namespace kiosk::app
