#include "language/spanish_enclitics.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace kiosk::language {

namespace {

constexpr std::array<std::string_view, 10> kLast{
    "me", "te", "se", "nos", "la", "lo", "las", "los", "le", "les"};
constexpr std::array<std::string_view, 4> kBefore{"me", "te", "se", "nos"};
/// The shortest verbs: "da", "ve".
constexpr std::size_t kShortestVerb = 2;

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() + kShortestVerb && word.substr(word.size() - end.size()) == end;
}

/// Without its one accent; nothing if it has none or several.
std::optional<std::string> without_accent(std::string_view verb) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kAccents{
      {{"á", 'a'}, {"é", 'e'}, {"í", 'i'}, {"ó", 'o'}, {"ú", 'u'}}};
  std::string plain(verb);
  int found = 0;
  for (const auto& [accented, letter] : kAccents) {
    for (auto at = plain.find(accented); at != std::string::npos; at = plain.find(accented)) {
      plain.erase(at, accented.size() - 1);
      plain[at] = letter;
      ++found;
    }
  }
  return found == 1 ? std::optional(plain) : std::nullopt;
}

void add_verb(std::string_view verb, std::vector<std::string>& verbs) {
  if (auto plain = without_accent(verb)) {
    verbs.push_back(std::move(*plain));
  } else if (verb.back() == 'r') {
    verbs.emplace_back(verb);
  }
}

}  // namespace

std::vector<std::string> without_enclitics(const std::string& word) {
  std::vector<std::string> verbs;
  for (const auto last : kLast) {
    if (!ends_with(word, last)) {
      continue;
    }
    const auto rest = std::string_view(word).substr(0, word.size() - last.size());
    add_verb(rest, verbs);
    for (const auto before : kBefore) {
      if (ends_with(rest, before)) {
        add_verb(rest.substr(0, rest.size() - before.size()), verbs);
      }
    }
  }
  return verbs;
}

}  // namespace kiosk::language
