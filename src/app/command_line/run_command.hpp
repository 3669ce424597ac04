#pragma once
// What every program of the house does with its command line.

#include <exception>
#include <iostream>
#include <variant>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/options.hpp"
#include "base/memory.hpp"

namespace kiosk::app {

/// Reads the command line and gives the options of its command to `runner`, which returns one of
/// exit_codes.hpp. A fault is told, and ends the program.
template <typename Runner>
int run_command(int argc, char** argv, const Runner& runner) {
  base::return_large_blocks_at_once();
  try {
    const auto parsed = parse_command_line(argc, argv);
    return parsed.command ? std::visit(runner, *parsed.command) : parsed.exit_code;
  } catch (const std::exception& fault) {
    std::cerr << "baclofen-kiosk: stopped by a fault: " << fault.what() << '\n';
    return kCannotStart;
  }
}

}  // namespace kiosk::app
