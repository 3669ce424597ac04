#pragma once
// Sizes, colours and spaces of a printed page, in one place. All lengths are points, 1/72 inch.

#include <array>
#include <utility>
#include <vector>

#include "paper/document.hpp"

#include "base/colour.hpp"
#include "text/picture.hpp"

namespace kiosk::paper {

/// Nothing is set smaller (UK Association for Accessible Formats: 12 pt, clear print; 18 pt in
/// large print is the American Council of the Blind's least).
inline constexpr float kLeastPt = 12;
inline constexpr float kLeastLargePt = 18;

/// Lines are this times the size of the letters apart; large print wants 1.25 and more.
inline constexpr float kLineHeight = 1.34F;

/// The baseline stands this times the size below the top of its line: room for É above, g below.
inline constexpr float kBaseline = 1.02F;

struct Look {
  float page_width_pt = 0;
  float page_height_pt = 0;
  float margin_pt = 0;  ///< left, right, above
  float foot_pt = 0;    ///< from the lower edge to the line under the words
  float gutter_pt = 0;  ///< between columns
  int columns = 1;
  float body_pt = 0;
  float label_pt = 0;  ///< of pictures, where there is room; never below `least_pt`
  float least_pt = 0;
  float masthead_pt = 0;
  float help_first_pt = 0;
  std::array<float, 6> heading_pt{};  ///< by level

  /// Of one line of words that go across the page.
  [[nodiscard]] float text_width_pt() const { return page_width_pt - 2 * margin_pt; }
  [[nodiscard]] float column_width_pt() const;
  /// From the upper margin to the foot.
  [[nodiscard]] float text_height_pt() const { return page_height_pt - margin_pt - foot_pt; }
};

[[nodiscard]] Look look_of(const Document& document);

/// The colours of figures on white paper.
[[nodiscard]] text::Palette paper_palette();

/// Every pair of words on ground that is printed, for the contrast test.
[[nodiscard]] std::vector<std::pair<base::Rgb, base::Rgb>> words_on_paper();

}  // namespace kiosk::paper
