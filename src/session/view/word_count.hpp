#pragma once

#include <cstddef>

#include "session/view/view.hpp"

namespace kiosk::session {

/// The words a visitor would read in `body`.
std::size_t word_count(const Body& body);

}  // namespace kiosk::session
