#include "paper/html_inline.hpp"

#include "paper/markup.hpp"

namespace kiosk::paper {

namespace {

std::string wrapped(const std::string& words, const std::string& tag) {
  return "<" + tag + ">" + words + "</" + tag + ">";
}

std::string with_line_breaks(std::string words) {
  constexpr const char* kBreak = "<br>";
  for (auto at = words.find('\n'); at != std::string::npos; at = words.find('\n', at)) {
    words.replace(at, 1, kBreak);
  }
  return words;
}

}  // namespace

std::string html_words(const Words& words) {
  std::string html;
  for (const auto& span : words.spans) {
    auto part = with_line_breaks(escaped(span.words));
    if (span.weight == Weight::Bold) {
      part = wrapped(part, "strong");
    }
    if (span.mark != Mark::None) {
      part = wrapped(part, span.mark == Mark::Added ? "ins" : "del");
    }
    html += part;
  }
  return html;
}

std::string html_language(const Words& words) {
  return words.language.empty() ? "" : " lang=\"" + escaped(words.language) + "\"";
}

}  // namespace kiosk::paper
