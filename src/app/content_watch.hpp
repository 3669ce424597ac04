#pragma once
// Notices that files changed, and gives new content only when the folder has stood still and is
// whole.

#include <cstdint>
#include <filesystem>
#include <future>
#include <map>
#include <optional>
#include <string>

#include "app/content.hpp"
#include "base/clock.hpp"

namespace kiosk::app {

/// What a folder looks like from outside: cheap to take, different after any save.
struct Fingerprint {
  std::map<std::string, std::pair<std::uintmax_t, std::int64_t>>
      files;  ///< size, time of last write
  bool operator==(const Fingerprint&) const = default;
};

Fingerprint fingerprint_of(const ContentOptions& options);

class ContentWatch {
public:
  /// Two looks `interval` apart must agree before files are read: a half-copied folder never
  /// counts. `last_good_site` stays while the site file is bad or gone. `building` says whether
  /// the glass goes on meanwhile or waits; content takes seconds to build, its dangers tried.
  ContentWatch(ContentOptions options,
               base::Milliseconds interval,
               dialogue::Site last_good_site = {},
               std::launch building = std::launch::async);

  /// Looks if it is time to; gives what changed content builds to, good or bad, once per change,
  /// ready for questions.
  std::optional<BuiltContent> poll(base::Instant now);

  /// When poll() is worth calling again; nothing if there is no folder to watch.
  [[nodiscard]] std::optional<base::Instant> next_look() const;

private:
  std::optional<BuiltContent> take_if_built(base::Instant now);

  ContentOptions options_;
  base::Milliseconds interval_;
  dialogue::Site last_good_site_;
  std::launch how_built_;
  std::future<BuiltContent> building_;  ///< not valid: nothing is built now
  std::optional<base::Instant> next_look_;
  Fingerprint taken_;  ///< what the content in use was built from
  Fingerprint seen_;   ///< at the last look
};

}  // namespace kiosk::app
