#pragma once
// Which release a kiosk accepted last, and which it must not show any more.
// Kept in two places and written before the release comes into use: an old
// stick is refused with a wrong clock too, and after staff went back.

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "releases/content/release.hpp"

namespace kiosk::releases {

struct Acceptance {
  std::map<std::string, ReleaseId> newest;  ///< the last accepted, by group
  std::set<ReleaseId> revoked;
  bool operator==(const Acceptance&) const = default;
};

/// Its place in the store; the other one is in the folder for state.
inline constexpr const char* kAcceptedFile = "accepted.json";

/// The files it is kept in. One that is missing or damaged says nothing.
using Places = std::vector<std::filesystem::path>;

/// The highest of what any place says, and all that is revoked in one of them.
[[nodiscard]] Acceptance read_acceptance(const Places& places);

/// In all places, each on the disk.
[[nodiscard]] base::Outcome write_acceptance(const Acceptance& acceptance, const Places& places);

}  // namespace kiosk::releases
