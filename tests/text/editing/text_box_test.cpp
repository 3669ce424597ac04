// What a person types, moves over, selects and takes out.

#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "text/editing/accents.hpp"
#include "text/editing/typed_box.hpp"

using namespace kiosk;
using namespace kiosk::text;
using test::TypedBox;

namespace {

/// Where the caret stops on its way.
std::vector<std::size_t> stops_on_the_way(TypedBox& typed, Step step) {
  std::vector<std::size_t> stops;
  for (auto before = std::string::npos; before != typed.caret(); typed.step(step)) {
    before = typed.caret();
    stops.push_back(before);
  }
  return stops;
}

const std::string kFamily = "\U0001F469\u200D\U0001F469\u200D\U0001F467";
const std::string kThumb = "\U0001F44D\U0001F3FD";
const std::string kAcute = "e\u0301";

}  // namespace

TEST_CASE("What is typed stands at the caret, and the caret behind it", "[text][unit]") {
  TypedBox typed("Ask first.");
  typed.put_caret(4);
  const auto edited = typed(Insert{"your team "});
  CHECK(typed.box.text() == "Ask your team first.");
  CHECK(typed.caret() == 14);
  REQUIRE(edited.change);
  CHECK(*edited.change == Replacement{4, "", "your team "});
}

TEST_CASE("What is typed replaces what is selected", "[text][unit]") {
  TypedBox typed("Ask first.");
  typed.put_caret(4);
  typed.step(Step::WordRight, Selecting::Yes);
  CHECK(typed.selected() == "first");
  const auto edited = typed(Insert{"now"});
  CHECK(typed.box.text() == "Ask now.");
  CHECK(*edited.change == Replacement{4, "first", "now"});
  CHECK(typed.box.selection().empty());
}

TEST_CASE("Every accent of the palette can be put in", "[text][unit]") {
  for (const auto letter_case : {LetterCase::Small, LetterCase::Capital}) {
    for (const std::string accent : accents(letter_case)) {
      TypedBox typed("ab", "es");
      typed.put_caret(1);
      typed(Insert{accent});
      CHECK(typed.box.text() == "a" + accent + "b");
      CHECK(typed.caret() == 1 + accent.size());
    }
  }
}

TEST_CASE("An emoji, a letter with its accents and a flag are erased as one, from both sides",
          "[text][unit]") {
  for (const std::string& one : {kFamily, kThumb, kAcute, std::string("\U0001F1F2\U0001F1FD")}) {
    CAPTURE(one);
    TypedBox before("a" + one + "b");
    before.put_caret(1 + one.size());
    CHECK(*before(Erase{Side::Before}).change == Replacement{1, one, ""});
    CHECK(before.box.text() == "ab");
    CHECK(before.caret() == 1);
    TypedBox after("a" + one + "b");
    after.put_caret(1);
    CHECK(*after(Erase{Side::After}).change == Replacement{1, one, ""});
    CHECK(after.caret() == 1);
  }
}

TEST_CASE("In Hindi what stands before is erased sign by sign, what stands behind as one",
          "[text][unit]") {
  TypedBox typed("की", "hi");
  typed.step(Step::TextEnd);
  typed(Erase{Side::Before});
  CHECK(typed.box.text() == "क");
  TypedBox other("की", "hi");
  other(Erase{Side::After});
  CHECK(other.box.text().empty());
}

TEST_CASE("Nothing is erased where nothing stands", "[text][unit]") {
  TypedBox typed("");
  for (const auto side : {Side::Before, Side::After}) {
    for (const auto unit : {Unit::Character, Unit::Word}) {
      CHECK_FALSE(typed(Erase{side, unit}).change);
    }
  }
  CHECK_FALSE(typed(Cut{}).change);
  CHECK_FALSE(typed(Paste{}).change);
}

