// Where things are in a text box, and what it looks like.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "support/catch.hpp"
#include "text/editing/typed_box.hpp"
#include "text/typesetter.hpp"

using namespace kiosk;
using namespace kiosk::text;
using test::TypedBox;

namespace {

float total_width(const std::vector<Rect>& rects) {
  return std::accumulate(rects.begin(), rects.end(), 0.0F, [](float sum, const Rect& rect) {
    return sum + rect.width_px;
  });
}

std::uint8_t pixel(const AlphaImage& image, int x, int y) {
  return image.pixels.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width_px) +
                         static_cast<std::size_t>(x));
}

/// The darkest pixel of what is drawn inside `rect`.
std::uint8_t darkest(const PaintedBox& painted, const Rect& rect) {
  std::uint8_t most = 0;
  for (int y = static_cast<int>(rect.y_px); y < static_cast<int>(rect.bottom_px()); ++y) {
    for (int x = static_cast<int>(rect.x_px); x < static_cast<int>(rect.right_px()); ++x) {
      most = std::max(most,
                      pixel(painted.image,
                            x - static_cast<int>(painted.at.x_px),
                            y - static_cast<int>(painted.at.y_px)));
    }
  }
  return most;
}

/// One line high, over the words.
Rect line_of(const TypedBox& typed, const ByteRange& range) {
  auto rect = typed.box.underlines(range).at(0);
  rect.height_px = typed.box.line_height_px();
  rect.y_px = 0;
  return rect;
}

}  // namespace

TEST_CASE("A narrower box is higher, by whole lines", "[text][component]") {
  const std::string words = "If your spasms get worse, ask your care team first.";
  const TypedBox wide(words, "en", 2000);
  const TypedBox narrow(words, "en", 200);
  CHECK(wide.box.height_px() == Approx(1.4 * 24));
  CHECK(narrow.box.height_px() >= 3 * wide.box.height_px());
  CHECK(std::fmod(narrow.box.height_px() + 0.5, 1.4 * 24) < 1);
  CHECK(TypedBox("").box.height_px() == wide.box.height_px());
}

TEST_CASE("Words look exactly as the visitor sees them", "[text][component]") {
  auto typesetter = Typesetter::create(KIOSK_BINARY_DIR "/fonts");
  REQUIRE(typesetter);
  test::HeldClipboard clipboard;
  TextBox box((*typesetter)->fonts(), clipboard, {});
  Paragraph paragraph;
  // No line begins with a letter that reaches to the left, for which a paragraph makes room.
  paragraph.words = "I plan my steps. Each is small. I plan my steps.";
  paragraph.style.size_px = 30;
  paragraph.style.language = "en";
  paragraph.width_px = 300;
  box.set_look(paragraph.style, paragraph.width_px);
  box.set_text(paragraph.words, CaretGoes::WithItsWords);
  const auto seen = (*typesetter)->paint(paragraph);
  const auto typed = box.paint(0, box.height_px());
  REQUIRE(typed.image.height_px == seen.height_px);
  const int left = -static_cast<int>(typed.at.x_px);
  for (int y = 0; y < seen.height_px; ++y) {
    for (int x = 0; x < seen.width_px; ++x) {
      REQUIRE(int{pixel(typed.image, x + left, y)} == int{pixel(seen, x, y)});
    }
  }
}

TEST_CASE("Words between marks are bold, and the marks softer than the words",
          "[text][component]") {
  const TypedBox marked("**stop**");
  const TypedBox plain("xxstopxx");
  const auto width = [](const TypedBox& typed) {
    return total_width(typed.box.underlines({2, 6}));
  };
  CHECK(width(marked) > width(plain));
  const auto painted = marked.box.paint(0, marked.box.height_px());
  CHECK(darkest(painted, line_of(marked, {2, 6})) == 255);
  CHECK(darkest(painted, line_of(marked, {0, 2})) < 128);
  CHECK(darkest(painted, line_of(marked, {0, 2})) > 64);
  CHECK(darkest(painted, line_of(marked, {6, 8})) < 128);
  const TypedBox stray("**stop");
  const auto alone = stray.box.paint(0, stray.box.height_px());
  CHECK(darkest(alone, line_of(stray, {0, 2})) > 128);
  CHECK(width(stray) == Approx(width(plain)).margin(0.1));
}

