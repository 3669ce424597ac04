// Languages of a text that were changed one without the other.

#include <string>
#include <vector>

#include "editing/translations.hpp"

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk::editing;

namespace {

const std::vector<std::string> kLanguages{"en", "es"};
constexpr const char* kFile = "baclofen/topics/10-a.json";

/// One page "rest" with a heading and two buttons, and a topic's title.
std::string topic(const std::string& heading, const std::string& buttons) {
  return R"({ "topic": { "title": { "en": "Sleep", "es": "Dormir" } }, "pages": [{ "id": "rest",)"
         R"( "title": )" +
         heading + R"(, "choices": [)" + buttons + "] }] }";
}

const std::string kHeading = R"({ "en": "Rest", "es": "Descanse" })";
const std::string kYes = R"({ "text": { "en": "Yes", "es": "Sí" } })";
const std::string kGoOn = R"({ "text": { "en": "Continue", "es": "Seguir" } })";

Trees trees_of(const std::string& bytes, const std::string& file = kFile) {
  Trees trees;
  trees.update({{file, bytes}});
  return trees;
}

std::vector<OlderTranslation> older(const std::string& now) {
  const Translations translations({{kFile, topic(kHeading, kYes + "," + kGoOn)}}, kLanguages);
  return translations.older_in(trees_of(now), Agreements({}));
}

}  // namespace

TEST_CASE("Words that stayed while another language changed are told, and where", "[editing]") {
  const auto told = older(topic(R"({ "en": "Rest often", "es": "Descanse" })", kYes + "," + kGoOn));
  REQUIRE(told.size() == 1);
  CHECK(told.front() == OlderTranslation{kFile, "/pages/0/title/es", "es", "en"});
  const auto other = older(topic(R"({ "en": "Rest", "es": "Repose" })", kYes));
  REQUIRE(other.size() == 1);
  CHECK(other.front() == OlderTranslation{kFile, "/pages/0/title/en", "en", "es"});
}

TEST_CASE("Nothing is told of texts changed in both languages, moved, added or removed",
          "[editing]") {
  CHECK(older(topic(kHeading, kYes + "," + kGoOn)).empty());
  CHECK(older(topic(R"({ "en": "Sleep", "es": "Duerma" })", kYes)).empty());
  CHECK(older(topic(kHeading, kGoOn + "," + kYes)).empty());
  CHECK(older(topic(kHeading, "")).empty());
  const std::string new_button = R"({ "text": { "en": "Go on", "es": "Seguir" } })";
  CHECK(older(topic(kHeading, kYes + "," + kGoOn + "," + new_button)).empty());
  CHECK(older(topic(R"({ "en": "Rest" })", kYes + "," + kGoOn)).empty());
}

TEST_CASE("A page is known by its name in another file and another folder", "[editing]") {
  const Translations translations({{"topics/70-b.json", topic(kHeading, kYes)}}, kLanguages);
  const auto now = topic(R"({ "en": "Rest often", "es": "Descanse" })", kYes);
  CHECK(translations.older_in(trees_of(now), Agreements({})).size() == 1);
  const auto renamed = now.substr(0, now.find("\"rest\"")) + "\"other\"" +
                       now.substr(now.find("\"rest\"") + std::string("\"rest\"").size());
  CHECK(translations.older_in(trees_of(renamed), Agreements({})).empty());
}

TEST_CASE("What somebody said is the same is not told again, until it changes", "[editing]") {
  const Translations translations({{kFile, topic(kHeading, kYes)}}, kLanguages);
  Agreements agreed({});
  const auto now = trees_of(topic(R"({ "en": "Rest now", "es": "Descanse" })", kYes));
  translations.agree(*now.find(kFile), "/pages/0/title", agreed);
  CHECK(translations.older_in(now, agreed).empty());
  const auto later = trees_of(topic(R"({ "en": "Rest at once", "es": "Descanse" })", kYes));
  CHECK(translations.older_in(later, agreed).size() == 1);
}

TEST_CASE("What was agreed to is known the next day, and a file that is damaged only asks again",
          "[editing]") {
  const kiosk::test::ScratchFolder scratch;
  const auto file = scratch.path() / "drafts/one.agreed";
  const Translations translations({{kFile, topic(kHeading, kYes)}}, kLanguages);
  const auto now = trees_of(topic(R"({ "en": "Rest now", "es": "Descanse" })", kYes));
  Agreements today(file);
  translations.agree(*now.find(kFile), "/pages/0/title", today);
  CHECK(translations.older_in(now, Agreements(file)).empty());
  scratch.write("drafts/one.agreed", "what is this");
  CHECK(translations.older_in(now, Agreements(file)).size() == 1);
}
