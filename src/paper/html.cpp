#include "paper/html.hpp"

#include <algorithm>
#include <cmath>

#include "paper/html_inline.hpp"
#include "paper/html_picture.hpp"
#include "paper/html_style.hpp"
#include "paper/markup.hpp"

namespace kiosk::paper {

namespace {

std::string element(const std::string& tag, const std::string& attributes, const Words& words) {
  return "<" + tag + attributes + html_language(words) + ">" + html_words(words) + "</" + tag +
         ">\n";
}

class BlockWriter {
public:
  std::string operator()(const Heading& heading) {
    return leave_help() + element("h" + std::to_string(heading.level), "", heading.words);
  }

  std::string operator()(const Paragraph& paragraph) {
    const std::string attributes = paragraph.tone == Tone::Small ? " class=\"small\"" : "";
    return in_tone(paragraph.tone, element("p", attributes, paragraph.words));
  }

  std::string operator()(const List& list) {
    if (list.items.empty()) {
      return {};
    }
    const std::string tag = list.numbering == Numbering::Numbers ? "ol" : "ul";
    std::string html = "<" + tag + (list.tone == Tone::Small ? " class=\"small\"" : "") + ">\n";
    for (const auto& item : list.items) {
      html += element("li", "", item);
    }
    return in_tone(list.tone, html + "</" + tag + ">\n");
  }

  std::string operator()(const Picture& picture) { return leave_help() + html_picture(picture); }

  std::string operator()(const Table& table) {
    std::string html = leave_help() + "<table>\n<thead>\n<tr>\n";
    for (const auto& cell : table.head) {
      html += element("th", " scope=\"col\"", cell);
    }
    html += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
      html += "<tr>\n";
      for (std::size_t column = 0; column < row.size(); ++column) {
        html += column == 0 ? element("th", " scope=\"row\"", row[column])
                            : element("td", "", row[column]);
      }
      html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
  }

  std::string operator()(const BarChart& chart) {
    // Behind the longest bar its value needs room too.
    constexpr double kLongest = 70;
    double most = 0;
    for (const auto& bar : chart.bars) {
      most = std::max(most, bar.value);
    }
    std::string html = leave_help() + "<table class=\"chart\">\n<caption>" + escaped(chart.alt) +
                       "</caption>\n<tbody>\n";
    for (const auto& bar : chart.bars) {
      const auto share = most > 0 ? std::lround(bar.value / most * kLongest) : 0;
      html += "<tr>\n" + element("th", " scope=\"row\"", bar.label) +
              R"(<td><span class="bar" style="width:)" + std::to_string(share) +
              R"(%">&#8203;</span>)" + escaped(bar.shown) + "</td>\n</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
  }

  std::string operator()(const PageBreak&) {
    return leave_help() + "<div class=\"page-break\"></div>\n";
  }

  /// What is still open at the end.
  std::string leave_help() {
    const bool was_open = in_help_;
    in_help_ = false;
    return was_open ? "</div>\n" : "";
  }

private:
  std::string in_tone(Tone tone, const std::string& html) {
    if (tone == Tone::Help) {
      const std::string begin = in_help_ ? "" : "<div class=\"help\">\n";
      in_help_ = true;
      return begin + html;
    }
    const bool warns = tone == Tone::Warning;
    return leave_help() + (warns ? "<div class=\"warning\">\n" + html + "</div>\n" : html);
  }

  bool in_help_ = false;
};

std::string head_of(const Document& document) {
  return "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(document.title) +
         "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<style>\n" +
         html_style(document) + "</style>\n</head>\n<body>\n";
}

}  // namespace

base::Result<std::string> write_html(const Document& document) {
  if (const auto checked = check_document(document); !checked) {
    return checked.error();
  }
  auto html = head_of(document);
  if (!document.masthead.empty()) {
    html += "<header>\n<p class=\"masthead\">" + escaped(document.masthead) + "</p>\n</header>\n";
  }
  html += "<main>\n";
  BlockWriter write;
  for (const auto& block : document.blocks) {
    html += std::visit(write, block);
  }
  html += write.leave_help() + "</main>\n";
  if (!document.footer.empty()) {
    html += "<footer>\n<p>" + escaped(document.footer) + "</p>\n</footer>\n";
  }
  return html + "</body>\n</html>\n";
}

}  // namespace kiosk::paper
