#include <algorithm>

#include "base/text.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/load/load_flags.hpp"
#include "dialogue/load/load_topic.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<EnumWord<PageKind>, 5> kPageKinds{{{"page", PageKind::Page},
                                                        {"checklist", PageKind::Checklist},
                                                        {"quiz", PageKind::Quiz},
                                                        {"ending", PageKind::Ending},
                                                        {"help-now", PageKind::HelpNow}}};
constexpr Count kChoices{0, 5};
constexpr Count kItems{1, 8};
constexpr Count kAnswers{2, 3};
constexpr Count kHelpLines{1, 6};

Choice read_choice(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, {"text", "goto", "set", "when", "red_flag"});
  Choice choice;
  choice.text = read_text(reading, fields.required("text"));
  choice.target = read_notation(report, fields.required("goto"), kIdNotation);
  if (const auto* set = fields.optional("set")) {
    choice.set = read_settings(report, set);
  }
  if (const auto* when = fields.optional("when")) {
    choice.when = read_condition(report, when);
  }
  if (const auto* red_flag = fields.optional("red_flag")) {
    choice.red_flag = read_bool(report, red_flag);
  }
  return choice;
}

ChecklistItem read_item(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, {"id", "text", "level", "flag", "when"});
  ChecklistItem item;
  item.id = read_notation(report, fields.required("id"), kIdNotation);
  item.text = read_text(reading, fields.required("text"));
  item.level = read_enum(report, fields.required("level"), kLevels);
  if (const auto* flag = fields.optional("flag")) {
    if (const auto flags = read_notation(report, flag, kFlagNotation); !flags.empty()) {
      const auto parts = base::split(flags, ' ');
      item.flags.assign(parts.begin(), parts.end());
    }
  }
  if (const auto* when = fields.optional("when")) {
    item.when = read_condition(report, when);
  }
  return item;
}

std::vector<ChecklistItem> read_items(const Reading& reading, const JsonValue* value) {
  std::vector<ChecklistItem> items;
  Ids ids(reading.report,
          {"two items of this checklist",
           "each id once in a checklist",
           "give one of them another id",
           {}});
  for (const auto& entry : read_list(reading.report, value, kItems)) {
    items.push_back(read_item(reading, entry));
    ids.add(items.back().id, entry);
  }
  return items;
}

ChecklistResults read_results(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, {"red", "amber", "none"});
  ChecklistResults results;
  results.red = read_notation(report, fields.required("red"), kIdNotation);
  results.amber = read_notation(report, fields.required("amber"), kIdNotation);
  results.none = read_notation(report, fields.required("none"), kIdNotation);
  return results;
}

QuizAnswer read_answer(const Reading& reading, const JsonValue& value) {
  const Fields fields(reading.report, &value, {"text", "right", "reply"});
  QuizAnswer answer;
  answer.text = read_text(reading, fields.required("text"));
  answer.right = read_bool(reading.report, fields.required("right"));
  answer.reply = read_text(reading, fields.required("reply"));
  return answer;
}

std::vector<QuizAnswer> read_answers(const Reading& reading, const JsonValue* value) {
  std::vector<QuizAnswer> answers;
  for (const auto& item : read_list(reading.report, value, kAnswers)) {
    answers.push_back(read_answer(reading, item));
  }
  const auto right = std::count_if(
      answers.begin(), answers.end(), [](const auto& answer) { return answer.right; });
  if (!answers.empty() && right != 1) {
    reading.report.add(
        "D048",
        value->extent,
        {right == 0 ? "none of these answers is right" : "more than one of these answers is right",
         "exactly one answer with \"right\": true",
         {},
         {}});
  }
  return answers;
}

HelpNow read_help(const Reading& reading, const JsonValue* value) {
  const Fields fields(reading.report, value, {"first", "steps", "say", "do_not", "while_waiting"});
  HelpNow help;
  help.first = read_text(reading, fields.required("first"));
  help.steps = read_texts(reading, fields.required("steps"), kHelpLines);
  help.say = read_texts(reading, fields.required("say"), kHelpLines);
  help.do_not = read_texts(reading, fields.required("do_not"), kHelpLines);
  help.while_waiting = read_texts(reading, fields.required("while_waiting"), kHelpLines);
  return help;
}

