#pragma once
// The asking screens of the tour.

#include <vector>

#include "app/tour/tour_screens.hpp"

namespace kiosk::app {

/// Ask empty, half typed and full; the common questions of every topic; a page that answers, with
/// and without danger; "Did you mean"; the card for the nurse; help with the crisis line. `base`
/// gives language, size and contrast.
std::vector<TourScreen> tour_ask_screens(const session::Content& content,
                                         const session::State& base);

}  // namespace kiosk::app
