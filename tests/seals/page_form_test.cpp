// What a seal is bound to: what the page shows, all of it, and nothing else.

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/digest.hpp"
#include "seals/page_form.hpp"
#include "seals/sealing.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using dialogue::Dialogue;
using dialogue::Page;

namespace {

std::string form_of(const Dialogue& dialogue, const char* page, const char* language = "en") {
  return seals::words_of(seals::page_form(dialogue, *dialogue.find_page(page), language));
}

using Edit = std::pair<const char*, std::function<void(Dialogue&, Page&)>>;

/// Whether each edit gives the lesson another form.
void check_each(const std::vector<Edit>& edits, bool another) {
  const auto before = form_of(sealing::dialogue(), "lesson");
  for (const auto& [name, edit] : edits) {
    auto dialogue = sealing::dialogue();
    edit(dialogue, dialogue.pages.at("lesson"));
    INFO(name);
    CHECK((form_of(dialogue, "lesson") != before) == another);
  }
}

}  // namespace

TEST_CASE("The form of a page is what an auditor would write down", "[seals][unit]") {
  const auto dialogue = sealing::dialogue();
  const std::string wanted = "baclofen-kiosk page 1\n"
                             "page lesson\n"
                             "language es\n"
                             "kind page\n"
                             "title Cada día\n"
                             "question ¿Cómo lo tomo?\n"
                             "block text\n"
                             "text Llame a **{emergency}**.\n"
                             "block points\n"
                             "item Uno\n"
                             "item Dos\n"
                             "block figure\n"
                             "figure pump\n"
                             "when how pump\n"
                             "choice Next\n"
                             "goto signs\n"
                             "when how pump unsure\n"
                             "choice Ill\n"
                             "goto help-now\n"
                             "red_flag\n"
                             "choice Pump\n"
                             "goto quiz\n"
                             "set how pump\n"
                             "source NHS\n"
                             "figure pump\n"
                             "svg " +
                             base::sha256_of_bytes("<svg/>") +
                             "\n"
                             "alt Una bomba\n"
                             "label Bomba\n"
                             "box 8 8 80.5 16\n"
                             "align left\n"
                             "slot emergency\n"
                             "words su número de emergencia\n";
  CHECK(form_of(dialogue, "lesson", "es") == wanted);
  const auto form = seals::page_form(dialogue, dialogue.pages.at("lesson"), "es");
  CHECK(seals::digest_of(form) == base::sha256_of_bytes(wanted));
}

TEST_CASE("Checklists, quizzes, endings and help now have forms of their own", "[seals][unit]") {
  const auto dialogue = sealing::dialogue();
  CHECK(form_of(dialogue, "signs")
            .find("item Fever\nid Fever\nlevel red\n"
                  "item Itch\nid Itch\nlevel amber\n"
                  "red help-now\namber call-today\nnone tips\n") != std::string::npos);
  CHECK(form_of(dialogue, "quiz")
            .find("answer Right\nright\nreply Yes\n"
                  "answer Wrong\nreply No\n") != std::string::npos);
  CHECK(form_of(dialogue, "tips").find("block tip\nicon moon\ntitle Sleep\ntext Early.\n") !=
        std::string::npos);
  CHECK(form_of(dialogue, "help-now").find("kind help-now\ntitle Title\nfirst Tell the desk\n") !=
        std::string::npos);
}

