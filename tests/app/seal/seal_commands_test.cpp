// Keys made, pages sealed, seals listed, as a clinician and a nurse do it.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>

#include <unistd.h>

#include "app/clinic.hpp"
#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/content/today.hpp"
#include "app/seal/list_seals.hpp"
#include "app/seal/make_key.hpp"
#include "app/seal/make_seals.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

namespace fs = std::filesystem;

/// What is printed while this lives.
class Printed {
public:
  Printed()
      : out_(std::cout.rdbuf(words_.rdbuf()))
      , error_(std::cerr.rdbuf(words_.rdbuf())) {}
  Printed(const Printed&) = delete;
  Printed& operator=(const Printed&) = delete;
  Printed(Printed&&) = delete;
  Printed& operator=(Printed&&) = delete;
  ~Printed() {
    std::cout.rdbuf(out_);
    std::cerr.rdbuf(error_);
  }
  [[nodiscard]] std::string words() const { return words_.str(); }

private:
  std::ostringstream words_;
  std::streambuf* out_;
  std::streambuf* error_;
};

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string next_year() {
  const auto today = app::local_today();
  return base::words_of(today + std::chrono::days(365));
}

/// A clinic, and a reviewer whose key its site file names.
struct Case {
  test::Clinic clinic;
  test::ScratchFolder keys;
  fs::path key = keys.path() / "test-one.key";

  Case() {
    const Printed printed;
    REQUIRE(app::run_key({key, app::KeyLocking::None}) == app::kFine);
    trust("Test Key One");
  }

  /// The site file, with the reviewer and a policy.
  void trust(const std::string& name, const std::string& policy = "") const {
    const auto file = bytes_of(key.string() + ".pub");
    const auto line = file.substr(file.find('\n') + 1, 56);
    std::ofstream(clinic.site()) << R"({ "clinic": "Hill Clinic", "phones": {}, "review": { )"
                                 << R"("reviewers": [{ "name": ")" << name << R"(", "key": ")"
                                 << line << "\" }]" << policy << " } }";
  }
  [[nodiscard]] app::SealOptions options(const std::vector<std::string>& pages,
                                         const std::string& language = "en") const {
    return {clinic.folder(), pages, language, key, "Test Key One", "test role", next_year()};
  }
  [[nodiscard]] std::string refused(const app::SealOptions& options) const {
    const Printed printed;
    CHECK(app::run_seal(options) == app::kContentHasErrors);
    return printed.words();
  }
  void seal(const std::vector<std::string>& pages, const std::string& language = "en") const {
    const Printed printed;
    const int code = app::run_seal(options(pages, language));
    INFO(printed.words());
    REQUIRE(code == app::kFine);
  }
  [[nodiscard]] std::string listed(const fs::path& audit = {}) const {
    const Printed printed;
    REQUIRE(app::run_seals({clinic.folder(), clinic.site(), audit}) == app::kFine);
    return printed.words();
  }
  [[nodiscard]] app::Gated shown() const {
    return app::pass_gate(app::read_inputs(clinic.options()), {app::PassedContent::none(), {}});
  }
  [[nodiscard]] std::string seals_file() const { return bytes_of(clinic.file("seals.json")); }
  void edit_first() const {
    clinic.replace(clinic.file("topics/10-first.json"), "\"One\"", "\"First\"");
  }
};

bool holds(const std::string& words, const std::string& part) {
  return words.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A sealed page passes the gate with the reviewer's name, an edited one as a draft",
          "[seals][gate][app][integration]") {
  const Case test;
  test.seal({"first"});
  auto gated = test.shown();
  REQUIRE(gated.content);
  REQUIRE(gated.content->dialogue.pages.at("first").approvals.contains("en"));
  CHECK(gated.content->dialogue.pages.at("first").approvals.at("en").name == "Test Key One");
  CHECK(gated.content->dialogue.pages.at("first").approvals.count("es") == 0);
  CHECK_FALSE(test::finds(gated.diagnostics, "D152"));
  test.edit_first();
  gated = test.shown();
  REQUIRE(gated.content);
  CHECK(gated.content->dialogue.pages.at("first").approvals.empty());
  CHECK(test::finds(gated.diagnostics, "D152"));
}

TEST_CASE("Content that passed before is held against its seals anew at every start",
          "[seals][gate][app][integration]") {
  const Case test;
  test.seal({"first"});
  const auto inputs = app::read_inputs(test.clinic.options());
  const auto state = test.clinic.state();
  REQUIRE(state.keep(test.clinic.options(), inputs, test.shown()));
  const auto later = app::pass_gate(inputs, {state.passed(), {}});
  REQUIRE(later.content);
  CHECK(later.content->dialogue.pages.at("first").approvals.size() == 1);
  test.trust("Test Key Two");
  const auto renamed =
      app::pass_gate(app::read_inputs(test.clinic.options()), {state.passed(), {}});
  REQUIRE(renamed.content);
  CHECK(renamed.content->dialogue.pages.at("first").approvals.empty());
  CHECK(test::finds(renamed.diagnostics, "D155"));
}

TEST_CASE("What a site hides is gone from the glass, and what is left has its way out",
          "[seals][gate][app][safety][integration]") {
  const Case test;
  test.trust("Test Key One", R"(, "unsigned": "hide")");
  test.seal({"first", "signs", "rest", "help-now"});
  test.seal({"first", "signs", "rest", "help-now"}, "es");
  const auto gated = test.shown();
  REQUIRE(gated.content);
  // The checklist leads to the unsigned quiz: it stays, and is told.
  CHECK(gated.content->dialogue.find_page("question") != nullptr);
  CHECK(test::finds(gated.diagnostics, "D159"));
}

