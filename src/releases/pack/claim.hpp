#pragma once
// What a pack says of itself in the signed comment of its signature: what it
// is, for whom, and where it stands among others. A signature under something
// else is not one under this.

#include <set>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "releases/content/release.hpp"

namespace kiosk::releases {

/// What of a release is signed beside its manifest.
struct Claim {
  std::string group;  ///< which kiosks it is for
  Serial serial = 0;
  Serial previous = 0;
  std::string created_not_before;  ///< UTC, as Record::date
  std::string record_sha256;       ///< of record.json
  std::set<ReleaseId> revokes;     ///< releases that must not be shown any more
  bool operator==(const Claim&) const = default;
};

/// The group of kiosks and packs that name none.
inline constexpr const char* kAnyGroup = "all";

/// Whether these are words for a group of kiosks: 1 to 60 small letters, digits
/// and "-".
[[nodiscard]] bool is_group(std::string_view words);

/// One line: "baclofen-kiosk kind=release group=all serial=7 …".
[[nodiscard]] std::string written(const Claim& claim);

/// Exactly what written() gives; anything else, also what is of another kind,
/// fails in words for staff.
[[nodiscard]] base::Result<Claim> read_claim(std::string_view words);

[[nodiscard]] Claim
claim_of(const Release& release, const std::string& group, const std::set<ReleaseId>& revokes);

}  // namespace kiosk::releases
