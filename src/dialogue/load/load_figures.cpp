#include "dialogue/load/load_figures.hpp"

#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/figures/svg_check.hpp"

namespace kiosk::dialogue {

namespace {

std::vector<std::string> figure_files(const SourceSet& sources, const std::string& prefix) {
  std::vector<std::string> names;
  for (const auto& entry : sources.files) {
    if (entry.first.rfind(prefix + "figures/", 0) == 0) {
      names.push_back(entry.first.substr(prefix.size()));
    }
  }
  return names;
}

void check_labels(FileReport& report, const NamedFigure& named) {
  const auto* labels = named.from->find("labels");
  for (std::size_t index = 0; index < named.figure.labels.size(); ++index) {
    const auto& box = named.figure.labels[index].box;
    const auto is_inside = box.x + box.width <= named.figure.view_width &&
                           box.y + box.height <= named.figure.view_height;
    const auto* from = labels->items[index].find("box");
    if (!is_inside && from != nullptr) {
      report.add("D060",
                 from->extent,
                 {"this label reaches outside the figure",
                  "x + width up to " + std::to_string(static_cast<int>(named.figure.view_width)) +
                      ", y + height up to " +
                      std::to_string(static_cast<int>(named.figure.view_height)),
                  {},
                  {}});
    }
  }
}

}  // namespace

void load_figures(FileReport& report,
                  const SourceSet& sources,
                  const std::string& prefix,
                  std::vector<NamedFigure> figures,
                  Dialogue& dialogue) {
  // A file that several figures use is checked, and its faults said, once.
  std::map<std::string, std::optional<SvgSize>> checked;
  for (auto& named : figures) {
    const auto found = sources.files.find(prefix + named.file);
    if (!named.file.empty() && found == sources.files.end()) {
      report.add("D050",
                 named.file_extent,
                 {"there is no file " + in_quotes(named.file),
                  "a file in the folder figures",
                  did_you_mean(named.file, figure_files(sources, prefix)),
                  {}});
    } else if (!named.file.empty()) {
      const auto [size, is_new] = checked.emplace(named.file, std::nullopt);
      if (is_new) {
        const SourceFile file((sources.root / found->first).generic_string(), found->second);
        auto svg_report = report.for_file(file);
        size->second = check_svg(svg_report);
      }
      if (size->second) {
        named.figure.svg = found->second;
        named.figure.view_width = size->second->width;
        named.figure.view_height = size->second->height;
        check_labels(report, named);
      }
    }
    auto id = named.figure.id;
    dialogue.figures.emplace(std::move(id), std::move(named.figure));
  }
}

}  // namespace kiosk::dialogue
