#include <algorithm>

#include "base/text.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/load/load_flags.hpp"
#include "dialogue/load/load_topic.hpp"

namespace kiosk::dialogue {

namespace {

Choice read_choice(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, choice_shape());
  Choice choice;
  choice.text = read_text(reading, fields.get("text"));
  choice.target = fields.notation("goto");
  choice.set = read_settings(report, fields.get("set"));
  choice.when = read_condition(report, fields.get("when"));
  choice.red_flag = fields.flag("red_flag");
  return choice;
}

ChecklistItem read_item(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, checklist_item_shape());
  ChecklistItem item;
  item.id = fields.notation("id");
  item.text = read_text(reading, fields.get("text"));
  item.level = read_enum(report, fields.get("level"), kLevels);
  if (const auto flags = fields.notation("flag"); !flags.empty()) {
    const auto parts = base::split(flags, ' ');
    item.flags.assign(parts.begin(), parts.end());
  }
  item.when = read_condition(report, fields.get("when"));
  return item;
}

std::vector<ChecklistItem> read_items(const Reading& reading,
                                      const std::vector<JsonValue>& entries) {
  std::vector<ChecklistItem> items;
  Ids ids(reading.report,
          {"two items of this checklist",
           "each id once in a checklist",
           "give one of them another id",
           {}});
  for (const auto& entry : entries) {
    items.push_back(read_item(reading, entry));
    ids.add(items.back().id, entry);
  }
  return items;
}

ChecklistResults read_results(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, checklist_results_shape());
  ChecklistResults results;
  results.red = fields.notation("red");
  results.amber = fields.notation("amber");
  results.none = fields.notation("none");
  return results;
}

QuizAnswer read_answer(const Reading& reading, const JsonValue& value) {
  const Fields fields(reading.report, &value, quiz_answer_shape());
  QuizAnswer answer;
  answer.text = read_text(reading, fields.get("text"));
  answer.right = fields.flag("right");
  answer.reply = read_text(reading, fields.get("reply"));
  return answer;
}

std::vector<QuizAnswer> read_answers(const Reading& reading, const Fields& page) {
  std::vector<QuizAnswer> answers;
  for (const auto& item : page.list("answers")) {
    answers.push_back(read_answer(reading, item));
  }
  const auto right = std::count_if(
      answers.begin(), answers.end(), [](const auto& answer) { return answer.right; });
  if (!answers.empty() && right != 1) {
    reading.report.add(
        "D048",
        page.get("answers")->extent,
        {right == 0 ? "none of these answers is right" : "more than one of these answers is right",
         "exactly one answer with \"right\": true",
         {},
         {}});
  }
  return answers;
}

HelpNow read_help(const Reading& reading, const JsonValue* value) {
  const Fields fields(reading.report, value, help_shape());
  HelpNow help;
  help.first = read_text(reading, fields.get("first"));
  const auto read_lines = [&](const char* key) {
    return read_texts(reading, fields.get(key), fields.count(key));
  };
  help.steps = read_lines("steps");
  help.say = read_lines("say");
  help.do_not = read_lines("do_not");
  help.while_waiting = read_lines("while_waiting");
  return help;
}

/// The kinds of page that have this key.
std::vector<std::string> kinds_with(const std::string& key) {
  std::vector<std::string> kinds;
  for (const auto& kind : kPageKinds) {
    if (page_shape().find(key, kind.word) != nullptr) {
      kinds.emplace_back(kind.word);
    }
  }
  return kinds;
}

void check_kind_keys(FileReport& report, const JsonValue& value, const std::string& kind) {
  for (const auto& member : value.members) {
    const auto& page = page_shape();
    if (page.find(member.key) == nullptr || page.find(member.key, kind) != nullptr) {
      continue;
    }
    report.add("D043",
               member.key_extent,
               {"a page of this kind has no " + in_quotes(member.key),
                in_quotes(member.key) + " only on the kinds " + quoted_list(kinds_with(member.key)),
                "remove it, or change the kind of the page",
                {}});
  }
}

void read_kind(const Reading& reading, const Fields& fields, Page& page) {
  auto& report = reading.report;
  switch (page.kind) {
    case PageKind::Checklist:
      page.items = read_items(reading, fields.list("items"));
      page.results = read_results(report, fields.get("results"));
      break;
    case PageKind::Quiz:
      page.answers = read_answers(reading, fields);
      break;
    case PageKind::HelpNow:
      page.help = read_help(reading, fields.get("help"));
      return;
    case PageKind::Page:
    case PageKind::Ending:
      break;
  }
  page.blocks = read_blocks(reading, fields.list("blocks"), page.kind);
  if (page.kind == PageKind::Page || page.kind == PageKind::Quiz) {
    for (const auto& choice : fields.list("choices")) {
      page.choices.push_back(read_choice(reading, choice));
    }
  }
}

/// The first way of asking stands on the glass.
Text question_of(const WordLists& asks) {
  Text question;
  for (const auto& [language, list] : asks) {
    if (!list.empty()) {
      question.words.emplace(language, list.front());
    }
  }
  return question;
}

void check_questions_shown(FileReport& report, const JsonValue& asks) {
  for (const auto& member : asks.members) {
    if (!member.value.items.empty()) {
      check_drawable(report, member.value.items.front());
    }
  }
}

}  // namespace

ReadPage read_page(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, page_shape());
  ReadPage read;
  read.from = &value;
  auto& page = read.value;
  if (!fields.has_object()) {
    return read;
  }
  page.id = fields.notation("id");
  page.title = read_text(reading, fields.get("title"));
  const auto* kind = fields.get("kind");
  if (const auto known = read_one_of(report, kind, words_of(kPageKinds))) {
    page.kind = kPageKinds.at(*known).value;
    check_kind_keys(report, value, kind->words);
    read_kind(reading, fields, page);
  }
  if (const auto* asks = fields.get("asks")) {
    read.asks = read_word_lists(reading, fields, "asks");
    page.question = question_of(read.asks);
    check_questions_shown(report, *asks);
  }
  page.sources = fields.words_list("sources");
  page.facts = fields.words_list("facts");
  page.review = read_review(report, fields.get("review"));
  return read;
}

}  // namespace kiosk::dialogue
