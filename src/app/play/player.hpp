#pragma once
// Plays a transcript on a stage, finger by finger: finds what to touch by its words, scrolls to it
// with the buttons a visitor would use, and says in words where the glass differs.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/play/transcript.hpp"
#include "base/clock.hpp"
#include "session/session.hpp"
#include "text/typesetter.hpp"

namespace kiosk::app {

/// What differs first, with its line; nothing if the visit went as written.
std::optional<std::string> play_transcript(const std::vector<TranscriptLine>& lines,
                                           std::shared_ptr<const session::Content> content,
                                           text::Typesetter& typesetter);

}  // namespace kiosk::app
