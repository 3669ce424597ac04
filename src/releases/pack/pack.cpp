#include "releases/pack/pack.hpp"

#include <utility>

#include "base/digest.hpp"
#include "signing/minisign.hpp"

namespace kiosk::releases {

namespace {

base::Outcome check_group(const Claim& claim, const Trust& trust) {
  return claim.group == trust.group
             ? base::Outcome(base::Done{})
             : base::Error("this release is for the kiosks of “" + claim.group +
                           "”, and this kiosk is one of “" + trust.group + "”");
}

/// The record must be the signed one, and say what the signed comment says.
base::Result<Record> check_record(const std::string& bytes, const Claim& claim) {
  const auto record =
      base::sha256_of_bytes(bytes) == claim.record_sha256 ? read_record(bytes) : std::nullopt;
  const bool is_same = record && record->serial == claim.serial &&
                       record->previous == claim.previous &&
                       record->date == claim.created_not_before;
  return is_same ? base::Result<Record>(*record)
                 : base::Error("record.json is not the one that was signed");
}

}  // namespace

base::Result<PackSeal> seal(const Release& release,
                            const signing::SecretKey& key,
                            const std::string& group,
                            const std::set<ReleaseId>& revokes) {
  PackSeal seal{written(release.manifest), {}, written(release.record)};
  const auto signature = signing::sign(
      key,
      seal.manifest,
      {written(claim_of(release, group, revokes)), "release of dialogues for Baclofen Kiosk"});
  if (!signature) {
    return signature.error();
  }
  seal.signature = signing::written(*signature);
  return seal;
}

base::Result<CheckedSeal> check_seal(const PackSeal& seal, const Trust& trust) {
  const auto signature = signing::read_signature(seal.signature);
  if (!signature) {
    return signature.error();
  }
  if (signing::written(*signature) != seal.signature) {
    return base::Error("its signature file (manifest.txt.minisig) was changed");
  }
  const auto key = signing::verify(*signature, seal.manifest, trust.keys);
  if (!key) {
    return key.error();
  }
  const auto claim = read_claim(signature->trusted_comment);
  if (!claim) {
    return claim.error();
  }
  if (const auto group = check_group(*claim, trust); !group) {
    return group.error();
  }
  auto record = check_record(seal.record, *claim);
  if (!record) {
    return record.error();
  }
  auto manifest = read_manifest(seal.manifest);
  if (!manifest) {
    return manifest.error();
  }
  return CheckedSeal{std::move(*manifest), std::move(*record), *claim, key->id};
}

base::Result<Release> open_pack(const CheckedSeal& checked, Files files) {
  if (const auto whole = check_files(checked.manifest, files); !whole) {
    return whole.error();
  }
  return Release{checked.record, checked.manifest, std::move(files)};
}

}  // namespace kiosk::releases
