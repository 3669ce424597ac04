#include "editor/told/to_do.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "editor/parts/finding_words.hpp"
#include "editor/parts/spoken.hpp"
#include "editor/told/approvals.hpp"

namespace kiosk::editor {

namespace {

using dialogue::Severity;
using editing::PageEntry;
using seals::JudgedSeal;
using seals::Standing;

void add_findings(const ToDoInput& input, std::vector<ToDo>& all) {
  for (const auto& finding : input.findings.all()) {
    if (!is_to_mend(finding)) {
      continue;
    }
    const auto& found = finding.diagnostic;
    all.push_back({found.severity == Severity::Error ? ToDoKind::Error : ToDoKind::Warning,
                   sentence_of(found, input.outline),
                   finding.file,
                   finding.pointer});
  }
}

std::optional<ToDoKind> kind_of(const JudgedSeal& seal, base::Day today) {
  switch (seal.standing) {
    case Standing::Stands:
      return seal.seal.review_by <= today + kSoon ? std::optional(ToDoKind::ReviewSoon)
                                                  : std::nullopt;
    case Standing::Overdue:
      return ToDoKind::ReviewDue;
    case Standing::Changed:
      return ToDoKind::Void;
    default:
      return ToDoKind::NotCounting;
  }
}

void add_approvals(const ToDoInput& input, std::vector<ToDo>& all) {
  std::vector<const JudgedSeal*> seals;
  for (const auto& seal : input.judgement.seals) {
    seals.push_back(&seal);
  }
  std::ranges::stable_sort(seals, {}, [](const JudgedSeal* seal) { return seal->seal.review_by; });
  for (const auto* seal : seals) {
    const auto kind = kind_of(*seal, input.today);
    if (!kind) {
      continue;
    }
    auto words = language_name(seal->seal.language) + ": " + approval_told(seal);
    if (const auto* page = input.outline.find_page(seal->seal.page)) {
      all.push_back({*kind, std::move(words), page->file, page->pointer});
    } else {
      all.push_back({*kind, seal->seal.page + ", " + words, {}, {}});
    }
  }
}

/// Languages in which it has no seal: "English, Español".
std::string not_approved_in(const ToDoInput& input, const PageEntry& page) {
  std::string languages;
  for (const auto& language : input.outline.languages) {
    if (input.judgement.of(page.id, language) == nullptr) {
      languages += (languages.empty() ? "" : ", ") + language_name(language);
    }
  }
  return languages;
}

void add_not_approved(const ToDoInput& input, std::vector<ToDo>& all) {
  for (const auto& topic : input.outline.topics) {
    for (const auto& page : topic.pages) {
      if (const auto languages = not_approved_in(input, page); !languages.empty()) {
        all.push_back({ToDoKind::NotApproved, languages, page.file, page.pointer});
      }
    }
  }
}

}  // namespace

std::vector<ToDo> to_do(const ToDoInput& input) {
  std::vector<ToDo> all;
  add_findings(input, all);
  add_approvals(input, all);
  add_not_approved(input, all);
  std::ranges::stable_sort(all, {}, &ToDo::kind);
  return all;
}

std::size_t pressing(const std::vector<ToDo>& all) {
  return static_cast<std::size_t>(
      std::ranges::count_if(all, [](const ToDo& one) { return one.kind < ToDoKind::ReviewSoon; }));
}

std::string heading_of(ToDoKind kind) {
  switch (kind) {
    case ToDoKind::Error:
      return "To be mended before patients see it";
    case ToDoKind::Warning:
      return "To be looked at";
    case ToDoKind::NotCounting:
      return "Approvals that do not count";
    case ToDoKind::Void:
      return "Changed since a clinician approved it";
    case ToDoKind::ReviewDue:
      return "The next review is due";
    case ToDoKind::ReviewSoon:
      return "The next review is due within three months";
    case ToDoKind::NotApproved:
      break;
  }
  return "No clinician has approved it yet";
}

}  // namespace kiosk::editor
