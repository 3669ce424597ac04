#include "mapping/map_approvals.hpp"

#include <algorithm>

namespace kiosk::mapping {

namespace {

using seals::Standing;

void mark(dialogue::MapCounts& counts, const seals::JudgedSeal* seal) {
  const bool is_approved = seal != nullptr && seals::counts(seal->standing);
  const bool is_void = seal != nullptr && !is_approved;
  const bool is_due = seal != nullptr && seal->standing == Standing::Overdue;
  // A page counts once, in however many languages.
  counts.unsigned_pages = std::max<std::size_t>(counts.unsigned_pages, is_approved ? 0 : 1);
  counts.void_approvals = std::max<std::size_t>(counts.void_approvals, is_void ? 1 : 0);
  counts.reviews_due = std::max<std::size_t>(counts.reviews_due, is_due ? 1 : 0);
}

}  // namespace

void mark_approvals(dialogue::DialogueMap& map,
                    const seals::Judgement& judgement,
                    const std::vector<dialogue::Language>& languages) {
  for (auto& node : map.nodes) {
    if (node.kind == dialogue::MapNodeKind::Page) {
      for (const auto& language : languages) {
        mark(node.counts, judgement.of(node.name, language));
      }
    }
  }
}

}  // namespace kiosk::mapping