TEST_CASE("Words are erased to both sides", "[text][unit]") {
  TypedBox typed("Do not stop, ever.");
  typed.put_caret(11);
  CHECK(*typed(Erase{Side::Before, Unit::Word}).change == Replacement{7, "stop", ""});
  CHECK(*typed(Erase{Side::After, Unit::Word}).change == Replacement{7, ", ever", ""});
  CHECK(typed.box.text() == "Do not .");
}

TEST_CASE("Word steps stop at words, not at blanks, stars and full stops", "[text][unit]") {
  TypedBox typed("Do **not** stop. ¿Está bien?");
  CHECK(stops_on_the_way(typed, Step::WordRight) ==
        std::vector<std::size_t>{0, 2, 8, 15, 24, 29, 30});
  CHECK(stops_on_the_way(typed, Step::WordLeft) == std::vector<std::size_t>{30, 25, 19, 11, 5, 0});
}

TEST_CASE("Left of Arabic is on, and so is the word to the left", "[text][unit]") {
  const std::string words = "لا تتوقف";
  TypedBox typed(words, "ar");
  typed.step(Step::Left);
  CHECK(typed.caret() == 2);  // lam and alef are two letters, though drawn as one
  typed.step(Step::TextStart);
  typed.step(Step::WordLeft);
  CHECK(typed.caret() == 4);
  typed.step(Step::WordLeft);
  CHECK(typed.caret() == words.size());
  typed.step(Step::WordRight);
  CHECK(typed.caret() == 5);
}

TEST_CASE("Home and end are those of the wrapped line", "[text][unit]") {
  TypedBox typed("one two three four five six seven eight nine ten", "en", 200);
  REQUIRE(typed.box.height_px() > 2 * typed.box.line_height_px());
  typed.step(Step::Down);
  const auto second = typed.box.caret_rect();
  typed.step(Step::LineEnd);
  CHECK(typed.box.caret_rect().y_px == second.y_px);
  CHECK(typed.box.caret_rect().x_px > 100);
  typed.step(Step::LineStart);
  CHECK(typed.box.caret_rect().x_px == 0);
  CHECK(typed.box.caret_rect().y_px == second.y_px);
  typed.step(Step::LineEnd, Selecting::Yes);
  CHECK(typed.selected().find(' ') != std::string::npos);
  CHECK(typed.selected().back() != ' ');
}

TEST_CASE("The end of a line that ends inside a word is on that line", "[text][unit]") {
  TypedBox typed("electroencephalographically", "en", 150);
  typed.step(Step::LineEnd);
  CHECK(typed.box.caret_rect().y_px < typed.box.line_height_px());
  CHECK(typed.box.caret_rect().x_px > 100);
  const auto at = typed.caret();
  typed.step(Step::LineEnd);
  CHECK(typed.caret() == at);
  typed(Insert{"-"});
  CHECK(typed.box.text()[at] == '-');
}

TEST_CASE("Up and down keep their place along the line over a shorter one", "[text][unit]") {
  // The middle line is short: the third begins with a word that does not fit behind it.
  TypedBox typed("wide wide wide wide a Donaudampfschifffahrt", "en", 270);
  typed.step(Step::LineEnd);
  const float x_px = typed.box.caret_rect().x_px;
  typed.step(Step::Down);
  typed.step(Step::Up);
  CHECK(typed.box.caret_rect().x_px == x_px);
}

TEST_CASE("Up from the first line is the beginning, down from the last the end", "[text][unit]") {
  TypedBox typed("one two three");
  typed.put_caret(5);
  typed.step(Step::Up);
  CHECK(typed.caret() == 0);
  typed.put_caret(5);
  typed.step(Step::Down);
  CHECK(typed.caret() == 13);
}

TEST_CASE("Stepping out of a selection goes to the end that is seen there", "[text][unit]") {
  TypedBox typed("one two three");
  const auto select_two = [&] {
    typed.put_caret(4);
    typed.step(Step::WordRight, Selecting::Yes);
    REQUIRE(typed.selected() == "two");
  };
  select_two();
  typed.step(Step::Left);
  CHECK(typed.caret() == 4);
  select_two();
  typed.step(Step::Right);
  CHECK(typed.caret() == 7);
  CHECK(typed.box.selection().empty());
}

