#pragma once
// The program: reads the command line and runs one command. Exit codes are a contract for scripts.

namespace kiosk::app {

enum ExitCode : int {
  kFine = 0,
  kContentHasErrors = 1,
  kWrongCommandLine = 2,
  kCannotStart = 3,  ///< no screen, no font
};

int run(int argc, char** argv);

}  // namespace kiosk::app
