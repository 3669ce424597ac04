#pragma once
// `tour`: every screen in every setting to PNG, with tour.json (what is on each) and index.html.

#include "app/command_line/options.hpp"

namespace kiosk::app {

int run_tour(const TourOptions& options);

}  // namespace kiosk::app
