#include "editor/map/map_content.hpp"

#include "editor/parts/finding_words.hpp"
#include "mapping/map_approvals.hpp"

#include "session/view/plain_words.hpp"

namespace kiosk::editor {

namespace {

using dialogue::MapNodeKind;

std::size_t to_mend_of(const editing::PageEntry& page, const editing::Findings& findings) {
  return to_mend(findings.in(page.file, page.pointer)).size();
}

}  // namespace

MapContent content_of(const dialogue::Dialogue& dialogue,
                      const editing::Outline& outline,
                      const editing::Findings& findings,
                      const seals::Judgement& judgement) {
  MapContent content;
  content.map = dialogue::map_of(dialogue);
  mapping::mark_approvals(content.map, judgement, outline.languages);
  content.language = outline.languages.empty() ? dialogue::Language() : outline.languages.front();
  for (auto& node : content.map.nodes) {
    const auto* page = node.kind == MapNodeKind::Page ? outline.find_page(node.name) : nullptr;
    node.counts.to_mend = page == nullptr ? 0 : to_mend_of(*page, findings);
  }
  content.from.resize(content.map.nodes.size());
  content.to.resize(content.map.nodes.size());
  for (std::size_t edge = 0; edge < content.map.edges.size(); ++edge) {
    content.from[content.map.edges[edge].from].push_back(edge);
    content.to[content.map.edges[edge].to].push_back(edge);
  }
  return content;
}

std::string title_of(const dialogue::MapNode& node, const dialogue::Language& language) {
  if (node.kind == MapNodeKind::Topics) {
    return "All topics";
  }
  auto title = session::without_bold(node.title.in(language));
  return title.empty() ? "[" + node.name + "]" : title;
}

}  // namespace kiosk::editor