TEST_CASE("Sealing changes one entry of the file and nothing else", "[seals][app][integration]") {
  const Case test;
  test.seal({"first"});
  const auto first = test.seals_file();
  test.seal({"signs", "rest"});
  const auto second = test.seals_file();
  const auto end_of_first = first.rfind("\n  ]");
  CHECK(second.substr(0, end_of_first) == first.substr(0, end_of_first));
  test.edit_first();
  test.seal({"first"});
  const auto third = test.seals_file();
  CHECK(third.size() == second.size());
  CHECK(third.substr(third.find("\"page\": \"signs\"")) ==
        second.substr(second.find("\"page\": \"signs\"")));
  CHECK(third != second);
  CHECK(test.shown().content->dialogue.pages.at("first").approvals.size() == 1);
}

TEST_CASE("The list says how each page stands", "[seals][app][integration]") {
  const Case test;
  test.seal({"first", "signs"});
  test.edit_first();
  const auto words = test.listed();
  INFO(words);
  CHECK(holds(words, "Test Key One, test role  void, changed: block 2\n"));
  CHECK(holds(words, "Test Key One, test role  sealed\n"));
  CHECK(holds(words, "8 not signed, 1 sealed, 1 void\n"));
  CHECK(holds(words, "good/seals.json:5:15: warning D152"));
}

TEST_CASE("What was signed can be checked with other tools", "[seals][app][integration]") {
  const Case test;
  test.seal({"first"}, "es");
  const test::ScratchFolder folder;
  CHECK(holds(test.listed(folder.path()), "What was signed is in "));
  const auto run = [&](const std::string& command) {
    return std::system(("cd " + folder.path().string() + " && " + command).c_str());
  };
  CHECK(run("minisign -V -q -m first.es.seal -p " + test.key.string() + ".pub") == 0);
  CHECK(run("grep -q \"^content $(sha256sum first.es.form | cut -d' ' -f1)$\" first.es.seal") == 0);
  CHECK(run("grep -q '^page first$' first.es.form") == 0);
  CHECK(run("echo >> first.es.seal; minisign -V -q -m first.es.seal -p " + test.key.string() +
            ".pub") != 0);
}

TEST_CASE("A seal that cannot be made says why, and writes nothing", "[seals][app][integration]") {
  const Case test;
  const auto with = [&](const auto& change) {
    auto options = test.options({"first"});
    change(options);
    return test.refused(options);
  };
  CHECK(holds(with([](auto& one) { one.pages = {"frist"}; }), "did you mean \"first\""));
  CHECK(holds(with([](auto& one) { one.language = "pt"; }), "no language \"pt\""));
  CHECK(holds(with([](auto& one) { one.name = "{clinic}"; }), "--name: expected words"));
  CHECK(holds(with([](auto& one) { one.role = ""; }), "--role: expected words"));
  CHECK(holds(with([](auto& one) { one.role = "a\nb"; }), "--role: expected words"));
  CHECK(holds(with([](auto& one) { one.review_by = "soon"; }), "--review-by: expected a date"));
  CHECK(holds(with([](auto& one) { one.review_by = "2020-01-01"; }), "a day after today"));
  CHECK(holds(with([](auto& one) { one.key = "/nowhere/test.key"; }), "No such file"));
  CHECK(holds(with([&](auto& one) { one.key = test.clinic.site(); }),
              "this is not a minisign secret key"));
  test.clinic.replace(test.clinic.file("topics/10-first.json"), "\"help-now\"", "\"help-nw\"");
  CHECK(holds(test.refused(test.options({"first"})), "mend them first"));
  CHECK_FALSE(fs::exists(test.clinic.file("seals.json")));
}

TEST_CASE("Nothing is sealed while the clock is behind the content", "[seals][app][integration]") {
  const Case test;
  test.clinic.replace(test.clinic.file("dialogue.json"),
                      R"("updated": "2026-11-28")",
                      R"("updated": "2099-01-01")");
  CHECK(holds(test.refused(test.options({"first"})), "set the clock first"));
}

TEST_CASE("A broken seals.json is told like any other file, and is not written over",
          "[seals][app][integration]") {
  const Case test;
  std::ofstream(test.clinic.file("seals.json")) << "{ \"seals\": [";
  CHECK(holds(test.refused(test.options({"first"})), "good/seals.json:1"));
  CHECK(test.seals_file() == "{ \"seals\": [");
  CHECK_FALSE(app::content_or_tell(test.clinic.options()));
}

TEST_CASE("A key is made once, for its owner alone", "[seals][app][integration]") {
  const Case test;
  CHECK(fs::status(test.key).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  const auto before = bytes_of(test.key);
  const Printed printed;
  CHECK(app::run_key({test.key, app::KeyLocking::None}) == app::kContentHasErrors);
  CHECK(holds(printed.words(), "is there already"));
  CHECK(bytes_of(test.key) == before);
}

TEST_CASE("A new passphrase is typed twice, and both must be the same",
          "[seals][app][integration]") {
  const test::ScratchFolder folder;
  folder.write("typed", "four words of a test\nfour words of a toast\n");
  const int kept = ::dup(STDIN_FILENO);
  REQUIRE(std::freopen((folder.path() / "typed").c_str(), "r", stdin) != nullptr);
  std::string words;
  {
    const Printed printed;
    CHECK(app::run_key({folder.path() / "test.key", app::KeyLocking::Passphrase}) ==
          app::kContentHasErrors);
    words = printed.words();
  }
  ::dup2(kept, STDIN_FILENO);
  ::close(kept);
  CHECK(holds(words, "the two passphrases are not the same"));
  CHECK_FALSE(fs::exists(folder.path() / "test.key"));
}
