#pragma once
// Whose releases a kiosk takes: a folder with the public keys it trusts
// (minisign's *.pub files) and, if its site has several groups of kiosks, the
// name of its own in the file site-group.

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "releases/pack/claim.hpp"
#include "signing/keys.hpp"

namespace kiosk::releases {

struct Trust {
  std::vector<signing::PublicKey> keys;
  std::string group = kAnyGroup;
};

inline constexpr const char* kGroupFile = "site-group";

/// Fails in words for staff: no folder, no key in it, a key or a group that
/// cannot be read.
[[nodiscard]] base::Result<Trust> read_trust(const std::filesystem::path& folder);

}  // namespace kiosk::releases
