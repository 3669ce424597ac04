#include "session/screens/wording.hpp"

namespace kiosk::session {

namespace {

void replace_all(std::string& words, std::string_view what, const std::string& with) {
  for (auto at = words.find(what); at != std::string::npos;
       at = words.find(what, at + with.size())) {
    words.replace(at, what.size(), with);
  }
}

}  // namespace

std::string Wording::say(const dialogue::Text& text) const {
  return dialogue::filled(content_.dialogue, content_.site, text, language_);
}

std::vector<std::string> Wording::say_all(const std::vector<dialogue::Text>& texts) const {
  std::vector<std::string> said;
  said.reserve(texts.size());
  for (const auto& text : texts) {
    said.push_back(say(text));
  }
  return said;
}

std::string Wording::word(std::string_view key) const {
  return word_in(key, language_);
}

std::string Wording::word_in(std::string_view key, const dialogue::Language& language) const {
  const auto found = content_.dialogue.words.find(std::string(key));
  if (found == content_.dialogue.words.end() || found->second.empty()) {
    return std::string(key);
  }
  return dialogue::filled(content_.dialogue, content_.site, found->second, language);
}

std::string Wording::numbered(std::string_view key, int n, int m) const {
  const auto found = content_.dialogue.words.find(std::string(key));
  // Not filled(): {n} and {m} are no slots of the site.
  std::string words =
      found == content_.dialogue.words.end() ? std::string() : found->second.in(language_);
  replace_all(words, "{n}", std::to_string(n));
  replace_all(words, "{m}", std::to_string(m));
  return words;
}

}  // namespace kiosk::session
