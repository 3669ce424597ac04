#include "editor/calling.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <string_view>
#include <vector>

#include "editor/parts/spoken.hpp"

namespace kiosk::test {

namespace {

using editor::Element;
using editor::Role;

/// An element, and the words that stand above it as its name; "" if it has none.
struct Named {
  const Element* element;
  std::string above;
};

bool is_translated(const Element& element) {
  return element.id.ends_with("/en") || element.id.ends_with("/es");
}

/// A name stands above one field, or above one in each language.
std::vector<Named> with_names(const editor::Elements& elements) {
  std::vector<Named> all;
  std::string above;
  for (const auto& element : elements.all()) {
    if (element.role == Role::Words && element.id.empty()) {
      above = element.words;
      continue;
    }
    all.push_back({&element, above});
    if (element.role == Role::Field && !is_translated(element)) {
      above.clear();
    }
  }
  return all;
}

bool has_id(const Named& named, std::string_view name) {
  return named.element->id == name;
}

/// A row has "WORDS | MARK": somebody calls it by its words.
bool has_own_words(const Named& named, std::string_view name) {
  const std::string_view words = named.element->words;
  const auto role = named.element->role;
  return (role == Role::Button || role == Role::Row) && words.substr(0, words.find(" | ")) == name;
}

bool has_name_above(const Named& named, std::string_view name) {
  const auto& element = *named.element;
  if (element.role != Role::Field) {
    return false;
  }
  const auto language = editor::language_name(element.id.substr(element.id.rfind('/') + 1));
  return named.above == name || (is_translated(element) && named.above + " · " + language == name);
}

bool has_words_inside(const Named& named, std::string_view name) {
  return named.element->role == Role::Field && named.element->words == name;
}

using Calls = bool (*)(const Named&, std::string_view);

/// The surest first.
constexpr std::array<Calls, 4> kWaysToCall{has_id, has_own_words, has_name_above, has_words_inside};

std::vector<Named> called(const std::vector<Named>& all, std::string_view name) {
  std::vector<Named> found;
  for (const auto calls : kWaysToCall) {
    if (found.empty()) {
      std::ranges::copy_if(
          all, std::back_inserter(found), [&](const Named& named) { return calls(named, name); });
    }
  }
  return found;
}

/// "Delete (2)".
struct Numbered {
  std::string_view name;
  std::size_t number = 0;  ///< from 1; 0: it has none
};

Numbered numbered(std::string_view words) {
  const auto open = words.rfind(" (");
  if (open == std::string_view::npos || !words.ends_with(')')) {
    return {words};
  }
  std::size_t number = 0;
  const auto* const end = words.data() + words.size() - 1;
  const auto read = std::from_chars(words.data() + open + 2, end, number);
  return read.ptr == end ? Numbered{words.substr(0, open), number} : Numbered{words};
}

}  // namespace

base::Result<std::string> id_called(const std::string& words, const editor::Elements& elements) {
  const auto all = with_names(elements);
  auto found = called(all, words);
  if (found.size() == 1) {
    return found.front().element->id;
  }
  if (found.size() > 1) {
    return base::Error("there are " + std::to_string(found.size()) + " of “" + words +
                       "”: write which, such as “" + words + " (2)”");
  }
  const auto wanted = numbered(words);
  found = called(all, wanted.name);
  if (wanted.number == 0 || wanted.number > found.size()) {
    return base::Error("there is no “" + words + "”");
  }
  return found[wanted.number - 1].element->id;
}

}  // namespace kiosk::test
