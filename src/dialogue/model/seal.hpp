#pragma once
// A clinician's sign-off as seals.json tells it: nothing of it counts until seals/ has held it
// against the page and against the clinic's keys.

#include <string>
#include <vector>

#include "base/day.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// A part of the page as it was sealed, so that staff can be told what changed since.
struct SealedPart {
  std::string name;         ///< "title", "blocks/0", "slot:clinic_phone"
  std::string fingerprint;  ///< the first 8 hexadecimal digits of its SHA-256
  bool operator==(const SealedPart&) const = default;
};

/// One page in one language, approved by one person.
struct Seal {
  PageId page;
  Language language;
  std::string name;  ///< of whoever signs
  std::string role;  ///< what makes them fit to: "clinical pharmacist"
  base::Day date{};
  base::Day review_by{};
  std::string content;            ///< SHA-256 of the page's form, in hexadecimal
  std::vector<SealedPart> parts;  ///< in the order of the form
  std::string signature;          ///< a signature file of minisign over all of the above
};

}  // namespace kiosk::dialogue