struct KindKey {
  const char* key;
  std::vector<PageKind> kinds;
};

/// Keys that only some kinds of page have.
const std::vector<KindKey>& kind_keys() {
  static const std::vector<KindKey> keys{
      {"blocks", {PageKind::Page, PageKind::Checklist, PageKind::Quiz, PageKind::Ending}},
      {"choices", {PageKind::Page, PageKind::Quiz}},
      {"items", {PageKind::Checklist}},
      {"results", {PageKind::Checklist}},
      {"answers", {PageKind::Quiz}},
      {"help", {PageKind::HelpNow}},
      {"asks", {PageKind::Page, PageKind::Checklist, PageKind::Ending, PageKind::HelpNow}},
  };
  return keys;
}

bool has_kind(const KindKey& entry, PageKind kind) {
  return std::find(entry.kinds.begin(), entry.kinds.end(), kind) != entry.kinds.end();
}

void check_kind_keys(FileReport& report, const JsonValue& value, PageKind kind) {
  for (const auto& entry : kind_keys()) {
    const auto member =
        std::find_if(value.members.begin(), value.members.end(), [&](const auto& candidate) {
          return candidate.key == entry.key;
        });
    if (member == value.members.end() || has_kind(entry, kind)) {
      continue;
    }
    std::vector<std::string> words;
    for (const auto& known : kPageKinds) {
      if (has_kind(entry, known.value)) {
        words.emplace_back(known.word);
      }
    }
    report.add("D043",
               member->key_extent,
               {"a page of this kind has no " + in_quotes(entry.key),
                in_quotes(entry.key) + " only on the kinds " + quoted_list(words),
                "remove it, or change the kind of the page",
                {}});
  }
}

void read_kind(const Reading& reading, const Fields& fields, Page& page) {
  auto& report = reading.report;
  switch (page.kind) {
    case PageKind::Checklist:
      page.items = read_items(reading, fields.required("items"));
      page.results = read_results(report, fields.required("results"));
      break;
    case PageKind::Quiz:
      page.answers = read_answers(reading, fields.required("answers"));
      break;
    case PageKind::HelpNow:
      page.help = read_help(reading, fields.required("help"));
      return;
    case PageKind::Page:
    case PageKind::Ending:
      break;
  }
  if (const auto* blocks = fields.optional("blocks")) {
    page.blocks = read_blocks(reading, blocks, page.kind);
  }
  const auto may_choose = page.kind == PageKind::Page || page.kind == PageKind::Quiz;
  if (const auto* choices = fields.optional("choices"); choices != nullptr && may_choose) {
    for (const auto& choice : read_list(report, choices, kChoices)) {
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
  const Fields fields(report,
                      &value,
                      {"id",
                       "kind",
                       "title",
                       "blocks",
                       "choices",
                       "items",
                       "results",
                       "answers",
                       "help",
                       "asks",
                       "sources",
                       "facts",
                       "review"});
  ReadPage read;
  read.from = &value;
  auto& page = read.value;
  if (!fields.has_object()) {
    return read;
  }
  page.id = read_notation(report, fields.required("id"), kIdNotation);
  page.title = read_text(reading, fields.required("title"));
  const auto* kind = fields.required("kind");
  if (const auto known = read_one_of(report, kind, words_of(kPageKinds))) {
    page.kind = kPageKinds.at(*known).value;
    check_kind_keys(report, value, page.kind);
    read_kind(reading, fields, page);
  }
  if (const auto* asks = fields.optional("asks")) {
    read.asks = read_word_lists(reading, asks);
    page.question = question_of(read.asks);
    check_questions_shown(report, *asks);
  }
  page.sources = read_words_list(report, fields.required("sources"), {1, 50});
  if (const auto* facts = fields.optional("facts")) {
    page.facts = read_notation_list(report, facts, kFactNotation, {});
  }
  if (const auto* review = fields.optional("review")) {
    page.review = read_review(report, review);
  }
  return read;
}

}  // namespace kiosk::dialogue
