#pragma once
// What a visitor takes along in a QR code: the tips as plain text, or the numbers as a contact.

#include <string>
#include <vector>

#include "session/view/pages.hpp"
#include "session/view/parts.hpp"

namespace kiosk::session {

/// More bytes make modules too fine for an old phone's camera.
inline constexpr std::size_t kTakeAwayBytes = 900;

/// Title, tips, numbers and last line, at most kTakeAwayBytes. If they do not fit, whole pieces are
/// left out: first the explanations of tips, then tips; numbers and the last line stay.
std::string take_away_text(const EndingView& ending,
                           const std::vector<PhoneView>& phones,
                           const std::string& last_line);

/// One vCard 3.0 (RFC 2426) with a labelled TEL for each number; `note` is what the phone's owner
/// should always know.
std::string contact_card(const std::string& name,
                         const std::vector<PhoneView>& phones,
                         const std::string& note);

}  // namespace kiosk::session
