// release pack and release import: from the machine that publishes to a kiosk, by stick.

#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

#include "app/command_line/exit_codes.hpp"
#include "app/release/import.hpp"
#include "app/release/publisher.hpp"
#include "base/text_file.hpp"
#include "releases/pack/pack_folder.hpp"
#include "signing/keys.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::Publisher;
namespace fs = std::filesystem;

namespace {

/// Somebody who publishes, a stick, and a kiosk elsewhere.
struct Site {
  Publisher publisher;
  test::ScratchFolder scratch;
  fs::path stick = scratch.path() / "stick";
  fs::path keys = scratch.path() / "keys";
  fs::path state = scratch.path() / "state";
  releases::Store store{scratch.path() / "state" / "releases"};
  std::string said;

  Site() {
    const auto key = std::move(signing::make_secret_key().value());
    fs::create_directories(keys);
    REQUIRE(signing::save_secret_key(
        key, {signing::Protection::None, {}, {}}, scratch.path() / "maria.key"));
    REQUIRE(signing::save_public_key(key.public_key(), keys / "maria.pub"));
  }
  int pack(const std::string& id, const std::vector<std::string>& revokes = {}) {
    return publisher.run(app::ReleasePackOptions{
        id, stick, scratch.path() / "maria.key", releases_group(), revokes});
  }
  static std::string releases_group() { return "all"; }
  /// At the kiosk.
  int import() {
    std::ostringstream words;
    auto* const out = std::cout.rdbuf(words.rdbuf());
    auto* const err = std::cerr.rdbuf(words.rdbuf());
    const int code = app::import_release(store, state, {stick, keys});
    std::cout.rdbuf(out);
    std::cerr.rdbuf(err);
    said = words.str();
    return code;
  }
  [[nodiscard]] bool says(const std::string& words) const {
    return said.find(words) != std::string::npos;
  }
  [[nodiscard]] std::string shown() const {
    app::ContentOptions options;
    options.releases = store.folder();
    const auto gated = app::pass_gate(app::read_inputs(options), {});
    INFO(dialogue::format_for_people(gated.diagnostics));
    REQUIRE(gated.content);
    return test::title_of(*gated.content);
  }
};

}  // namespace

TEST_CASE("A release goes by stick to a kiosk and is shown there",
          "[releases][pack][app][integration]") {
  Site site;
  REQUIRE(site.publisher.make_titled("By stick") == app::kFine);
  REQUIRE(site.pack("1") == app::kFine);
  CHECK(site.publisher.says("Ready, take the stick out."));
  REQUIRE(site.import() == app::kFine);
  INFO(site.said);
  CHECK(site.says("by Maria: By stick"));
  CHECK(site.says("Ready, take the stick out."));
  CHECK(site.says("is in use now"));
  CHECK(site.said.find("Ready, take") < site.said.find("is in use now"));
  CHECK(site.shown() == "By stick");
  CHECK(fs::exists(site.state / "accepted-releases.json"));
  CHECK(fs::exists(site.store.folder() / "accepted.json"));
}

TEST_CASE("A stick put in twice changes nothing, and an old one is refused after going back",
          "[releases][pack][safety][app][integration]") {
  Site site;
  REQUIRE(site.publisher.make_titled("First") == app::kFine);
  REQUIRE(site.pack("1") == app::kFine);
  REQUIRE(site.import() == app::kFine);
  fs::rename(site.stick, site.scratch.path() / "first stick");
  REQUIRE(site.publisher.make_titled("Second") == app::kFine);
  REQUIRE(site.pack("2") == app::kFine);
  REQUIRE(site.import() == app::kFine);
  CHECK(site.shown() == "Second");
  REQUIRE(site.import() == app::kFine);
  CHECK(site.says("was imported already and is in use"));
  REQUIRE(app::run_release({site.store.folder(), app::ReleaseBackOptions{}}) == app::kFine);
  CHECK(site.shown() == "First");
  REQUIRE(site.import() == app::kFine);
  CHECK(site.says("was imported already; to show it:"));
  CHECK(site.shown() == "First");  // staff decided
  site.stick = site.scratch.path() / "first stick";
  CHECK(site.import() == app::kContentHasErrors);
  CHECK(site.says("is not newer than release 2-"));
}

TEST_CASE("A release that was taken back is not used, not gone back to, not fallen back on",
          "[releases][pack][safety][app][integration]") {
  Site site;
  for (const auto* title : {"First", "Second"}) {
    REQUIRE(site.publisher.make_titled(title) == app::kFine);
    REQUIRE(site.pack(words_of(site.publisher.store.ids().front())) == app::kFine);
    REQUIRE(site.import() == app::kFine);
  }
  REQUIRE(site.publisher.make_titled("Third") == app::kFine);
  REQUIRE(site.pack("3", {"2"}) == app::kFine);
  REQUIRE(site.import() == app::kFine);
  CHECK(site.shown() == "Third");
  CHECK(app::run_release({site.store.folder(), app::ReleaseUseOptions{"2"}}) ==
        app::kContentHasErrors);
  CHECK(site.shown() == "Third");
  REQUIRE(app::run_release({site.store.folder(), app::ReleaseBackOptions{}}) == app::kFine);
  CHECK(site.shown() == "First");
}

TEST_CASE("What the gate refuses is not imported, however well it is signed",
          "[releases][pack][safety][app][integration]") {
  Site site;
  REQUIRE(site.publisher.make_titled("First") == app::kFine);
  // Whoever has the key signs content that no gate passed.
  auto release = site.publisher.store.read(site.publisher.store.ids().front()).value();
  auto files = release.files;
  files.at("dialogues/good/words.json") = "{}";
  const auto bad = releases::make_release(release.record, files).value();
  const auto key =
      std::move(signing::load_secret_key(site.scratch.path() / "maria.key", {}).value());
  REQUIRE(releases::write_pack(site.stick, bad, releases::seal(bad, key, "all", {}).value()));
  CHECK(site.import() == app::kContentHasErrors);
  CHECK(site.says("may not be shown by this program"));
  CHECK(site.store.ids().empty());
  CHECK_FALSE(fs::exists(site.state / "accepted-releases.json"));
}

TEST_CASE("What came of an import stands in the list, and in a file to carry back",
          "[releases][pack][app][integration]") {
  Site site;
  CHECK(site.import() == app::kContentHasErrors);
  CHECK(site.says("nothing was imported: there is no release in"));
  const auto note = base::read_file(site.store.folder() / "last-import.json", 4096);
  REQUIRE(note);
  CHECK(nlohmann::json::parse(*note)["result"].get<std::string>().find("there is no release in") !=
        std::string::npos);
  site.publisher.store = site.store;
  REQUIRE(site.publisher.run(app::ReleaseListOptions{}) == app::kFine);
  CHECK(site.publisher.says("Last import, "));
  fs::remove(site.keys / "maria.pub");
  CHECK(site.import() == app::kContentHasErrors);
  CHECK(site.says("this kiosk trusts no key yet"));
}

TEST_CASE("Packing says what it needs", "[releases][pack][app][integration]") {
  Site site;
  REQUIRE(site.publisher.make_titled("First") == app::kFine);
  CHECK(site.pack("9") == app::kWrongCommandLine);
  CHECK(site.pack("1", {"1"}) == app::kWrongCommandLine);
  CHECK(site.publisher.says("cannot take itself back"));
  fs::remove(site.scratch.path() / "maria.key");
  CHECK(site.pack("1") == app::kCannotStart);
  CHECK(site.publisher.says("maria.key"));
  CHECK_FALSE(fs::exists(site.stick));
}
