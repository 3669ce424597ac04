#pragma once
// A dialogue of any size that passes the proof, for measuring and for stress: pages in a row, each
// with the next one, a jump ahead, a red flag and the topics; every tenth a checklist, the last an
// ending.

#include <algorithm>
#include <cstddef>
#include <string>

#include "support/small_dialogue.hpp"

namespace small {

inline PageId generated_id(std::size_t number) {
  return "page-" + std::to_string(number);
}

inline Page generated_page(std::size_t number, std::size_t last) {
  const auto id = generated_id(number);
  const auto next = generated_id(std::min(number + 1, last));
  const auto jump = generated_id(std::min(number + 7, last));
  if (number % 10 == 3) {
    return checklist(id,
                     {item("High fever", Level::Red), item("Some itch", Level::Amber)},
                     {kHelpNowPage, jump, next});
  }
  auto made = page(id,
                   {choice("Next", next),
                    setting("Go on with a pump", jump, {{"how", "pump"}}),
                    red_choice("I feel worse now"),
                    choice("All topics", kTopicsTarget)});
  Block block;
  block.text =
      words("Ask the team first. Rest, and call them if you feel worse. Do not stop on your own.");
  made.blocks = {block};
  return made;
}

/// `count` pages, at least 2, and the help-now page.
inline Dialogue generated_dialogue(std::size_t count) {
  std::vector<Page> pages;
  for (std::size_t number = 0; number + 1 < count; ++number) {
    pages.push_back(generated_page(number, count - 1));
  }
  pages.push_back(ending(generated_id(count - 1)));
  auto made = dialogue(pages);
  made.topics.front().shelf = Shelf::Home;
  return made;
}

}  // namespace small
