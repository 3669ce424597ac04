#include <set>

#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

namespace {

void check_sources(const Dialogue& dialogue, const Page& page, Report& report) {
  const auto key = "page:" + page.id;
  for (std::size_t i = 0; i < page.sources.size(); ++i) {
    const auto& source = page.sources[i];
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

void check_references(const Dialogue& dialogue, Report& report) {
  std::set<std::string> used;
  for (const auto& [id, page] : dialogue.pages) {
    check_sources(dialogue, page, report);
    check_figures_of(dialogue, page, report, used);
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
