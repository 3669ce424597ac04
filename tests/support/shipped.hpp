#pragma once
// The shipped content with the example site, and the kiosk's own typesetter: made once for a test
// program.

#include <memory>

#include "app/content/gate.hpp"
#include "dialogue/model/teaching.hpp"
#include "session/session.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

std::shared_ptr<const session::Content> shipped_content();
/// What taught its answers.
const dialogue::Teaching& shipped_teaching();
/// As shown with no site file named.
std::shared_ptr<const session::Content> demo_content();
/// As shown with a site file that was refused and none that was good before.
std::shared_ptr<const session::Content> content_not_set_up();
text::Typesetter& shared_typesetter();

}  // namespace kiosk::test
