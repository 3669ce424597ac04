#include "app/play/transcript.hpp"

#include <map>
#include <sstream>

#include "base/text.hpp"

namespace kiosk::app {

namespace {

const std::map<std::string, Verb>& verbs() {
  static const std::map<std::string, Verb> all{{"tap", Verb::Tap},
                                               {"sees", Verb::Sees},
                                               {"not", Verb::Not},
                                               {"page", Verb::Page},
                                               {"asks", Verb::Asks},
                                               {"types", Verb::Types},
                                               {"wait", Verb::Wait},
                                               {"glass", Verb::Glass}};
  return all;
}

}  // namespace

base::Result<std::vector<TranscriptLine>> read_transcript(const std::string& bytes) {
  std::vector<TranscriptLine> lines;
  std::istringstream stream(bytes);
  std::string line;
  for (std::size_t number = 1; std::getline(stream, line); ++number) {
    const std::string words(base::trimmed(line));
    if (words.empty() || words.front() == '#') {
      continue;
    }
    const auto colon = words.find(':');
    const auto verb = verbs().find(words.substr(0, colon));
    if (colon == std::string::npos || verb == verbs().end()) {
      return base::Error(
          "line " + std::to_string(number) + ": \"" + words +
          "\" does not begin with tap:, sees:, not:, page:, asks:, types:, wait: or glass:");
    }
    lines.push_back({number,
                     verb->second,
                     std::string(base::trimmed(std::string_view(words).substr(colon + 1)))});
  }
  return lines;
}

}  // namespace kiosk::app
