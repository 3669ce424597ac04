#pragma once
// Words somebody misspelled, to the words they may have meant.

#include <cstdint>
#include <string>
#include <vector>

#include "base/packed.hpp"
#include "base/table.hpp"
#include "base/word_table.hpp"

namespace kiosk::language {

/// All words the dialogue knows. Words of five letters and more are found with one slip, of nine
/// and more with two.
class Vocabulary {
public:
  /// Knows no word.
  Vocabulary() = default;
  explicit Vocabulary(const std::vector<std::string>& words);

  void pack(base::Packer& packer) const;
  /// Lies in what is unpacked, which must outlive it.
  [[nodiscard]] static Vocabulary unpack(base::Unpacker& unpacker);

  [[nodiscard]] bool knows(const std::string& word) const { return !known_.of(word).empty(); }
  /// Known words nearest in spelling to an unknown one; several if they are equally near, in the
  /// order they were given.
  [[nodiscard]] std::vector<std::string> near(const std::string& word) const;

private:
  base::HeldBytes own_;  ///< none if it was unpacked
  /// Their value has a bit for each letter that stands in the word.
  base::WordTableView<std::uint32_t> known_;
  base::TableView<std::uint32_t> by_length_;  ///< those that may be found: entries of known_
};

}  // namespace kiosk::language
