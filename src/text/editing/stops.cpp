#include "text/editing/stops.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace kiosk::text {

Stops stops_of(std::string_view text, const PangoLogAttr* attributes, std::size_t count) {
  Stops stops;
  std::size_t at = 0;
  for (std::size_t i = 0; i < count && at <= text.size(); ++i) {
    const PangoLogAttr& attribute = attributes[i];
    const bool at_an_end = at == 0 || at == text.size();
    if (attribute.is_cursor_position != 0 || at_an_end) {
      stops.bounds.push_back(at);
    }
    if (attribute.is_word_start != 0) {
      stops.word_starts.push_back(at);
    }
    if (attribute.is_word_end != 0) {
      stops.word_ends.push_back(at);
    }
    if (attribute.backspace_deletes_character != 0) {
      stops.erased_by_sign.push_back(at);
    }
    do {
      ++at;
    } while (at < text.size() && base::continues_code_point(text[at]));
  }
  return stops;
}

std::size_t last_bound(std::string_view text, std::size_t most) {
  std::vector<PangoLogAttr> attributes(base::count_code_points(text) + 1);
  pango_get_log_attrs(text.data(),
                      static_cast<int>(text.size()),
                      -1,
                      pango_language_get_default(),
                      attributes.data(),
                      static_cast<int>(attributes.size()));
  const auto bounds = stops_of(text, attributes.data(), attributes.size()).bounds;
  return stop_before(bounds, most + 1);
}

std::size_t
stop_after(const std::vector<std::size_t>& stops, std::size_t at, std::size_t otherwise) {
  const auto found = std::upper_bound(stops.begin(), stops.end(), at);
  return found == stops.end() ? otherwise : *found;
}

std::size_t stop_before(const std::vector<std::size_t>& stops, std::size_t at) {
  const auto found = std::lower_bound(stops.begin(), stops.end(), at);
  return found == stops.begin() ? 0 : *std::prev(found);
}

std::size_t on_bound(const Stops& stops, std::size_t at) {
  return at == 0 ? 0 : stop_after(stops.bounds, at - 1, stops.bounds.back());
}

ByteRange word_around(const Stops& stops, std::size_t at) {
  const auto size = stops.bounds.back();
  const auto start = stop_before(stops.word_starts, at + 1);
  const auto end_before = stop_before(stops.word_ends, at + 1);
  const bool in_word = !stops.word_starts.empty() && start >= end_before && start <= at &&
                       stops.word_starts.front() <= at;
  if (in_word) {
    return {start, stop_after(stops.word_ends, at, size)};
  }
  return {end_before, stop_after(stops.word_starts, at, size)};
}

}  // namespace kiosk::text
