#pragma once
// What a dialogue may be asked about, with the ways of asking for it.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "dialogue/model/teaching.hpp"

namespace kiosk::answers {

enum class SubjectKind { Page, Outside, Danger, Amber, Calm };

/// Something a question may be about.
struct Subject {
  SubjectKind kind = SubjectKind::Page;
  std::string id;  ///< of the page, the outside subject or the red-flag rule
};

/// What ways of asking are used for.
enum class Purpose {
  Find,  ///< to find their page, or a refusal
  Must,  ///< to be heard: they count for more in learning
  Teach  ///< to learn from only; their misspelled words are not taken as known ones
};

/// Ways of asking that mean the same.
struct WaysOfAsking {
  const dialogue::WordLists* lists = nullptr;
  SubjectKind kind = SubjectKind::Page;
  /// Nothing: they are not ranked, and only teach what danger sounds like.
  std::optional<std::size_t> subject;
  Purpose purpose = Purpose::Find;
};

struct AllAsks {
  std::vector<Subject> subjects;   ///< known by their place here
  std::vector<WaysOfAsking> asks;  ///< with lists of the teaching they were listed from
};

[[nodiscard]] AllAsks list_asks(const dialogue::Teaching& teaching);

}  // namespace kiosk::answers
