#pragma once
// The packaged minisign, to hold ours against.

#include <filesystem>
#include <string>
#include <string_view>

namespace kiosk::test {

/// Runs `minisign ARGUMENTS` in `folder` with `typed` at its prompts; its exit code, 0 if all is
/// well. Fails the test if there is no such program.
int run_minisign(const std::filesystem::path& folder,
                 const std::string& arguments,
                 std::string_view typed = {});

[[nodiscard]] std::string bytes_of(const std::filesystem::path& path);

}  // namespace kiosk::test
