// The table made of the font files says the same as the typesetter that draws with them.

#include "base/utf8.hpp"
#include "dialogue/texts/characters.hpp"
#include "dialogue/texts/drawable.hpp"
#include "support/catch.hpp"
#include "text/typesetter.hpp"

using namespace kiosk;

TEST_CASE("What the check takes for drawable is what the typesetter can draw",
          "[app][texts][integration]") {
  const auto typesetter = text::Typesetter::create(KIOSK_BINARY_DIR "/fonts");
  REQUIRE(typesetter);
  for (char32_t character = 0x20; character < 0x3100; ++character) {
    if (dialogue::is_unseen(character)) {
      continue;
    }
    text::Paragraph paragraph;
    paragraph.words = base::utf8_of(character);
    const bool drawn = !(*typesetter)->measure(paragraph).missing_glyphs;
    INFO(dialogue::code_of(character));
    if (drawn != dialogue::can_be_drawn(character)) {
      CHECK(drawn == dialogue::can_be_drawn(character));
    }
  }
}
