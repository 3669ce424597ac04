#include "app/release/telling.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>

#include "app/content/release_inputs.hpp"
#include "releases/compare/release_comparison.hpp"
#include "releases/store/retention.hpp"

namespace kiosk::app {

std::string date_words(const std::string& date) {
  constexpr std::size_t kDay = 10;
  constexpr std::size_t kMinute = 16;
  constexpr std::size_t kAll = 20;
  return date.size() == kAll
             ? date.substr(0, kDay) + " " + date.substr(kDay + 1, kMinute - kDay - 1) + " UTC"
             : date;
}

std::vector<std::string> site_changes(const releases::Store& store, const releases::ReleaseId& id) {
  const auto in_use = store.in_use();
  if (!in_use || *in_use == id) {
    return {};
  }
  const auto before = store.read(*in_use);
  const auto after = store.read(id);
  return before && after ? releases::compare_sites_of(*before, *after) : std::vector<std::string>();
}

int tell_failure(const base::Error& why, int exit_code) {
  std::cerr << "baclofen-kiosk: " << why.message() << '\n';
  return exit_code;
}

void tell_diagnostics(const dialogue::Diagnostics& diagnostics, Told told) {
  dialogue::Diagnostics shown;
  std::ranges::copy_if(diagnostics, std::back_inserter(shown), [told](const auto& one) {
    return told == Told::All || one.severity == dialogue::Severity::Error;
  });
  std::cerr << dialogue::format_for_people(shown);
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
