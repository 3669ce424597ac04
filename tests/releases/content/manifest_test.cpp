#include "releases/content/manifest.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using releases::Files;
using releases::manifest_of;

namespace {

const Files kFiles{{"dialogues/a/words.json", "abc"}, {"site.json", ""}};

std::string fault_of(const Files& files) {
  const auto manifest = manifest_of(files);
  return manifest ? std::string() : manifest.error().message();
}

}  // namespace

TEST_CASE("A manifest is a sorted list of digests, sizes and names", "[releases][unit]") {
  const auto manifest = manifest_of(kFiles);
  REQUIRE(manifest);
  // sha256sum gives the same.
  CHECK(written(*manifest) ==
        "baclofen-kiosk manifest 1\n"
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 "
        "dialogues/a/words.json\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 site.json\n");
  const auto again = releases::read_manifest(written(*manifest));
  REQUIRE(again);
  CHECK(*again == *manifest);
}

TEST_CASE("A manifest with any byte turned is another one or none", "[releases][unit]") {
  const auto manifest = manifest_of(kFiles).value();
  const auto words = written(manifest);
  for (std::size_t at = 0; at < words.size(); ++at) {
    auto turned = words;
    turned[at] = static_cast<char>(turned[at] ^ 1);
    const auto read = releases::read_manifest(turned);
    CHECK_FALSE((read && *read == manifest));
    const auto cut = releases::read_manifest(words.substr(0, at));
    CHECK_FALSE((cut && *cut == manifest));
  }
  CHECK_FALSE(releases::read_manifest(words + "\n"));
}

TEST_CASE("Names that mean something else on another disk are refused", "[releases][unit]") {
  for (const auto* name : {"dialogues/../words.json",
                           "dialogues/./words.json",
                           "/dialogues/words.json",
                           "dialogues//words.json",
                           "dialogues/a\\words.json",
                           "dialogues/.hidden.json",
                           "dialogues/a./words.json",
                           "dialogues/ a/words.json",
                           "dialogues/wörter.json",
                           "dialogues/a\nb.json",
                           "dialogues/words.json/",
                           "dialogues/a/b/c/d/e/f/words.json",
                           "words.json",
                           "Dialogues/words.json",
                           "dialogues/words.exe",
                           "manifest.txt",
                           ""}) {
    INFO(name);
    CHECK_FALSE(releases::fault_of_name(name).empty());
    CHECK_FALSE(manifest_of({{name, ""}}));
  }
  CHECK(releases::fault_of_name("dialogues/my words/10-what_is it.json").empty());
}

TEST_CASE("Two names that differ only in capitals are refused", "[releases][unit]") {
  CHECK(fault_of({{"dialogues/a/Words.json", ""}, {"dialogues/a/words.json", ""}})
            .find("only in capitals") != std::string::npos);
}

TEST_CASE("Too many files, or too large ones, are refused", "[releases][unit]") {
  Files many;
  for (int number = 0; number <= 2000; ++number) {
    many.emplace("dialogues/" + std::to_string(number) + ".json", "");
  }
  CHECK_FALSE(manifest_of(many));
  many.erase(many.begin());
  CHECK(manifest_of(many));
  CHECK_FALSE(manifest_of({{"site.json", std::string(8'388'609, 'x')}}));
  CHECK_FALSE(manifest_of({}));
}

TEST_CASE("Files that are not those of the manifest are told by name", "[releases][unit]") {
  const auto manifest = manifest_of(kFiles).value();
  CHECK(check_files(manifest, kFiles));
  auto files = kFiles;
  SECTION("another byte") {
    files["dialogues/a/words.json"] = "abd";
    CHECK(check_files(manifest, files).error().message() ==
          "dialogues/a/words.json is not the file that was released");
  }
  SECTION("missing") {
    files.erase("site.json");
    CHECK(check_files(manifest, files).error().message() == "site.json is missing");
  }
  SECTION("one more") {
    files["dialogues/b.json"] = "";
    CHECK(check_files(manifest, files).error().message() ==
          "dialogues/b.json does not belong to it");
  }
}
