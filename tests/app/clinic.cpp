#include "app/clinic.hpp"

#include <algorithm>
#include <fstream>

#include "base/text_file.hpp"
#include "dialogue/bad_example.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace fs = std::filesystem;

Clinic::Clinic() {
  for (const auto& [name, bytes] : good_dialogue().files) {
    scratch_.write("dialogues/" + name, bytes);
  }
  scratch_.write("site.json",
                 std::string(R"({ "clinic": "Hill Clinic", "phones": { "clinic": ")") +
                     kClinicPhone + "\" } }");
}

void Clinic::replace(const fs::path& file, const std::string& from, const std::string& to) const {
  auto bytes = base::read_file(file, 1U << 22U);
  REQUIRE(bytes);
  const auto at = bytes->find(from);
  REQUIRE(at != std::string::npos);
  bytes->replace(at, from.size(), to);
  std::ofstream(file, std::ios::binary) << *bytes;
}

void Clinic::add_unseen_danger() const {
  replace(file("red-flags.json"),
          R"("examples": { "en": [)",
          R"("examples": { "en": ["the room is all wobbly", )");
}

void Clinic::retitle(const std::string& title) const {
  auto words = base::read_file(file("words.json"), 1U << 22U);
  REQUIRE(words);
  const std::string key = R"("topics_title": { "en": ")";
  const auto at = words->find(key) + key.size();
  words->replace(at, words->find('"', at) - at, title);
  std::ofstream(file("words.json"), std::ios::binary) << *words;
}

std::string title_of(const session::Content& content) {
  return content.dialogue.words.at("topics_title").in("en");
}

bool finds(const dialogue::Diagnostics& diagnostics, const std::string& id) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const auto& diagnostic) {
    return diagnostic.id == id;
  });
}

}  // namespace kiosk::test
