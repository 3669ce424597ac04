#include "language/stemmer.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <libstemmer.h>

namespace kiosk::language {

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const std::string& language)
    : stemmer_(sb_stemmer_new(language.substr(0, language.find('-')).c_str(), "UTF_8")) {
}

std::string Stemmer::stem(const std::string& word) const {
  if (!stemmer_) {
    return word;
  }
  const auto* stemmed = sb_stemmer_stem(stemmer_.get(),
                                        reinterpret_cast<const sb_symbol*>(word.data()),
                                        static_cast<int>(word.size()));
  if (stemmed == nullptr) {
    return word;
  }
  return {reinterpret_cast<const char*>(stemmed),
          static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

std::string light_stem(std::string word) {
  constexpr std::array<std::string_view, 5> kEndings{"ing", "ed", "es", "ly", "s"};
  constexpr std::size_t kShortestWord = 4;
  constexpr std::size_t kShortestStem = 3;
  if (word.size() < kShortestWord) {
    return word;
  }
  const auto* const ending = std::find_if(kEndings.begin(), kEndings.end(), [&](auto end) {
    return word.size() >= end.size() + kShortestStem && word.ends_with(end);
  });
  if (ending != kEndings.end()) {
    word.resize(word.size() - ending->size());
  }
  const auto last = [&] { return word.back(); };
  if (word.size() > kShortestStem && last() == word[word.size() - 2] && last() != 's' &&
      last() != 'l') {
    word.pop_back();
  }
  if (word.size() > kShortestStem && (last() == 'e' || last() == 'a' || last() == 'o')) {
    word.pop_back();
  }
  return word;
}

}  // namespace kiosk::language
