#include "base/child_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <glib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kiosk::base {

namespace {

struct Free {
  void operator()(void* memory) const { g_free(memory); }
};
using Words = std::unique_ptr<char, Free>;

/// As GLib wants them; they live as long as `command`.
std::vector<char*> arguments_of(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  for (const auto& argument : command) {
    // GLib wants them not to be constant, and does not change them.
    arguments.push_back(const_cast<char*>(argument.c_str()));  // NOLINT(*-const-cast)
  }
  arguments.push_back(nullptr);
  return arguments;
}

Error taken(GError* fault) {
  Error error(fault->message);
  g_error_free(fault);
  return error;
}

}  // namespace

Result<Finished> run(const std::vector<std::string>& command) {
  auto arguments = arguments_of(command);
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
    return taken(fault);
  }
  if (!WIFEXITED(status)) {
    return Error(command.front() + " was ended before it was done");
  }
  return Finished{WEXITSTATUS(status), std::string(output) + errors};
}

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const std::vector<std::string>& command,
                                                          std::string_view input) {
  // In memory, not a pipe: writing never waits for a program that is slow to read.
  const Descriptor readable(::memfd_create("input", MFD_CLOEXEC));
  if (readable.number() < 0) {
    return last_fault("memory for a program");
  }
  if (const int fault = write_all(readable, input); fault != 0) {
    return Error("memory for a program: " + fault_words(fault));
  }
  ::lseek(readable.number(), 0, SEEK_SET);
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return last_fault("a pipe to a program");
  }
  const Descriptor said(ends[1]);
  auto arguments = arguments_of(command);
  GError* fault = nullptr;
  GPid process = 0;
  const bool is_run = g_spawn_async_with_fds(nullptr,
                                             arguments.data(),
                                             nullptr,
                                             G_SPAWN_DO_NOT_REAP_CHILD,
                                             nullptr,
                                             nullptr,
                                             &process,
                                             readable.number(),
                                             said.number(),
                                             -1,
                                             &fault) != FALSE;
  if (!is_run) {
    ::close(ends[0]);
    return taken(fault);
  }
  return std::make_unique<ChildProcess>(process, ends[0]);
}

ChildProcess::ChildProcess(pid_t process, int output)
    : process_(process)
    , output_(std::in_place, output) {
  ::fcntl(output, F_SETFL, O_NONBLOCK);
}

std::vector<std::string> ChildProcess::new_lines() {
  std::vector<std::string> lines;
  std::array<char, 4096> bytes{};
  while (output_) {
    const auto count = ::read(output_->number(), bytes.data(), bytes.size());
    if (count <= 0) {
      if (count < 0 && errno == EINTR) {
        continue;
      }
      break;  // nothing said now, or nothing more to come
    }
    unfinished_.append(bytes.data(), static_cast<std::size_t>(count));
  }
  for (auto end = unfinished_.find('\n'); end != std::string::npos; end = unfinished_.find('\n')) {
    lines.push_back(unfinished_.substr(0, end));
    unfinished_.erase(0, end + 1);
  }
  return lines;
}

bool ChildProcess::has_ended() {
  if (!ended_) {
    const auto found = ::waitpid(process_, nullptr, WNOHANG);
    ended_ = found == process_ || (found < 0 && errno == ECHILD);
  }
  return ended_;
}

void ChildProcess::kill() {
  if (!has_ended()) {
    ::kill(process_, SIGKILL);
  }
}

}  // namespace kiosk::base
