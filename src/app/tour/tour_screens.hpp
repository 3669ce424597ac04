#pragma once
// Every screen a visitor can meet, as states to show: the tour draws them, the layout check
// measures them.

#include <string>
#include <vector>

#include "platform/window.hpp"
#include "session/session.hpp"
#include "ui/layout.hpp"

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

/// A glass the design is held to: its size and the real panel it stands for.
struct TourPanel {
  std::string name;
  ui::Glass glass;
};

/// 1920 × 1080 of 21.5 inch, 1280 × 800 of 15.6 inch, 1080 × 1920 of 21.5 inch.
const std::vector<TourPanel>& tour_panels();

const char* name_of(session::TextSize size);
const char* name_of(session::Contrast contrast);

/// Every language that is on, in every size and theme.
std::vector<TourSetting> tour_settings(const session::Content& content);

/// All screens of `content`; the first page of each topic stands as a visitor with a pump sees it.
std::vector<TourScreen> tour_screens(const session::Content& content, const TourSetting& setting);

}  // namespace kiosk::app
