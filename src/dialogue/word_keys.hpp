#pragma once
// The keys of words.json: the words of buttons and screens that belong to no page. A dialogue must
// have them all, in all its languages.

#include <array>
#include <string_view>

namespace kiosk::dialogue {

inline constexpr std::array kWordKeys = {
    std::string_view("welcome_question"),  // "Do you take baclofen?"
    std::string_view("welcome_text"),  // "Learn how to stay safe, with tablets or with a pump. …"
    std::string_view("welcome_start"),          // "Start in English"
    std::string_view("welcome_warning_title"),  // "Never stop baclofen suddenly."
    std::string_view("welcome_warning"),        // "Stopping fast can make you very ill. …"
    std::string_view("welcome_privacy"),      // "Touch a button. Nothing you do here is saved …"
    std::string_view("language_name"),        // "English", "Español"
    std::string_view("topics_title"),         // "What would you like to know?"
    std::string_view("more_topics_title"),    // title of the second topics screen
    std::string_view("more_topics"),          // the bar on the topics screen: "More questions"
    std::string_view("more_topics_example"),  // "for example: …"
    std::string_view(
        "general_information"),   // "This is general information. Your own care team decides …"
    std::string_view("minutes"),  // "{n} min"
    std::string_view("step_of"),  // "Step {n} of {m}"
    std::string_view("seen"),     // "seen", spoken for the tick on a topic already visited
    std::string_view("back"),
    std::string_view("all_topics"),
    std::string_view("start_over"),
    std::string_view("help"),           // "Get help now"
    std::string_view("text_size"),      // "Text size"
    std::string_view("display"),        // button that opens the display card: "Display"
    std::string_view("contrast"),       // "High contrast"
    std::string_view("less_movement"),  // "Less movement"
    std::string_view("on"),
    std::string_view("off"),
    std::string_view("done"),       // closes the display card
    std::string_view("more_down"),  // "More"
    std::string_view("more_up"),    // "Up"
    std::string_view(
        "checklist_hint"),  // "Touch all that fit. If you care for someone, answer for them."
    std::string_view("none_of_these"),
    std::string_view("next"),
    std::string_view("quiz_hint"),   // "Touch one answer."
    std::string_view("quiz_right"),  // "Yes, that is right."
    std::string_view("quiz_wrong"),  // "Not quite."
    std::string_view("try_again"),
    std::string_view("take_with_you"),       // "Take this with you"
    std::string_view("take_with_you_hint"),  // "Point your phone camera here …"
    std::string_view("i_am_done"),
    std::string_view("thanks"),       // last line in the take-away text
    std::string_view("still_there"),  // "Are you still there?"
    std::string_view(
        "still_there_hint"),          // "This starts over soon, so that nobody sees your answers."
    std::string_view("i_am_here"),    // "I am still here"
    std::string_view("help_title"),   // "Get help now"
    std::string_view("help_lead"),    // "These signs can be life-threatening. Do not wait."
    std::string_view("help_do"),      // "Do this"
    std::string_view("help_say"),     // "Say"
    std::string_view("help_do_not"),  // "Do not"
    std::string_view("help_wait"),    // "While you wait"
    std::string_view("help_emergency"),    // "Emergency"
    std::string_view("help_poison"),       // "Poison help line"
    std::string_view("help_health_line"),  // "Health line"
    std::string_view("help_crisis"),       // "Crisis line"
    std::string_view("help_clinic"),       // "Clinic"
    std::string_view("help_pump_team"),    // "Pump team"
    std::string_view("help_qr"),           // "Point your phone camera here to save the numbers."
    std::string_view("help_no_numbers"),   // "Tell the desk now. Call your emergency number."
    std::string_view("go_back"),
    std::string_view("draft"),         // "Draft: not yet checked by a clinician"
    std::string_view("set_up_title"),  // no site file: "This kiosk is not set up yet"
    std::string_view("set_up_text"),   // what staff should do
};

}  // namespace kiosk::dialogue
