#pragma once
// The structure elements that are open while a page is drawn. They nest as they must, each is
// opened once, and what is drawn between two of them belongs to none.

#include <vector>

#include "paper/pieces.hpp"

namespace kiosk::paper {

class TagPath {
public:
  TagPath(cairo_t* cairo, const std::vector<Element>& elements)
      : cairo_(cairo)
      , elements_(elements) {}

  /// Opens `element` and what it stands in, and closes what it does not stand in.
  void go_to(ElementId element);

  /// Closes the innermost element if it has words of its own: what is drawn next is an artifact.
  void leave_leaf();

  /// What is drawn until the next element, or until leave_leaf(), is decoration: nobody who listens
  /// misses it. Cairo before 1.18 leaves it without a mark, and finish_pdf() marks it; later ones
  /// take what is drawn in an open element for part of it unless they are told.
  void go_to_decoration();

  void close_all();

  /// Every element in the order in which it was opened: that of the structure tree.
  [[nodiscard]] const std::vector<ElementId>& opened() const { return opened_; }

private:
  void close_last();

  cairo_t* cairo_;
  const std::vector<Element>& elements_;
  std::vector<ElementId> open_;
  std::vector<ElementId> opened_;
  bool in_leaf_ = false;
  bool in_decoration_ = false;
};

}  // namespace kiosk::paper
