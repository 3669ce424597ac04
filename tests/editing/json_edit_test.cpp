// Edits of a JSON file leave every other byte as it was written by hand.

#include <algorithm>
#include <optional>
#include <string>

#include "editing/json/json_edit.hpp"
#include "editing/json/json_text.hpp"
#include "editing/parsed.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using dialogue::JsonValue;
using editing::json_list;
using editing::json_object;
using editing::json_words;
using test::parsed;

namespace {

/// The file after an edit, which `make` makes of the file and its root.
template <typename Make>
std::string edited(const std::string& bytes, const Make& make) {
  const std::string name = "page.json";
  const auto root = parsed(bytes);
  editing::Files files{{name, bytes}};
  REQUIRE(editing::apply({make(editing::JsonFile{name, bytes, root}, root)}, files));
  parsed(files.at(name));
  return files.at(name);
}

constexpr const char* kPage = R"({
  "id": "pump",
  "title": { "en": "Pump", "es": "Bomba" },
  "blocks": [
    { "text": { "en": "It is small.", "es": "Es pequeña." } },
    { "figure": "pump" }
  ],
  "facts": ["F1", "F2"],
  "asks": { "en": [] }
}
)";

}  // namespace

TEST_CASE("A changed sentence is a change of one line", "[editing][unit]") {
  const auto after = edited(kPage, [](const auto& file, const JsonValue& root) {
    const auto& words = *root.find("blocks")->items[0].find("text")->find("en");
    return editing::set_value(file, words, json_words("It is \"very\" small."));
  });
  std::string expected = kPage;
  expected.replace(expected.find("It is small."), 12, R"(It is \"very\" small.)");
  CHECK(after == expected);
}

TEST_CASE("A splice is as short as it can be, and cuts no character", "[editing][unit]") {
  const auto splice = editing::shortest_splice("f", "año", "aéo");
  CHECK(splice.begin == 1);
  CHECK(splice.before == "ñ");
  CHECK(splice.after == "é");
  CHECK(editing::shortest_splice("f", "same", "same").after.empty());
  CHECK(editing::shortest_splice("f", "aa", "aaa").after == "a");
}

TEST_CASE("A new entry is laid out as those beside it", "[editing][unit]") {
  const auto block = json_object(
      {{"text", json_object({{"en", json_words("New")}, {"es", json_words("Nuevo")}})}});
  const std::string line = R"({ "text": { "en": "New", "es": "Nuevo" } })";
  const std::string first = R"(    { "text": { "en": "It is small.", "es": "Es pequeña." } })";
  const std::string last = R"(    { "figure": "pump" })";
  for (const std::size_t place : {0U, 1U, 2U}) {
    const auto after = edited(kPage, [&](const auto& file, const JsonValue& root) {
      return editing::insert_item(file, *root.find("blocks"), place, block);
    });
    std::vector<std::string> lines{first, last};
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), "    " + line);
    CHECK(after.find("[\n" + lines[0] + ",\n" + lines[1] + ",\n" + lines[2] + "\n  ]") !=
          std::string::npos);
  }
  const auto facts = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::insert_item(file, *root.find("facts"), 2, json_words("F3"));
  });
  CHECK(facts.find(R"("facts": ["F1", "F2", "F3"],)") != std::string::npos);
}

TEST_CASE("A new group with many members is written in lines where its neighbours are",
          "[editing][unit]") {
  const std::string bytes = R"({
  "pages": [
    {
      "id": "pump",
      "facts": ["F1"]
    }
  ]
}
)";
  const auto page = json_object({{"id", json_words("new")},
                                 {"title", json_object({{"en", json_words("")}})},
                                 {"sources", json_list({json_words("BHM")})}});
  const auto insert = [&](const auto& file, const JsonValue& root) {
    return editing::insert_item(file, *root.find("pages"), 1, page);
  };
  const std::string lines = R"(,
    {
      "id": "new",
      "title": { "en": "" },
      "sources": ["BHM"]
    }
  ]
)";
  CHECK(edited(bytes, insert).find(lines) != std::string::npos);
  const auto with_windows_ends = [](std::string words) {
    for (auto at = words.find('\n'); at != std::string::npos; at = words.find('\n', at + 2)) {
      words.insert(at, "\r");
    }
    return words;
  };
  CHECK(edited(with_windows_ends(bytes), insert) == with_windows_ends(edited(bytes, insert)));
}

