#include "releases/pack/claim.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/digest.hpp"
#include "base/text.hpp"

namespace kiosk::releases {

namespace {

constexpr std::string_view kProgram = "baclofen-kiosk";
constexpr std::string_view kKind = "release";
constexpr std::size_t kMostGroupLetters = 60;

using Fields = std::map<std::string_view, std::string_view>;

std::string_view field(const Fields& fields, std::string_view key) {
  const auto found = fields.find(key);
  return found == fields.end() ? std::string_view() : found->second;
}

Serial serial_of(std::string_view words) {
  Serial serial = 0;
  std::from_chars(words.data(), words.data() + words.size(), serial);
  return serial;
}

std::set<ReleaseId> ids_of(std::string_view words) {
  std::set<ReleaseId> ids;
  for (const auto one : base::split(words, ',')) {
    if (const auto id = read_release_id(one)) {
      ids.insert(*id);
    }
  }
  return ids;
}

std::string words_of_all(const std::set<ReleaseId>& ids) {
  std::string words;
  for (const auto& id : ids) {
    words += (words.empty() ? "" : ",") + words_of(id);
  }
  return words;
}

}  // namespace

bool is_group(std::string_view words) {
  return !words.empty() && words.size() <= kMostGroupLetters &&
         std::all_of(words.begin(), words.end(), [](char letter) {
           return base::is_digit(letter) || (letter >= 'a' && letter <= 'z') || letter == '-';
         });
}

std::string written(const Claim& claim) {
  return std::string(kProgram) + " kind=" + std::string(kKind) + " group=" + claim.group +
         " serial=" + std::to_string(claim.serial) + " previous=" + std::to_string(claim.previous) +
         " created-not-before=" + claim.created_not_before + " record=" + claim.record_sha256 +
         (claim.revokes.empty() ? "" : " revokes=" + words_of_all(claim.revokes));
}

base::Result<Claim> read_claim(std::string_view words) {
  const auto parts = base::split(words, ' ');
  Fields fields;
  for (const auto part : parts) {
    const auto equals = part.find('=');
    if (equals != std::string_view::npos) {
      fields[part.substr(0, equals)] = part.substr(equals + 1);
    }
  }
  if (parts.front() != kProgram || field(fields, "kind") != kKind) {
    return base::Error("what is signed here is not a release");
  }
  const Claim claim{std::string(field(fields, "group")),
                    serial_of(field(fields, "serial")),
                    serial_of(field(fields, "previous")),
                    std::string(field(fields, "created-not-before")),
                    std::string(field(fields, "record")),
                    ids_of(field(fields, "revokes"))};
  // One form only: what is read and what was signed cannot differ.
  return claim.serial > 0 && is_group(claim.group) && written(claim) == words
             ? base::Result<Claim>(claim)
             : base::Error("what its signature says of the release is not "
                           "understood by this "
                           "version of the program");
}

Claim claim_of(const Release& release,
               const std::string& group,
               const std::set<ReleaseId>& revokes) {
  return {group,
          release.record.serial,
          release.record.previous,
          release.record.date,
          base::sha256_of_bytes(written(release.record)),
          revokes};
}

}  // namespace kiosk::releases
