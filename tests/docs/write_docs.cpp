// Writes docs/format.md and docs/diagnostics/ anew: build/dev/tests/write_docs

#include <iostream>

#include "docs/docs.hpp"

#include "base/text_file.hpp"

int main() {
  const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "docs";
  std::filesystem::create_directories(folder / "diagnostics");
  for (const auto& [file, bytes] : made_docs()) {
    const auto written = kiosk::base::write_file_atomically(folder / file, bytes);
    if (!written) {
      std::cerr << written.error().message() << '\n';
      return 1;
    }
  }
  return 0;
}
