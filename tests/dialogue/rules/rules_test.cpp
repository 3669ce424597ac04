#include "dialogue/checker.hpp"
#include "dialogue/rules/rules.hpp"
#include "support/catch.hpp"
#include "support/generated_dialogue.hpp"
#include "support/small_dialogue.hpp"

using namespace small;

namespace {

Diagnostics found(const Dialogue& dialogue) {
  return check_dialogue(dialogue, Teaching(), Places());
}

std::string ids(const Dialogue& dialogue) {
  std::string all;
  for (const auto& diagnostic : found(dialogue)) {
    all += (all.empty() ? "" : " ") + diagnostic.id;
  }
  return all;
}

Dialogue with_text(const std::string& english, const std::string& spanish = "") {
  auto start = page("a", {choice("Out", "end")});
  Block block;
  block.text = words(english);
  if (!spanish.empty()) {
    block.text.words = {{"es", spanish}};
  }
  start.blocks = {block};
  return dialogue({start, ending("end")});
}

std::string ids_of_text(const std::string& english) {
  return ids(with_text(english));
}

std::string ids_of_spanish(const std::string& spanish) {
  return ids(with_text("", spanish));
}

}  // namespace

TEST_CASE("A dialogue without a fault gives no diagnostic", "[rules][dialogue][unit]") {
  CHECK(ids(generated_dialogue(200)).empty());
}

TEST_CASE("A choice that leads nowhere offers the nearest pages", "[rules][dialogue][unit]") {
  const auto broken = dialogue({page("a", {choice("On", "foot-chek")}),
                                page("foot-check", {choice("Out", "end")}),
                                ending("end")});
  const auto diagnostics = found(broken);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].id == "D100");
  CHECK(diagnostics[0].what == "this choice leads to \"foot-chek\", and no page has that name");
  CHECK(diagnostics[0].mend ==
        "did you mean \"foot-check\"? If not, add a page named \"foot-chek\"");
}

TEST_CASE("Results, steps and the start name pages that are there", "[rules][dialogue][unit]") {
  auto result = dialogue(
      {checklist("a", {item("Itch", Level::Amber)}, {kHelpNowPage, "gone", "end"}), ending("end")});
  CHECK(ids(result) == "D101");
  auto start = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  start.start = "gone";
  CHECK(ids(start) == "D102");
  auto steps = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  steps.topics.front().steps = {"a", "gone"};
  CHECK(ids(steps) == "D103");
}

TEST_CASE("Variables and values are those of the dialogue", "[rules][dialogue][unit]") {
  CHECK(ids(dialogue({page("a", {choice("Out", "end", {{"hwo", {"pump"}}}), choice("Out", "end")}),
                      ending("end")})) == "D104");
  CHECK(ids(dialogue({page("a", {setting("Out", "end", {{"how", "pmup"}}), choice("Out", "end")}),
                      ending("end")})) == "D105");
}

TEST_CASE("Sources and figures are those of the dialogue, and used", "[rules][dialogue][unit]") {
  auto source = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  source.pages["a"].sources = {"NHX"};
  CHECK(ids(source) == "D106");
  auto figure = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  Block block;
  block.kind = BlockKind::Figure;
  block.figure_id = "pmup";
  figure.pages["a"].blocks = {block};
  figure.figures["pump"].id = "pump";
  CHECK(ids(figure) == "D109 D110");
}

TEST_CASE("Words that promise safety or give orders about doses are told",
          "[rules][dialogue][unit]") {
  CHECK(ids_of_text("You are fine.") == "D130");
  CHECK(ids_of_text("No alarm means the pump works.") == "D130");
  CHECK(ids_of_text("Start with 5 mg.") == "D131");
  CHECK(ids_of_text("Cut it 10% a week.") == "D131");
  CHECK(ids_of_text("Reset the pump.") == "D132");
  CHECK(ids_of_text("Call 1-800-222-1222.") == "D133");
  CHECK(ids_of_text("Call 911.") == "D133");
  CHECK(ids_of_text("An addict needs more.") == "D134");
  CHECK(ids_of_text("It is just anxiety.") == "D135");
  CHECK(ids_of_text("Wait and see.") == "D135");
  CHECK(ids_of_text("It is safe to skip a dose.") == "D136");
  CHECK(ids_of_text("Take extra tablets.") == "D136");
  CHECK(ids_of_text("Drive to the hospital.") == "D137");
  CHECK(ids_of_text("You have withdrawal.") == "D138");
}

