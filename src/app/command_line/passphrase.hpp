#pragma once
// A passphrase typed at a terminal, or given on a line of standard input.

#include "base/result.hpp"
#include "signing/secret_bytes.hpp"

namespace kiosk::app {

/// Asks with `prompt` and shows nothing of what is typed. Without a terminal a line is read. Fails
/// if nobody gives one.
[[nodiscard]] base::Result<signing::SecretBytes> ask_passphrase(const char* prompt);

/// Asks twice; fails if the two differ.
[[nodiscard]] base::Result<signing::SecretBytes> ask_new_passphrase();

}  // namespace kiosk::app
