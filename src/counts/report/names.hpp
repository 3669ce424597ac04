#pragma once
// What is counted, by the names people know: those of the dialogue in its first language.

#include <string>
#include <vector>

#include "counts/tally/tally.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::counts {

/// What `subject` may be counted for in this dialogue, in its order.
[[nodiscard]] std::vector<std::string> ids_of(Subject subject, const dialogue::Dialogue& dialogue);

/// The id itself if it is no longer in the dialogue.
[[nodiscard]] std::string
name_of(Subject subject, const std::string& id, const dialogue::Dialogue& dialogue);

/// "lesson" of the place "page:lesson"; "" of a place that is no page.
[[nodiscard]] dialogue::PageId page_of_place(const std::string& place);

}  // namespace kiosk::counts
