#pragma once
// How the files of a dialogue are written, as data. The loader reads by it; the JSON Schemas, the
// reference of the format and the forms of the editor are made from it.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dialogue/format/notation.hpp"

namespace kiosk::dialogue {

struct Range {
  double least = 0;
  double most = 0;
};

enum class NumberKind { Whole, Any };

struct Count {
  std::size_t least = 0;
  std::size_t most = 200;
};

/// What a word is the name of.
enum class Refers { ToNothing, ToPage, ToPageOrTopics, ToFigure, ToSource, ToVariable, ToValue };

enum class Repeats { Allowed, Refused };

struct Shape;
using SharedShape = std::shared_ptr<const Shape>;

/// Words that are not empty.
struct WordsShape {
  Refers refers = Refers::ToNothing;
};
/// Words in every language of the dialogue.
struct TextShape {};
struct NotationShape {
  Notation notation;
  Refers refers = Refers::ToNothing;
  Refers names = Refers::ToNothing;  ///< what of this sort refers to is called so here
};
/// A number as people dial it; may be empty.
struct PhoneShape {};
struct NumberShape {
  Range range;
  NumberKind kind = NumberKind::Whole;
};
struct BoolShape {};

/// Whether somebody may choose it by hand.
enum class Offered { Yes, No };

struct Option {
  std::string word;
  std::string name;  ///< what staff are shown for it
  Offered offered = Offered::Yes;
};
struct OneOfShape {
  std::vector<Option> options;
};

struct ListShape {
  SharedShape item;
  Count count;
  Repeats repeats = Repeats::Allowed;
};

/// One value for each language; a language may be left out.
struct ByLanguageShape {
  SharedShape value;
  std::size_t least = 0;
};

/// Keys that staff choose.
struct MapShape {
  std::vector<Notation> key;  ///< empty: any words
  Refers key_refers = Refers::ToNothing;
  SharedShape value;
  Refers key_names = Refers::ToNothing;  ///< what of this sort refers to is called so here
};

enum class Need { Required, Optional };

struct MemberShape {
  std::string key;
  std::string name;  ///< the label staff read; empty: nothing staff change
  std::string help;  ///< what it is, in a sentence
  SharedShape shape;
  Need need = Need::Required;
  /// Only in a group whose first choice (GroupShape::kind_key) is one of these; empty: in all.
  std::vector<std::string> kinds{};
};

struct GroupShape {
  std::vector<MemberShape> members;
  std::string kind_key;  ///< the member that says what kind of group it is; empty: there are none
  std::vector<std::string> exactly_one_of;  ///< keys of which one must be there

  /// In this order, each once.
  [[nodiscard]] std::vector<std::string> keys() const;
  /// The first member of this key; null if there is none.
  [[nodiscard]] const MemberShape* find(std::string_view key) const;
  /// That of a group of this kind; null if such a group has none.
  [[nodiscard]] const MemberShape* find(std::string_view key, std::string_view kind) const;
};

struct Shape {
  std::variant<WordsShape,
               TextShape,
               NotationShape,
               PhoneShape,
               NumberShape,
               BoolShape,
               OneOfShape,
               ListShape,
               ByLanguageShape,
               MapShape,
               GroupShape>
      kind;
  std::string name;  ///< what one of them is called: "choice"; empty: nothing of its own
  std::string help;
};

/// Whether a group of this kind has the member.
[[nodiscard]] bool is_of_kind(const MemberShape& member, std::string_view kind);

// Ways to write a shape down.
[[nodiscard]] SharedShape words_shape(Refers refers = Refers::ToNothing);
[[nodiscard]] SharedShape text_shape();
[[nodiscard]] SharedShape notation_shape(const Notation& notation,
                                         Refers refers = Refers::ToNothing,
                                         Refers names = Refers::ToNothing);
[[nodiscard]] SharedShape phone_shape();
[[nodiscard]] SharedShape number_shape(Range range, NumberKind kind);
[[nodiscard]] SharedShape bool_shape();
[[nodiscard]] SharedShape one_of_shape(std::vector<Option> options);
[[nodiscard]] SharedShape
list_shape(SharedShape item, Count count, Repeats repeats = Repeats::Allowed);
[[nodiscard]] SharedShape by_language_shape(SharedShape value, std::size_t least = 0);
[[nodiscard]] SharedShape map_shape(MapShape map);
[[nodiscard]] SharedShape named_shape(std::string name, std::string help, const SharedShape& shape);
[[nodiscard]] SharedShape group_shape(std::string name, std::string help, GroupShape group);

}  // namespace kiosk::dialogue
