#pragma once
// The words of one visit: the dialogue's texts in the visitor's language, slots filled by the site.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/model/model.hpp"
#include "session/visit/content.hpp"

namespace kiosk::session {

class Wording {
public:
  Wording(const Content& content, const dialogue::Language& language)
      : content_(content)
      , language_(language) {}

  [[nodiscard]] std::string say(const dialogue::Text& text) const;
  [[nodiscard]] std::vector<std::string> say_all(const std::vector<dialogue::Text>& texts) const;

  /// Interface words (words.json). A key the dialogue lacks gives the key: a button without words
  /// would be a button that is gone.
  [[nodiscard]] std::string word(std::string_view key) const;

  /// The same in another language, for the button that changes to it.
  [[nodiscard]] std::string word_in(std::string_view key, const dialogue::Language& language) const;

  /// Interface words with {n} and {m} in them.
  [[nodiscard]] std::string numbered(std::string_view key, int n, int m) const;

  [[nodiscard]] const Content& content() const { return content_; }

private:
  const Content& content_;
  const dialogue::Language& language_;
};

}  // namespace kiosk::session
