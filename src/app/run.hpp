#pragma once
// The two programs: one runs the kiosk and all that judges content, the other what staff do at a
// desk. Whoever starts the first can ask for either.

namespace kiosk::app {

/// The program of the kiosk. What belongs to the desk is handed to the program beside it, so that
/// no kiosk keeps the libraries of an editor and a printer in memory for a year.
/// Returns one of exit_codes.hpp.
int run(int argc, char** argv);

/// The program of the desk: every command. Returns one of exit_codes.hpp.
int run_at_the_desk(int argc, char** argv);

}  // namespace kiosk::app
