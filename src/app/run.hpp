#pragma once
// The program: reads the command line and runs one command.

namespace kiosk::app {

/// Returns one of exit_codes.hpp.
int run(int argc, char** argv);

}  // namespace kiosk::app
