#pragma once
// All that waits for somebody, in one list: what is to be mended, and which approvals are to be
// asked for.

#include <string>
#include <vector>

#include "editing/findings.hpp"
#include "editing/outline.hpp"

#include "base/day.hpp"
#include "seals/judgement.hpp"

namespace kiosk::editor {

/// The most pressing first.
enum class ToDoKind {
  Error,        ///< keeps the content from patients
  Warning,      ///< should be looked at
  NotCounting,  ///< an approval that is none: forged, of a stranger, of another page
  Void,         ///< approved, and changed since
  ReviewDue,
  ReviewSoon,  ///< due within kSoon
  NotApproved,
};

inline constexpr std::chrono::days kSoon{90};

struct ToDo {
  ToDoKind kind = ToDoKind::Error;
  std::string words;  ///< without the name of the place
  std::string file;   ///< where it is done; "": on no page that there is
  editing::Pointer pointer;
};

struct ToDoInput {
  const editing::Outline& outline;
  const editing::Findings& findings;
  const seals::Judgement& judgement;
  base::Day today;
};

/// By kind; what is to be mended as it was found, reviews by their day, pages as they stand in the
/// list of pages. Notes of authors are left out.
[[nodiscard]] std::vector<ToDo> to_do(const ToDoInput& input);

/// How many of them should not wait: all but reviews to come and pages not approved yet.
[[nodiscard]] std::size_t pressing(const std::vector<ToDo>& all);

/// What stands above those of a kind.
[[nodiscard]] std::string heading_of(ToDoKind kind);

}  // namespace kiosk::editor
