#pragma once
// Views made in code for the layout tests: one of each screen, in short English and long Spanish.

#include <memory>
#include <string>
#include <vector>

#include "session/view/view.hpp"
#include "text/typesetter.hpp"
#include "ui/layout.hpp"

namespace kiosk::test {

struct SampleView {
  std::string name;
  session::View view;
};

/// Every screen and both overlays in `language` at `size`.
std::vector<SampleView> sample_views(const std::string& language, session::TextSize size);

/// The sample of this name; fails the test if there is none.
session::View
sample_view(const std::string& name, const std::string& language, session::TextSize size);

struct SampleGlass {
  std::string name;
  ui::Glass glass;
  float px_per_du = 1;
};

/// 21.5 inch across and upright, and 15.6 inch with 1280 pixels.
std::vector<SampleGlass> sample_glasses();

/// The kiosk's own fonts, loaded once.
text::Typesetter& sample_typesetter();

}  // namespace kiosk::test