TEST_CASE("The same words in Spanish are told", "[rules][dialogue][unit]") {
  CHECK(ids_of_spanish("Usted está bien.") == "D130");
  CHECK(ids_of_spanish("Empiece con 5 miligramos.") == "D131");
  CHECK(ids_of_spanish("Reinicie la bomba.") == "D132");
  CHECK(ids_of_spanish("Llame al 112.") == "D133");
  CHECK(ids_of_spanish("Un adicto pide más.") == "D134");
  CHECK(ids_of_spanish("Espere a ver.") == "D135");
  CHECK(ids_of_spanish("Tome pastillas de más.") == "D136");
  CHECK(ids_of_spanish("Deje de tomar baclofeno.") == "D136");
  CHECK(ids_of_spanish("Maneje al hospital.") == "D137");
  CHECK(ids_of_spanish("Usted tiene abstinencia.") == "D138");
}

TEST_CASE("Warnings against the same things are right", "[rules][dialogue][unit]") {
  for (const auto* right : {"Do not take extra tablets, unless your team told you.",
                            "Never try to reset the pump.",
                            "Only trained staff reset the pump.",
                            "It is not safe to skip a dose.",
                            "Can I stop now?",
                            "Is it safe to skip a dose?",
                            "No beep does not mean it is fine.",
                            "Do not drive yourself. Have someone drive you.",
                            "This is not just anxiety.",
                            "If you have withdrawal, call.",
                            "Do not wait and see.",
                            "Call within 24 hours. It takes 1 to 3 days, often 12-96 hours.",
                            "Your doctor says when you can stop."}) {
    INFO(right);
    CHECK(ids_of_text(right).empty());
  }
  for (const auto* right : {"No tome pastillas de más, salvo que se lo diga su equipo.",
                            "No trate de reiniciarla.",
                            "No quiere decir que usted sea adicto.",
                            "Nunca espere a ver.",
                            "No maneje usted.",
                            "¿Puedo dejarlo ya?",
                            "Se puede dejar, poco a poco, con su médico."}) {
    INFO(right);
    CHECK(ids_of_spanish(right).empty());
  }
}

TEST_CASE("A wrong answer may say what is wrong; its reply may not", "[rules][dialogue][unit]") {
  auto asked = quiz("a", {choice("Out", "end")});
  asked.answers[1].text = words("Take extra tablets");
  CHECK(ids(dialogue({asked, ending("end")})).empty());
  asked.answers[1].reply = words("You are fine.");
  CHECK(ids(dialogue({asked, ending("end")})) == "D130");
}

TEST_CASE("A hard text is told once, with its grade and the sentence to mend",
          "[rules][dialogue][unit]") {
  const auto diagnostics = found(with_text("Rest. Consult an experienced physician immediately "
                                           "concerning deterioration of your general condition."));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].id == "D140");
  CHECK(diagnostics[0].what.find("reads at grade 1") != std::string::npos);
  CHECK(diagnostics[0].mend.find("“Consult an experienced physician") != std::string::npos);
  CHECK(diagnostics[0].mend.find("“deterioration”") != std::string::npos);
}

TEST_CASE("A short text with a hard word counts only with its page", "[rules][dialogue][unit]") {
  CHECK(ids_of_text("Consult an experienced physician immediately.").empty());
  auto many = with_text("Consult an experienced physician immediately.");
  auto& blocks = many.pages["a"].blocks;
  blocks.resize(4, blocks.front());
  const auto diagnostics = found(many);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].what.find("the English of the page \"a\" reads at grade") == 0);
}

TEST_CASE("The rules are safe on a model with nothing in it", "[rules][dialogue][unit]") {
  CHECK(ids({}) == "D102 D126");
  auto valueless = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  valueless.variables = {{"how", {}}};
  CHECK_NOTHROW(found(valueless));
}
