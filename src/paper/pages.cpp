#include "paper/pages.hpp"

#include <algorithm>

namespace kiosk::paper {

namespace {

/// Lengths that differ by less are the same.
constexpr float kHairPt = 0.01F;

/// The pieces from one on that one page takes.
struct Filling {
  std::vector<Place> places;
  std::size_t next = 0;     ///< the first piece that has no place on it
  bool in_columns = false;  ///< some piece stands in a column
  bool strained = false;    ///< a piece was parted from what it should stand with
};

class PageFiller {
public:
  PageFiller(const Pieces& all, const PageRoom& room)
      : all_(all)
      , room_(room) {}

  [[nodiscard]] Filling fill(std::size_t first, float limit_pt) const {
    Filling filling;
    filling.next = first;
    Pen pen{limit_pt, 0, 0, 0};
    while (filling.next < all_.pieces.size() && add_group(filling, pen)) {
    }
    return filling;
  }

  /// The same page with columns as short as they can be.
  [[nodiscard]] Filling balanced(std::size_t first, const Filling& greedy) const {
    Filling best = greedy;
    float low = 0;
    float high = room_.height_pt;
    while (high - low > 1) {
      const float middle = (low + high) / 2;
      auto tried = fill(first, middle);
      if (tried.next == greedy.next && !tried.strained) {
        high = middle;
        best = std::move(tried);
      } else {
        low = middle;
      }
    }
    return best;
  }

  [[nodiscard]] bool ends_here(std::size_t next) const {
    return next == all_.pieces.size() || all_.pieces[next].new_page == NewPage::Yes;
  }

private:
  struct Pen {
    float limit_pt = 0;
    float y_pt = 0;
    float columns_top_pt = 0;
    int column = 0;
  };

  [[nodiscard]] bool goes_across(const Piece& piece) const {
    return room_.columns > 1 && piece.across == Across::Yes;
  }

  /// Behind the pieces that should stand together with `first`.
  [[nodiscard]] std::size_t group_end(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < all_.pieces.size() && all_.pieces[end - 1].keep == KeepWithNext::Yes &&
           all_.pieces[end].new_page == NewPage::No &&
           goes_across(all_.pieces[end]) == goes_across(all_.pieces[first])) {
      ++end;
    }
    return end;
  }

  [[nodiscard]] float head_pt(const Piece& piece) const {
    return piece.head ? all_.heads[*piece.head].height_pt : 0;
  }

  [[nodiscard]] float height_pt(std::size_t first, std::size_t end, bool at_top) const {
    float height = at_top ? head_pt(all_.pieces[first]) : all_.pieces[first].above_pt;
    height += all_.pieces[first].height_pt;
    for (auto at = first + 1; at < end; ++at) {
      height += all_.pieces[at].above_pt + all_.pieces[at].height_pt;
    }
    return height;
  }

  /// Whether the page may take more.
  bool add_group(Filling& filling, Pen& pen) const {
    const Piece& piece = all_.pieces[filling.next];
    const bool across = goes_across(piece);
    const bool begins = filling.places.empty();
    if (!begins && (piece.new_page == NewPage::Yes || (across && filling.in_columns))) {
      return false;
    }
    if (!across && !filling.in_columns && !begins) {
      pen.y_pt += room_.across_gap_pt;
      pen.columns_top_pt = pen.y_pt;
    }
    const bool at_top = pen.y_pt <= pen.columns_top_pt && (!across || begins);
    const auto end = fitting_end(filling, pen, at_top);
    if (end == filling.next) {
      return !at_top && to_next_column(pen, across);
    }
    add_pieces(filling, pen, end, at_top);
    filling.in_columns = !across;
    pen.columns_top_pt = across ? pen.y_pt : pen.columns_top_pt;
    return true;
  }

  /// Behind the pieces that can be placed here together; filling.next if none can.
  std::size_t fitting_end(Filling& filling, const Pen& pen, bool at_top) const {
    const auto one = filling.next + 1;
    auto end = group_end(filling.next);
    if (height_pt(filling.next, end, true) > room_.height_pt + kHairPt) {
      end = one;
      filling.strained = true;
    }
    const float limit = goes_across(all_.pieces[filling.next]) ? room_.height_pt : pen.limit_pt;
    if (pen.y_pt + height_pt(filling.next, end, at_top) <= limit + kHairPt) {
      return end;
    }
    // On an empty page there is nothing to wait for.
    const bool must = at_top && filling.places.empty();
    filling.strained = filling.strained || must;
    return must ? one : filling.next;
  }

  [[nodiscard]] bool to_next_column(Pen& pen, bool across) const {
    if (across || pen.column + 1 >= room_.columns) {
      return false;
    }
    ++pen.column;
    pen.y_pt = pen.columns_top_pt;
    return true;
  }

  void add_pieces(Filling& filling, Pen& pen, std::size_t end, bool at_top) const {
    for (; filling.next < end; at_top = false) {
      const Piece& piece = all_.pieces[filling.next++];
      pen.y_pt += at_top ? head_pt(piece) : piece.above_pt;
      filling.places.push_back({0, pen.column, pen.y_pt, at_top && piece.head.has_value()});
      pen.y_pt += piece.height_pt;
    }
  }

  const Pieces& all_;
  PageRoom room_;
};

}  // namespace

std::vector<Place> place_pieces(const Pieces& pieces, const PageRoom& room) {
  const PageFiller filler(pieces, room);
  std::vector<Place> places;
  std::size_t page = 0;
  for (std::size_t next = 0; next < pieces.pieces.size(); ++page) {
    auto filling = filler.fill(next, room.height_pt);
    if (room.columns > 1 && filling.in_columns && filler.ends_here(filling.next)) {
      filling = filler.balanced(next, filling);
    }
    for (auto& place : filling.places) {
      place.page = page;
      places.push_back(place);
    }
    next = filling.next;
  }
  return places;
}

}  // namespace kiosk::paper
