#pragma once

#include "base/result.hpp"
#include "signing/secret_bytes.hpp"

namespace kiosk::app {

/// Asks for the passphrase of a secret key; what is typed is not shown. From a pipe it takes one
/// line.
base::Result<signing::SecretBytes> ask_passphrase();

}  // namespace kiosk::app
