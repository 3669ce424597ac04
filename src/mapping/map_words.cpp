#include "mapping/map_words.hpp"

#include <vector>

#include "base/text.hpp"
#include "session/view/plain_words.hpp"

namespace kiosk::mapping {

namespace {

using dialogue::MapEdgeKind;
using dialogue::MapNodeKind;
using dialogue::PageKind;

/// Bytes of a line in a box; words longer than that have a line of their own.
constexpr std::size_t kLineBytes = 26;

std::string broken_into_lines(const std::string& words) {
  std::string lines;
  std::size_t length = 0;
  for (const auto word : base::split(words, ' ')) {
    if (length > 0 && length + 1 + word.size() > kLineBytes) {
      lines += '\n';
      length = 0;
    } else if (length > 0) {
      lines += ' ';
      ++length;
    }
    lines += word;
    length += word.size();
  }
  return lines;
}

std::string counted(std::size_t count, const std::string& one, const std::string& several) {
  return std::to_string(count) + " " + (count == 1 ? one : several);
}

std::string kind_words(PageKind kind) {
  switch (kind) {
    case PageKind::Checklist:
      return "checklist";
    case PageKind::Quiz:
      return "quiz";
    case PageKind::Ending:
      return "ENDING";
    case PageKind::HelpNow:
      return "HELP NOW";
    case PageKind::Page:
      break;
  }
  return {};
}

void add_line(std::string& lines, const std::string& line) {
  if (!line.empty()) {
    lines += (lines.empty() ? "" : "\n") + line;
  }
}

std::string mend_words(const dialogue::MapCounts& counts) {
  return counts.to_mend > 0 ? std::to_string(counts.to_mend) + " to mend" : std::string();
}

std::string page_lines(const dialogue::MapNode& node) {
  std::string lines;
  add_line(lines, "[" + node.name + "]");
  add_line(lines, node.is_start ? "START" : "");
  add_line(lines, kind_words(node.page_kind));
  add_line(lines, words_of_approval(node.counts));
  add_line(lines, node.is_unreached ? "BROKEN: nothing leads here" : "");
  add_line(lines, mend_words(node.counts));
  return lines;
}

std::string topic_lines(const dialogue::MapNode& node) {
  const auto& counts = node.counts;
  std::string lines;
  add_line(lines, node.is_start ? "START" : "");
  add_line(lines, node.page_kind == PageKind::HelpNow ? "HELP NOW" : "");
  add_line(lines,
           counted(counts.pages, "page", "pages") + ", " +
               counted(counts.endings, "ending", "endings"));
  add_line(lines,
           counts.unsigned_pages > 0 ? counted(counts.unsigned_pages, "draft", "drafts") : "");
  add_line(lines,
           counts.void_approvals > 0
               ? counted(counts.void_approvals, "approval void", "approvals void")
               : "");
  add_line(lines,
           counts.reviews_due > 0 ? counted(counts.reviews_due, "review due", "reviews due") : "");
  add_line(lines, counts.broken > 0 ? "BROKEN: " + counted(counts.broken, "place", "places") : "");
  add_line(lines, mend_words(counts));
  return lines;
}

}  // namespace

std::string words_of_approval(const dialogue::MapCounts& counts) {
  return counts.void_approvals > 0   ? "approval void"
         : counts.unsigned_pages > 0 ? "draft"
         : counts.reviews_due > 0    ? "review due"
                                     : "";
}

std::string words_of_node(const dialogue::MapNode& node, const dialogue::Language& language) {
  std::string lines = broken_into_lines(session::without_bold(node.title.in(language)));
  switch (node.kind) {
    case MapNodeKind::Page:
      add_line(lines, page_lines(node));
      break;
    case MapNodeKind::Topic:
      add_line(lines, topic_lines(node));
      break;
    case MapNodeKind::Topics:
      add_line(lines, "All topics");
      break;
    case MapNodeKind::Missing:
      add_line(lines, "[" + node.name + "]");
      add_line(lines, "BROKEN: no such page");
      break;
  }
  return lines;
}

std::string words_of_edge(const dialogue::MapEdge& edge, const dialogue::Language& language) {
  std::string lines = broken_into_lines(session::without_bold(edge.words.in(language)));
  const bool several = edge.count > 1;
  if (edge.kind == MapEdgeKind::RedFlag) {
    add_line(lines, several ? std::to_string(edge.count) + " × DANGER" : "DANGER");
  } else if (several) {
    add_line(lines, std::to_string(edge.count) + " ×");
  }
  add_line(lines, edge.is_broken ? "BROKEN" : "");
  return lines;
}

std::string words_of_counts(const dialogue::MapCounts& counts) {
  auto words = counted(counts.pages, "page", "pages") + ", " +
               counted(counts.endings, "ending", "endings") + ", " +
               counted(counts.red_flags, "link", "links") + " of danger, " +
               counted(counts.unsigned_pages, "draft", "drafts");
  if (counts.broken > 0) {
    words += ", BROKEN: " + counted(counts.broken, "place", "places");
  }
  return words;
}

}  // namespace kiosk::mapping
