#pragma once
// Small releases, and how they come into a store.

#include <string>

#include "releases/content/release.hpp"
#include "releases/store/staging.hpp"
#include "releases/store/store.hpp"

namespace kiosk::test {

inline releases::Release release_of(releases::Serial serial, const std::string& words) {
  const releases::Files files{{"dialogues/small/dialogue.json", "{}"},
                              {"dialogues/small/topics/10-what.json", words},
                              {"site.json", "{ \"clinic\": \"Hill Clinic\" }"}};
  return releases::make_release({serial, serial - 1, "2026-11-29T17:24:00Z", "Maria", "new words"},
                                files)
      .value();
}

inline base::Outcome add(const releases::Store& store, const releases::Release& release) {
  auto staging = releases::Staging::begin(store);
  if (!staging) {
    return staging.error();
  }
  auto written = staging->write(release);
  return written ? staging->put_in_place(store, release.id()) : written;
}

}  // namespace kiosk::test
