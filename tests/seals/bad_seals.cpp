#include "seals/bad_seals.hpp"

#include <chrono>

#include "dialogue/checker.hpp"
#include "dialogue/load/load_seals.hpp"
#include "seals/effect.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

dialogue::Diagnostics told_of_seals(const BadExample& example) {
  constexpr base::Day kToday(2026y / std::chrono::December / 1d);
  const auto checked = dialogue::load_and_check(example.sources);
  if (dialogue::has_errors(checked.diagnostics)) {
    return {};
  }
  const auto& dialogue = checked.dialogues.front();
  const auto loaded = dialogue::load_seals(example.sources, dialogue.name);
  if (example.site.empty()) {
    return seals::told_without_site(dialogue, loaded, kToday);
  }
  const auto site = dialogue::load_site("site.json", example.site);
  if (dialogue::has_errors(site.diagnostics)) {
    return {};
  }
  return seals::with_seals(dialogue, loaded, site.site, kToday).diagnostics;
}
