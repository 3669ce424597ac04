#pragma once
// A file read where it lies: only what is looked at takes memory, and the system may take it back.

#include <filesystem>

#include "base/packed.hpp"
#include "base/result.hpp"

namespace kiosk::base {

/// The bytes begin at a page. Whoever writes the file anew must put another in its place
/// (write_file_atomically): who shortens a mapped file ends the program that reads it.
Result<HeldBytes> map_file(const std::filesystem::path& path);

}  // namespace kiosk::base
