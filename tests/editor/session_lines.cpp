#include "editor/session_lines.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "base/text.hpp"

namespace kiosk::test {

namespace {

enum class Parts { One, Two };

struct KnownVerb {
  std::string_view word;
  SessionVerb verb;
  Parts parts;
};

constexpr std::array<KnownVerb, 13> kVerbs{{{"press", SessionVerb::Press, Parts::One},
                                            {"write", SessionVerb::Write, Parts::Two},
                                            {"clear", SessionVerb::Clear, Parts::One},
                                            {"pick", SessionVerb::Pick, Parts::Two},
                                            {"key", SessionVerb::Key, Parts::One},
                                            {"sees", SessionVerb::Sees, Parts::One},
                                            {"not", SessionVerb::Not, Parts::One},
                                            {"says", SessionVerb::Says, Parts::Two},
                                            {"preview", SessionVerb::Preview, Parts::Two},
                                            {"touch", SessionVerb::Touch, Parts::One},
                                            {"has", SessionVerb::Has, Parts::Two},
                                            {"lacks", SessionVerb::Lacks, Parts::Two},
                                            {"changed", SessionVerb::Changed, Parts::Two}}};

constexpr std::string_view kBetween = " = ";

std::string known_words() {
  std::string all;
  for (const auto& known : kVerbs) {
    all += (all.empty() ? "" : ", ") + std::string(known.word) + ":";
  }
  return all;
}

base::Result<SessionLine> read_line(std::string_view line) {
  const auto colon = line.find(':');
  const auto* const known = std::ranges::find(kVerbs, line.substr(0, colon), &KnownVerb::word);
  if (colon == std::string_view::npos || known == kVerbs.end()) {
    return base::Error("“" + std::string(line) + "” begins with none of " + known_words());
  }
  const auto rest = base::trimmed(line.substr(colon + 1));
  if (known->parts == Parts::One) {
    return SessionLine{0, known->verb, std::string(rest), {}};
  }
  const auto between = rest.find(kBetween);
  if (between == std::string_view::npos) {
    return base::Error("“" + std::string(line) + "” has no “=” with a blank on both sides");
  }
  return SessionLine{0,
                     known->verb,
                     std::string(base::trimmed(rest.substr(0, between))),
                     std::string(base::trimmed(rest.substr(between + kBetween.size())))};
}

}  // namespace

base::Result<std::vector<SessionLine>> read_session(const std::string& bytes) {
  std::vector<SessionLine> lines;
  std::istringstream stream(bytes);
  std::string text;
  for (std::size_t number = 1; std::getline(stream, text); ++number) {
    const auto words = base::trimmed(text);
    if (words.empty() || words.front() == '#') {
      continue;
    }
    auto line = read_line(words);
    if (!line) {
      return base::Error("line " + std::to_string(number) + ": " + line.error().message());
    }
    line->number = number;
    lines.push_back(std::move(*line));
  }
  return lines;
}

}  // namespace kiosk::test
