#pragma once
// What is remarked on words while they are typed: spelling, and sentences that are hard to read.

#include <cstdint>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "editor/field/text_field.hpp"

#include "language/spelling_check.hpp"

namespace kiosk::editor {

/// What a dialogue knows of the words of one language.
struct WordLists {
  std::vector<std::string> terms;        ///< right, though no dictionary has them
  std::vector<std::string> named_words;  ///< easy for a visitor, whatever their syllables
  bool operator==(const WordLists&) const = default;
};

class Proofreading {
public:
  /// `how` a dictionary is read, which takes a while: beside the caller, or (in tests) at once.
  explicit Proofreading(std::launch how)
      : how_(how) {}

  /// By language, a tag of BCP 47. Words of a language without lists are not judged.
  void set_lists(std::map<std::string, WordLists> lists);

  /// Rises when the same words may have other remarks than before.
  [[nodiscard]] std::uint64_t changes();

  /// In the order of the text. Nothing for a language of which no dictionary is installed and no
  /// rules are known.
  [[nodiscard]] std::vector<RemarkedWords> remarks(const std::string& text,
                                                   const std::string& language);

  /// What may have been meant; takes up to a tenth of a second.
  [[nodiscard]] std::vector<std::string> suggestions(const std::string& word,
                                                     const std::string& language);

private:
  using Opened = std::unique_ptr<language::SpellingCheck>;
  struct Dictionary {
    std::future<Opened> coming;
    Opened opened;  ///< null while it is coming, and where none is installed
  };

  Dictionary& dictionary_of(const std::string& language);

  std::launch how_;
  std::map<std::string, WordLists> lists_;
  std::map<std::string, Dictionary> dictionaries_;
  std::uint64_t changes_ = 1;
};

}  // namespace kiosk::editor