TEST_CASE("The caret goes on as words are typed, and stands on its line", "[text][component]") {
  TypedBox typed("", "en", 200);
  float x_px = typed.box.caret_rect().x_px;
  CHECK(x_px == 0);
  for (const auto* const letter : {"b", "a", "c"}) {
    typed(Insert{letter});
    CHECK(typed.box.caret_rect().x_px > x_px);
    x_px = typed.box.caret_rect().x_px;
  }
  CHECK(typed.box.caret_rect().bottom_px() <= typed.box.line_height_px());
  typed(Insert{"lofen is a medicine for tight muscles"});
  CHECK(typed.box.caret_rect().y_px > typed.box.height_px() - typed.box.line_height_px());
}

TEST_CASE("The caret stays inside the box where blanks reach over its edge", "[text][component]") {
  TypedBox typed(std::string(80, 'i'), "en", 200);
  typed.step(Step::TextEnd);
  typed(Insert{std::string(200, ' ')});
  CHECK(typed.box.caret_rect().right_px() <= 200);
}

TEST_CASE("Clicking where the caret is leaves it there", "[text][component]") {
  for (const std::string& words : {std::string("Ask **your** team first, then wait for an answer."),
                                   std::string("لا تتوقف عن تناول الدواء فجأة"),
                                   std::string("अपनी दवा अचानक बंद न करें")}) {
    TypedBox typed(words, "en", 220);
    typed.step(Step::TextStart);
    for (std::size_t before = words.size() + 1; before != typed.caret();) {
      before = typed.caret();
      const auto rect = typed.box.caret_rect();
      CAPTURE(words, before);
      CHECK(typed.box.index_at({rect.x_px + rect.width_px / 2, rect.y_px + 5}) == before);
      typed.step(words[0] == 'A' || words[0] == "अ"[0] ? Step::Right : Step::Left);
    }
  }
}

TEST_CASE("A selection over three lines covers each from its words to their end",
          "[text][component]") {
  TypedBox typed("one two three four five six seven eight", "en", 160);
  typed(SelectAll{});
  const auto rects = typed.box.selection_rects();
  REQUIRE(static_cast<long>(rects.size()) ==
          std::lround(typed.box.height_px() / typed.box.line_height_px()));
  for (std::size_t line = 0; line < rects.size(); ++line) {
    CHECK(rects[line].y_px == Approx(static_cast<float>(line) * typed.box.line_height_px()));
    CHECK(rects[line].x_px == 0);
    CHECK(rects[line].right_px() <= 161);
  }
}

TEST_CASE("In a line of Arabic and Latin a selection is in pieces, as the letters are",
          "[text][component]") {
  // Read: A B, three Arabic letters from the right, C D.
  const std::string words = "AB جدد CD";
  TypedBox typed(words);
  const auto select = [&](std::size_t begin, std::size_t end) {
    typed.put_caret(begin);
    REQUIRE(typed.caret() == begin);
    while (typed.caret() < end) {
      typed.step(Step::Right, Selecting::Yes);
    }
    return typed.box.selection_rects();
  };
  const auto piece = [&](std::size_t begin, std::size_t end) {
    return typed.box.underlines({begin, end}).at(0);
  };
  // All of it is one piece.
  typed(SelectAll{});
  CHECK(typed.box.selection_rects().size() == 1);
  // The first two Arabic letters stand to the right of the third.
  const auto first = piece(3, 5);
  const auto last = piece(7, 9);
  CHECK(first.x_px > last.x_px);
  // From A to the first Arabic letter: a hole where the other two are.
  typed.step(Step::TextStart);
  typed(Press{{0, 5}});
  typed(Press{{first.x_px + first.width_px * 0.3F, 5}, Clicks::One, Selecting::Yes});
  REQUIRE(typed.selected() == "AB ج");
  const auto rects = typed.box.selection_rects();
  REQUIRE(rects.size() == 2);
  CHECK(rects[0].x_px == 0);
  CHECK(rects[0].right_px() <= last.x_px + 0.1F);
  CHECK(rects[1].x_px == Approx(first.x_px).margin(0.1));
  CHECK(rects[1].right_px() == Approx(first.right_px()).margin(0.1));
  // From C back to the last Arabic letter: a hole to the right of it.
  const auto tail = typed.box.underlines({7, words.size()});
  REQUIRE(tail.size() == 2);
  CHECK(tail[0].x_px == Approx(last.x_px).margin(0.1));
  CHECK(tail[1].right_px() == Approx(piece(11, 12).right_px()).margin(0.1));
  CHECK(select(0, 3).size() == 1);
}

