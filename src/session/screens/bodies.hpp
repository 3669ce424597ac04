#pragma once
// The body of each screen, from the state. Private to session/: others ask view().

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"
#include "session/screens/wording.hpp"
#include "session/view/view.hpp"
#include "session/visit/content.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// What a body is made from.
struct ViewContext {
  const Content& content;
  const State& state;
  Wording wording;
};

Body welcome_body(const ViewContext& context);  ///< the welcome screen, or the set-up notice
Body topics_body(const ViewContext& context, dialogue::Shelf shelf);
Body page_body(const ViewContext& context, const dialogue::Page& page);
Body help_now_body(const ViewContext& context);
Body ask_body(const ViewContext& context);
Body questions_body(const ViewContext& context);
Body matches_body(const ViewContext& context);
Body ask_nurse_body(const ViewContext& context);
Body sources_body(const ViewContext& context);

/// Of the page in the visitor's language.
ReviewNeed review_need(const ViewContext& context, const dialogue::Page& page);
/// The most that any page needs.
ReviewNeed review_need(const ViewContext& context);

/// Above the page on the glass if it answers a question; empty otherwise.
AskedView asked_view(const ViewContext& context);

/// The keys of ask_body, rows as they stand.
std::vector<std::vector<KeyView>> key_rows(const ViewContext& context);

/// The title of the topic `page` stands in.
std::string topic_title(const ViewContext& context, const dialogue::Page& page);

/// Those whose condition holds.
std::vector<BlockView> block_views(const ViewContext& context, const dialogue::Page& page);

/// Open choices; the first is Main, one that tells of a danger sign is RedFlag.
std::vector<ChoiceView> choice_views(const ViewContext& context, const dialogue::Page& page);

/// What of the ending on the glass can be had on paper.
PrintView print_view(const ViewContext& context);

/// The site's numbers that are set, with their labels: emergency first.
std::vector<PhoneView> phone_views(const Wording& wording);

}  // namespace kiosk::session