TEST_CASE("A click puts the caret between letters, two select a word, three all", "[text][unit]") {
  TypedBox typed("Do **not** stop, ever.");
  typed(Press{typed.middle_of(11, 15)});
  CHECK(typed.caret() == 13);
  CHECK(typed.box.selection().empty());
  typed(Press{typed.middle_of(11, 15), Clicks::Two});
  CHECK(typed.selected() == "stop");
  typed(Press{typed.middle_of(5, 8), Clicks::Two});
  CHECK(typed.selected() == "not");
  typed(Press{typed.middle_of(15, 17), Clicks::Two});
  CHECK(typed.selected() == ", ");
  typed(Press{typed.middle_of(5, 8), Clicks::Three});
  CHECK(typed.selected() == typed.box.text());
  typed(Press{{5000, 5000}});
  CHECK(typed.caret() == typed.box.text().size());
  typed(Press{{-5000, -5000}});
  CHECK(typed.caret() == 0);
}

TEST_CASE("A drag selects from where it began, by words after two clicks", "[text][unit]") {
  TypedBox typed("one two three four");
  typed(Press{typed.middle_of(4, 5)});
  typed(Drag{typed.middle_of(8, 13)});
  CHECK(typed.box.selection().anchor == typed.box.selection().range().begin);
  CHECK(typed.selected().find("wo thr") != std::string::npos);
  typed(Press{typed.middle_of(8, 13), Clicks::Two});
  CHECK(typed.selected() == "three");
  typed(Drag{typed.middle_of(14, 18)});
  CHECK(typed.selected() == "three four");
  typed(Drag{typed.middle_of(4, 7)});
  CHECK(typed.selected() == "two three");
  CHECK(typed.caret() == 4);
}

TEST_CASE("A click with shift selects from the caret on", "[text][unit]") {
  TypedBox typed("one two three four");
  typed.put_caret(4);
  typed(Press{{5000, 5}, Clicks::One, Selecting::Yes});
  CHECK(typed.selected() == "two three four");
  typed(Press{{0, 5}, Clicks::One, Selecting::Yes});
  CHECK(typed.selected() == "one ");
}

TEST_CASE("Cut, copied and pasted words are those that were selected", "[text][unit]") {
  TypedBox typed("Do **not** stop");
  typed(SelectAll{});
  CHECK_FALSE(typed(Copy{}).change);
  CHECK(typed.clipboard.words == "Do **not** stop");
  CHECK(*typed(Cut{}).change == Replacement{0, "Do **not** stop", ""});
  CHECK(typed.box.text().empty());
  typed(Paste{});
  typed(Paste{});
  CHECK(typed.box.text() == "Do **not** stopDo **not** stop");
  typed.clipboard.words = "kept";
  typed(Copy{});
  CHECK(typed.clipboard.words == "kept");
}

TEST_CASE("Pasted line breaks are blanks, none at the ends", "[text][unit]") {
  TypedBox typed("");
  typed.clipboard.words = "\r\nDo not\r\n  stop\n\nall\tat\u2028once. \n";
  typed(Paste{});
  CHECK(typed.box.text() == "Do not stop all at once.");
}

TEST_CASE("What must not stand in a text is not put in, and what stands there stays",
          "[text][unit]") {
  const Unwanted no_x = [](std::string_view text) {
    std::vector<base::CodePoint> found;
    for (const auto& character : base::code_points_of(text)) {
      if (character.value == U'x') {
        found.push_back(character);
      }
    }
    return found;
  };
  TypedBox typed("axb", "en", 400, no_x);
  typed.put_caret(2);
  const auto edited = typed(Insert{"1x2x"});
  CHECK(typed.box.text() == "ax12b");
  CHECK(typed.caret() == 4);
  CHECK(*edited.change == Replacement{2, "", "12"});
  CHECK(edited.left_out == 0);
  CHECK_FALSE(typed(Insert{"xx"}).change);
  CHECK_FALSE(typed(Insert{"\x01\x7F"}).change);
}

