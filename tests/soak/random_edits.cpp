// A soak: random_edits [COUNT] [SEED], ten thousand edits through the editor's forms unless told.
// Prints what it did; exit 1 on a fault.

#include "editor/random_edits.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
  const auto count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000ULL;
  const auto seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1UL;
  std::cout << "seed " << seed << std::endl;  // there if the program crashes
  const auto report = kiosk::test::edit_at_random(count, static_cast<std::uint32_t>(seed));
  std::cout << report.edits << " edits in " << report.actions << " actions, " << report.saves
            << " saves, " << report.steps
            << " steps undone and done again: " << report.fault.value_or("nothing failed") << '\n';
  return report.fault ? 1 : 0;
}
