#include "app/print/whoever_waits.hpp"

#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace kiosk::app {

namespace {

// Set by a signal, where nothing else may be touched.
volatile std::sig_atomic_t is_to_end = 0;  // NOLINT(*-avoid-non-const-global-variables)

}  // namespace

void listen_for_the_end() {
  struct sigaction note {};
  note.sa_handler = [](int /*signal*/) { is_to_end = 1; };
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
    ::sigaction(signal, &note, nullptr);
  }
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignore, nullptr);
}

bool is_unwanted(base::Milliseconds time) {
  if (is_to_end != 0) {
    return true;
  }
  // Asked for nothing, poll() tells of a reader that is gone; a signal wakes it.
  pollfd output{STDOUT_FILENO, 0, 0};
  const int found = ::poll(&output, 1, static_cast<int>(time.count()));
  return is_to_end != 0 || (found > 0 && (output.revents & (POLLERR | POLLHUP)) != 0);
}

}  // namespace kiosk::app