TEST_CASE("Any change of what the page shows changes its form", "[seals][safety][unit]") {
  check_each(
      {{"title", [](Dialogue&, Page& page) { page.title.words["en"] += "!"; }},
       {"question", [](Dialogue&, Page& page) { page.question.words["en"] = "When?"; }},
       {"kind", [](Dialogue&, Page& page) { page.kind = dialogue::PageKind::Ending; }},
       {"words", [](Dialogue&, Page& page) { page.blocks[0].text.words["en"] += " "; }},
       {"a point", [](Dialogue&, Page& page) { page.blocks[1].items[1].words["en"] = "Three"; }},
       {"order", [](Dialogue&, Page& page) { std::swap(page.blocks[0], page.blocks[1]); }},
       {"a warning",
        [](Dialogue&, Page& page) { page.blocks[0].kind = dialogue::BlockKind::Warning; }},
       {"a block less", [](Dialogue&, Page& page) { page.blocks.pop_back(); }},
       {"when",
        [](Dialogue&, Page& page) {
          page.blocks[2].when = {{"how", {"unsure"}}};
        }},
       {"always", [](Dialogue&, Page& page) { page.blocks[2].when.clear(); }},
       {"choice", [](Dialogue&, Page& page) { page.choices[0].text.words["en"] = "On"; }},
       {"target", [](Dialogue&, Page& page) { page.choices[0].target = "tips"; }},
       {"set",
        [](Dialogue&, Page& page) {
          page.choices[2].set = {{"how", "unsure"}};
        }},
       {"no red flag", [](Dialogue&, Page& page) { page.choices[1].red_flag = false; }},
       {"choice when", [](Dialogue&, Page& page) { page.choices[0].when.clear(); }},
       {"source", [](Dialogue&, Page& page) { page.sources = {"FDA"}; }},
       {"figure", [](Dialogue&, Page& page) { page.blocks[2].figure_id = "brain"; }},
       {"drawing", [](Dialogue& one, Page&) { one.figures.at("pump").svg = "<svg></svg>"; }},
       {"alt", [](Dialogue& one, Page&) { one.figures.at("pump").alt.words["en"] = "A box"; }},
       {"label",
        [](Dialogue& one, Page&) { one.figures.at("pump").labels[0].text.words["en"] = "Box"; }},
       {"place", [](Dialogue& one, Page&) { one.figures.at("pump").labels[0].box.x = 9; }},
       {"slot", [](Dialogue& one, Page&) { one.slots.at("emergency").words["en"] = "000"; }},
       {"id", [](Dialogue&, Page& page) { page.id = "other"; }}},
      true);
}

TEST_CASE("A change elsewhere leaves the form of a page as it is", "[seals][unit]") {
  check_each(
      {{"the other language", [](Dialogue&, Page& page) { page.title.words["es"] = "Otro"; }},
       {"another page",
        [](Dialogue& one, Page&) { one.pages.at("tips").title.words["en"] = "Rest"; }},
       {"another slot", [](Dialogue& one, Page&) { one.slots["clinic_phone"].words["en"] = "us"; }},
       {"another figure", [](Dialogue& one, Page&) { one.figures["brain"].id = "brain"; }},
       {"facts", [](Dialogue&, Page& page) { page.facts = {"F1"}; }},
       {"state", [](Dialogue&, Page& page) { page.review = {}; }},
       {"topic", [](Dialogue& one, Page&) { one.topics[0].title.words["en"] = "New"; }},
       {"order of values",
        [](Dialogue&, Page& page) {
          page.choices[0].when = {{"how", {"pump", "unsure"}}};
        }}},
      false);
}

TEST_CASE("No words can pass for two lines of the form", "[seals][safety][unit]") {
  auto one = sealing::dialogue();
  auto two = sealing::dialogue();
  one.pages.at("lesson").title.words["en"] = "A\nquestion B";
  two.pages.at("lesson").title.words["en"] = "A\\nquestion B";
  const auto form = form_of(one, "lesson");
  CHECK(form.find("title A\\nquestion B\n") != std::string::npos);
  CHECK(form != form_of(two, "lesson"));
}

TEST_CASE("The parts of a form are told apart by their fingerprints", "[seals][unit]") {
  const auto parts_of = [](const Dialogue& dialogue) {
    return seals::sealed_parts(seals::page_form(dialogue, dialogue.pages.at("lesson"), "en"));
  };
  auto dialogue = sealing::dialogue();
  const auto before = parts_of(dialogue);
  dialogue.pages.at("lesson").blocks[1].items[0].words["en"] = "First";
  const auto after = parts_of(dialogue);
  REQUIRE(before.size() == after.size());
  for (std::size_t index = 0; index < before.size(); ++index) {
    CHECK(before[index].name == after[index].name);
    CHECK((before[index] == after[index]) == (before[index].name != "blocks/1"));
  }
}
