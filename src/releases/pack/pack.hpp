#pragma once
// A release as it travels: its files, its manifest with a signature in
// minisign's format, its record. Checked wholly in memory: what was checked is
// what is kept, whatever becomes of the stick.

#include <set>
#include <string>

#include "base/result.hpp"
#include "releases/content/release.hpp"
#include "releases/pack/claim.hpp"
#include "releases/pack/trust.hpp"
#include "signing/keys.hpp"

namespace kiosk::releases {

/// What vouches for a pack, and small enough to be read before anything is
/// known of it.
struct PackSeal {
  std::string manifest;   ///< the bytes of manifest.txt
  std::string signature;  ///< of manifest.txt.minisig
  std::string record;     ///< of record.json
};

/// What is known once a seal was checked.
struct CheckedSeal {
  Manifest manifest;
  Record record;
  Claim claim;
  signing::KeyId key;  ///< by whose key
};

/// Made with `key`, for kiosks of `group`.
[[nodiscard]] base::Result<PackSeal> seal(const Release& release,
                                          const signing::SecretKey& key,
                                          const std::string& group,
                                          const std::set<ReleaseId>& revokes);

/// Fails in words for staff unless a key of `trust` signed exactly this, as a
/// release for its group.
[[nodiscard]] base::Result<CheckedSeal> check_seal(const PackSeal& seal, const Trust& trust);

/// Fails in words for staff unless these are exactly the files of the manifest.
[[nodiscard]] base::Result<Release> open_pack(const CheckedSeal& checked, Files files);

}  // namespace kiosk::releases
