#include <algorithm>
#include <map>

#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

namespace {

class VariableRule {
public:
  VariableRule(const Dialogue& dialogue, Report& report)
      : report_(report) {
    for (const auto& variable : dialogue.variables) {
      values_[variable.name] = variable.values;
    }
  }

  void check_page(const Page& page) {
    const auto key = "page:" + page.id;
    check_parts(page.blocks, key + "/blocks/");
    check_parts(page.choices, key + "/choices/");
    check_parts(page.items, key + "/items/");
    for (std::size_t i = 0; i < page.choices.size(); ++i) {
      const auto set = key + "/choices/" + std::to_string(i) + "/set/";
      for (const auto& [name, value] : page.choices[i].set) {
        check(name, value, set + name);
      }
    }
  }

  void check_red_flags(const std::vector<RedFlagRule>& rules,
                       const std::vector<HappeningSign>& signs) {
    check_parts(rules, "red-flags/rules/");
    check_parts(signs, "red-flags/happening_now/");
  }

private:
  template <typename Part>
  void check_parts(const std::vector<Part>& parts, const std::string& key) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto when = key + std::to_string(i) + "/when/";
      for (const auto& [name, values] : parts[i].when) {
        for (const auto& value : values) {
          check(name, value, when + name);
        }
      }
    }
  }

  void check(const std::string& name, const std::string& value, const std::string& key) {
    const auto variable = values_.find(name);
    if (variable == values_.end()) {
      report_.add({"D104",
                   key,
                   "no variable is named " + named(name),
                   "a name that stands under \"variables\" in dialogue.json",
                   nearest_or(name,
                              keys_of(values_),
                              "add " + named(name) + " to \"variables\" with its values")});
      return;
    }
    const auto& known = variable->second;
    if (std::find(known.begin(), known.end(), value) == known.end()) {
      report_.add({"D105",
                   key,
                   "the variable " + named(name) + " has no value " + named(value),
                   "one of the values listed for " + named(name) + " in dialogue.json",
                   nearest_or(value, known, "add " + named(value) + " to its values")});
    }
  }

  Report& report_;
  std::map<std::string, std::vector<std::string>> values_;
};

}  // namespace

void check_variables(const Dialogue& dialogue, const Teaching& teaching, Report& report) {
  VariableRule rule(dialogue, report);
  for (const auto& [id, page] : dialogue.pages) {
    rule.check_page(page);
  }
  rule.check_red_flags(teaching.red_flags.rules, dialogue.happening_now);
}

}  // namespace kiosk::dialogue::rules
