#include "app/release/passphrase.hpp"

#include <iostream>
#include <string>
#include <string_view>

#include <termios.h>
#include <unistd.h>

namespace kiosk::app {

namespace {

/// Keeps what is typed off the screen for as long as it lives.
class HiddenTyping {
public:
  HiddenTyping() {
    is_terminal_ = ::tcgetattr(STDIN_FILENO, &before_) == 0;
    if (is_terminal_) {
      auto hidden = before_;
      hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
      ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
  }
  HiddenTyping(const HiddenTyping&) = delete;
  HiddenTyping& operator=(const HiddenTyping&) = delete;
  HiddenTyping(HiddenTyping&&) = delete;
  HiddenTyping& operator=(HiddenTyping&&) = delete;
  ~HiddenTyping() {
    if (is_terminal_) {
      ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
      std::cerr << '\n';
    }
  }

private:
  bool is_terminal_ = false;
  termios before_{};
};

}  // namespace

base::Result<signing::SecretBytes> ask_passphrase() {
  constexpr std::size_t kMost = 1023;
  signing::SecretBytes typed(kMost);
  const HiddenTyping hidden;
  std::cerr << "Passphrase of the key: " << std::flush;
  std::size_t size = 0;
  char letter = 0;
  while (size < kMost && ::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n') {
    typed.bytes()[size++] = static_cast<unsigned char>(letter);
  }
  if (size == 0) {
    return base::Error("no passphrase was given");
  }
  typed.shorten(size);
  return typed;
}

}  // namespace kiosk::app
