#pragma once
// The body of each screen, from the state. Private to session/: others ask view().

#include "session/wording.hpp"

namespace kiosk::session {

/// What a body is made from.
struct Scene {
  const Content& content;
  const State& state;
  Wording wording;
};

Body welcome_body(const Scene& scene);  ///< the welcome screen, or the set-up notice
Body topics_body(const Scene& scene, dialogue::Shelf shelf);
Body page_body(const Scene& scene, const dialogue::Page& page);
Body help_now_body(const Scene& scene);

/// Those whose condition holds.
std::vector<BlockView> block_views(const Scene& scene, const dialogue::Page& page);

/// Open choices; the first is Main, one that tells of a danger sign is RedFlag.
std::vector<ChoiceView> choice_views(const Scene& scene, const dialogue::Page& page);

/// The site's numbers that are set, with their labels: emergency first.
std::vector<PhoneView> phone_views(const Wording& wording);

/// The words a visitor would read in `body`.
std::size_t word_count(const Body& body);

}  // namespace kiosk::session
