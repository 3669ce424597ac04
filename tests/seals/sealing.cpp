#include "seals/sealing.hpp"

#include "support/catch.hpp"

namespace sealing {

using namespace kiosk;
using namespace kiosk::dialogue;

namespace {

Text both(const std::string& english, const std::string& spanish) {
  return {{{"en", english}, {"es", spanish}}};
}

Block block(BlockKind kind, const Text& text) {
  Block made;
  made.kind = kind;
  made.text = text;
  return made;
}

Page lesson() {
  auto made = small::page("lesson",
                          {small::choice("Next", "signs", {{"how", {"unsure", "pump"}}}),
                           small::red_choice("Ill"),
                           small::setting("Pump", "quiz", {{"how", "pump"}})});
  made.title = both("Each day", "Cada día");
  made.question = both("How do I take it?", "¿Cómo lo tomo?");
  made.sources = {"NHS"};
  Block figure;
  figure.kind = BlockKind::Figure;
  figure.figure_id = "pump";
  figure.when = {{"how", {"pump"}}};
  Block points;
  points.kind = BlockKind::Points;
  points.items = {both("One", "Uno"), both("Two", "Dos")};
  made.blocks = {
      block(BlockKind::Paragraph, both("Call **{emergency}**.", "Llame a **{emergency}**.")),
      points,
      figure};
  return made;
}

Figure pump() {
  Figure figure;
  figure.id = "pump";
  figure.svg = "<svg/>";
  figure.alt = both("A pump", "Una bomba");
  figure.labels = {{{8, 8, 80.5F, 16}, LabelAlign::Left, both("Pump", "Bomba")}};
  return figure;
}

Page tips() {
  auto made = small::ending("tips");
  Block tip;
  tip.kind = BlockKind::Tip;
  tip.tip = {"moon", both("Sleep", "Dormir"), both("Early.", "Temprano.")};
  made.blocks = {tip};
  return made;
}

}  // namespace

Reviewer Signer::reviewer() const {
  return {name, signing::line_of(key.public_key())};
}

Signer signer(const std::string& name) {
  auto key = signing::make_secret_key();
  REQUIRE(key);
  return {name, std::move(*key)};
}

Dialogue dialogue() {
  auto made = small::dialogue(
      {lesson(),
       small::checklist("signs",
                        {small::item("Fever", Level::Red), small::item("Itch", Level::Amber)},
                        {kHelpNowPage, kCallTodayPage, "tips"}),
       small::quiz("quiz", {small::choice("On", "tips")}),
       small::page(kCallTodayPage, {small::choice("Tips", "tips")}),
       tips()});
  made.languages = {"en", "es"};
  made.figures.emplace("pump", pump());
  made.slots.emplace("emergency", both("your emergency number", "su número de emergencia"));
  made.updated = "2026-11-20";
  made.pages.at(kHelpNowPage).help.first = both("Tell the desk", "Avise en recepción");
  return made;
}

Seal sealed(const Dialogue& dialogue,
            const Signer& signer,
            const PageId& page,
            const Language& language,
            base::Day date,
            base::Day review_by) {
  const auto made = seals::sealed(
      dialogue, {page, language, signer.name, "test role", date, review_by}, signer.key);
  REQUIRE(made);
  return *made;
}

LoadedSeals loaded(const std::vector<Seal>& seals) {
  LoadedSeals made{"dialogue.json", {}};
  for (const auto& seal : seals) {
    made.seals.push_back({seal, {"seals.json", made.seals.size() + 1, 1, 1}, ""});
  }
  return made;
}

}  // namespace sealing
