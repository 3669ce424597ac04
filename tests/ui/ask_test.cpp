// The keyboard of the glass: large, and still while one types.

#include <algorithm>
#include <map>

#include "layout_samples.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::ui;
using kiosk::session::TextSize;

namespace {

session::View asking(const std::string& language, TextSize size, const std::string& typed) {
  for (auto& sample : test::sample_views(language, size)) {
    if (sample.name == (typed.empty() ? "ask" : "ask typed")) {
      std::get<session::AskView>(sample.view.body).typed = typed;
      sample.view.chrome.start_over = {};  // never offered beside "All topics"
      return sample.view;
    }
  }
  return {};
}

std::map<std::string, Rect> keys_on(const Layout& layout) {
  std::map<std::string, Rect> keys;
  for (const auto& element : layout.elements) {
    if (element.id.rfind("key-", 0) == 0) {
      keys[element.id] = element.rect;
    }
  }
  return keys;
}

Layout laid_out(const session::View& view, const Glass& glass) {
  return lay_out(view, glass, {}, test::sample_typesetter());
}

const std::vector<std::string> kLanguages{"en", "es"};
const std::vector<TextSize> kSizes{TextSize::A, TextSize::APlus, TextSize::APlusPlus};
/// 21.5 inch upright and across, 15.6 inch: width in pixels, height, width in mm.
const std::vector<Glass> kPanels{{1920, 1080, 476}, {1280, 800, 336}, {1080, 1920, 268}};

}  // namespace

TEST_CASE("Keys are twenty millimetres wide and high on every panel and at every text size",
          "[ask][ui][unit]") {
  for (const auto& panel : kPanels) {
    for (const auto& language : kLanguages) {
      for (const auto size : kSizes) {
        const auto keys = keys_on(laid_out(asking(language, size, ""), panel));
        REQUIRE(keys.size() > 28);
        const float mm_per_px = panel.width_mm / static_cast<float>(panel.width_px);
        for (const auto& [id, rect] : keys) {
          INFO(id << " on " << panel.width_px << ", " << language);
          CHECK(rect.width_px * mm_per_px >= 19.5F);
          CHECK(rect.height_px * mm_per_px >= 19.5F);
        }
      }
    }
  }
}

TEST_CASE("No key moves when something is typed or suggested", "[ask][ui][unit]") {
  for (const auto& panel : kPanels) {
    for (const auto& language : kLanguages) {
      for (const auto size : kSizes) {
        const auto before = keys_on(laid_out(asking(language, size, ""), panel));
        CHECK(keys_on(laid_out(asking(language, size, "w"), panel)) == before);
        CHECK(keys_on(laid_out(asking(language, size, std::string(160, 'w')), panel)) == before);
      }
    }
  }
}

TEST_CASE("The best suggestion is in sight on every panel and at every text size",
          "[ask][ui][unit]") {
  for (const auto& panel : kPanels) {
    for (const auto size : kSizes) {
      const auto layout = laid_out(asking("es", size, "dosis"), panel);
      const auto shown =
          std::count_if(layout.elements.begin(), layout.elements.end(), [](const auto& one) {
            return one.id.rfind("question-", 0) == 0;
          });
      INFO(panel.width_px << " px wide, size " << static_cast<int>(size));
      CHECK(shown >= 1);
    }
  }
}

namespace {

/// All signs as long as the longest, below a question of one line.
session::HappeningView long_signs(const std::string& language) {
  const bool spanish = language == "es";
  session::HappeningView asked;
  asked.question = spanish ? "¿Está pasando algo de esto ahora?" : "Is any of this happening now?";
  for (std::size_t i = 0; i < 8; ++i) {
    asked.signs.push_back({"sign-" + std::to_string(i),
                           spanish ? "Convulsión (ataque), confusión, ve cosas"
                                   : "Pump: tight, itchy, tingling, or alarm",
                           session::HappeningNow{i}});
  }
  return asked;
}

auto count_signs_seen(const Layout& layout) {
  return std::count_if(layout.elements.begin(), layout.elements.end(), [&](const Element& element) {
    return element.id.starts_with("sign-") &&
           element.rect.bottom_px() <= layout.scroll.rect.bottom_px();
  });
}

}  // namespace

TEST_CASE("All danger signs asked about are seen without scrolling at every size",
          "[ask][safety][ui][unit]") {
  for (const auto& panel : kPanels) {
    for (const auto& language : kLanguages) {
      for (const auto size : kSizes) {
        session::View view = test::sample_view("ask nurse", language, size);
        view.chrome.start_over = {};              // never offered beside "All topics"
        view.chrome.all_topics.words = "Topics";  // short, so that More stands in the bar
        std::get<session::AskNurseView>(view.body).happening = long_signs(language);
        INFO(panel.width_px << ", " << language << ", size " << static_cast<int>(size));
        CHECK(count_signs_seen(laid_out(view, panel)) == 8);
      }
    }
  }
}
