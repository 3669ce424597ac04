#pragma once
// The ask command: a typed question answered in the terminal, or a file of them.

#include "app/command_line/options.hpp"

namespace kiosk::app {

/// Prints the answer for people, or for --batch a JSON line for each line:
/// {"q", "lang", "kind", "pages", "why"} and "help": true where the way to help stands on top.
int run_ask(const AskOptions& options);

}  // namespace kiosk::app
