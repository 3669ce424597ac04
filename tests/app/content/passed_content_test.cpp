// A restart loads what passed without proving it again, and never trusts a record for other bytes.

#include <fstream>

#include "app/clinic.hpp"
#include "app/tour/tour_screens.hpp"
#include "base/text_file.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using app::Passed;
namespace fs = std::filesystem;

namespace {

app::ContentInputs inputs_of(const test::Clinic& clinic) {
  return app::read_inputs(clinic.options());
}

bool is_known(const test::Clinic& clinic) {
  const auto inputs = inputs_of(clinic);
  return clinic.state().passed().said_of(inputs.dialogues).has_value();
}

app::Gated pass(const test::Clinic& clinic) {
  return app::pass_gate(inputs_of(clinic), {clinic.state().passed(), {}});
}

/// As a kiosk that started once.
app::Gated start(const test::Clinic& clinic) {
  auto gated = pass(clinic);
  REQUIRE(clinic.state().keep(clinic.options(), inputs_of(clinic), gated));
  return gated;
}

/// All words of every screen in both languages, with their places.
std::vector<std::string> glass_of(const std::shared_ptr<const session::Content>& content) {
  std::vector<std::string> glass;
  content->answerer.prepare();  // suggestions stand on the glass too
  const base::ManualClock clock;
  stage::Stage stage(
      content, stage::reference_panels().front().glass, test::shared_typesetter(), clock);
  for (const auto* language : {"en", "es"}) {
    for (const auto& screen : app::tour_screens(*content, {language, {}, {}})) {
      stage.show(screen.state);
      for (const auto& element : stage.layout().elements) {
        glass.push_back(screen.name + " " + element.id + " " + element.words + " " +
                        std::to_string(element.rect.x_px) + " " +
                        std::to_string(element.rect.y_px));
      }
    }
  }
  REQUIRE(glass.size() > 50);
  return glass;
}

fs::path record_of(const test::Clinic& clinic) {
  return clinic.state_path() / "passed.json";
}

std::string bytes_of(const fs::path& file) {
  return base::read_file(file, 1U << 22U).value();
}

/// Turns one letter of a file, as a bad disk does.
void turn_letter(const fs::path& file, std::size_t at) {
  auto bytes = bytes_of(file);
  bytes.at(at) = bytes.at(at) == 'a' ? 'b' : 'a';
  std::ofstream(file, std::ios::binary) << bytes;
}

/// Lies in the record that exactly what stands in the folder now passed.
void claim_passed(const test::Clinic& clinic) {
  std::ofstream(record_of(clinic))
      << app::written({app::digest_of(inputs_of(clinic).dialogues.sources), {}, {}});
}

}  // namespace

TEST_CASE("Content that passed whole is known at the next start, and shown the same",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  CHECK_FALSE(is_known(clinic));
  const auto first = start(clinic);
  CHECK(is_known(clinic));
  const auto second = pass(clinic);
  REQUIRE(first.content);
  REQUIRE(second.content);
  CHECK(second.dialogues == Passed::Yes);
  CHECK(glass_of(second.content) == glass_of(first.content));
  CHECK(second.content->site.phones.clinic == test::kClinicPhone);
}

TEST_CASE("Answers learnt later from content that passed see danger and find pages as before",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  const auto first = start(clinic);
  const auto second = pass(clinic);
  REQUIRE(second.content);
  CHECK_FALSE(second.content->answerer.is_ready());
  const auto ask = [](const app::Gated& gated, const char* question) {
    return gated.content->answerer.answer(question, "en", {});
  };
  CHECK(ask(second, "he can't breathe").kind == answers::Kind::HelpNow);
  for (const auto* question : {"he can't breathe", "how do I breathe well", "what is baclofen"}) {
    INFO(question);
    CHECK(ask(second, question) == ask(first, question));
  }
}

TEST_CASE("What was said of content that passed is said at every start",
          "[gate][app][integration]") {
  const test::Clinic clinic;
  const auto first = start(clinic);
  REQUIRE_FALSE(first.diagnostics.empty());  // few ways of asking; not yet signed
  REQUIRE(is_known(clinic));
  const auto second = pass(clinic);
  CHECK(dialogue::format_for_people(second.diagnostics) ==
        dialogue::format_for_people(first.diagnostics));
}

