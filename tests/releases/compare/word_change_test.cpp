#include "releases/compare/word_change.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using paper::Mark;
using releases::compare_words;
using releases::likeness;

namespace {

/// "call [-us-] now": what a side says, with what changed in brackets.
std::string side(const std::vector<paper::Span>& spans) {
  std::string words;
  for (const auto& span : spans) {
    const std::string one =
        span.weight == paper::Weight::Bold ? "**" + span.words + "**" : span.words;
    words += span.mark == Mark::Removed ? "[-" + one + "-]"
             : span.mark == Mark::Added ? "[+" + one + "+]"
                                        : one;
  }
  return words;
}

}  // namespace

TEST_CASE("Changed words are marked on their side, all others are left", "[releases][diff][unit]") {
  const auto change = compare_words("Call us now, please.", "Call your nurse now.");
  CHECK(side(change.before) == "Call [-us now, please.-]");
  CHECK(side(change.after) == "Call [+your nurse now.+]");
}

TEST_CASE("The same words have no marks, and a missing side is empty", "[releases][diff][unit]") {
  CHECK(side(compare_words("the same", "the same").before) == "the same");
  const auto added = compare_words("", "new words");
  CHECK(added.before.empty());
  CHECK(side(added.after) == "[+new words+]");
  CHECK(side(compare_words("old", "").before) == "[-old-]");
}

TEST_CASE("Words that become bold are changed, and the stars are not shown",
          "[releases][diff][unit]") {
  const auto change = compare_words("call **now**", "**call** now");
  CHECK(side(change.before) == "[-call-] [-**now**-]");
  CHECK(side(change.after) == "[+**call**+] [+now+]");
}

TEST_CASE("Words put together again are the text, whatever changed", "[releases][diff][unit]") {
  const auto change = compare_words("uno dos tres", "dos uno tres");
  std::string before;
  for (const auto& span : change.before) {
    before += span.words;
  }
  CHECK(before == "uno dos tres");
}

TEST_CASE("Texts are more alike the more words they share", "[releases][diff][unit]") {
  CHECK(likeness("call us now", "call us now") == 1.0);
  CHECK(likeness("call us now", "call us today") > likeness("call us now", "see a nurse"));
  CHECK(likeness("one", "two") == 0.0);
  CHECK(likeness("", "") == 1.0);
}
