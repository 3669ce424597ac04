#include "app/service/supervisor.hpp"

#include <cstdint>
#include <cstdlib>
#include <utility>

#include <systemd/sd-daemon.h>

namespace kiosk::app {

namespace {

/// Pictures are shown again after this share of the time that is left: one of them may come late.
constexpr int kProofsInTime = 3;

}  // namespace

Supervisor::Supervisor(Tell tell, std::optional<base::Milliseconds> watchdog)
    : tell_(std::move(tell))
    , watchdog_(watchdog) {
}

Supervisor Supervisor::of_environment() {
  if (std::getenv("NOTIFY_SOCKET") == nullptr) {
    return {};
  }
  constexpr int kKeepsEnvironment = 0;  // other threads may read it
  std::uint64_t watchdog_us = 0;
  const bool has_watchdog = sd_watchdog_enabled(kKeepsEnvironment, &watchdog_us) > 0;
  const auto watchdog =
      std::chrono::duration_cast<base::Milliseconds>(std::chrono::microseconds(watchdog_us));
  return Supervisor(
      [](const std::string& message) { sd_notify(kKeepsEnvironment, message.c_str()); },
      has_watchdog ? std::optional(watchdog) : std::nullopt);
}

void Supervisor::frame_shown(base::Instant now) {
  has_shown_ = true;
  if (is_there() && !fed_at_) {
    fed_at_ = now;  // from now on it waits to be fed
    tell_("READY=1");
  }
}

void Supervisor::input_read(base::Instant now) {
  if (!has_shown_ || !wants_proof(now)) {
    return;
  }
  has_shown_ = false;
  fed_at_ = now;
  tell_("WATCHDOG=1");
}

void Supervisor::stopping() {
  if (is_there()) {
    tell_("STOPPING=1");
  }
}

std::optional<base::Instant> Supervisor::next_proof() const {
  return watchdog_ && fed_at_ ? std::optional(*fed_at_ + *watchdog_ / kProofsInTime) : std::nullopt;
}

bool Supervisor::wants_proof(base::Instant now) const {
  const auto next = next_proof();
  return next && now >= *next;
}

}  // namespace kiosk::app
