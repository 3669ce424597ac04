#pragma once
// Visits as they are counted.

#include <string>

#include "counts/store/store.hpp"

#include "support/catch.hpp"

namespace kiosk::test {

inline base::Day day(const std::string& words) {
  return base::day_of(words).value();
}

inline const base::Day kToday = day("2026-11-28");

/// So many visits in one language, that were left at the topics.
inline counts::Tally left_visits(const std::string& language, int visits) {
  session::VisitCounts visit;
  visit.language = language;
  visit.pages = {"how-taken"};
  visit.topics = {"start"};
  visit.left_at = "topics";
  counts::Tally tally;
  for (int number = 0; number < visits; ++number) {
    counts::add(tally, visit);
  }
  return tally;
}

inline counts::Addition addition_of(const counts::Tally& tally, base::Day today = kToday) {
  return {{{today, tally}}, today};
}

/// All that is kept; an empty tally if nothing is.
inline counts::Tally kept_in(const counts::Store& store) {
  const auto read = store.read({});
  INFO((read ? std::string() : read.error().message()));
  REQUIRE(read);
  return *read ? (*read)->tally : counts::Tally();
}

inline std::int64_t
visits_of(const counts::Tally& tally, counts::Subject subject, const std::string& name) {
  const auto found = tally.find({subject, name});
  return found == tally.end() ? 0 : found->second;
}

/// Visits in English.
inline std::int64_t english_visits(const counts::Store& store) {
  return visits_of(kept_in(store), counts::Subject::Language, "en");
}

}  // namespace kiosk::test
