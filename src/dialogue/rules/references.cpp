#include <set>

#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

namespace {

void check_sources(const Dialogue& dialogue,
                   const std::vector<std::string>& sources,
                   const std::string& key,
                   Report& report) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const auto& source = sources[i];
    if (!dialogue.sources.contains(source)) {
      report.add({"D106",
                  key + "/sources/" + std::to_string(i),
                  "no source is named " + named(source),
                  "a key that stands under \"sources\" in dialogue.json",
                  nearest_or(source,
                             keys_of(dialogue.sources),
                             "add " + named(source) + " to \"sources\" with its title")});
    }
  }
}

void check_figures_of(const Dialogue& dialogue,
                      const Page& page,
                      Report& report,
                      std::set<std::string>& used) {
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    const auto& block = page.blocks[i];
    if (block.kind != BlockKind::Figure) {
      continue;
    }
    used.insert(block.figure_id);
    if (!dialogue.figures.contains(block.figure_id)) {
      report.add({"D109",
                  "page:" + page.id + "/blocks/" + std::to_string(i),
                  "no figure is named " + named(block.figure_id),
                  "a name that stands under \"figures\" in dialogue.json",
                  nearest_or(block.figure_id,
                             keys_of(dialogue.figures),
                             "add " + named(block.figure_id) + " to \"figures\"")});
    }
  }
}

}  // namespace

void check_references(const Dialogue& dialogue, const Teaching& teaching, Report& report) {
  std::set<std::string> used;
  for (const auto& [id, page] : dialogue.pages) {
    check_sources(dialogue, page.sources, "page:" + id, report);
    check_figures_of(dialogue, page, report, used);
  }
  const auto& rules = teaching.red_flags.rules;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    check_sources(dialogue, rules[i].sources, "red-flags/rules/" + std::to_string(i), report);
  }
  for (const auto& [id, figure] : dialogue.figures) {
    if (!used.contains(id)) {
      report.add({"D110",
                  "figure:" + id,
                  "no page shows the figure " + named(id),
                  "a page with { \"figure\": " + named(id) + " } among its blocks",
                  "show it on a page, or take it out of \"figures\""});
    }
  }
}

}  // namespace kiosk::dialogue::rules
