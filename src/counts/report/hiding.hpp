#pragma once
// Which numbers of a report are shown. The threshold rule for tables of counts of people: a cell of
// fewer than five is hidden, and so are cells from which it could be reckoned (complementary
// suppression). Source: Federal Committee on Statistical Methodology, Statistical Policy Working
// Paper 22, Report on Statistical Disclosure Limitation Methodology (second version, 2005),
// chapter II; the same in the Glossary on Statistical Disclosure Control (UNECE, 2005), "threshold
// rule": "some agencies require at least five respondents in a cell".
//
// What a reader can reckon is tried: from all that is shown, the least and the greatest number each
// hidden cell may be. A cell under five must stay anything from 0 to 4, so nobody at all is hidden
// too. Both kinds are shown as the same words, for "this one is five or more" would tell of the
// other.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kiosk::counts {

inline constexpr std::int64_t kLeastShown = 5;

enum class Shown {
  Number,
  Hidden,  ///< under five, or it would tell what a cell under five is
};

/// The cells of all tables of a report, and what a reader knows of them: how they hang together.
class Cells {
public:
  using Id = std::size_t;

  Id add(std::int64_t value);
  /// `parts` add up to `whole`.
  void sums_to(std::vector<Id> parts, Id whole);
  /// No part is more than `whole`, and together they are not less: a visit may count in several.
  void cover(std::vector<Id> parts, Id whole);
  /// `less` is not more than `more`.
  void at_most(Id less, Id more);

  /// Decides what is shown of each cell; to be called once, when all are there.
  void hide();

  [[nodiscard]] std::int64_t value(Id cell) const { return cells_[cell].value; }
  [[nodiscard]] Shown shown(Id cell) const { return cells_[cell].shown; }

private:
  enum class Kind { Sum, Cover, AtMost };
  struct Relation {
    Kind kind = Kind::Sum;
    std::vector<Id> parts;
    Id whole = 0;
  };
  enum class Place { Part, Whole };
  /// What may be hidden, the least loss first.
  struct Candidate {
    Place place = Place::Part;
    int steps = 0;  ///< by hidden cells, from the one that is told
    std::int64_t value = 0;
    Id cell = 0;
    // clang-tidy 14 takes the compiler's own 0 for ours.
    auto operator<=>(const Candidate&) const = default;  // NOLINT(modernize-use-nullptr)
  };
  struct Cell {
    std::int64_t value = 0;
    Shown shown = Shown::Number;
    std::int64_t least = 0;  ///< that a reader can reckon
    std::int64_t most = 0;
  };

  /// What a reader knows of each cell by all that is shown.
  void reckon();
  /// True if that tells a reader more than before.
  [[nodiscard]] bool narrow(const Relation& relation);
  [[nodiscard]] bool narrow(Id cell, std::int64_t least, std::int64_t most);
  /// Whether a reader knows more of a small cell than that it may be one.
  [[nodiscard]] bool is_told(Id cell) const;
  /// Whether what is hidden of a sum is known and, together, under five.
  [[nodiscard]] bool tells_a_small_rest(const Relation& relation) const;
  [[nodiscard]] std::vector<Id> told_cells() const;
  /// What is shown and hangs together with `cell`, by hidden cells or at once.
  [[nodiscard]] std::vector<Candidate> candidates_near(Id cell) const;
  /// Whether less is told if it is hidden too.
  [[nodiscard]] bool helps(Id cell, std::size_t told);
  /// So much is told, `cell` with it. False if nothing is left to be hidden.
  [[nodiscard]] bool hide_beside(Id cell, std::size_t told);

  std::vector<Cell> cells_;
  std::vector<Relation> relations_;
};

}  // namespace kiosk::counts
