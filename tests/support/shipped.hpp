#pragma once
// The shipped content with the example site, and the kiosk's own typesetter: made once for a test
// program.

#include <memory>

#include "app/content.hpp"
#include "session/session.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

std::shared_ptr<const session::Content> shipped_content();
std::shared_ptr<const session::Content> shipped_content_without_site();
text::Typesetter& shared_typesetter();

}  // namespace kiosk::test
