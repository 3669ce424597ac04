#pragma once
// How a rule says what it found: by the key of a place, in staff words.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/diagnostics/places.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// The words of one finding; see Diagnostic for what each part holds.
struct Finding {
  std::string id;
  std::string key;  ///< a key of Places
  std::string what;
  std::string expected;
  std::string mend;
};

/// Collects findings. `places` must outlive the report; it is asked by findings() only, so that
/// several reports on it may be added to at once.
class Report {
public:
  explicit Report(const Places& places)
      : places_(places) {}

  void add(Finding finding) { findings_.push_back(std::move(finding)); }
  [[nodiscard]] std::size_t count() const { return findings_.size(); }
  /// Takes out those for which `is_needless(finding)` holds.
  template <typename Test>
  void drop(const Test& is_needless) {
    std::erase_if(findings_, is_needless);
  }

  /// Each at the place that its key names, with the severity of the catalogue's row for its id.
  [[nodiscard]] Diagnostics findings() const;

private:
  const Places& places_;
  std::vector<Finding> findings_;
};

/// The key of Places for one entry of a word list: "red-flags/calm", "en", 2 ->
/// "red-flags/calm/en/2".
[[nodiscard]] std::string
key_in_list(const std::string& list, const Language& language, std::size_t index);

/// `name` between straight quotes, as in a file.
[[nodiscard]] std::string named(const std::string& name);
/// `words` between curly quotes, as on the glass; bold marks are left out.
[[nodiscard]] std::string on_glass(const std::string& words);

/// "did you mean … ? If not, OTHERWISE", or just OTHERWISE if no name is near.
[[nodiscard]] std::string nearest_or(const std::string& typed,
                                     const std::vector<std::string>& names,
                                     const std::string& otherwise);

/// The keys of a map, for nearest_or().
template <typename Map>
std::vector<std::string> keys_of(const Map& map) {
  std::vector<std::string> keys;
  keys.reserve(map.size());
  for (const auto& entry : map) {
    keys.push_back(entry.first);
  }
  return keys;
}

}  // namespace kiosk::dialogue
