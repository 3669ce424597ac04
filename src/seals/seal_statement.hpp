#pragma once
// The words a clinician signs. They name what they are for, so that no signature made for something
// else counts, and this one for nothing else:
//
//   baclofen-kiosk seal 1
//   dialogue NAME            the folder's name
//   page ID
//   language TAG
//   name WORDS
//   role WORDS
//   date YYYY-MM-DD
//   review-by YYYY-MM-DD
//   content SHA-256          of the page's form (page_form.hpp)
//   part NAME FINGERPRINT    for each part of the form

#include <string>

#include "base/result.hpp"
#include "dialogue/model/seal.hpp"
#include "signing/keys.hpp"

namespace kiosk::seals {

/// What `seal`, one of the dialogue `dialogue`, is signed over.
[[nodiscard]] std::string statement_of(const dialogue::Seal& seal, const std::string& dialogue);

/// Who signs what, and until when.
struct SignOff {
  dialogue::PageId page;
  dialogue::Language language;
  std::string name;
  std::string role;
  base::Day date{};
  base::Day review_by{};
};

/// A seal on the page as it stands now. Fails, in words for people, for a page or a language that
/// `dialogue` does not have, and for a name or role that is not one line of printable words.
[[nodiscard]] base::Result<dialogue::Seal>
sealed(const dialogue::Dialogue& dialogue, const SignOff& sign_off, const signing::SecretKey& key);

}  // namespace kiosk::seals
