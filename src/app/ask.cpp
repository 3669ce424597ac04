#include "app/ask.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string_view>

#include <nlohmann/json.hpp>

#include "answers/answerer.hpp"
#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "base/utf8.hpp"
#include "dialogue/model/navigation.hpp"
#include "session/screens/wording.hpp"
#include "session/view/plain_words.hpp"

namespace kiosk::app {

namespace {

using Json = nlohmann::ordered_json;

/// Pages a batch line names.
constexpr std::size_t kBatchPages = 3;

std::string_view kind_word(answers::Kind kind) {
  switch (kind) {
    case answers::Kind::Answer:
      return "answer";
    case answers::Kind::Unsure:
      return "unsure";
    case answers::Kind::HelpNow:
      return "help-now";
    case answers::Kind::CallToday:
      return "call-today";
    case answers::Kind::Unknown:
      break;
  }
  return "unknown";
}

Json described(const answers::Answer& answer) {
  Json json;
  json["kind"] = kind_word(answer.kind);
  json["pages"] = Json::array();
  for (const auto& match : answer.pages) {
    if (json["pages"].size() < kBatchPages) {
      json["pages"].push_back(match.page);
    }
  }
  if (answer.help == answers::HelpBar::Yes) {
    json["help"] = true;
  }
  json["why"] = answer.why;
  return json;
}

/// What questions are answered with.
struct Desk {
  const session::Content& content;

  [[nodiscard]] answers::Answer answer(const std::string& question,
                                       const dialogue::Language& language) const {
    return content.answerer.answer(question, language, content.dialogue.initial_variables());
  }
};

/// A line's answer; a line that is no question says so and is unknown.
Json answer_line(const Desk& desk, const std::string& line, const dialogue::Language& language) {
  const auto read = Json::parse(line, nullptr, false);
  const bool asks = read.is_object() && read.contains("q") && read["q"].is_string();
  if (!asks) {
    return {{"q", ""},
            {"lang", language},
            {"kind", kind_word(answers::Kind::Unknown)},
            {"pages", Json::array()},
            {"why", "this line is no JSON object with a text \"q\""}};
  }
  const auto question = read["q"].get<std::string>();
  const bool has_language = read.contains("lang") && read["lang"].is_string();
  const auto asked_in = has_language ? read["lang"].get<std::string>() : language;
  Json json{{"q", question}, {"lang", asked_in}};
  json.update(described(desk.answer(question, asked_in)));
  return json;
}

int run_batch(const Desk& desk, const AskOptions& options) {
  std::ifstream file(options.batch);
  if (!file) {
    std::cerr << "baclofen-kiosk: cannot read " << options.batch.string() << '\n';
    return kContentHasErrors;
  }
  for (std::string line; std::getline(file, line);) {
    if (line.find_first_not_of(" \t\r") != std::string::npos) {
      const auto json = answer_line(desk, line, options.language);
      std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
  }
  return kFine;
}

void print_page(const session::Content& content,
                const session::Wording& wording,
                const dialogue::PageId& id) {
  const auto* page = content.dialogue.find_page(id);
  if (page == nullptr) {
    return;
  }
  const auto print = [&](const dialogue::Text& text) {
    if (!text.empty()) {
      std::cout << "  " << session::without_bold(wording.say(text)) << '\n';
    }
  };
  print(page->title);
  for (const auto& block : page->blocks) {
    if (dialogue::holds(block.when, content.dialogue.initial_variables())) {
      print(block.text);
      std::for_each(block.items.begin(), block.items.end(), print);
    }
  }
}

void print_answer(const Desk& desk, const AskOptions& options) {
  const session::Wording wording(desk.content, options.language);
  const auto answer = desk.answer(options.question, options.language);
  const bool shows_page =
      answer.kind == answers::Kind::Answer || answer.kind == answers::Kind::CallToday;
  std::cout << kind_word(answer.kind)
            << (answer.help == answers::HelpBar::Yes ? ", with the way to help on top" : "")
            << "  (" << base::printable(answer.why) << ")\n";
  if (shows_page && !answer.pages.empty()) {
    std::cout << answer.pages.front().question << '\n';
    print_page(desk.content, wording, answer.pages.front().page);
  }
  for (std::size_t index = shows_page ? 1 : 0; index < answer.pages.size(); ++index) {
    std::cout << "or: " << answer.pages[index].question << "  [" << answer.pages[index].page
              << "]\n";
  }
}

}  // namespace

int run_ask(const AskOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  const auto& languages = content->dialogue.languages;
  auto asked = options;
  if (asked.language.empty()) {
    asked.language = languages.front();
  }
  if (std::find(languages.begin(), languages.end(), asked.language) == languages.end()) {
    std::cerr << "baclofen-kiosk: this dialogue has no language " << base::printable(asked.language)
              << '\n';
    return kWrongCommandLine;
  }
  const Desk desk{*content};
  if (!asked.batch.empty()) {
    return run_batch(desk, asked);
  }
  print_answer(desk, asked);
  return kFine;
}

}  // namespace kiosk::app
