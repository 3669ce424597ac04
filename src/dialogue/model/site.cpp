#include "dialogue/model/site.hpp"

#include <algorithm>

namespace kiosk::dialogue {

namespace {

/// What the site sets for a slot; "" if nothing.
std::string site_words(const Site& site, const std::string& slot) {
  if (slot == kClinicSlot) {
    return site.clinic;
  }
  const auto* const phone = find_phone_slot(slot);
  return phone == nullptr ? std::string{} : site.phones.*phone->number;
}

}  // namespace

std::string slot_words(const Dialogue& dialogue,
                       const Site& site,
                       const std::string& slot,
                       const Language& language) {
  if (auto words = site_words(site, slot); !words.empty()) {
    const bool made_up = site.state == SiteState::Demo && slot != kClinicSlot;
    return made_up ? words + kDemoMark : words;
  }
  const auto own = dialogue.slots.find(slot);
  return own == dialogue.slots.end() ? std::string{} : own->second.in(language);
}

std::string
filled(const Dialogue& dialogue, const Site& site, const Text& text, const Language& language) {
  const auto& words = text.in(language);
  std::string result;
  std::size_t from = 0;
  for (;;) {
    const auto open = words.find('{', from);
    const auto close = open == std::string::npos ? open : words.find('}', open);
    if (close == std::string::npos) {
      return result.append(words, from);
    }
    result.append(words, from, open - from);
    const auto slot = words.substr(open + 1, close - open - 1);
    const auto in_slot = slot_words(dialogue, site, slot, language);
    // What is no slot stays as it stands: "{n}" is filled by the screen that shows it.
    result += in_slot.empty() ? words.substr(open, close - open + 1) : in_slot;
    from = close + 1;
  }
}

std::vector<Language> languages_on(const Dialogue& dialogue, const Site& site) {
  std::vector<Language> on;
  for (const auto& language : site.languages) {
    if (std::find(dialogue.languages.begin(), dialogue.languages.end(), language) !=
        dialogue.languages.end()) {
      on.push_back(language);
    }
  }
  return on.empty() ? dialogue.languages : on;
}

}  // namespace kiosk::dialogue
