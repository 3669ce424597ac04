#pragma once
// Notices that files changed, and gives new content only when the folder has stood still and is
// whole.

#include <functional>
#include <future>
#include <optional>

#include "app/content/content.hpp"
#include "app/content/fingerprint.hpp"
#include "app/content/gate.hpp"
#include "base/clock.hpp"

namespace kiosk::app {

/// What the content in use was made of.
struct InUse {
  Fingerprint files;  ///< taken before they were read, so that a save meanwhile is noticed
  dialogue::Site site;
};

class ContentWatch {
public:
  /// Judges what was read; the site is the last good one. Reading and judging run beside the glass:
  /// the disk may be slow.
  using Judge = std::function<Gated(const ContentInputs&, const dialogue::Site&)>;

  /// Two looks `interval` apart must agree before files are read: a half-copied folder never
  /// counts. `judging` says whether the glass goes on meanwhile or waits; it takes seconds.
  ContentWatch(ContentOptions options,
               base::Milliseconds interval,
               InUse in_use,
               Judge judge,
               std::launch judging = std::launch::async);

  /// Looks if it is time to; gives what the gate says of changed content, once per change.
  std::optional<Gated> poll(base::Instant now);

  /// When poll() is worth calling again; nothing if there is no folder to watch.
  [[nodiscard]] std::optional<base::Instant> next_look() const;

private:
  std::optional<Gated> take_if_judged(base::Instant now);

  ContentOptions options_;
  base::Milliseconds interval_;
  InUse in_use_;
  Judge judge_;
  std::launch how_judged_;
  /// Not valid: nothing is judged now. Gives nothing if files were saved while they were read.
  std::future<std::optional<Gated>> judging_;
  Fingerprint judged_;  ///< what is judged was made of
  std::optional<base::Instant> next_look_;
  Fingerprint seen_;  ///< at the last look
};

}  // namespace kiosk::app
