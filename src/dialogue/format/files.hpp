#pragma once
// The files of a dialogue and of a site: what each of them holds.

#include <string>
#include <string_view>
#include <vector>

#include "dialogue/format/shape.hpp"

namespace kiosk::dialogue {

// Groups that the loader reads, in the order of the files.
[[nodiscard]] const GroupShape& dialogue_file_shape();
[[nodiscard]] const GroupShape& source_shape();
[[nodiscard]] const GroupShape& figure_shape();
[[nodiscard]] const GroupShape& figure_label_shape();
[[nodiscard]] const GroupShape& words_file_shape();
[[nodiscard]] const GroupShape& slots_shape();
[[nodiscard]] const GroupShape& interface_words_shape();
[[nodiscard]] const GroupShape& topic_file_shape();
[[nodiscard]] const GroupShape& topic_shape();
[[nodiscard]] const GroupShape& page_shape();
/// Of any page but an ending, of an ending, and what either has.
[[nodiscard]] const GroupShape& block_shape();
[[nodiscard]] const GroupShape& ending_block_shape();
[[nodiscard]] const GroupShape& any_block_shape();
[[nodiscard]] const GroupShape& tip_shape();
[[nodiscard]] const GroupShape& choice_shape();
[[nodiscard]] const GroupShape& checklist_item_shape();
[[nodiscard]] const GroupShape& checklist_results_shape();
[[nodiscard]] const GroupShape& quiz_answer_shape();
[[nodiscard]] const GroupShape& help_shape();
[[nodiscard]] const GroupShape& review_shape();
[[nodiscard]] const GroupShape& questions_file_shape();
[[nodiscard]] const GroupShape& outside_shape();
[[nodiscard]] const GroupShape& other_medicines_shape();
[[nodiscard]] const GroupShape& red_flags_file_shape();
[[nodiscard]] const GroupShape& happening_sign_shape();
[[nodiscard]] const GroupShape& red_flag_rule_shape();
[[nodiscard]] const GroupShape& danger_words_file_shape();
[[nodiscard]] const GroupShape& practice_file_shape();
[[nodiscard]] const GroupShape& seals_file_shape();
[[nodiscard]] const GroupShape& seal_shape();
[[nodiscard]] const GroupShape& site_file_shape();
[[nodiscard]] const GroupShape& phones_shape();
[[nodiscard]] const GroupShape& panel_shape();
[[nodiscard]] const GroupShape& idle_shape();
[[nodiscard]] const GroupShape& review_policy_shape();
[[nodiscard]] const GroupShape& reviewer_shape();
[[nodiscard]] const GroupShape& printer_shape();

/// A kind of file.
struct FileFormat {
  std::string name;   ///< "topic": its schema is topic.schema.json
  std::string title;  ///< what it is called where people write it: "A file of topics/"
  std::string help;
  const GroupShape* shape = nullptr;
};

/// That of a file of a dialogue, by its name with its folders; null if it has none.
[[nodiscard]] const FileFormat* format_of_file(std::string_view file);

/// All kinds.
[[nodiscard]] const std::vector<FileFormat>& file_formats();

}  // namespace kiosk::dialogue
