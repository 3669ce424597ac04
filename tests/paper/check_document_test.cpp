#include "paper/html.hpp"
#include "paper/sample_document.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::paper;
using test::titled_document;

namespace {

/// Why both writers refuse it; "" if they do not.
std::string refusal_of(const Document& document) {
  const auto html = write_html(document);
  const auto pdf = test::pdf_writer().write(document);
  CHECK(html.has_value() == pdf.has_value());
  return html ? "" : html.error().message();
}

std::string refusal_of(const Block& block) {
  auto document = titled_document("Title");
  document.blocks.push_back(block);
  return refusal_of(document);
}

bool holds(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A document with all it needs is written", "[document][integration]") {
  CHECK(refusal_of(test::sample_document()).empty());
}

TEST_CASE("A document without a title, a language or a heading is refused",
          "[document][integration]") {
  auto document = titled_document("Title");
  document.title = " ";
  CHECK(holds(refusal_of(document), "title"));
  document = titled_document("Title");
  document.language.clear();
  CHECK(holds(refusal_of(document), "language"));
  document = titled_document("Title");
  document.blocks.clear();
  CHECK(holds(refusal_of(document), "heading"));
}

TEST_CASE("A day that is none is refused and an untold one is not", "[document][integration]") {
  auto document = titled_document("Title");
  document.date = "yesterday";
  CHECK(holds(refusal_of(document), "“yesterday” is not a day"));
  document.date.clear();
  CHECK(refusal_of(document).empty());
}

TEST_CASE("A skipped level and a second title are refused by their words",
          "[document][integration]") {
  CHECK(holds(refusal_of(Heading{3, words_of("Deep")}),
              "“Deep” is a heading of level 3 below one of level 1"));
  CHECK(holds(refusal_of(Heading{1, words_of("Again")}), "“Again” is a second heading of level 1"));
  CHECK(holds(refusal_of(Heading{2, {}}), "no words"));
}

TEST_CASE("A picture or a chart without words is refused", "[document][integration]") {
  auto picture = Picture{};
  picture.svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
  picture.view_width = picture.view_height = 10;
  CHECK(holds(refusal_of(picture), "cannot see it"));
  CHECK(holds(refusal_of(BarChart{}), "cannot see it"));
}

TEST_CASE("A table with a ragged row is refused", "[document][integration]") {
  CHECK(holds(refusal_of(Table{{words_of("A"), words_of("B")}, {{words_of("one")}}, {}}), "cells"));
  CHECK(holds(refusal_of(Table{{words_of("A")}, {}, {0}}), "share"));
}

TEST_CASE("A picture that is no SVG is told by the PDF", "[document][integration]") {
  auto document = titled_document("Title");
  Picture picture;
  picture.svg = "not a picture";
  picture.view_width = picture.view_height = 10;
  picture.alt = "nothing";
  document.blocks.emplace_back(picture);
  const auto pdf = test::pdf_writer().write(document);
  REQUIRE_FALSE(pdf);
  CHECK(holds(pdf.error().message(), "cannot draw the SVG"));
}
