// The real dictionaries of the packages hunspell-en-us and hunspell-es.

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "language/spelling_check.hpp"
#include "language/written_words.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using language::SpellingCheck;
using Words = std::vector<std::string>;

namespace {

std::unique_ptr<SpellingCheck> dictionary(const std::string& language) {
  auto opened = SpellingCheck::open(language, language::dictionary_folders());
  REQUIRE(opened);
  return std::move(*opened);
}

Words misspelt(const SpellingCheck& check, const std::string& text) {
  Words words;
  for (const auto& range : check.misspelt(text)) {
    words.push_back(text.substr(range.begin, range.end - range.begin));
  }
  return words;
}

Words words_of(const std::string& text) {
  Words words;
  for (const auto& range : language::written_words(text)) {
    words.push_back(text.substr(range.begin, range.end - range.begin));
  }
  return words;
}

}  // namespace

TEST_CASE("Misspelt words are found where they stand", "[language][unit]") {
  const auto english = dictionary("en");
  CHECK(english->misspelt("Talk to yuor doctor.") == std::vector<base::ByteRange>{{8, 12}});
  CHECK(misspelt(*english, "Talk to your doctor first.").empty());
  const auto spanish = dictionary("es");
  CHECK(misspelt(*spanish, "Su corazon late. ¿Está bien? Pregúnte.") ==
        Words{"corazon", "Pregúnte"});
  CHECK(misspelt(*spanish, "Hable con su médico: ¿está bien? Llámenos, sin vergüenza.").empty());
}

TEST_CASE("Marks, slots, numbers, addresses and single letters are left alone",
          "[language][unit]") {
  CHECK(words_of("Do **not** stop {pump_team} 10mg T6 the nurse's half-life") ==
        Words{"Do", "not", "stop", "the", "nurse's", "half-life"});
  CHECK(words_of("See www.xyzzy.org, https://xyzzy.org/a or a@xyzzy.org now --sitte") ==
        Words{"See", "or", "now"});
  CHECK(words_of("{unfinished word") == Words{"unfinished", "word"});
  CHECK(words_of("don’t stop-").front() == "don’t");
  CHECK(words_of("").empty());
  const auto english = dictionary("en");
  CHECK(misspelt(*english, "Q W E: **don’t** sto**p**").size() == 1);
  CHECK(misspelt(*english, "Don’t wait: the doctor’s half-life and self-care").empty());
  CHECK(misspelt(*english, "a long-actting pill") == Words{"actting"});
}

TEST_CASE("Terms are right, with the capitals they have, until others are given",
          "[language][unit]") {
  const auto english = dictionary("en");
  const std::string text = "Baclofen or Lioresal, a baclofen's dose, lioresal";
  CHECK(misspelt(*english, text).size() == 4);
  english->set_terms({"baclofen", "Lioresal", "Lioresal Intrathecal", "dose"});
  CHECK(misspelt(*english, text) == Words{"lioresal"});
  CHECK(misspelt(*english, "Intrathecal").empty());
  english->set_terms({"Lioresal"});
  CHECK(misspelt(*english, text) == Words{"Baclofen", "baclofen's", "lioresal"});
  CHECK(misspelt(*english, "the dose").empty());
}

TEST_CASE("Spanish verbs with pronouns hung on are right if they have their accent",
          "[language][unit]") {
  const auto spanish = dictionary("es");
  CHECK(misspelt(*spanish, "Acuéstela. Estírese y repártalas. Pausarlo. Dígaselo. Tomándola.")
            .empty());
  CHECK(misspelt(*spanish, "Acuestela. Repartalas. Xyzzyla. Xyzzárlo.") ==
        Words{"Acuestela", "Repartalas", "Xyzzyla", "Xyzzárlo"});
}

TEST_CASE("What may have been meant is offered, terms too", "[language][unit]") {
  const auto english = dictionary("en");
  english->set_terms({"baclofen"});
  const auto suggested = english->suggestions("baclofin");
  CHECK(std::find(suggested.begin(), suggested.end(), "baclofen") != suggested.end());
  CHECK(english->suggestions("yuor").size() <= SpellingCheck::kMostSuggestions);
  CHECK(english->suggestions("yuor").front() == "your");
}

TEST_CASE("A language without a dictionary is told in plain words", "[language][unit]") {
  const auto none = SpellingCheck::open("tlh", language::dictionary_folders());
  REQUIRE_FALSE(none);
  CHECK(none.error().message().find("no dictionary for the language tlh") != std::string::npos);
  CHECK(none.error().message().find("hunspell-en-us") != std::string::npos);
  const test::ScratchFolder empty;
  CHECK_FALSE(SpellingCheck::open("en", {empty.path(), "/nowhere"}));
  CHECK_FALSE(SpellingCheck::open("", {empty.path()}));
}

TEST_CASE("A dictionary of the country asked for comes first, then any of the language",
          "[language][unit]") {
  const test::ScratchFolder folder;
  folder.write("qq_AA.aff", "SET UTF-8\n");
  folder.write("qq_AA.dic", "1\naaa\n");
  folder.write("qq_BB.aff", "SET UTF-8\n");
  folder.write("qq_BB.dic", "1\nbbb\n");
  const auto wrong_in = [&](const std::string& language) {
    const auto check = SpellingCheck::open(language, {folder.path()});
    REQUIRE(check);
    return misspelt(**check, "aaa bbb");
  };
  CHECK(wrong_in("qq-BB") == Words{"aaa"});
  CHECK(wrong_in("qq") == Words{"bbb"});
  CHECK(wrong_in("qq-CC") == Words{"bbb"});
}

TEST_CASE("A dictionary in another encoding is not used", "[language][unit]") {
  const test::ScratchFolder folder;
  folder.write("qq.aff", "SET ISO8859-1\n");
  folder.write("qq.dic", "1\naaa\n");
  const auto check = SpellingCheck::open("qq", {folder.path()});
  REQUIRE_FALSE(check);
  CHECK(check.error().message().find("UTF-8") != std::string::npos);
}

TEST_CASE("DICPATH names folders that come first", "[language][unit]") {
  REQUIRE(setenv("DICPATH", "/one::/two", 1) == 0);
  const auto folders = language::dictionary_folders();
  REQUIRE(unsetenv("DICPATH") == 0);
  REQUIRE(folders.size() >= 3);
  CHECK(folders[0] == "/one");
  CHECK(folders[1] == "/two");
  CHECK(folders.back() == "/usr/share/hunspell");
}
