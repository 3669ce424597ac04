#pragma once
// Every screen a visitor can meet, as states to show: the tour draws them, the layout check
// measures them.

#include <string>
#include <vector>

#include "session/session.hpp"

namespace kiosk::app {

struct TourScreen {
  std::string name;  ///< "welcome", "topics", a page id, "check-now-ticked", "quiz-1-wrong"
  session::State state;
};

/// The settings a screen is drawn in.
struct TourSetting {
  dialogue::Language language;
  session::TextSize size = session::TextSize::A;
  session::Contrast contrast = session::Contrast::Normal;
};

/// Every language that is on, in every size and theme.
std::vector<TourSetting> tour_settings(const session::Content& content);

/// All screens of `content`; the first page of each topic stands as a visitor with a pump sees it.
std::vector<TourScreen> tour_screens(const session::Content& content, const TourSetting& setting);

}  // namespace kiosk::app
