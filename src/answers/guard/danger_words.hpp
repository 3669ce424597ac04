#pragma once
// Which ideas of danger stand in a question, and in which scopes (who, when, whether), by the lists
// of danger-words.json.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/packed.hpp"
#include "base/table.hpp"
#include "base/word_table.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::answers {

class DangerWords {
public:
  explicit DangerWords(const dialogue::DangerWords& lists);

  void pack(base::Packer& packer) const;
  /// Lies in what is unpacked, which must outlive it. `lists` are those it was made of.
  [[nodiscard]] static DangerWords unpack(const dialogue::DangerWords& lists,
                                          base::Unpacker& unpacker);

  enum class Kind { Concept, Scope };
  struct Idea {
    std::string id;
    Kind kind = Kind::Concept;
  };
  /// That an idea is said in the words [begin, end).
  struct Said {
    std::size_t idea = 0;  ///< index into ideas()
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Said&) const = default;
  };

  [[nodiscard]] const std::vector<Idea>& ideas() const { return ideas_; }
  /// In the order of their first words. Those of every language: people mix them.
  [[nodiscard]] std::vector<Said> find(const std::vector<std::string>& words) const;

private:
  using Form = std::uint32_t;  ///< a word of a list, or the beginning of one
  using Place = std::vector<Form>;
  /// Its places are rows of places_.
  struct Piece {
    std::uint32_t idea = 0;
    std::uint32_t first_place = 0;
    std::uint32_t end_place = 0;
  };

  class Lists;
  DangerWords() = default;
  [[nodiscard]] std::vector<Form> forms_of(const std::string& word) const;
  /// Adds each idea that begins at `start`, once.
  void
  find_at(std::size_t start, const std::vector<Place>& question, std::vector<Said>& said) const;
  /// The end of the piece that begins at `start`; 0 if it does not stand there.
  [[nodiscard]] std::size_t
  end_of(const Piece& piece, const std::vector<Place>& question, std::size_t start) const;

  base::HeldBytes own_;  ///< none if it was unpacked
  std::vector<Idea> ideas_;
  // In the order they are packed.
  base::WordTableView<Form> whole_;
  base::WordTableView<Form> stems_;
  base::WordTableView<Form> beginnings_;
  std::span<const Piece> pieces_;
  base::TableView<Form> places_;
  base::TableView<std::uint32_t> starting_with_;  ///< pieces, by form
};

}  // namespace kiosk::answers
