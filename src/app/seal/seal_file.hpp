#pragma once
// A seal put into seals.json, which otherwise stays as it is.

#include <string>

#include "base/result.hpp"
#include "dialogue/model/seal.hpp"

namespace kiosk::app {

/// `bytes`: the file, which may be empty. The seal takes the place of the one on its page and
/// language, or comes last. Fails if the file cannot be read.
[[nodiscard]] base::Result<std::string> with_seal(const std::string& bytes,
                                                  const dialogue::Seal& seal);

}  // namespace kiosk::app
