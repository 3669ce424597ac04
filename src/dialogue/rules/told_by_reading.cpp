#include "dialogue/rules/told_by_reading.hpp"

#include <algorithm>
#include <string_view>

namespace kiosk::dialogue::rules {

namespace {

/// How words read and in which language they are.
bool is_about_reading(std::string_view id) {
  return id == "D140" || id == "D141" || id == "D143" || id == "D144";
}

}  // namespace

ToldByReading::ToldByReading(const Diagnostics& told) {
  for (const auto& diagnostic : told) {
    const auto& place = diagnostic.place;
    if (diagnostic.id == "D034") {
      empty_.emplace(place.file, place.line, place.column);
    } else if (diagnostic.id == "D080" || diagnostic.id == "D081") {
      no_words_.push_back(place);
    }
  }
}

bool ToldByReading::explains(const Finding& finding, const Places& places) const {
  if (is_empty_at(finding.key, places)) {
    return true;
  }
  if (finding.id == "D121") {
    return is_empty_at(finding.key + "/choices", places);
  }
  if (finding.id == "D122") {
    return is_empty_at(finding.key + "/items", places);
  }
  return is_about_reading(finding.id) && has_no_words_in(places.of(finding.key));
}

bool ToldByReading::is_empty_at(const std::string& key, const Places& places) const {
  if (empty_.empty()) {
    return false;
  }
  const auto place = places.of(key);
  return empty_.contains({place.file, place.line, place.column});
}

bool ToldByReading::has_no_words_in(const Place& place) const {
  return std::ranges::any_of(no_words_, [&](const Place& told) {
    return told.file == place.file && told.line == place.line && told.column >= place.column &&
           told.column < place.column + place.length;
  });
}

}  // namespace kiosk::dialogue::rules
