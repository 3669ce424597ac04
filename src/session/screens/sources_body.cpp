// The documents behind a page, or behind all of them, and who made this.

#include <algorithm>

#include "session/screens/bodies.hpp"

namespace kiosk::session {

namespace {

/// The page whose sources are shown; null: those of the whole dialogue.
const dialogue::Page* page_behind(const ViewContext& context) {
  return context.content.dialogue.find_page(context.state.sources_of);
}

DocumentView document_view(const ViewContext& context, const dialogue::Source& source) {
  const auto& say = context.wording;
  DocumentView shown;
  shown.title = source.plain.empty() ? source.title : say.say(source.plain);
  const auto add = [&shown](const std::string& words) {
    if (!words.empty()) {
      shown.details += (shown.details.empty() ? "" : ", ") + words;
    }
  };
  add(source.who);
  add(source.year == 0 ? std::string() : std::to_string(source.year));
  add(source.checked.empty() ? std::string() : say.word("sources_checked") + " " + source.checked);
  return shown;
}

std::vector<DocumentView> document_views(const ViewContext& context) {
  const auto& sources = context.content.dialogue.sources;
  std::vector<DocumentView> shown;
  if (const auto* page = page_behind(context)) {
    for (const auto& key : page->sources) {
      const auto found = sources.find(key);
      if (found != sources.end()) {
        shown.push_back(document_view(context, found->second));
      }
    }
    return shown;
  }
  for (const auto& [key, source] : sources) {
    shown.push_back(document_view(context, source));
  }
  std::sort(shown.begin(), shown.end(), [](const DocumentView& first, const DocumentView& second) {
    return first.title < second.title;
  });
  return shown;
}

}  // namespace

bool is_draft(const dialogue::Page& page) {
  return page.review.state == dialogue::ReviewState::Draft;
}

bool has_drafts(const Content& content) {
  const auto& pages = content.dialogue.pages;
  return std::any_of(
      pages.begin(), pages.end(), [](const auto& entry) { return is_draft(entry.second); });
}

Body sources_body(const ViewContext& context) {
  const auto& say = context.wording;
  const auto* page = page_behind(context);
  SourcesView shown;
  shown.title = say.word("sources");
  if (page ? is_draft(*page) : has_drafts(context.content)) {
    shown.draft = say.word("sources_draft");
  }
  shown.disclaimer = say.word("general_information");
  shown.made_by = say.word("sources_made_by");
  const auto& updated = context.content.dialogue.updated;
  shown.updated = updated.empty() ? updated : say.word("sources_updated") + " " + updated;
  shown.documents_title = say.word(page ? "sources_of_page" : "sources_all");
  shown.documents = document_views(context);
  return shown;
}

}  // namespace kiosk::session
