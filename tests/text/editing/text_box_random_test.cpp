// A thousand random operations in five languages.

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <utf8proc.h>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "text/editing/typed_box.hpp"

using namespace kiosk;
using namespace kiosk::text;
using test::TypedBox;

namespace {

struct Sample {
  std::string language;
  std::string words;
  std::vector<std::string> typed;
};

std::vector<Sample> samples() {
  return {
      {"en",
       "Ask first. **Only your care team** can plan your steps. Go down in small steps.",
       {"a", " ", "**", "e\u0301", "\U0001F469\u200D\U0001F467", "\u200D", "\u0301", "10 mg\n"}},
      {"es",
       "Pregunte primero. **¿Está bien?** Solo su equipo médico puede planear sus pasos.",
       {"á", "ñ", "¿", " ", "**", "n\u0303", "\u0303", "\U0001F1F2\U0001F1FD", "\U0001F1F2"}},
      {"ar",
       "لا تتوقف عن تناول baclofen فجأة. **اسأل** فريقك 10 mg أولا.",
       {"ا", "ل", " ", "\u064E", "\u200C", "mg", "3", "**", "(", "لا"}},
      {"hi",
       "अपनी दवा अचानक **बंद न करें**। पहले अपनी टीम से baclofen के बारे में पूछें।",
       {"क", "्", "ष", "ि", "ी", " ", "\u200D", "**", "।", "क्षि", "a"}},
      {"zh",
       "不要突然停药。**先问**您的医生 10 mg。",
       {"药", "。", " ", "\uFE0F", "a", "**", "\U00020000"}}};
}

/// By another library than the box asks: extended grapheme clusters of UAX 29.
std::set<std::size_t> grapheme_bounds(const std::string& text) {
  std::set<std::size_t> bounds{0, text.size()};
  const auto characters = base::code_points_of(text);
  utf8proc_int32_t state = 0;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(characters[i - 1].value),
                                         static_cast<utf8proc_int32_t>(characters[i].value),
                                         &state)) {
      bounds.insert(characters[i].begin);
    }
  }
  return bounds;
}

class AnyOperation {
public:
  explicit AnyOperation(const std::vector<std::string>& typed)
      : typed_(typed) {}

  Operation operator()() {
    switch (random_() % 12) {
      case 0:
      case 1:
      case 2:
        return Insert{typed_[random_() % typed_.size()]};
      case 3:
        return Erase{Side::Before, random_() % 3 == 0 ? Unit::Word : Unit::Character};
      case 4:
        return Erase{Side::After, random_() % 3 == 0 ? Unit::Word : Unit::Character};
      case 5:
        return Press{
            any_point(), static_cast<Clicks>(random_() % 3), static_cast<Selecting>(random_() % 2)};
      case 6:
        return Drag{any_point()};
      case 7:
        return random_() % 8 == 0 ? Operation{SelectAll{}} : Operation{Copy{}};
      case 8:
        return random_() % 2 == 0 ? Operation{Cut{}} : Operation{Paste{}};
      default:
        return MoveCaret{static_cast<Step>(random_() % 10), static_cast<Selecting>(random_() % 2)};
    }
  }

private:
  Point any_point() {
    return {static_cast<float>(random_() % 500) - 50, static_cast<float>(random_() % 400) - 50};
  }

  const std::vector<std::string>& typed_;
  std::minstd_rand random_{7};
};

}  // namespace

TEST_CASE("After each of a thousand operations the caret stands between letters, and undoing all "
          "of them gives the same bytes",
          "[text][unit]") {
  for (const auto& sample : samples()) {
    CAPTURE(sample.language);
    TypedBox typed(sample.words, sample.language, 300);
    AnyOperation any(sample.typed);
    std::vector<Replacement> changes;
    for (int i = 0; i < 1000; ++i) {
      const auto before = typed.box.text();
      const auto edited = typed(any());
      CAPTURE(i, before, typed.box.text());
      if (edited.change) {
        auto made = before;
        edited.change->apply_to(made);
        REQUIRE(made == typed.box.text());
        changes.push_back(*edited.change);
      } else {
        REQUIRE(before == typed.box.text());
      }
      const auto bounds = grapheme_bounds(typed.box.text());
      REQUIRE(bounds.count(typed.box.selection().anchor) == 1);
      REQUIRE(bounds.count(typed.caret()) == 1);
      const auto rect = typed.box.caret_rect();
      REQUIRE(rect.x_px >= 0);
      REQUIRE(rect.right_px() <= 300);
      REQUIRE(rect.bottom_px() <= typed.box.height_px());
    }
    REQUIRE(changes.size() > 200);
    auto text = typed.box.text();
    std::reverse(changes.begin(), changes.end());
    for (const auto& change : changes) {
      change.inverse().apply_to(text);
      typed.box.set_text(text, CaretGoes::ToTheChange);
      REQUIRE(typed.box.text() == text);
      REQUIRE(grapheme_bounds(text).count(typed.caret()) == 1);
    }
    CHECK(text == sample.words);
  }
}
