#include "base/text.hpp"
#include "support/catch.hpp"

using namespace kiosk::base;
using Pieces = std::vector<std::string_view>;

TEST_CASE("Text is cut at every mark, also beside each other and at the ends", "[base][unit]") {
  CHECK(split("a|b|c", '|') == Pieces{"a", "b", "c"});
  CHECK(split("|a||", '|') == Pieces{"", "a", "", ""});
  CHECK(split("", '|') == Pieces{""});
}

TEST_CASE("Blanks go from both ends and stay within", "[base][unit]") {
  CHECK(trimmed(" \t a b\r\n") == "a b");
  CHECK(trimmed(" \n ").empty());
  CHECK(trimmed("..a.", ".") == "a");
}
