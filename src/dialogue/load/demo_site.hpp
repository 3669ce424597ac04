#pragma once
// The clinic of a kiosk that nobody has set up yet.

#include "dialogue/model/site.hpp"

namespace kiosk::dialogue {

/// The clinic of dialogues/example-site.json as compiled in, for trying the kiosk: all languages,
/// any glass, and numbers that nobody could take for real ones or reach anybody with.
Site demo_site();

}  // namespace kiosk::dialogue