TEST_CASE("Latin inside Arabic: the same, from the right", "[text][component]") {
  const std::string words = "خذ baclofen يوميا";
  TypedBox typed(words, "ar", 400);
  const auto word = typed.box.underlines({5, 13}).at(0);
  const auto before = typed.box.underlines({0, 4}).at(0);
  const auto behind = typed.box.underlines({14, words.size()}).at(0);
  CHECK(before.x_px > word.x_px);
  CHECK(word.x_px > behind.x_px);
  CHECK(before.right_px() == Approx(400).margin(1));
  // The beginning and half of the Latin word.
  const auto half = typed.box.underlines({0, 8});
  REQUIRE(half.size() == 2);
  CHECK(half[0].x_px == Approx(word.x_px).margin(0.1));
  CHECK(half[1].right_px() == Approx(before.right_px()).margin(0.1));
}

TEST_CASE("Stepping right through mixed lines visits every place and comes to an end",
          "[text][component]") {
  for (const std::string& words :
       {std::string("AB جدد CD and on to the next line with more جدد words"),
        std::string("خذ baclofen يوميا مع الطعام 10 mg ثلاث مرات")}) {
    for (const float width : {90.0F, 180.0F, 2000.0F}) {
      TypedBox typed(words, "ar", width);
      typed.step(Step::TextStart);
      std::vector<std::size_t> visited{typed.caret()};
      const auto on = words[0] == 'A' ? Step::Right : Step::Left;
      for (std::size_t steps = 0; steps < 2 * words.size(); ++steps) {
        typed.step(on);
        visited.push_back(typed.caret());
      }
      CAPTURE(words, width);
      CHECK(typed.caret() == words.size());
      std::sort(visited.begin(), visited.end());
      visited.erase(std::unique(visited.begin(), visited.end()), visited.end());
      CHECK(visited.size() == base::count_code_points(words) + 1);
    }
  }
}

TEST_CASE("Underlines stand below the words and over no other line", "[text][component]") {
  const TypedBox typed("one two three four five six seven eight", "en", 160);
  for (const auto& rect : typed.box.underlines({0, 39})) {
    const auto line = std::floor(rect.y_px / typed.box.line_height_px());
    const auto top = line * typed.box.line_height_px();
    CHECK(rect.y_px - top > kBaseline * 24);
    CHECK(rect.bottom_px() - top <= typed.box.line_height_px());
  }
  CHECK(typed.box.underlines({4, 4}).empty());
}

TEST_CASE("Characters that no font has are told by their place", "[text][component]") {
  CHECK(TypedBox("baclofeno: ¿está bien?").box.missing_glyphs().empty());
  const TypedBox typed("a 日b\u65E5");
  CHECK(typed.box.missing_glyphs() == std::vector<ByteRange>{{2, 5}, {6, 9}});
}

TEST_CASE("A line break that a file brought is seen, and can be taken out", "[text][component]") {
  TypedBox typed("a\nb");
  CHECK(typed.box.height_px() == typed.box.line_height_px());
  CHECK(typed.box.underlines({1, 2}).at(0).width_px > 5);
  typed.put_caret(2);
  typed(Erase{});
  CHECK(typed.box.text() == "ab");
}

TEST_CASE("A part of a box is painted as it is in the whole", "[text][component]") {
  const TypedBox typed("one two three four five six seven eight", "en", 160);
  const auto all = typed.box.paint(0, typed.box.height_px());
  const auto part = typed.box.paint(20, 60);
  REQUIRE(part.image.height_px == 40);
  CHECK(part.at.y_px == 20);
  for (int y = 0; y < part.image.height_px; ++y) {
    for (int x = 0; x < part.image.width_px; ++x) {
      REQUIRE(int{pixel(part.image, x, y)} == int{pixel(all.image, x, y + 20)});
    }
  }
  CHECK(typed.box.paint(5000, 6000).image.pixels.empty());
}
