#include "paper/pages.hpp"

#include "support/catch.hpp"

using namespace kiosk::paper;

namespace {

Piece piece(float height, KeepWithNext keep = KeepWithNext::No) {
  Piece made;
  made.height_pt = height;
  made.keep = keep;
  return made;
}

Pieces pieces_of(const std::vector<Piece>& pieces) {
  Pieces made;
  made.pieces = pieces;
  return made;
}

constexpr PageRoom kOneColumn{100, 1, 0};
constexpr PageRoom kTwoColumns{100, 2, 10};

}  // namespace

TEST_CASE("Pieces fill a page from the top and go on at the top of the next", "[pages][unit]") {
  auto second = piece(50);
  second.above_pt = 20;
  auto third = piece(40);
  third.above_pt = 20;
  const auto places = place_pieces(pieces_of({piece(20), second, third}), kOneColumn);
  CHECK(places[1].page == 0);
  CHECK(places[1].top_pt == Approx(40));
  CHECK(places[2].page == 1);
  CHECK(places[2].top_pt == Approx(0));
}

TEST_CASE("A heading goes to the next page with what it heads", "[pages][unit]") {
  const auto places =
      place_pieces(pieces_of({piece(70), piece(20, KeepWithNext::Yes), piece(20)}), kOneColumn);
  CHECK(places[0].page == 0);
  CHECK(places[1].page == 1);
  CHECK(places[2].page == 1);
}

TEST_CASE("What should stay together but is longer than a page is parted", "[pages][unit]") {
  std::vector<Piece> chain(12, piece(30, KeepWithNext::Yes));
  const auto places = place_pieces(pieces_of(chain), kOneColumn);
  CHECK(places[2].page == 0);
  CHECK(places[3].page == 1);
  CHECK(places.back().page == 3);
}

TEST_CASE("A piece taller than a page stands on one of its own", "[pages][unit]") {
  const auto places = place_pieces(pieces_of({piece(20), piece(150), piece(20)}), kOneColumn);
  CHECK(places[1].page == 1);
  CHECK(places[1].top_pt == Approx(0));
  CHECK(places[2].page == 2);
}

TEST_CASE("A page break begins a page", "[pages][unit]") {
  auto second = piece(10);
  second.new_page = NewPage::Yes;
  const auto places = place_pieces(pieces_of({piece(10), second}), kOneColumn);
  CHECK(places[1].page == 1);
}

TEST_CASE("A table's head stands above its rows on every page", "[pages][unit]") {
  Pieces table;
  table.heads.push_back(piece(10));
  table.pieces.push_back(piece(10, KeepWithNext::Yes));
  for (int row = 0; row < 10; ++row) {
    table.pieces.push_back(piece(30));
    table.pieces.back().head = 0;
  }
  const auto places = place_pieces(table, kOneColumn);
  CHECK_FALSE(places[1].head_above);
  REQUIRE(places[4].page == 1);
  CHECK(places[4].head_above);
  CHECK(places[4].top_pt == Approx(10));
  CHECK_FALSE(places[5].head_above);
  CHECK(places[7].head_above);
}

TEST_CASE("The columns of the last page are equally long", "[pages][unit]") {
  const auto places = place_pieces(pieces_of(std::vector<Piece>(24, piece(10))), kTwoColumns);
  CHECK(places[9].column == 0);
  CHECK(places[10].column == 1);
  CHECK(places[19].page == 0);
  CHECK(places[20].page == 1);
  CHECK(places[21].column == 0);
  CHECK(places[22].column == 1);
  CHECK(places[22].top_pt == Approx(0));
}

TEST_CASE("What goes across stands above both columns", "[pages][unit]") {
  std::vector<Piece> pieces(9, piece(10));
  pieces[0].across = Across::Yes;
  pieces[0].height_pt = 30;
  const auto places = place_pieces(pieces_of(pieces), kTwoColumns);
  CHECK(places[1].top_pt == Approx(40));
  CHECK(places[4].column == 0);
  CHECK(places[5].column == 1);
  CHECK(places[5].top_pt == Approx(40));
}

TEST_CASE("Equal columns part no heading from what it heads", "[pages][unit]") {
  std::vector<Piece> pieces(6, piece(10));
  pieces[2].keep = KeepWithNext::Yes;
  const auto places = place_pieces(pieces_of(pieces), kTwoColumns);
  CHECK(places[2].column == places[3].column);
}
