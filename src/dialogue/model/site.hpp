#pragma once
// What one clinic sets: name, numbers, languages, glass, times, printer. Numbers live here and
// nowhere else.

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// Phone numbers as staff wrote them; an empty string is a number that is not set.
struct Phones {
  std::string emergency;
  std::string poison;
  std::string health_line;
  std::string crisis_line;
  std::string clinic;
  std::string pump_team;
};

/// One number of a clinic by all its names.
struct PhoneSlot {
  const char* slot;  ///< {emergency} in a text
  const char* key;   ///< under "phones" in a site file
  const char* word;  ///< the word key of its label on the help screen
  std::string Phones::*number;
};

/// In the order of a site file.
inline constexpr std::array<PhoneSlot, 6> kPhoneSlots{{
    {"emergency", "emergency", "help_emergency", &Phones::emergency},
    {"poison", "poison", "help_poison", &Phones::poison},
    {"health_line", "health_line", "help_health_line", &Phones::health_line},
    {"crisis_line", "crisis_line", "help_crisis", &Phones::crisis_line},
    {"clinic_phone", "clinic", "help_clinic", &Phones::clinic},
    {"pump_team", "pump_team", "help_pump_team", &Phones::pump_team},
}};

/// Null if no number has this slot.
[[nodiscard]] constexpr const PhoneSlot* find_phone_slot(std::string_view slot) {
  const auto* const found = std::find_if(
      kPhoneSlots.begin(), kPhoneSlots.end(), [&](const auto& one) { return one.slot == slot; });
  return found == kPhoneSlots.end() ? nullptr : found;
}

/// The slot for the name of the clinic; all others are numbers.
inline constexpr const char* kClinicSlot = "clinic";

/// The visible glass. Zero means not set: then 0.248 mm per pixel is assumed (21.5 inch, 1920
/// wide).
struct Panel {
  float width_mm = 0;
  float height_mm = 0;
};

struct IdleTimes {
  std::chrono::seconds base{45};
  std::chrono::seconds still_there{20};  ///< never under 20 s (WCAG 2.2, 2.2.1)
};

/// Somebody who may approve pages here, and the key they sign with.
struct Reviewer {
  std::string name;
  std::string key;  ///< minisign's public key, 56 signs
  bool operator==(const Reviewer&) const = default;
};

enum class UnsignedPages { ShowAsDraft, Hide };
enum class OverduePages { Warn, Hide };

/// Whose approval counts, and what becomes of pages without it.
struct ReviewPolicy {
  std::vector<Reviewer> reviewers;
  UnsignedPages unsigned_pages = UnsignedPages::ShowAsDraft;
  OverduePages overdue_pages = OverduePages::Warn;
};

enum class SheetSize { A4, Letter };

/// What leaflets are printed on.
struct Printer {
  std::string queue;  ///< its name in CUPS, or kUsualPrinter; empty: there is no printer
  SheetSize paper = SheetSize::A4;
};

/// Stands for the queue that CUPS prints on if none is named.
inline constexpr const char* kUsualPrinter = "default";

/// NotSet: the site file was refused and none was good before; the glass shows a set-up notice.
/// Demo: no site file was named; numbers are made up, and the glass says so.
enum class SiteState { NotSet, Demo, Set };

struct Site {
  SiteState state = SiteState::NotSet;
  std::string clinic;
  Phones phones;
  std::vector<Language> languages;  ///< languages on, the site's first language first; empty: all
  Panel panel;
  IdleTimes idle;
  ReviewPolicy review;
  Printer printer;
  std::string dialogue;  ///< folder name, if there are several dialogues
};

/// Marks a number of the demo clinic wherever it stands; the same in every language.
inline constexpr const char* kDemoMark = " (demo)";

/// The words for a slot: the site's number or name, or the dialogue's own words if it is not set.
std::string slot_words(const Dialogue& dialogue,
                       const Site& site,
                       const std::string& slot,
                       const Language& language);

/// `text` in `language` with every {slot} filled. **Bold** marks stay.
std::string
filled(const Dialogue& dialogue, const Site& site, const Text& text, const Language& language);

/// The languages a visitor may pick: those of the dialogue that the site leaves on.
std::vector<Language> languages_on(const Dialogue& dialogue, const Site& site);

}  // namespace kiosk::dialogue
