// A soak: random_touches [COUNT] [SEED], one million touches unless told. Prints what it met; exit
// 1 on a fault.

#include <cstdlib>
#include <iostream>

#include "support/random_visit.hpp"

int main(int argc, char** argv) {
  const auto count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000ULL;
  const auto seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1UL;
  const auto report = kiosk::test::visit_at_random(count, static_cast<std::uint32_t>(seed));
  std::cout << report.touches << " touches, " << report.screens << " screens, "
            << report.help_screens
            << " times on help now: " << report.fault.value_or("nothing failed") << '\n';
  return report.fault ? 1 : 0;
}
