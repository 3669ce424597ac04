#include "language/spelling_check.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include <hunspell.hxx>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "language/readability.hpp"
#include "language/sentences.hpp"
#include "language/spanish_enclitics.hpp"
#include "language/written_words.hpp"

namespace kiosk::language {

namespace {

namespace fs = std::filesystem;

struct DictionaryFiles {
  fs::path rules;  ///< .aff
  fs::path words;  ///< .dic
};

/// "es-MX" is "es_MX" in the name of a file. A language without a country takes that of most
/// readers of the shipped content, or any.
std::vector<std::string> names_of(const std::string& language) {
  std::string name = language;
  std::replace(name.begin(), name.end(), '-', '_');
  const auto bare = name.substr(0, name.find('_'));
  std::vector<std::string> names{name};
  if (name == bare) {
    names.emplace_back(bare).append("_US");
  }
  names.push_back(bare);
  return names;
}

std::optional<DictionaryFiles> files_at(const fs::path& folder, const std::string& name) {
  DictionaryFiles files{folder / (name + ".aff"), folder / (name + ".dic")};
  std::error_code ignored;
  if (fs::is_regular_file(files.rules, ignored) && fs::is_regular_file(files.words, ignored)) {
    return files;
  }
  return std::nullopt;
}

/// Another country's, if there is none of the country asked for: the first by name.
std::optional<DictionaryFiles> any_country(const fs::path& folder, const std::string& bare) {
  std::set<std::string> names;
  std::error_code ignored;
  for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    const auto name = entry->path().stem().string();
    if (entry->path().extension() == ".dic" && name.rfind(bare + "_", 0) == 0) {
      names.insert(name);
    }
  }
  for (const auto& name : names) {
    if (auto files = files_at(folder, name)) {
      return files;
    }
  }
  return std::nullopt;
}

std::optional<DictionaryFiles> find_files(const std::string& language,
                                          const std::vector<fs::path>& folders) {
  const auto names = names_of(language);
  for (const auto& name : names) {
    for (const auto& folder : folders) {
      if (auto files = files_at(folder, name)) {
        return files;
      }
    }
  }
  for (const auto& folder : folders) {
    if (auto files = any_country(folder, names.back())) {
      return files;
    }
  }
  return std::nullopt;
}

/// Dictionaries write ' where printers write ’, and - for any hyphen.
std::string as_dictionaries_write(std::string_view word) {
  std::string plain;
  plain.reserve(word.size());
  for (const auto& character : base::code_points_of(word)) {
    if (character.value == U'’') {
      plain += '\'';
    } else if (character.value == 0x2010 || character.value == 0x2011) {
      plain += '-';
    } else {
      plain += word.substr(character.begin, character.end - character.begin);
    }
  }
  return plain;
}

std::string without_possessive(const std::string& word) {
  constexpr std::string_view kPossessive = "'s";
  const auto end = word.rfind(kPossessive);
  return end != std::string::npos && end + kPossessive.size() == word.size() ? word.substr(0, end)
                                                                             : word;
}

}  // namespace

struct SpellingCheck::Impl {
  explicit Impl(const DictionaryFiles& files)
      : dictionary(files.rules.c_str(), files.words.c_str()) {}

  /// Not const in its library, though asking changes nothing of it.
  mutable Hunspell dictionary;
  std::vector<std::string> terms;  ///< those of the caller that it did not know by itself
  bool spanish = false;

  [[nodiscard]] bool knows(const std::string& word) const {
    return dictionary.spell(word) || dictionary.spell(without_possessive(word)) ||
           is_verb_with_pronouns(word);
  }

  [[nodiscard]] bool is_verb_with_pronouns(const std::string& word) const {
    const auto verbs = spanish ? without_enclitics(word) : std::vector<std::string>{};
    return std::any_of(verbs.begin(), verbs.end(), [&](const std::string& verb) {
      return dictionary.spell(verb);
    });
  }
};

std::vector<fs::path> dictionary_folders() {
  std::vector<fs::path> folders;
  if (const char* const own = std::getenv("DICPATH")) {
    for (const auto folder : base::split(own, ':')) {
      if (!folder.empty()) {
        folders.emplace_back(folder);
      }
    }
  }
  folders.emplace_back("/usr/local/share/hunspell");
  folders.emplace_back("/usr/share/hunspell");
  return folders;
}

base::Result<std::unique_ptr<SpellingCheck>>
SpellingCheck::open(const std::string& language, const std::vector<fs::path>& folders) {
  const auto files = find_files(language, folders);
  if (!files) {
    return base::Error("There is no dictionary for the language " + language +
                       ": spelling is not checked. Install the package of its dictionary, such as "
                       "hunspell-en-us or hunspell-es.");
  }
  auto impl = std::make_unique<Impl>(*files);
  if (base::lower_ascii(impl->dictionary.get_dict_encoding()) != "utf-8") {
    return base::Error(files->rules.string() +
                       ": this dictionary is not written in UTF-8: spelling is not checked");
  }
  impl->spanish = reading_language_of(language) == ReadingLanguage::Spanish;
  return std::unique_ptr<SpellingCheck>(new SpellingCheck(std::move(impl)));
}

SpellingCheck::SpellingCheck(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {
}

SpellingCheck::~SpellingCheck() = default;

void SpellingCheck::set_terms(const std::vector<std::string>& terms) {
  auto& dictionary = impl_->dictionary;
  for (const auto& term : impl_->terms) {
    dictionary.remove(term);
  }
  impl_->terms.clear();
  for (const auto& term : terms) {
    for (const auto& place : written_words(term)) {
      auto word = as_dictionaries_write(
          std::string_view(term).substr(place.begin, place.end - place.begin));
      if (!dictionary.spell(word)) {
        dictionary.add(word);
        impl_->terms.push_back(std::move(word));
      }
    }
  }
}

std::vector<base::ByteRange> SpellingCheck::misspelt(std::string_view text) const {
  std::vector<base::ByteRange> wrong;
  for (const auto& range : written_words(text)) {
    const auto word = text.substr(range.begin, range.end - range.begin);
    if (base::count_code_points(word) == 1) {
      continue;
    }
    if (impl_->knows(as_dictionaries_write(word))) {
      continue;
    }
    // "half-life" is right if both its parts are.
    auto begin = range.begin;
    for (const auto part : base::split(word, '-')) {
      if (!part.empty() && !impl_->knows(as_dictionaries_write(part))) {
        wrong.push_back({begin, begin + part.size()});
      }
      begin += part.size() + 1;
    }
  }
  return wrong;
}

std::vector<std::string> SpellingCheck::suggestions(std::string_view word) const {
  auto suggested = impl_->dictionary.suggest(as_dictionaries_write(word));
  suggested.resize(std::min(suggested.size(), kMostSuggestions));
  return suggested;
}

}  // namespace kiosk::language
