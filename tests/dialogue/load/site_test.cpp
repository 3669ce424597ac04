#include "dialogue/load/loader.hpp"
#include "dialogue/model/site.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

Dialogue with_slots() {
  Dialogue dialogue;
  dialogue.languages = {"en", "es"};
  dialogue.slots["emergency"] =
      Text{{{"en", "your emergency number"}, {"es", "su número de emergencia"}}};
  dialogue.slots["clinic_phone"] = Text{{{"en", "your clinic"}, {"es", "su clínica"}}};
  return dialogue;
}

const Text kCall{
    {{"en", "Call **{emergency}** or {clinic_phone}."}, {"es", "Llame a **{emergency}**."}}};

}  // namespace

TEST_CASE("A slot the site sets shows the number in every language", "[dialogue][site][unit]") {
  Site site;
  site.phones.emergency = "911";
  site.phones.clinic = "555-0110";
  CHECK(filled(with_slots(), site, kCall, "en") == "Call **911** or 555-0110.");
  CHECK(filled(with_slots(), site, kCall, "es") == "Llame a **911**.");
}

TEST_CASE("A slot the site leaves open shows the dialogue's own words", "[dialogue][site][unit]") {
  CHECK(filled(with_slots(), {}, kCall, "es") == "Llame a **su número de emergencia**.");
}

TEST_CASE("What is no slot stays as it stands", "[dialogue][site][unit]") {
  CHECK(filled(with_slots(), {}, Text{{{"en", "Step {n} of {m} {"}}}, "en") == "Step {n} of {m} {");
}

TEST_CASE("Visitors may pick the languages the site leaves on, its first one first",
          "[dialogue][site][unit]") {
  Site site;
  CHECK(languages_on(with_slots(), site) == std::vector<Language>{"en", "es"});
  site.languages = {"es", "en"};
  CHECK(languages_on(with_slots(), site) == std::vector<Language>{"es", "en"});
  site.languages = {"es"};
  CHECK(languages_on(with_slots(), site) == std::vector<Language>{"es"});
  site.languages = {"fr"};
  CHECK(languages_on(with_slots(), site) == std::vector<Language>{"en", "es"});
}

TEST_CASE("A site file sets what it names and leaves the rest as it was",
          "[dialogue][site][unit]") {
  const auto loaded = load_site(
      "site.json",
      R"({ "clinic": "Riverside", "phones": { "poison": "" }, "idle": { "base_seconds": 60 } })");
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().id == "D073");
  CHECK_FALSE(has_errors(loaded.diagnostics));
  CHECK(loaded.site.state == SiteState::Set);
  CHECK(loaded.site.phones.poison.empty());
  CHECK(loaded.site.idle.base == std::chrono::seconds(60));
  CHECK(loaded.site.idle.still_there == std::chrono::seconds(20));
  CHECK(loaded.site.panel.width_mm == 0.0F);
}

namespace {

LoadedSite site_with_printer(const std::string& printer) {
  return load_site("site.json",
                   R"({ "clinic": "Riverside", "phones": {}, "printer": )" + printer + " }");
}

}  // namespace

TEST_CASE("A site has no printer unless its file names one, with A4 in it if it says nothing else",
          "[dialogue][site][printing][unit]") {
  CHECK(load_site("site.json", R"({ "clinic": "Riverside", "phones": {} })")
            .site.printer.queue.empty());
  const auto usual = site_with_printer(R"({ "queue": "default" })");
  CHECK(usual.diagnostics.empty());
  CHECK(usual.site.printer.queue == kUsualPrinter);
  CHECK(usual.site.printer.paper == SheetSize::A4);
  const auto named = site_with_printer(R"({ "queue": "Front_Desk-2", "paper": "letter" })");
  CHECK(named.diagnostics.empty());
  CHECK(named.site.printer.queue == "Front_Desk-2");
  CHECK(named.site.printer.paper == SheetSize::Letter);
}

TEST_CASE("What CUPS takes for no name of a printer is refused",
          "[dialogue][site][printing][unit]") {
  for (const std::string printer : {R"({ "queue": "front desk" })",
                                    R"({ "queue": "-o" })",
                                    R"({ "queue": "" })",
                                    R"({ "queue": "printers/front" })",
                                    R"({ "paper": "a4" })",
                                    R"({ "queue": "front", "paper": "a5" })",
                                    R"("front")"}) {
    INFO(printer);
    CHECK(has_errors(site_with_printer(printer).diagnostics));
  }
  const std::string too_long(128, 'q');
  CHECK(has_errors(site_with_printer("{ \"queue\": \"" + too_long + "\" }").diagnostics));
}

TEST_CASE("A site file that is no JSON sets nothing", "[dialogue][site][unit]") {
  const auto loaded = load_site("site.json", "{ \"clinic\": ");
  CHECK(has_errors(loaded.diagnostics));
  CHECK(loaded.site.state == SiteState::NotSet);
}
