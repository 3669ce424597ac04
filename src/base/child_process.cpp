#include "base/child_process.hpp"

#include <memory>

#include <glib.h>
#include <sys/wait.h>

namespace kiosk::base {

namespace {

struct Free {
  void operator()(void* memory) const { g_free(memory); }
};
using Words = std::unique_ptr<char, Free>;

}  // namespace

Result<Finished> run(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  for (const auto& argument : command) {
    // GLib wants them not to be constant, and does not change them.
    arguments.push_back(const_cast<char*>(argument.c_str()));  // NOLINT(*-const-cast)
  }
  arguments.push_back(nullptr);
  char* output = nullptr;
  char* errors = nullptr;
  int status = 0;
  GError* fault = nullptr;
  const bool is_run = g_spawn_sync(nullptr,
                                   arguments.data(),
                                   nullptr,
                                   G_SPAWN_DEFAULT,
                                   nullptr,
                                   nullptr,
                                   &output,
                                   &errors,
                                   &status,
                                   &fault) != FALSE;
  const Words kept_output(output);
  const Words kept_errors(errors);
  if (!is_run) {
    Error error(fault->message);
    g_error_free(fault);
    return error;
  }
  if (!WIFEXITED(status)) {
    return Error(command.front() + " was ended before it was done");
  }
  return Finished{WEXITSTATUS(status), std::string(output) + errors};
}

}  // namespace kiosk::base
