#include "app/run.hpp"

#include "app/command_line/run_command.hpp"
#include "app/content/this_program.hpp"
#include "app/kiosk_commands.hpp"

namespace kiosk::app {

namespace {

struct Runner : KioskCommands {
  char** argv;

  using KioskCommands::operator();
  template <typename OfTheDesk>
  int operator()(const OfTheDesk& /*options*/) const {
    return go_on_as_the_desk(argv);
  }
};

}  // namespace

int run(int argc, char** argv) {
  return run_command(argc, argv, Runner{{}, argv});
}

}  // namespace kiosk::app
