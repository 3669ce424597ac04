#pragma once
// Another program: run to its end, or beside this one.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "base/descriptor.hpp"
#include "base/result.hpp"

namespace kiosk::base {

struct Finished {
  int exit_code = 0;
  std::string said;  ///< on its outputs: the usual one, then the one for errors
};

/// Waits until it ends. `command` is the program's path and its arguments, as they are: no shell
/// reads them. Fails if it cannot be started, or was ended by a signal.
[[nodiscard]] Result<Finished> run(const std::vector<std::string>& command);

/// A program that runs beside this one and says things line by line. Nothing here waits for it.
/// What it says of errors goes where this program's goes.
class ChildProcess {
public:
  /// `command` as run() has it; `input` is all that it can read.
  [[nodiscard]] static Result<std::unique_ptr<ChildProcess>>
  start(const std::vector<std::string>& command, std::string_view input);

  /// For start(): its process, and the end of the pipe on which it speaks.
  ChildProcess(pid_t process, int output);
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ChildProcess(ChildProcess&&) = delete;
  ChildProcess& operator=(ChildProcess&&) = delete;
  /// It goes on running. Once it has ended without has_ended() being asked, the system keeps an
  /// entry of it until this program ends.
  ~ChildProcess() = default;

  /// Whole lines it said since the last call.
  [[nodiscard]] std::vector<std::string> new_lines();
  [[nodiscard]] bool has_ended();
  /// Closes the pipe, which it can notice: nobody wants to hear more.
  void stop_listening() { output_.reset(); }
  /// Ends it whatever it does.
  void kill();

private:
  pid_t process_;
  std::optional<Descriptor> output_;
  std::string unfinished_;  ///< a line whose end was not said yet
  bool ended_ = false;
};

}  // namespace kiosk::base
