#include <set>

#include "dialogue/model/figure_colours.hpp"
#include "support/catch.hpp"
#include "ui/layout/theme.hpp"

using namespace kiosk;
using session::Contrast;
using ui::Colour;
using ui::contrast_ratio;
using ui::rgb;

TEST_CASE("black on white has the greatest contrast and a colour on itself the least",
          "[theme][unit]") {
  CHECK(contrast_ratio({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
  CHECK(contrast_ratio({255, 255, 255}, {0, 0, 0}) == Approx(21.0));
  CHECK(contrast_ratio({118, 118, 118}, {255, 255, 255}) == Approx(4.54).epsilon(0.01));
  CHECK(contrast_ratio({9, 99, 9}, {9, 99, 9}) == Approx(1.0));
}

TEST_CASE("words can be read on every ground", "[theme][unit]") {
  for (const auto& [words, ground] : ui::words_on_grounds()) {
    INFO("words " << static_cast<int>(words) << " on ground " << static_cast<int>(ground));
    CHECK(contrast_ratio(rgb(words, Contrast::Normal), rgb(ground, Contrast::Normal)) >= 7.0);
    // The emergency red stays the same red in both themes, with white words.
    const double least = ground == Colour::Red ? 7.0 : 15.0;
    CHECK(contrast_ratio(rgb(words, Contrast::High), rgb(ground, Contrast::High)) >= least);
  }
}

TEST_CASE("the focus ring stands out from the ground and from cards", "[theme][unit]") {
  for (const auto contrast : {Contrast::Normal, Contrast::High}) {
    for (const auto ground : {Colour::Paper, Colour::Card}) {
      CHECK(contrast_ratio(rgb(Colour::Focus, contrast), rgb(ground, contrast)) >= 3.0);
    }
  }
}

TEST_CASE("icons stand out from their tinted grounds", "[theme][unit]") {
  for (const auto contrast : {Contrast::Normal, Contrast::High}) {
    const auto ratio = [&](Colour icon, Colour ground) {
      return contrast_ratio(rgb(icon, contrast), rgb(ground, contrast));
    };
    CHECK(ratio(Colour::Teal, Colour::TealTint) >= 3.0);
    CHECK(ratio(Colour::Amber, Colour::AmberTint) >= 3.0);
    CHECK(ratio(Colour::RedDeep, Colour::RedTint) >= 3.0);
  }
}

TEST_CASE("figures find a colour for every class of the dialogue format", "[theme][unit]") {
  const std::set<std::string> names(dialogue::kFigureColours.begin(),
                                    dialogue::kFigureColours.end());
  for (const auto contrast : {Contrast::Normal, Contrast::High}) {
    const auto palette = ui::palette(contrast);
    std::set<std::string> found;
    for (const auto& [name, colour] : palette) {
      found.insert(name);
      CHECK(colour.size() == 7);
      CHECK(colour.front() == '#');
    }
    CHECK(found == names);
  }
  CHECK(ui::palette(Contrast::Normal).at("teal") == "#0b5f66");
  CHECK(ui::palette(Contrast::High).at("paper") == "#000000");
}
