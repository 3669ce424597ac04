#include <algorithm>
#include <array>

#include "session/screens/bodies.hpp"
#include "session/view/take_away.hpp"

namespace kiosk::session {

namespace {

/// The crisis line first if what was asked calls for it.
std::vector<PhoneView> phones_here(const ViewContext& context) {
  auto phones = phone_views(context.wording);
  const auto& answer = context.state.asking.answer;
  if (answer && answer->crisis == answers::CrisisLine::Yes) {
    const auto label = context.wording.word("help_crisis");
    std::stable_partition(phones.begin(), phones.end(), [&](const PhoneView& phone) {
      return phone.label.starts_with(label);  // in the demo a mark follows
    });
  }
  return phones;
}

}  // namespace

Body help_now_body(const ViewContext& context) {
  const auto& say = context.wording;
  HelpNowView shown;
  shown.title = say.word("help_title");
  shown.lead = say.word("help_lead");
  shown.do_title = say.word("help_do");
  shown.say_title = say.word("help_say");
  shown.do_not_title = say.word("help_do_not");
  shown.wait_title = say.word("help_wait");
  shown.first = say.word("help_no_numbers");
  if (const auto* page = context.content.dialogue.find_page(dialogue::kHelpNowPage)) {
    shown.title = say.say(page->title);
    shown.first = say.say(page->help.first);
    shown.steps = say.say_all(page->help.steps);
    shown.say = say.say_all(page->help.say);
    shown.do_not = say.say_all(page->help.do_not);
    shown.while_waiting = say.say_all(page->help.while_waiting);
  }
  shown.print = print_view(context);
  shown.phones = phones_here(context);
  if (shown.phones.empty()) {
    shown.no_numbers = say.word("help_no_numbers");
    return shown;
  }
  shown.qr_hint = say.word("help_qr");
  const bool demo = context.content.site.state == dialogue::SiteState::Demo;
  shown.demo = demo ? say.word("demo") : std::string();
  const auto& clinic = context.content.site.clinic;
  shown.qr_content = contact_card(clinic.empty() ? say.word("help_clinic") : clinic,
                                  shown.phones,
                                  demo ? shown.demo : say.word("welcome_warning_title"));
  return shown;
}

std::vector<PhoneView> phone_views(const Wording& wording) {
  // What helps most people most stands first.
  static constexpr std::array kOrder{dialogue::find_phone_slot("emergency"),
                                     dialogue::find_phone_slot("pump_team"),
                                     dialogue::find_phone_slot("clinic_phone"),
                                     dialogue::find_phone_slot("crisis_line"),
                                     dialogue::find_phone_slot("poison"),
                                     dialogue::find_phone_slot("health_line")};
  static_assert(kOrder.size() == dialogue::kPhoneSlots.size());
  static_assert(std::find(kOrder.begin(), kOrder.end(), nullptr) == kOrder.end());
  const auto& site = wording.content().site;
  const std::string mark = site.state == dialogue::SiteState::Demo ? dialogue::kDemoMark : "";
  std::vector<PhoneView> set;
  for (const auto* const phone : kOrder) {
    const auto& number = site.phones.*phone->number;
    if (!number.empty()) {
      set.push_back({wording.word(phone->word) + mark, number});
    }
  }
  return set;
}

}  // namespace kiosk::session
