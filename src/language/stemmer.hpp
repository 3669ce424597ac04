#pragma once
// Words to their stems: shaking, shakes -> shake (Snowball).

#include <memory>
#include <string>

struct sb_stemmer;

namespace kiosk::language {

/// Not to be shared between threads. A language Snowball does not know keeps its words as they are.
/// `language` is a tag such as "en" or "es-MX".
class Stemmer {
public:
  explicit Stemmer(const std::string& language);

  [[nodiscard]] std::string stem(const std::string& word) const;

private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

/// A word without the ending of its number, gender or plainest tense ("shakes", "shaking" ->
/// "shak"; "tiesos", "tiesa" -> "ties"). Light, because danger signs hang on endings: "mata" is no
/// "matarme".
[[nodiscard]] std::string light_stem(std::string word);

}  // namespace kiosk::language
