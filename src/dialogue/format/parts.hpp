#pragma once
// Members and shapes that several files have. Only for the files of this folder.

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "dialogue/format/enum_words.hpp"
#include "dialogue/format/shape.hpp"

namespace kiosk::dialogue {

/// "$schema", which every file may begin with.
[[nodiscard]] MemberShape schema_member();
/// `names`: what other places refer to by this id.
[[nodiscard]] MemberShape id_member(std::string help, Refers names = Refers::ToNothing);
/// "when"; `help` says of what.
[[nodiscard]] MemberShape when_member(std::string help);
[[nodiscard]] MemberShape sources_member();
[[nodiscard]] MemberShape facts_member(std::string help);
[[nodiscard]] MemberShape review_member(std::string help);

/// The same member, which may be left out.
[[nodiscard]] MemberShape optional(MemberShape member);
/// The same member, only in groups of these kinds.
[[nodiscard]] MemberShape only_of(std::vector<std::string> kinds, MemberShape member);

/// For each language a list of words.
[[nodiscard]] SharedShape word_lists_shape();
/// The same: at least one language, and none of the lists is empty.
[[nodiscard]] SharedShape filled_word_lists_shape();
[[nodiscard]] SharedShape page_id_shape();
[[nodiscard]] SharedShape level_shape();
[[nodiscard]] SharedShape icon_shape();

[[nodiscard]] const GroupShape& group_of(const SharedShape& shape);

template <typename Value, std::size_t Size>
SharedShape one_of_words(const std::array<EnumWord<Value>, Size>& table) {
  std::vector<Option> options;
  options.reserve(Size);
  for (const auto& entry : table) {
    options.push_back({entry.word, entry.name});
  }
  return one_of_shape(std::move(options));
}

}  // namespace kiosk::dialogue
