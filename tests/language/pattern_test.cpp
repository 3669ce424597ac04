#include "language/pattern.hpp"
#include "support/catch.hpp"

using namespace kiosk::language;

TEST_CASE("A pattern is read to parts, places and words", "[language][unit]") {
  const auto parts = parse_pattern("cant|cannot  {breathe} & !convuls*");
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].presence == Presence::Required);
  REQUIRE(parts[0].places.size() == 2);
  CHECK(parts[0].places[0].written == "cant|cannot");
  CHECK(parts[0].places[0].words[1].text == "cannot");
  CHECK(parts[0].places[1].words[0].kind == PatternWordKind::Group);
  CHECK(parts[0].places[1].words[0].text == "breathe");
  CHECK(parts[1].presence == Presence::Forbidden);
  CHECK(parts[1].places[0].words[0].kind == PatternWordKind::Beginning);
  CHECK(parts[1].places[0].words[0].text == "convuls");
}

TEST_CASE("What is no pattern is read all the same", "[language][unit]") {
  CHECK(parse_pattern("").size() == 1);
  CHECK(parse_pattern("").front().places.empty());
  CHECK(parse_pattern("a & ").back().places.empty());
  CHECK(parse_pattern("! b").front().written == " b");
  CHECK(parse_pattern("a|").front().places.front().words.back().text.empty());
  CHECK(parse_pattern("{}").front().places.front().words.front().kind == PatternWordKind::Word);
  CHECK(parse_pattern("**").front().places.front().words.front().text == "*");
}
