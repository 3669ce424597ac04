#pragma once
// A release through the gate, and what this machine knows of it afterwards, noted beside it: the
// kiosk then only loads it.

#include <filesystem>

#include "app/content/content.hpp"
#include "app/content/gate.hpp"
#include "base/result.hpp"

namespace kiosk::app {

/// Fails only if what was found cannot be noted in `folder`; whether it passed the diagnostics say.
base::Result<Gated> prove(const ContentInputs& inputs, const std::filesystem::path& folder);

}  // namespace kiosk::app
