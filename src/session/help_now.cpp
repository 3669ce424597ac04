#include <algorithm>

#include "session/bodies.hpp"
#include "session/take_away.hpp"

namespace kiosk::session {

namespace {

/// The crisis line first if what was asked calls for it.
std::vector<PhoneView> phones_here(const Scene& scene) {
  auto phones = phone_views(scene.wording);
  const auto& answer = scene.state.asking.answer;
  if (answer && answer->crisis == answers::CrisisLine::Yes) {
    const auto label = scene.wording.word("help_crisis");
    std::stable_partition(phones.begin(), phones.end(), [&](const PhoneView& phone) {
      return phone.label.starts_with(label);  // in the demo a mark follows
    });
  }
  return phones;
}

}  // namespace

Body help_now_body(const Scene& scene) {
  const auto& say = scene.wording;
  HelpNowView shown;
  shown.title = say.word("help_title");
  shown.lead = say.word("help_lead");
  shown.do_title = say.word("help_do");
  shown.say_title = say.word("help_say");
  shown.do_not_title = say.word("help_do_not");
  shown.wait_title = say.word("help_wait");
  shown.first = say.word("help_no_numbers");
  if (const auto* page = scene.content.dialogue.find_page(dialogue::kHelpNowPage)) {
    shown.title = say.say(page->title);
    shown.first = say.say(page->help.first);
    shown.steps = say.say_all(page->help.steps);
    shown.say = say.say_all(page->help.say);
    shown.do_not = say.say_all(page->help.do_not);
    shown.while_waiting = say.say_all(page->help.while_waiting);
  }
  shown.phones = phones_here(scene);
  if (shown.phones.empty()) {
    shown.no_numbers = say.word("help_no_numbers");
    return shown;
  }
  shown.qr_hint = say.word("help_qr");
  const bool demo = scene.content.site.state == dialogue::SiteState::Demo;
  shown.demo = demo ? say.word("demo") : std::string();
  const auto& clinic = scene.content.site.clinic;
  shown.qr_content = contact_card(clinic.empty() ? say.word("help_clinic") : clinic,
                                  shown.phones,
                                  demo ? shown.demo : say.word("welcome_warning_title"));
  return shown;
}

std::vector<PhoneView> phone_views(const Wording& wording) {
  const auto& site = wording.content().site;
  const auto& phones = site.phones;
  const auto label = [&](const char* key) {
    return wording.word(key) + (site.state == dialogue::SiteState::Demo ? dialogue::kDemoMark : "");
  };
  const std::vector<PhoneView> all{{label("help_emergency"), phones.emergency},
                                   {label("help_pump_team"), phones.pump_team},
                                   {label("help_clinic"), phones.clinic},
                                   {label("help_crisis"), phones.crisis_line},
                                   {label("help_poison"), phones.poison},
                                   {label("help_health_line"), phones.health_line}};
  std::vector<PhoneView> set;
  for (const auto& phone : all) {
    if (!phone.number.empty()) {
      set.push_back(phone);
    }
  }
  return set;
}

}  // namespace kiosk::session
