#pragma once
// Dangers that the rules of a dialogue do not see, in staff words.

#include "dialogue/checker.hpp"

namespace kiosk::app {

/// D168 and D169, if there are no other errors. Takes about a second and a half
/// for the shipped one.
dialogue::Diagnostics try_dangers(const dialogue::CheckedContent& checked);

}  // namespace kiosk::app
