#include "base/utf8.hpp"
#include "support/catch.hpp"

using kiosk::base::count_code_points;
using kiosk::base::first_invalid_utf8;
using kiosk::base::utf8_of;

TEST_CASE("Well-formed text in several scripts has no invalid byte", "[text][base][unit]") {
  CHECK_FALSE(first_invalid_utf8("plain"));
  CHECK_FALSE(first_invalid_utf8("ñ á ¿ — 🙂 हिन्दी"));
  CHECK_FALSE(first_invalid_utf8(""));
}

TEST_CASE("The first byte that breaks UTF-8 is named", "[text][base][unit]") {
  CHECK(first_invalid_utf8("ab\xFF") == 2U);
  CHECK(first_invalid_utf8("a\xC0\x80") == 1U);         // overlong
  CHECK(first_invalid_utf8("\xED\xA0\x80") == 0U);      // surrogate
  CHECK(first_invalid_utf8("ok\xC3") == 2U);            // cut short
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0U);  // past U+10FFFF
}

TEST_CASE("Characters are counted as an editor shows them", "[text][base][unit]") {
  CHECK(count_code_points("señal") == 5U);
  CHECK(count_code_points("🙂") == 1U);
}

TEST_CASE("A code point becomes the UTF-8 that says it", "[base][utf8]") {
  CHECK(utf8_of(U'a') == "a");
  CHECK(utf8_of(U'ñ') == "ñ");
  CHECK(utf8_of(U'’') == "’");
  CHECK(utf8_of(U'🙂') == "🙂");
  CHECK(utf8_of(0xD800).empty());
  CHECK(utf8_of(0x110000).empty());
}
