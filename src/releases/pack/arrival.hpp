#pragma once
// A pack taken in from wherever it lies.

#include <filesystem>

#include "base/result.hpp"
#include "releases/pack/pack.hpp"
#include "releases/store/acceptance.hpp"

namespace kiosk::releases {

struct Arrived {
  Release release;
  Claim claim;
};

/// Reads a pack into memory and checks all of it: the signature and what it says, that it is newer
/// than what was accepted, then every file. Fails in words for staff. What it gives is still to be
/// proved.
[[nodiscard]] base::Result<Arrived>
take_in(const std::filesystem::path& pack, const Trust& trust, const Acceptance& acceptance);

}  // namespace kiosk::releases
