// No word of the shipped content looks misspelt to an editor that is given its terms.

#include <string>
#include <vector>

#include "dialogue/files/source_set.hpp"
#include "dialogue/load/loader.hpp"
#include "dialogue/rules/texts.hpp"
#include "language/spelling_check.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

std::vector<const dialogue::Text*> all_texts(const dialogue::Dialogue& dialogue) {
  auto placed = dialogue::rules::texts_beside_pages(dialogue);
  for (const auto& [id, page] : dialogue.pages) {
    const auto of_page = dialogue::rules::texts_of(page);
    placed.insert(placed.end(), of_page.begin(), of_page.end());
  }
  std::vector<const dialogue::Text*> texts;
  texts.reserve(placed.size());
  for (const auto& one : placed) {
    texts.push_back(one.text);
  }
  return texts;
}

}  // namespace

TEST_CASE("Every word of the shipped content is in a dictionary or among its terms",
          "[dialogue][integration]") {
  const auto loaded = dialogue::load_dialogues(dialogue::embedded_sources());
  REQUIRE(loaded.dialogues.size() == 1);
  const auto& dialogue = loaded.dialogues.front();
  const auto texts = all_texts(dialogue);
  REQUIRE(texts.size() > 1000);
  for (const auto& language : dialogue.languages) {
    const auto check = language::SpellingCheck::open(language, language::dictionary_folders());
    REQUIRE(check);
    (*check)->set_terms(dialogue.terms_in(language));
    std::string wrong;
    for (const auto* const text : texts) {
      const auto& words = text->in(language);
      for (const auto& range : (*check)->misspelt(words)) {
        wrong += words.substr(range.begin, range.end - range.begin) + ": " + words + '\n';
      }
    }
    CAPTURE(language, wrong);
    CHECK(wrong.empty());
  }
}

TEST_CASE("A dialogue's terms are its named words and its known words", "[dialogue][unit]") {
  dialogue::Dialogue dialogue;
  dialogue.named_words["en"] = {"baclofen"};
  dialogue.known_words["en"] = {"Lioresal"};
  CHECK(dialogue.terms_in("en") == std::vector<std::string>{"baclofen", "Lioresal"});
  CHECK(dialogue.terms_in("es").empty());
}
