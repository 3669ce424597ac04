#include <algorithm>

#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

namespace {

class TargetRule {
public:
  TargetRule(const Dialogue& dialogue, const Teaching& teaching, Report& report)
      : dialogue_(dialogue)
      , teaching_(teaching)
      , report_(report)
      , names_(keys_of(dialogue.pages)) {}

  void check_start() {
    if (!dialogue_.find_page(dialogue_.start)) {
      report_.add(
          {"D102",
           "dialogue/start",
           "the dialogue starts at " + named(dialogue_.start) + ", and no page has that name",
           "the name of a page in this dialogue",
           mend(dialogue_.start)});
    }
  }

  void check_topic(const Topic& topic) {
    for (std::size_t i = 0; i < topic.steps.size(); ++i) {
      if (!dialogue_.find_page(topic.steps[i])) {
        report_.add({"D103",
                     "topic:" + topic.id + "/steps/" + std::to_string(i),
                     "step " + std::to_string(i + 1) + " of the topic " + named(topic.id) + " is " +
                         named(topic.steps[i]) + ", and no page has that name",
                     "the name of a page in this topic",
                     mend(topic.steps[i])});
      }
    }
  }

  void check_choices(const Page& page) {
    for (std::size_t i = 0; i < page.choices.size(); ++i) {
      const auto& target = page.choices[i].target;
      if (!is_place(target)) {
        report_.add({"D100",
                     "page:" + page.id + "/choices/" + std::to_string(i) + "/goto",
                     "this choice leads to " + named(target) + ", and no page has that name",
                     "the name of a page in this dialogue, or \"topics\"",
                     mend(target)});
      }
    }
  }

  void check_results(const Page& page) {
    if (page.kind == PageKind::Checklist) {
      check_result(page, "red", page.results.red);
      check_result(page, "amber", page.results.amber);
      check_result(page, "none", page.results.none);
    }
  }

  void check_other_medicines() {
    const auto& pages = teaching_.other_medicines.pages;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      if (!dialogue_.find_page(pages[i])) {
        report_.add({"D100",
                     "questions/other_medicines/pages/" + std::to_string(i),
                     "questions about other medicines lead to " + named(pages[i]) +
                         ", and no page has that name",
                     "the name of a page in this dialogue",
                     mend(pages[i])});
      }
    }
  }

  /// A practice sentence of nothing teaches nothing.
  void check_practice() {
    std::vector<std::string> dangers;
    for (const auto& rule : teaching_.red_flags.rules) {
      if (rule.level == Level::Red) {
        dangers.push_back(rule.id);
      }
    }
    for (const auto& [id, lists] : teaching_.practice.dangers) {
      check_practised(
          "practice/dangers/" + id, id, dangers, "the id of a red rule of red-flags.json");
    }
    auto pages = names_;
    pages.emplace_back(kOutsidePractice);
    for (const auto& [id, lists] : teaching_.practice.calm) {
      check_practised(
          "practice/calm/" + id, id, pages, "the name of a page in this dialogue, or \"outside\"");
    }
  }

private:
  void check_practised(const std::string& key,
                       const std::string& id,
                       const std::vector<std::string>& names,
                       const char* expected) {
    if (std::find(names.begin(), names.end(), id) == names.end()) {
      report_.add({"D177",
                   key,
                   "these practice sentences are for " + named(id) + ", which is not there",
                   expected,
                   nearest_or(id, names, "take them away, or write another name")});
    }
  }

  [[nodiscard]] bool is_place(const PageId& target) const {
    return target == kTopicsTarget || dialogue_.find_page(target);
  }

  void check_result(const Page& page, const std::string& result, const PageId& target) {
    if (!is_place(target)) {
      report_.add({"D101",
                   "page:" + page.id + "/results/" + result,
                   "the result " + named(result) + " leads to " + named(target) +
                       ", and no page has that name",
                   "the name of a page in this dialogue",
                   mend(target)});
    }
  }

  [[nodiscard]] std::string mend(const std::string& name) const {
    return nearest_or(name, names_, "add a page named " + named(name));
  }

  const Dialogue& dialogue_;
  const Teaching& teaching_;
  Report& report_;
  std::vector<std::string> names_;
};

}  // namespace

void check_targets(const Dialogue& dialogue, const Teaching& teaching, Report& report) {
  TargetRule rule(dialogue, teaching, report);
  rule.check_start();
  rule.check_other_medicines();
  rule.check_practice();
  for (const auto& topic : dialogue.topics) {
    rule.check_topic(topic);
  }
  for (const auto& [id, page] : dialogue.pages) {
    rule.check_choices(page);
    rule.check_results(page);
  }
}

}  // namespace kiosk::dialogue::rules
