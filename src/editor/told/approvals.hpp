#pragma once
// What staff are told of the clinician's approval of a page.

#include <cstdint>
#include <string>
#include <vector>

#include "editor/parts/look.hpp"

#include "dialogue/model/model.hpp"
#include "seals/judgement.hpp"

namespace kiosk::editor {

struct ApprovalMark {
  std::string words;
  std::uint32_t colour = colours::kInkSoft;
};

/// In a list: "approved" in all of `languages`, "draft", or what is to be done about it.
[[nodiscard]] ApprovalMark approval_mark(const seals::Judgement& judgement,
                                         const dialogue::PageId& page,
                                         const std::vector<dialogue::Language>& languages);

/// Who approved it and until when, or what became of that; null: nobody did.
[[nodiscard]] std::string approval_told(const seals::JudgedSeal* seal);

/// Beside the page: a sentence for each language, or one if it is a draft in all.
[[nodiscard]] std::vector<ApprovalMark>
approvals_told(const seals::Judgement& judgement,
               const dialogue::PageId& page,
               const std::vector<dialogue::Language>& languages);

}  // namespace kiosk::editor
