// A soak: mutated_packs [COUNT] [SEED], a hundred thousand packs unless told. Prints what was done
// to them; exit 1 if one of them was taken.

#include "support/mutated_packs.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
  const auto count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000ULL;
  const auto seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1UL;
  const auto packs = kiosk::test::try_mutated_packs(count, static_cast<std::uint32_t>(seed));
  for (const auto& [what, times] : packs.by) {
    std::cout << times << " times " << what << '\n';
  }
  std::cout << packs.tried << " packs, " << packs.accepted << " accepted" << '\n';
  if (packs.accepted > 0) {
    std::cout << "the first of them: " << packs.first_accepted << '\n';
  }
  return packs.accepted == 0 ? 0 : 1;
}