TEST_CASE("A record is trusted for exactly the bytes that passed",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start(clinic);
  REQUIRE(is_known(clinic));
  SECTION("a word of a page is another") {
    turn_letter(clinic.file("topics/10-first.json"), 40);
  }
  SECTION("a danger is added") {
    clinic.add_unseen_danger();
    CHECK(pass(clinic).dialogues == Passed::No);
  }
  SECTION("a file is added") {
    std::ofstream(clinic.file("topics/30-more.json")) << "{}";
    CHECK(pass(clinic).dialogues == Passed::No);
  }
  SECTION("a file that only looks like one of them is added") {
    std::ofstream(clinic.file("topics/30-more.json.txt")) << "{}";
  }
  SECTION("a file is taken away") {
    fs::remove(clinic.file("practice.json"));
    CHECK(pass(clinic).dialogues == Passed::No);
  }
  SECTION("a file cannot be read") {
    fs::remove(clinic.file("practice.json"));
    fs::create_symlink("nowhere", clinic.file("practice.json"));
    CHECK(pass(clinic).dialogues == Passed::No);
  }
  CHECK_FALSE(is_known(clinic));
}

TEST_CASE("A record that is damaged or foreign is not trusted",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start(clinic);
  REQUIRE(is_known(clinic));
  const auto record = record_of(clinic);
  SECTION("its end is missing") {
    fs::resize_file(record, fs::file_size(record) / 2);
  }
  SECTION("it is empty") {
    fs::resize_file(record, 0);
  }
  SECTION("it is gone") {
    fs::remove(record);
  }
  SECTION("it is of another program") {
    clinic.replace(record, R"("program": ")", R"("program": "9)");
  }
  SECTION("a number became a word") {
    clinic.replace(record, R"("line": )", R"("line": "", "other": )");
  }
  SECTION("a warning became another") {
    clinic.replace(record, R"("what": ")", R"("what": "Not )");
  }
  SECTION("it is a list") {
    std::ofstream(record) << "[]";
  }
  CHECK_FALSE(is_known(clinic));
  CHECK(pass(clinic).dialogues == Passed::Yes);
}

TEST_CASE("No letter of a record can turn unseen", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start(clinic);
  const auto whole = bytes_of(record_of(clinic));
  constexpr std::size_t kStep = 17;  // each takes a millisecond
  for (std::size_t at = 0; at < whole.size(); at += kStep) {
    auto damaged = whole;
    damaged[at] = damaged[at] == 'a' ? 'b' : 'a';
    INFO("letter " << at << " of " << whole.size());
    CHECK_FALSE(app::read_passed_record(damaged));
  }
  REQUIRE(app::read_passed_record(whole));
}

TEST_CASE("The copy that is kept of what passed is known too, under its own name",
          "[gate][app][integration]") {
  const test::Clinic clinic;
  const auto first = start(clinic);
  const auto kept = clinic.state().last_good_dialogues(clinic.options());
  REQUIRE(kept);
  const auto said = clinic.state().passed().said_of(kept->dialogues);
  REQUIRE(said);
  REQUIRE(said->size() == first.of_dialogues.size());
  CHECK(said->front().what == first.of_dialogues.front().what);
  CHECK(said->front().place.file.starts_with(clinic.state_path().string()));
}

TEST_CASE("A record written by hand cannot show content that does not load",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  fs::create_directories(clinic.state_path());
  clinic.replace(clinic.file("words.json"), R"("topics_title")", R"("topics_title)");
  claim_passed(clinic);
  REQUIRE(is_known(clinic));
  CHECK_FALSE(pass(clinic).content);
}

TEST_CASE("A site is held against content that passed before", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start(clinic);
  clinic.replace(clinic.site(), R"({ "clinic")", R"({ "languages": ["fr"], "clinic")");
  REQUIRE(is_known(clinic));
  const auto gated = pass(clinic);
  CHECK(gated.site == Passed::No);
  CHECK(test::finds(gated.diagnostics, "D072"));
}

TEST_CASE("Refused content leaves the record of what passed before",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start(clinic);
  const auto before = bytes_of(record_of(clinic));
  clinic.add_unseen_danger();
  start(clinic);
  CHECK(bytes_of(record_of(clinic)) == before);
  CHECK_FALSE(is_known(clinic));
}

TEST_CASE("Where the state folder cannot be written, content is proved at every start",
          "[gate][app][integration]") {
  const test::Clinic clinic;
  std::ofstream(clinic.state_path()) << "a file where the folder should be";
  const auto gated = pass(clinic);
  CHECK(gated.dialogues == Passed::Yes);
  CHECK_FALSE(clinic.state().keep(clinic.options(), inputs_of(clinic), gated));
  CHECK_FALSE(is_known(clinic));
  CHECK(pass(clinic).content);
}

TEST_CASE("What is compiled in is proved once too", "[gate][app][integration]") {
  const test::Clinic clinic;
  const auto inputs = app::read_inputs({});
  const auto gated = app::pass_gate(inputs, {clinic.state().passed(), {}});
  REQUIRE(gated.content);
  CHECK_FALSE(clinic.state().passed().said_of(inputs.dialogues));
  REQUIRE(clinic.state().keep({}, inputs, gated));
  CHECK(clinic.state().passed().said_of(inputs.dialogues).has_value());
  CHECK_FALSE(is_known(clinic));
}
