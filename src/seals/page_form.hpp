#pragma once
// What a seal is bound to: all that one page shows in one language, as lines. An auditor can write
// them down by hand from the files of the dialogue and get the same SHA-256.
//
// UTF-8. Each line is a name, a blank and words, and ends in one line feed. Words stand as they do
// in the file, with their **bold** marks and {slots}; a backslash is \\ and a line break \n. A text
// gives its words in the language of the form. Entries of a list keep their order; names that are
// sorted are sorted by their bytes. First come
//
//   baclofen-kiosk page 1       the version of this form
//   page ID
//   language TAG
//
// and then these parts, each only where the page has it (numbers count from 0):
//
//   kind       kind page|checklist|quiz|ending|help-now
//   title      title WORDS
//   question   question WORDS              the first of the page's "asks": it stands on the glass
//   blocks/N   block text|steps|points|warning|figure|tip, then what it holds: text WORDS,
//              item WORDS for each, figure ID, or icon NAME, title WORDS, text WORDS; then when
//   choices/N  choice WORDS, goto ID, set NAME VALUE for each by name, red_flag if it is one, when
//   items/N    item WORDS, id ID, level red|amber, flag NUMBER for each, when
//   results    red ID, amber ID, none ID
//   answers/N  answer WORDS, right if it is, reply WORDS
//   help/NAME  for first, steps, say, do_not, while_waiting: NAME WORDS for each
//   sources    source KEY for each
//   figure:ID  for each figure shown, by ID: figure ID, svg SHA-256 of its file, alt WORDS, then
//   for
//              each label: label WORDS, box X Y WIDTH HEIGHT, align left|center|right
//   slot:NAME  for each slot that stands in any of these words, by NAME: slot NAME, then WORDS, the
//              dialogue's own, on a line named words; none for a slot it has no words for
//
// "when" is a line for each variable, by name: when NAME VALUE VALUE …, the values sorted.
//
// Not in it, because they stand elsewhere and are looked after there: the words of buttons
// (words.json), the numbers of the site, other ways of asking, facts, notes, titles of topics.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"
#include "dialogue/model/seal.hpp"

namespace kiosk::seals {

struct PagePart {
  std::string name;  ///< "title", "blocks/0"; "" for the head
  std::string lines;
};

/// The parts in the order above, the head first.
using PageForm = std::vector<PagePart>;

[[nodiscard]] PageForm page_form(const dialogue::Dialogue& dialogue,
                                 const dialogue::Page& page,
                                 const dialogue::Language& language);

[[nodiscard]] std::string words_of(const PageForm& form);

/// SHA-256 of the words, in hexadecimal.
[[nodiscard]] std::string digest_of(const PageForm& form);

[[nodiscard]] std::vector<dialogue::SealedPart> sealed_parts(const PageForm& form);

}  // namespace kiosk::seals
