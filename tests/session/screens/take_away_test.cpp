#include "session/view/take_away.hpp"
#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

std::vector<std::string> lines_of(const std::string& text, const std::string& line_break) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  for (auto end = text.find(line_break); end != std::string::npos;
       end = text.find(line_break, start)) {
    lines.push_back(text.substr(start, end - start));
    start = end + line_break.size();
  }
  return lines;
}

EndingView ending_with(std::size_t tips, const std::string& words) {
  EndingView ending;
  ending.title = "Small things help";
  for (std::size_t index = 0; index < tips; ++index) {
    BlockView block;
    block.kind = dialogue::BlockKind::Tip;
    block.tip = {"heart", "Tip " + std::to_string(index), words};
    ending.blocks.push_back(block);
  }
  return ending;
}

std::vector<PhoneView> phones() {
  return {{"Emergency", "911"}, {"Pump team", "555-0142"}};
}

}  // namespace

TEST_CASE("the contact card is one vCard with a labelled number for each phone",
          "[session][take-away]") {
  const auto lines = lines_of(contact_card("Riverside", phones(), "Never stop."), "\r\n");
  CHECK(lines == std::vector<std::string>{"BEGIN:VCARD",
                                          "VERSION:3.0",
                                          "N:Riverside;;;;",
                                          "FN:Riverside",
                                          "ORG:Riverside",
                                          "item1.TEL;TYPE=VOICE:911",
                                          "item1.X-ABLabel:Emergency",
                                          "item2.TEL;TYPE=VOICE:555-0142",
                                          "item2.X-ABLabel:Pump team",
                                          "NOTE:Never stop.",
                                          "END:VCARD"});
}

TEST_CASE("a clinic's name cannot break the contact card", "[session][take-away]") {
  const auto card = contact_card("Smith, Jones; \\ Sons\r\nEND:VCARD", phones(), "**Never** stop.");
  const auto lines = lines_of(card, "\r\n");
  REQUIRE(lines.size() == 11);
  CHECK(lines[3] == "FN:Smith\\, Jones\\; \\\\ Sons\\nEND:VCARD");
  CHECK(lines[9] == "NOTE:Never stop.");
}

TEST_CASE("help now carries the clinic's contact card", "[session][take-away]") {
  Visitor visitor;
  visitor.touches({Help{}});
  const auto card = visitor.body<HelpNowView>().qr_content;
  CHECK(card.find("FN:Riverside Clinic\r\n") != std::string::npos);
  CHECK(lines_of(card, "\r\n").size() == 7 + 2 * 6);
  visitor.content.site.clinic.clear();
  CHECK(visitor.body<HelpNowView>().qr_content.find("FN:[help_clinic]\r\n") != std::string::npos);
}

TEST_CASE("an ending carries its tips and the site's numbers as plain text",
          "[session][take-away]") {
  auto visitor = sample::pump_visitor();
  visitor.content.site.phones = {"911", "", "", "", "", "555-0142"};
  visitor.touches({OpenTopic{sample::kLearn}, Choose{3}});
  CHECK(visitor.body<EndingView>().qr_content ==
        "Title of tips\n- Rest: Breathe slowly.\n[help_emergency]: 911\n"
        "[help_pump_team]: 555-0142\n[thanks]\n");
}

TEST_CASE("long tips lose their explanations before the numbers are touched",
          "[session][take-away]") {
  const auto text =
      take_away_text(ending_with(4, std::string(300, 'x')), phones(), "Do not stop suddenly.");
  CHECK(text.size() <= kTakeAwayBytes);
  CHECK(text.find("- Tip 0: xxx") != std::string::npos);
  CHECK(text.find("- Tip 3\n") != std::string::npos);
  CHECK(text.find("Emergency: 911\nPump team: 555-0142\nDo not stop suddenly.\n") !=
        std::string::npos);
}

TEST_CASE("however many tips there are the code stays coarse", "[session][take-away]") {
  const auto text = take_away_text(ending_with(200, "Rest."), phones(), "Do not stop suddenly.");
  CHECK(text.size() <= kTakeAwayBytes);
  CHECK(text.find("Do not stop suddenly.\n") != std::string::npos);
}
