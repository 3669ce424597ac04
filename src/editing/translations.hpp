#pragma once
// Whether the languages of a text still belong together: which was changed and which was not since
// both were published.

#include <map>
#include <string>
#include <vector>

#include "editing/agreements.hpp"
#include "editing/changes/change.hpp"
#include "editing/json/tree.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::editing {

/// Words that stayed as they were while another language of their text was changed.
struct OlderTranslation {
  std::string file;
  Pointer pointer;           ///< to the words that stayed
  dialogue::Language older;  ///< their language
  dialogue::Language newer;  ///< the first that was changed
  bool operator==(const OlderTranslation&) const = default;
};

class Translations {
public:
  /// The texts of `published` belong together.
  Translations(const Files& published, std::vector<dialogue::Language> languages);

  /// Of the files now. A text with other words in all languages is taken as translated anew, one
  /// that is not among those published as new.
  [[nodiscard]] std::vector<OlderTranslation> older_in(const Trees& trees,
                                                       const Agreements& agreed) const;

  /// What is saved and not older than another language of its text belongs together from now on.
  void take_saved(const Trees& trees, const Agreements& agreed);

  /// Somebody has looked at this text: its languages say the same.
  void agree(const Tree& tree, const Pointer& text, Agreements& agreed) const;

private:
  using Words = std::map<dialogue::Language, std::string>;

  struct PlacedText {
    std::string part;  ///< the page or the file it stands in, wherever that stands itself
    Pointer pointer;
    Words words;
  };

  /// A text that is not as it was published.
  struct ChangedText {
    PlacedText now;
    Words before;
  };
  /// Those of a file as it was when they were looked for last.
  struct KnownChanges {
    SharedTree tree;
    std::vector<ChangedText> texts;
  };

  [[nodiscard]] const std::vector<ChangedText>& changed_in(const SharedTree& tree) const;
  [[nodiscard]] static std::string digest_of(const PlacedText& text);
  [[nodiscard]] std::vector<PlacedText> texts_in(const Tree& tree) const;
  void collect(const dialogue::JsonValue& value,
               const Pointer& at,
               const std::string& part,
               std::vector<PlacedText>& texts) const;
  /// What it most likely was when it was published; null if it is the same, or was not there.
  [[nodiscard]] const Words* before(const PlacedText& text,
                                    const std::vector<PlacedText>& all_now) const;
  void compare(const Words& before,
               const PlacedText& now,
               const std::string& file,
               std::vector<OlderTranslation>& older) const;

  std::vector<dialogue::Language> languages_;
  std::map<std::string, std::vector<Words>> published_;  ///< by part
  mutable std::map<std::string, KnownChanges> changes_;  ///< by file
};

}  // namespace kiosk::editing
