#pragma once
// The structure elements that words and pictures of a page belong to.

#include <cstddef>
#include <limits>
#include <string>

namespace kiosk::paper {

using ElementId = std::size_t;
/// What is drawn for the eye only: grounds, rules, page numbers.
inline constexpr ElementId kArtifact = std::numeric_limits<ElementId>::max();

enum class Scope { None, Column, Row };
enum class Decoration { None, Underline, LineThrough };

/// A structure element of PDF 1.7: what a stretch of the page is.
struct Element {
  const char* tag = "";  ///< "H1", "P", "LI"
  ElementId parent = kArtifact;
  std::string alt;       ///< of a figure
  std::string summary;   ///< of a table
  std::string language;  ///< empty: that of the document
  Scope scope = Scope::None;
  Decoration decoration = Decoration::None;
};

[[nodiscard]] inline Element element_of(const char* tag, ElementId parent) {
  Element made;
  made.tag = tag;
  made.parent = parent;
  return made;
}

}  // namespace kiosk::paper
