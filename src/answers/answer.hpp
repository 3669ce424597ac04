#pragma once
// What the kiosk says to a typed question: approved pages only, never words of its own.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::answers {

enum class Kind {
  Answer,     ///< pages.front() answers it
  Unsure,     ///< one of `pages` may answer it: the visitor picks
  Unknown,    ///< not a question for this kiosk
  HelpNow,    ///< a danger sign: the help screen, before anything else
  CallToday,  ///< an amber sign: pages.front(), which may be kCallTodayPage, and words to call
              ///< today
};

/// A page and the approved question of it, in the language asked in.
struct PageQuestion {
  dialogue::PageId page;
  std::string question;
  bool operator==(const PageQuestion&) const = default;
};

enum class HelpBar { No, Yes };
enum class CrisisLine { No, Yes };

struct Answer {
  Kind kind = Kind::Unknown;
  std::vector<PageQuestion> pages;  ///< best first, at most kMostPages; none if Unknown
  /// Yes with Answer or Unsure: the question is about danger signs, so the way to help stands on
  /// top.
  HelpBar help = HelpBar::No;
  /// Yes with HelpNow: words of suicide or self-harm.
  CrisisLine crisis = CrisisLine::No;
  /// Of Unknown: the page that was nearest, for counting; never to be shown. "" if none.
  dialogue::PageId guess;
  std::string rule;  ///< id of the red-flag rule behind HelpNow or CallToday
  std::string sign;  ///< the pattern behind that rule, as written; "" if it only sounds like it
  std::string why;   ///< for staff and tests: what matched, never what was typed
  bool operator==(const Answer&) const = default;
};

/// The page shown and up to three others.
inline constexpr std::size_t kMostPages = 4;

}  // namespace kiosk::answers
