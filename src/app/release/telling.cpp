#include "app/release/telling.hpp"

#include <iostream>

#include "app/content/release_inputs.hpp"
#include "releases/store/retention.hpp"

namespace kiosk::app {

int tell_failure(const base::Error& why, int exit_code) {
  std::cerr << "baclofen-kiosk: " << why.message() << '\n';
  return exit_code;
}

void tell_diagnostics(const dialogue::Diagnostics& diagnostics) {
  std::cerr << dialogue::format_for_people(diagnostics);
}

std::string command_words(const releases::Store& store, const std::string& command) {
  const bool is_default = store.folder() == default_release_store();
  return "baclofen-kiosk release " + command +
         (is_default ? "" : " --store " + store.folder().string());
}

void tell_removed(const releases::Store& store) {
  const auto removed = releases::remove_old(store);
  if (!removed) {
    std::cerr << "baclofen-kiosk: old releases could not be removed: " << removed.error().message()
              << '\n';
    return;
  }
  for (const auto& id : *removed) {
    std::cout << "Removed the old release " << words_of(id) << ".\n";
  }
}

}  // namespace kiosk::app
