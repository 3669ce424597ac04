#pragma once
// Which program this is: what one has proved, another may not take for proved.

#include <string>

namespace kiosk::app {

/// Its version, and for its file and those of the libraries that decide what passes (they read
/// figures and letters, take words to their stems, learn): inode, size and times. Anything put in
/// the place of one of them gives other words. The same for as long as the program runs.
/// The program of the desk and that of the kiosk beside each other are one: what one has proved the
/// other takes.
const std::string& this_program();

/// Runs the program of the desk, which lies beside this one, in the place of this one, with the
/// same words on its command line. Returns only if it cannot: kCannotStart, and says why.
int go_on_as_the_desk(char** argv);

}  // namespace kiosk::app
