#include "app/edit/own_command.hpp"

#include <filesystem>
#include <system_error>

#include "app/command_line/exit_codes.hpp"

namespace kiosk::app {

base::Finished run_own_command(const std::vector<std::string>& arguments) {
  std::error_code failure;
  std::vector<std::string> command{std::filesystem::read_symlink("/proc/self/exe", failure)};
  command.insert(command.end(), arguments.begin(), arguments.end());
  auto finished = base::run(command);
  return finished ? std::move(*finished) : base::Finished{kCannotStart, finished.error().message()};
}

}  // namespace kiosk::app