TEST_CASE("A paste that is too long is cut between letters, and how much is said", "[text][unit]") {
  TypedBox typed("Ask first.");
  std::string long_words;
  while (long_words.size() < 100'000) {
    long_words += kFamily;
  }
  typed.clipboard.words = long_words;
  const auto edited = typed(Paste{});
  CHECK(typed.box.text().size() <= kMostTextBytes);
  CHECK(typed.box.text().size() > kMostTextBytes - kFamily.size());
  REQUIRE(edited.change);
  CHECK(edited.change->after.size() % kFamily.size() == 0);
  CHECK(edited.left_out ==
        base::count_code_points(long_words) - base::count_code_points(edited.change->after));
  typed.clipboard.words = kFamily;
  const auto full = typed(Paste{});
  CHECK_FALSE(full.change);
  CHECK(full.left_out == base::count_code_points(kFamily));
}

TEST_CASE("Words that do not fit take nothing out", "[text][unit]") {
  TypedBox typed(std::string(2 * kMostTextBytes, 'a'));
  typed.step(Step::Right, Selecting::Yes);
  CHECK(typed(Insert{"b"}).left_out == 1);
  CHECK(typed.box.text() == std::string(2 * kMostTextBytes, 'a'));
  CHECK(typed(Erase{}).change);
}

TEST_CASE("Bytes that are not UTF-8 show that something was lost", "[text][unit]") {
  TypedBox typed("");
  typed(Insert{"a\xFF"
               "b"});
  CHECK(typed.box.text() == "a\uFFFDb");
  typed.box.set_text(std::string("c\xC3\0d", 4), CaretGoes::WithItsWords);
  CHECK(typed.box.text() == "c\uFFFD\uFFFDd");
}

TEST_CASE("A caret stays between its letters when the text is set from outside", "[text][unit]") {
  TypedBox typed("Ask first. Then wait.");
  typed.put_caret(11);
  typed.step(Step::WordRight, Selecting::Yes);
  typed.box.set_text("Always ask first. Then wait.", CaretGoes::WithItsWords);
  CHECK(typed.selected() == "Then");
  typed.box.set_text("Always ask first. Then wait long.", CaretGoes::WithItsWords);
  CHECK(typed.selected() == "Then");
  typed.box.set_text("", CaretGoes::WithItsWords);
  CHECK(typed.caret() == 0);
  CHECK(typed.box.selection().empty());
}

TEST_CASE("After an undo the caret stands behind what came back", "[text][unit]") {
  TypedBox typed("Do not stop. Call.");
  typed.put_caret(3);
  const auto change = typed(Erase{Side::After, Unit::Word}).change;
  typed.step(Step::TextEnd);
  auto text = typed.box.text();
  REQUIRE(change);
  change->inverse().apply_to(text);
  typed.box.set_text(text, CaretGoes::ToTheChange);
  CHECK(typed.box.text() == "Do not stop. Call.");
  CHECK(typed.caret() == 6);
}

TEST_CASE("A text set from outside never leaves the caret inside a letter", "[text][unit]") {
  TypedBox typed("ab" + kAcute + "c");
  typed.put_caret(3);
  typed.box.set_text("ab" + kFamily + "c", CaretGoes::ToTheChange);
  CHECK(typed.caret() == 2 + kFamily.size());
  TypedBox joined("\U0001F469\U0001F467");
  joined.put_caret(4);
  // The joiner makes one of the two that the caret stood between.
  joined.box.set_text("\U0001F469\u200D\U0001F467", CaretGoes::WithItsWords);
  CHECK(joined.caret() == joined.box.text().size());
}

TEST_CASE("A caret between two that typing joins moves behind them", "[text][unit]") {
  TypedBox typed("\U0001F469\U0001F467");
  typed.put_caret(4);
  typed(Insert{"\u200D"});
  CHECK(typed.caret() == typed.box.text().size());
}
