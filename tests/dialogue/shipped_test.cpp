#include "base/text_file.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

const std::string kDialogues = std::string(KIOSK_SOURCE_DIR) + "/dialogues";

}  // namespace

TEST_CASE("The shipped dialogues read without a fault", "[dialogue][loader][content]") {
  const auto read = read_sources(kDialogues);
  CHECK(format_for_people(read.diagnostics).empty());
  const auto loaded = load_dialogues(read.sources);
  CHECK(format_for_people(loaded.diagnostics).empty());
  REQUIRE(loaded.dialogues.size() == 1);
  const auto& baclofen = loaded.dialogues.front();
  CHECK(baclofen.name == "baclofen");
  CHECK(baclofen.find_page("help-now") != nullptr);
  CHECK(baclofen.find_page(baclofen.start) != nullptr);
  CHECK(baclofen.words.at("back").in("es") == "Atrás");
  CHECK(baclofen.figures.size() > 5);
  CHECK(baclofen.figures.begin()->second.view_width == 640.0F);
}

TEST_CASE("The compiled-in content is that of the folder", "[dialogue][sources][content]") {
  CHECK(embedded_sources() == read_sources(kDialogues).sources);
}

TEST_CASE("The example site reads without a fault", "[dialogue][site][content]") {
  const auto file = kDialogues + "/example-site.json";
  const auto bytes = kiosk::base::read_file(file, 100'000);
  REQUIRE(bytes.has_value());
  const auto loaded = load_site(file, bytes.value());
  CHECK(format_for_people(loaded.diagnostics).empty());
  CHECK(loaded.site.state == SiteState::Set);
  CHECK(loaded.site.phones.emergency == "911");
  CHECK(loaded.site.panel.width_mm == 476.0F);
}

TEST_CASE("One dialogue can be named by its own folder", "[dialogue][sources][unit]") {
  const auto whole = read_sources(kDialogues).sources;
  const auto one = read_sources(kDialogues + "/baclofen").sources;
  const auto with_slash = read_sources(kDialogues + "/baclofen/").sources;
  CHECK(one == with_slash);
  REQUIRE(one.files.count("baclofen/dialogue.json") == 1);
  CHECK(one.files.at("baclofen/dialogue.json") == whole.files.at("baclofen/dialogue.json"));
  CHECK(one.root == whole.root);
}
