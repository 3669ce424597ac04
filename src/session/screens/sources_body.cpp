// The documents behind a page, or behind all of them, and who made this.

#include <algorithm>
#include <set>

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

/// Null if nobody has approved the page in the visitor's language.
const dialogue::Approval* approval_of(const ViewContext& context, const dialogue::Page& page) {
  const auto found = page.approvals.find(context.state.language);
  return found == page.approvals.end() ? nullptr : &found->second;
}

std::string approved_by(const ViewContext& context, const dialogue::Approval& approval) {
  return context.wording.word("sources_reviewed") + " " + approval.name + ", " + approval.role;
}

/// Who approved the page and when; without a page, all who approved any.
std::vector<std::string> reviews_of(const ViewContext& context, const dialogue::Page* page) {
  const auto& say = context.wording;
  if (page != nullptr) {
    const auto* approval = approval_of(context, *page);
    return approval == nullptr
               ? std::vector<std::string>()
               : std::vector{approved_by(context, *approval) + ", " + approval->date,
                             say.word("sources_next_review") + " " + approval->review_by};
  }
  std::set<std::string> reviews;
  for (const auto& entry : context.content.dialogue.pages) {
    if (const auto* approval = approval_of(context, entry.second)) {
      reviews.insert(approved_by(context, *approval));
    }
  }
  return {reviews.begin(), reviews.end()};
}

std::string warning_of(const ViewContext& context, ReviewNeed need) {
  switch (need) {
    case ReviewNeed::First:
      return context.wording.word("sources_draft");
    case ReviewNeed::Next:
      return context.wording.word("review_due");
    case ReviewNeed::None:
      break;
  }
  return "";
}

}  // namespace

ReviewNeed review_need(const ViewContext& context, const dialogue::Page& page) {
  const auto* approval = approval_of(context, page);
  if (approval == nullptr) {
    return ReviewNeed::First;
  }
  return approval->next_review == dialogue::NextReview::Due ? ReviewNeed::Next : ReviewNeed::None;
}

ReviewNeed review_need(const ViewContext& context) {
  auto most = ReviewNeed::None;
  for (const auto& entry : context.content.dialogue.pages) {
    most = std::max(most, review_need(context, entry.second));
  }
  return most;
}

Body sources_body(const ViewContext& context) {
  const auto& say = context.wording;
  const auto* page = page_behind(context);
  SourcesView shown;
  shown.title = say.word("sources");
  shown.need = page ? review_need(context, *page) : review_need(context);
  shown.draft = warning_of(context, shown.need);
  shown.reviews = reviews_of(context, page);
  shown.disclaimer = say.word("general_information");
  shown.made_by = say.word("sources_made_by");
  const auto& updated = context.content.dialogue.updated;
  shown.updated = updated.empty() ? updated : say.word("sources_updated") + " " + updated;
  shown.documents_title = say.word(page ? "sources_of_page" : "sources_all");
  shown.documents = document_views(context);
  return shown;
}

}  // namespace kiosk::session
