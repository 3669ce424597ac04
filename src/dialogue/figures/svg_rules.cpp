#include "dialogue/figures/svg_rules.hpp"

#include <map>
#include <set>

#include "dialogue/model/figure_colours.hpp"

namespace kiosk::dialogue {

std::optional<SvgElement> svg_element(const std::string& name) {
  static const std::map<std::string, SvgElement> elements{
      {"svg", SvgElement::Container},
      {"g", SvgElement::Container},
      {"title", SvgElement::Words},
      {"desc", SvgElement::Words},
      {"path", SvgElement::Shape},
      {"circle", SvgElement::Shape},
      {"ellipse", SvgElement::Shape},
      {"rect", SvgElement::Shape},
      {"line", SvgElement::Shape},
      {"polyline", SvgElement::Shape},
      {"polygon", SvgElement::Shape},
  };
  const auto found = elements.find(name);
  return found == elements.end() ? std::nullopt : std::optional(found->second);
}

SvgAttribute svg_attribute(const std::string& name) {
  static const std::set<std::string> plain{"id",
                                           "d",
                                           "x",
                                           "y",
                                           "x1",
                                           "y1",
                                           "x2",
                                           "y2",
                                           "cx",
                                           "cy",
                                           "r",
                                           "rx",
                                           "ry",
                                           "width",
                                           "height",
                                           "points",
                                           "transform",
                                           "version",
                                           "opacity",
                                           "fill-opacity",
                                           "stroke-opacity",
                                           "fill-rule",
                                           "clip-rule",
                                           "stroke-width",
                                           "stroke-linecap",
                                           "stroke-linejoin",
                                           "stroke-miterlimit",
                                           "stroke-dasharray",
                                           "stroke-dashoffset",
                                           "preserveAspectRatio",
                                           "role",
                                           "aria-hidden",
                                           "aria-label",
                                           "pathLength"};
  static const std::map<std::string, SvgAttribute> others{
      {"fill", SvgAttribute::Paint},
      {"stroke", SvgAttribute::Paint},
      {"color", SvgAttribute::Paint},
      {"stop-color", SvgAttribute::Paint},
      {"class", SvgAttribute::Class},
      {"viewBox", SvgAttribute::Frame},
      {"href", SvgAttribute::Link},
      {"src", SvgAttribute::Link},
      {"base", SvgAttribute::Link},
      {"style", SvgAttribute::Style},
  };
  if (plain.contains(name)) {
    return SvgAttribute::Plain;
  }
  if (const auto found = others.find(name); found != others.end()) {
    return found->second;
  }
  return name.rfind("on", 0) == 0 ? SvgAttribute::Action : SvgAttribute::Unknown;
}

const std::vector<std::string>& svg_classes() {
  static const std::vector<std::string> classes = [] {
    std::vector<std::string> all;
    for (const auto colour : kFigureColours) {
      all.push_back(std::string("fill-").append(colour));
      all.push_back(std::string("stroke-").append(colour));
    }
    return all;
  }();
  return classes;
}

}  // namespace kiosk::dialogue
