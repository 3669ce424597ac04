#include "language/pattern.hpp"

#include "base/text.hpp"

namespace kiosk::language {

namespace {

PatternWord parse_word(std::string_view source) {
  if (source.size() > 2 && source.front() == '{' && source.back() == '}') {
    return {PatternWordKind::Group, std::string(source.substr(1, source.size() - 2))};
  }
  if (source.ends_with('*')) {
    return {PatternWordKind::Beginning, std::string(source.substr(0, source.size() - 1))};
  }
  return {PatternWordKind::Word, std::string(source)};
}

PatternPlace parse_place(std::string_view source) {
  PatternPlace place{std::string(source), {}};
  for (const auto word : base::split(source, '|')) {
    place.words.push_back(parse_word(word));
  }
  return place;
}

PatternPart parse_part(std::string_view source) {
  PatternPart part;
  auto rest = base::trimmed(source, " ");
  if (rest.starts_with('!')) {
    part.presence = Presence::Forbidden;
    rest.remove_prefix(1);
  }
  part.written = rest;
  for (const auto place : base::split(rest, ' ')) {
    if (!place.empty()) {
      part.places.push_back(parse_place(place));
    }
  }
  return part;
}

}  // namespace

std::vector<PatternPart> parse_pattern(std::string_view source) {
  std::vector<PatternPart> parts;
  for (const auto part : base::split(source, '&')) {
    parts.push_back(parse_part(part));
  }
  return parts;
}

}  // namespace kiosk::language
