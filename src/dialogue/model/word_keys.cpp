#include "dialogue/model/word_keys.hpp"

#include <array>

namespace kiosk::dialogue {

namespace {

constexpr auto kKeys = std::to_array<const char*>({
    "welcome_question",
    "welcome_text",
    "welcome_start",
    "welcome_warning_title",
    "welcome_warning",
    "welcome_privacy",
    "language_name",
    "topics_title",
    "more_topics_title",
    "more_topics",
    "more_topics_example",
    "general_information",
    "minutes",
    "step_of",
    "seen",
    "back",
    "all_topics",
    "start_over",
    "help",
    "text_size",
    "display",
    "contrast",
    "less_movement",
    "on",
    "off",
    "done",
    "more_down",
    "more_up",
    "checklist_hint",
    "none_of_these",
    "next",
    "quiz_hint",
    "quiz_right",
    "quiz_wrong",
    "try_again",
    "take_with_you",
    "take_with_you_hint",
    "i_am_done",
    "thanks",
    "still_there",
    "still_there_hint",
    "i_am_here",
    "help_title",
    "help_lead",
    "help_do",
    "help_say",
    "help_do_not",
    "help_wait",
    "help_emergency",
    "help_poison",
    "help_health_line",
    "help_crisis",
    "help_clinic",
    "help_pump_team",
    "help_qr",
    "help_no_numbers",
    "sources",
    "sources_draft",
    "sources_reviewed",
    "sources_next_review",
    "sources_made_by",
    "sources_updated",
    "sources_checked",
    "sources_of_page",
    "sources_all",
    "ask_own",
    "ask_title",
    "ask_hint",
    "ask_wait",
    "ask_long",
    "ask_full",
    "ask_topics",
    "ask_suggestions",
    "ask_about",
    "ask_call_today",
    "happening_question",
    "happening_yes",
    "ask_did_you_mean",
    "ask_not_this",
    "ask_unknown",
    "ask_show_nurse",
    "ask_nurse_text",
    "ask_again",
    "key_ask",
    "key_clear",
    "key_erase",
    "key_space",
    "key_marks",
    "key_letters",
    "key_alphabet",
    "key_typewriter",
    "go_back",
    "draft",
    "review_due",
    "staff_problem",
    "demo",
    "demo_set_up",
    "set_up_title",
    "set_up_text",
});

}  // namespace

const std::vector<std::string>& word_keys() {
  static const std::vector<std::string> keys(kKeys.begin(), kKeys.end());
  return keys;
}

const std::vector<std::string>& number_marks() {
  static const std::vector<std::string> marks{"n", "m"};
  return marks;
}

}  // namespace kiosk::dialogue
