#pragma once
// What is done to whole pages. Each gives a step, or nothing where it cannot be done.

#include <optional>
#include <string>

#include "editing/changes/history.hpp"
#include "editing/json/tree.hpp"
#include "editing/outline.hpp"

namespace kiosk::editor {

struct NewPage {
  std::string kind;
  const editing::PageEntry* behind = nullptr;  ///< null: behind the last page of the topic
};

/// A page with everything it must have and no words yet. `id` gets the name it has in the files.
[[nodiscard]] std::optional<editing::Step> add_page(const editing::Tree& tree,
                                                    const editing::Outline& outline,
                                                    const NewPage& wanted,
                                                    std::string& id);

/// A page to read, to which the link at `place` of the same file leads from then on.
[[nodiscard]] std::optional<editing::Step> add_page_for(const editing::Tree& tree,
                                                        const editing::Outline& outline,
                                                        const editing::Pointer& place,
                                                        const editing::PageEntry* behind);

/// The same page again behind it, under another name in the files, as a draft.
[[nodiscard]] std::optional<editing::Step> copy_page(const editing::Tree& tree,
                                                     const editing::Outline& outline,
                                                     const editing::PageEntry& page,
                                                     std::string& id);

enum class Direction { Up, Down };

[[nodiscard]] std::optional<editing::Step> move_page(const editing::Tree& tree,
                                                     const editing::Outline& outline,
                                                     const editing::PageEntry& page,
                                                     Direction direction);

/// Links that lead to it are left: what is wrong then is told where they are.
[[nodiscard]] std::optional<editing::Step> delete_page(const editing::Tree& tree,
                                                       const editing::Outline& outline,
                                                       const editing::PageEntry& page);

}  // namespace kiosk::editor
