#include "paper/html_picture.hpp"

#include <cmath>
#include <memory>

#include "paper/html_inline.hpp"
#include "paper/look.hpp"
#include "paper/markup.hpp"
#include <glib.h>

#include "text/setting/gobject.hpp"
#include "text/svg.hpp"

namespace kiosk::paper {

namespace {

/// Where the start tag of the root element ends: a > in an attribute does not count.
std::size_t end_of_root_tag(const std::string& svg) {
  char quote = 0;
  for (auto at = svg.find("<svg"); at < svg.size(); ++at) {
    const char byte = svg[at];
    if (quote == 0 && byte == '>') {
      return at + 1;
    }
    if (quote == 0 && (byte == '"' || byte == '\'')) {
      quote = byte;
    } else if (byte == quote) {
      quote = 0;
    }
  }
  return std::string::npos;
}

/// A picture alone knows no style of the page around it: its palette goes in.
std::string with_palette(const std::string& svg) {
  const auto end = end_of_root_tag(svg);
  if (end == std::string::npos || svg[end - 2] == '/') {
    return svg;
  }
  return svg.substr(0, end) + "<style>" + text::stylesheet_of(paper_palette()) + "</style>" +
         svg.substr(end);
}

std::string base64(const std::string& bytes) {
  const std::unique_ptr<char, text::Releaser<g_free>> coded(
      g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()));
  return coded.get();
}

/// Hundredths of a per cent, whatever the locale.
std::string percent(float part, float whole) {
  constexpr float kHundredths = 10000;
  const auto hundredths = std::lround(kHundredths * part / whole);
  const auto rest = std::to_string(100 + hundredths % 100).substr(1);
  return std::to_string(hundredths / 100) + "." + rest + "%";
}

std::string html_label(const Picture& picture, const PictureLabel& label) {
  const std::string align = label.align <= 0 ? "left" : label.align < 1 ? "center" : "right";
  return R"(<span class="label" style="left:)" + percent(label.x, picture.view_width) +
         ";top:" + percent(label.y, picture.view_height) +
         ";width:" + percent(label.width, picture.view_width) +
         ";height:" + percent(label.height, picture.view_height) + ";text-align:" + align + "\"" +
         html_language(label.words) + "><span>" + html_words(label.words) + "</span></span>\n";
}

}  // namespace

std::string html_picture(const Picture& picture) {
  const auto size = [](float length) { return std::to_string(std::lround(length)); };
  std::string html = "<figure>\n<div class=\"picture\">\n<img src=\"data:image/svg+xml;base64," +
                     base64(with_palette(picture.svg)) + "\" alt=\"" + escaped(picture.alt) +
                     "\" width=\"" + size(picture.view_width) + "\" height=\"" +
                     size(picture.view_height) + "\">\n";
  for (const auto& label : picture.labels) {
    html += html_label(picture, label);
  }
  return html + "</div>\n</figure>\n";
}

}  // namespace kiosk::paper
