#pragma once
// What reading has told of a dialogue, so that no rule tells what only follows from it.

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/diagnostics/places.hpp"
#include "dialogue/diagnostics/report.hpp"

namespace kiosk::dialogue::rules {

class ToldByReading {
public:
  explicit ToldByReading(const Diagnostics& told);

  /// Whether `finding` is there only because something is empty, or because words that are no words
  /// of a language yet were taken for such.
  [[nodiscard]] bool explains(const Finding& finding, const Places& places) const;

private:
  using Spot = std::tuple<std::string, std::size_t, std::size_t>;  ///< file, line, column

  [[nodiscard]] bool is_empty_at(const std::string& key, const Places& places) const;
  [[nodiscard]] bool has_no_words_in(const Place& place) const;

  std::set<Spot> empty_;
  std::vector<Place> no_words_;
};

}  // namespace kiosk::dialogue::rules