TEST_CASE("Groups of a list that is filled stand on lines of their own", "[editing][unit]") {
  const auto filled = edited("{\n  \"choices\": []\n}\n", [](const auto& file, const auto& root) {
    return editing::insert_item(
        file, *root.find("choices"), 0, json_object({{"goto", json_words("topics")}}));
  });
  CHECK(filled == "{\n  \"choices\": [\n    { \"goto\": \"topics\" }\n  ]\n}\n");
}

TEST_CASE("An empty list is filled, and the last entry leaves it empty", "[editing][unit]") {
  const auto filled = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::insert_item(file, *root.find("asks")->find("en"), 0, json_words("what is it"));
  });
  CHECK(filled.find(R"("asks": { "en": ["what is it"] })") != std::string::npos);
  const auto emptied = edited(filled, [](const auto& file, const JsonValue& root) {
    return editing::remove_entry(file, *root.find("asks")->find("en"), 0);
  });
  CHECK(emptied == kPage);
}

TEST_CASE("An entry is taken out with its line", "[editing][unit]") {
  const auto without_title = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::remove_entry(file, root, 1);
  });
  std::string expected = kPage;
  const auto line = expected.find("  \"title\"");
  expected.erase(line, expected.find('\n', line) + 1 - line);
  CHECK(without_title == expected);
  const auto without_last = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::remove_entry(file, *root.find("blocks"), 1);
  });
  CHECK(without_last.find("} }\n  ],\n") != std::string::npos);
}

TEST_CASE("Entries change places, and commas and lines stay where they are", "[editing][unit]") {
  const std::string bytes = "{ \"steps\": [\n  \"a\",\n  \"b\", \"c\",\n\n  \"d\"\n] }\n";
  const auto moved = [&](std::size_t from, std::size_t to) {
    return edited(bytes, [&](const auto& file, const JsonValue& root) {
      return editing::move_entry(file, *root.find("steps"), from, to);
    });
  };
  CHECK(moved(0, 3) == "{ \"steps\": [\n  \"b\",\n  \"c\", \"d\",\n\n  \"a\"\n] }\n");
  CHECK(moved(3, 0) == "{ \"steps\": [\n  \"d\",\n  \"a\", \"b\",\n\n  \"c\"\n] }\n");
  CHECK(moved(1, 2) == "{ \"steps\": [\n  \"a\",\n  \"c\", \"b\",\n\n  \"d\"\n] }\n");
  CHECK(moved(2, 2) == bytes);
}

TEST_CASE("A key is renamed, and a member added beside others", "[editing][unit]") {
  const auto renamed = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::rename_key(file, root.members[0], "name");
  });
  CHECK(renamed.find("\n  \"name\": \"pump\",\n") != std::string::npos);
  const auto added = edited(kPage, [](const auto& file, const JsonValue& root) {
    return editing::insert_member(file, root, 1, "kind", json_words("page"));
  });
  CHECK(added.find("\"pump\",\n  \"kind\": \"page\",\n  \"title\"") != std::string::npos);
}

TEST_CASE("A file with lines as Windows ends them keeps them", "[editing][unit]") {
  const std::string bytes = "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n";
  const auto after = edited(bytes, [](const auto& file, const JsonValue& root) {
    return editing::insert_member(file, root, 2, "c", editing::json_number(3.5));
  });
  CHECK(after == "{\r\n  \"a\": 1,\r\n  \"b\": 2,\r\n  \"c\": 3.5\r\n}\r\n");
}

TEST_CASE("Something long is written on several lines, a text in all languages on one",
          "[editing][unit]") {
  const std::string words(70, 'w');
  const auto text = json_object({{"en", json_words(words)}, {"es", json_words(words)}});
  CHECK(editing::written(text, "  ") == editing::written_on_a_line(text));
  CHECK(editing::written(json_object({{"blocks", json_list({text, json_words("x")})}}), "  ") ==
        "{\n    \"blocks\": [\n      " + editing::written_on_a_line(text) +
            ",\n      \"x\"\n    ]\n  }");
}

TEST_CASE("Words are written so that they are read as they were", "[editing][unit]") {
  std::string words = "\"\\/ñ¿\n\t";
  words += '\x01';
  CHECK(editing::json_of_words(words) == "\"\\\"\\\\/ñ¿\\n\\t\\u0001\"");
  CHECK(parsed("[" + editing::json_of_words("a \"b\" \\ñ") + "]").items[0].words == "a \"b\" \\ñ");
}
