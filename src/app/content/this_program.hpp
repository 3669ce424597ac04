#pragma once
// Which program this is: what one has proved, another may not take for proved.

#include <string>

namespace kiosk::app {

/// Its version, and for its file and those of the libraries that decide what passes (they read
/// figures and letters, take words to their stems, learn): inode, size and times. Anything put in
/// the place of one of them gives other words. The same for as long as the program runs.
const std::string& this_program();

}  // namespace kiosk::app
