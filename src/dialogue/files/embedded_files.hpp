#pragma once
// The shipped dialogues, compiled in at build time; names are relative to dialogues/.

#include <array>
#include <span>

#include "base/embedded_file.hpp"

namespace kiosk::dialogue {

/// By name.
std::span<const base::EmbeddedFile> embedded_files();

}  // namespace kiosk::dialogue
