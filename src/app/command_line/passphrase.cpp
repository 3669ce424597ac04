#include "app/command_line/passphrase.hpp"

#include <cerrno>
#include <iostream>
#include <utility>

#include <termios.h>
#include <unistd.h>

namespace kiosk::app {

namespace {

constexpr std::size_t kMostBytes = 1024;
constexpr unsigned char kInterrupt = 0x03;  // Ctrl+C

/// A terminal that shows nothing and sends Ctrl+C on as a sign, for as long as this lives: a
/// program that is stopped half way would leave it mute.
class Muted {
public:
  Muted() {
    is_terminal_ = ::tcgetattr(STDIN_FILENO, &before_) == 0;
    if (is_terminal_) {
      auto mute = before_;
      mute.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
      ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &mute);
    }
  }
  Muted(const Muted&) = delete;
  Muted& operator=(const Muted&) = delete;
  Muted(Muted&&) = delete;
  Muted& operator=(Muted&&) = delete;
  ~Muted() {
    if (is_terminal_) {
      ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
      std::cerr << '\n';
    }
  }

private:
  termios before_{};
  bool is_terminal_ = false;
};

/// One byte at a time: what follows the line is for somebody else.
bool read_byte(unsigned char& byte) {
  for (;;) {
    const auto got = ::read(STDIN_FILENO, &byte, 1);
    if (got == 1) {
      return true;
    }
    if (got == 0 || errno != EINTR) {
      return false;
    }
  }
}

}  // namespace

base::Result<signing::SecretBytes> ask_passphrase(const char* prompt) {
  std::cerr << prompt << std::flush;
  const Muted muted;
  signing::SecretBytes line(kMostBytes);
  std::size_t size = 0;
  unsigned char byte = 0;
  while (read_byte(byte) && byte != '\n') {
    if (byte == kInterrupt) {
      return base::Error("no passphrase was given");
    }
    if (size == kMostBytes) {
      return base::Error("the passphrase is longer than 1023 bytes");
    }
    line.bytes()[size++] = byte;
  }
  if (size > 0 && line.bytes()[size - 1] == '\r') {
    --size;
  }
  if (size == 0) {
    return base::Error("no passphrase was given");
  }
  line.shorten(size);
  return line;
}

base::Result<signing::SecretBytes> ask_new_passphrase() {
  auto first = ask_passphrase("A passphrase for the key, such as four words: ");
  if (!first) {
    return first;
  }
  const auto second = ask_passphrase("The same once more: ");
  if (!second) {
    return second.error();
  }
  if (first->text() != second->text()) {
    return base::Error("the two passphrases are not the same");
  }
  return first;
}

}  // namespace kiosk::app
