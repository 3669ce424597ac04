#include <algorithm>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "support/catch.hpp"
#include "text/typesetter.hpp"

using namespace kiosk::text;

namespace {

Typesetter& typesetter() {
  static const auto made = [] {
    auto result = Typesetter::create(KIOSK_BINARY_DIR "/fonts");
    return result ? std::move(result.value()) : nullptr;
  }();
  REQUIRE(made);
  return *made;
}

Paragraph paragraph(std::string words, float size_px = 32, float width_px = 0) {
  Paragraph result;
  result.words = std::move(words);
  result.style.size_px = size_px;
  result.style.language = "en";
  result.width_px = width_px;
  return result;
}

/// First and last row or column with any coverage over half.
struct Ink {
  int top = -1, bottom = -1, left = -1, right = -1;
  [[nodiscard]] int height() const { return bottom - top + 1; }
  [[nodiscard]] int width() const { return right - left + 1; }
};

Ink ink_of(const AlphaImage& image) {
  Ink ink;
  for (int y = 0; y < image.height_px; ++y) {
    for (int x = 0; x < image.width_px; ++x) {
      const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width_px) +
                      static_cast<std::size_t>(x);
      if (image.pixels[at] < 128) {
        continue;
      }
      ink.top = ink.top < 0 ? y : ink.top;
      ink.bottom = y;
      ink.left = ink.left < 0 ? x : std::min(ink.left, x);
      ink.right = std::max(ink.right, x);
    }
  }
  return ink;
}

long coverage(const AlphaImage& image) {
  long sum = 0;
  for (const auto pixel : image.pixels) {
    sum += pixel;
  }
  return sum;
}

const std::string kLong = "If your spasms get worse, or your skin itches, or you feel too warm, "
                          "**do not stop baclofen** by yourself. Ask your care team first.";

}  // namespace

TEST_CASE("A capital I at 28 px is 20 px tall", "[text][component]") {
  const Ink ink = ink_of(typesetter().paint(paragraph("I", 28)));
  CHECK(ink.height() >= 20);  // Andika's capitals are 0.713 em
  CHECK(ink.height() <= 21);
  const Ink large = ink_of(typesetter().paint(paragraph("I", 280)));
  CHECK(large.height() == Approx(0.713 * 280).margin(1.5));
}

TEST_CASE("A capital stands in the middle of its line", "[text][component]") {
  const AlphaImage image = typesetter().paint(paragraph("I", 100));
  const Ink ink = ink_of(image);
  CHECK(image.height_px == 140);
  CHECK(ink.top == Approx(image.height_px - 1 - ink.bottom).margin(2));
}

TEST_CASE("Lines are 1.4 times the size apart", "[text][component]") {
  const ParagraphSize one = typesetter().measure(paragraph("One", 30));
  CHECK(one.lines == 1);
  CHECK(one.height_px == Approx(42));
  CHECK(typesetter().paint(paragraph("One", 30)).height_px == 42);
  const ParagraphSize three = typesetter().measure(paragraph("One\ntwo\nthree", 30));
  CHECK(three.lines == 3);
  CHECK(three.height_px == Approx(126));
  const int below = ink_of(typesetter().paint(paragraph("I\nI", 30))).bottom;
  CHECK(below - ink_of(typesetter().paint(paragraph("I", 30))).bottom == 42);
}

TEST_CASE("Bold words are wider and darker, whether marked or styled", "[text][component]") {
  const Paragraph plain = paragraph("stop baclofen");
  const Paragraph marked = paragraph("**stop baclofen**");
  Paragraph styled = plain;
  styled.style.weight = Weight::Bold;
  CHECK(typesetter().measure(marked).width_px > typesetter().measure(plain).width_px);
  CHECK(typesetter().paint(marked).pixels == typesetter().paint(styled).pixels);
  CHECK(coverage(typesetter().paint(marked)) > coverage(typesetter().paint(plain)) * 115 / 100);
}

TEST_CASE("Only the words between the marks are bold", "[text][component]") {
  const float plain = typesetter().measure(paragraph("do not stop now")).width_px;
  const float part = typesetter().measure(paragraph("do **not stop** now")).width_px;
  const float all = typesetter().measure(paragraph("**do not stop now**")).width_px;
  CHECK(plain < part);
  CHECK(part < all);
}

TEST_CASE("Words without their marks are what is spoken", "[text][unit]") {
  CHECK(plain_words("do **not** stop **it**") == "do not stop it");
  CHECK(plain_words("**all**") == "all");
  CHECK(plain_words("5 * 3") == "5 * 3");
  CHECK(plain_words("a ** b") == "a ** b");
  CHECK(plain_words("**a** and **b") == "a and **b");
  CHECK(plain_words("****") == "");
  CHECK(plain_words("") == "");
}

TEST_CASE("A mark without a partner is shown as it is", "[text][component]") {
  const ParagraphSize stray = typesetter().measure(paragraph("a **b"));
  CHECK(stray.width_px > typesetter().measure(paragraph("a b")).width_px);
}

TEST_CASE("Every line fits the width and takes as many words as fit", "[text][component]") {
  int lines_before = 1000;
  for (const float width : {90.0F, 200.0F, 333.3F, 500.0F, 900.0F, 5000.0F}) {
    const ParagraphSize extent = typesetter().measure(paragraph(kLong, 32, width));
    CAPTURE(width);
    CHECK(extent.width_px <= width);
    CHECK(extent.lines <= lines_before);
    lines_before = extent.lines;
  }
  CHECK(lines_before == 1);
}

TEST_CASE("A paragraph set again at its own width keeps its lines", "[text][component]") {
  for (const float width : {0.0F, 200.0F, 333.3F, 500.0F}) {
    const ParagraphSize first = typesetter().measure(paragraph(kLong, 32, width));
    const ParagraphSize again = typesetter().measure(paragraph(kLong, 32, first.width_px));
    CAPTURE(width);
    CHECK(again.lines == first.lines);
    CHECK(again.width_px == first.width_px);
  }
}

TEST_CASE("A word wider than the glass is broken, not cut off", "[text][component]") {
  const ParagraphSize extent =
      typesetter().measure(paragraph("electroencephalographically", 60, 300));
  CHECK(extent.lines >= 3);
  CHECK(extent.width_px <= 300);
}

TEST_CASE("Words stay whole while they fit", "[text][component]") {
  const float word = typesetter().measure(paragraph("baclofen")).width_px;
  const ParagraphSize extent =
      typesetter().measure(paragraph("baclofen baclofen", 32, word * 1.7F));
  CHECK(extent.lines == 2);
  CHECK(extent.width_px == Approx(word).margin(0.1));
}

TEST_CASE("Words joined by no-break spaces break between words once they are many",
          "[text][component]") {
  const std::string spaced = "Do not stop baclofen all at once";
  std::string joined = spaced;
  for (auto at = joined.find(' '); at != std::string::npos; at = joined.find(' ')) {
    joined.replace(at, 1, "\u00A0");
  }
  const ParagraphSize plain = typesetter().measure(paragraph(spaced, 32, 200));
  const ParagraphSize extent = typesetter().measure(paragraph(joined, 32, 200));
  CHECK(extent.lines == plain.lines);
  CHECK(extent.width_px == plain.width_px);
  CHECK(longest_unbroken(joined) == "baclofen");
  const float pair = typesetter().measure(paragraph("10 mg")).width_px;
  CHECK(typesetter().measure(paragraph("10\u00A0mg 10\u00A0mg", 32, pair * 1.5F)).lines == 2);
}

TEST_CASE("Lists joined by / and web addresses break at their joints", "[text][component]") {
  const std::string list = "fever/chills/itching/sweats/confusion";
  CHECK(longest_unbroken(list) == "confusion");
  const float widest = typesetter().measure(paragraph("confusion")).width_px;
  const ParagraphSize extent = typesetter().measure(paragraph(list, 32, widest * 1.1F));
  CHECK(extent.lines >= 4);
  CHECK(extent.lines <= 5);
  CHECK_FALSE(extent.missing_glyphs);
  CHECK(longest_unbroken("https://www.medlineplus.gov/druginfo/meds-a682530.html") ==
        "medlineplus.");
  CHECK(longest_unbroken("and/or") == "and/or");
  CHECK(longest_unbroken("call 1-800-222-1222") == "1-800-222-1222");
  CHECK(longest_unbroken("do **not** stop") == "stop");
}

TEST_CASE("The hook of a j at the start of a line is not cut", "[text][component]") {
  const Ink alone = ink_of(typesetter().paint(paragraph("j", 200)));
  const Ink inside = ink_of(typesetter().paint(paragraph("I j", 200)));
  const Ink before = ink_of(typesetter().paint(paragraph("I", 200)));
  // "I j" shows the j with nothing near; its width there is what it must be alone.
  const AlphaImage pair = typesetter().paint(paragraph("I j", 200));
  int left = before.right + 1;
  const auto column_is_empty = [&pair](int x) {
    for (int y = 0; y < pair.height_px; ++y) {
      if (pair.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(pair.width_px) +
                      static_cast<std::size_t>(x)] >= 128) {
        return false;
      }
    }
    return true;
  };
  while (left < inside.right && column_is_empty(left)) {
    ++left;
  }
  CHECK(alone.width() == Approx(inside.right - left + 1).margin(1));
}

TEST_CASE("Spanish has all its letters; a script that is not shipped is reported",
          "[text][component]") {
  CHECK_FALSE(typesetter()
                  .measure(paragraph("¿Está bien? ¡Sí! Ñandú, pingüino, ÁÉÍÓÚÜ «—» …"))
                  .missing_glyphs);
  CHECK_FALSE(typesetter().measure(paragraph(kLong)).missing_glyphs);
  CHECK(typesetter().measure(paragraph("日本語")).missing_glyphs);
}

TEST_CASE("Right-to-left and broken words are set without a fault", "[text][component]") {
  Paragraph arabic = paragraph("لا تتوقف عن تناول الدواء فجأة", 32, 200);
  arabic.style.language = "ar";
  const ParagraphSize extent = typesetter().measure(arabic);
  CHECK(extent.lines >= 1);
  CHECK(extent.width_px <= 200);
  CHECK(typesetter().measure(paragraph("a\xFF\xC3 b")).width_px > 0);
  CHECK(typesetter().measure(paragraph("")).lines == 1);
  CHECK(typesetter().paint(paragraph("")).pixels.empty());
}

TEST_CASE("Equal paragraphs give equal pixels, exactly as large as measured", "[text][component]") {
  const Paragraph asked = paragraph(kLong, 31, 420);
  const AlphaImage image = typesetter().paint(asked);
  const ParagraphSize extent = typesetter().measure(asked);
  CHECK(typesetter().paint(asked).pixels == image.pixels);
  CHECK(image.width_px == Approx(extent.width_px).margin(1));
  CHECK(image.height_px == Approx(extent.height_px).margin(1));
  CHECK(image.pixels.size() == static_cast<std::size_t>(image.width_px * image.height_px));
  CHECK(coverage(image) > 0);
}

TEST_CASE("Centred lines share their middle", "[text][component]") {
  Paragraph asked = paragraph("IIIIIIII\nI", 40, 600);
  asked.style.align = Align::Center;
  AlphaImage image = typesetter().paint(asked);
  const Ink all = ink_of(image);
  image.pixels.erase(image.pixels.begin(),
                     image.pixels.begin() + std::ptrdiff_t{56} * image.width_px);
  image.height_px -= 56;
  const Ink second = ink_of(image);
  CHECK((second.left + second.right) == Approx(all.left + all.right).margin(2));
  CHECK(second.left > all.left + 10);
}

TEST_CASE("A measurement stays the same however many others come between", "[text][component]") {
  const Paragraph asked = paragraph(kLong, 29, 511);
  const ParagraphSize first = typesetter().measure(asked);
  for (int i = 0; i < 5000; ++i) {
    typesetter().measure(paragraph(std::to_string(i), 20));
  }
  const ParagraphSize again = typesetter().measure(asked);
  CHECK(again.width_px == first.width_px);
  CHECK(again.lines == first.lines);
}

TEST_CASE("A folder without fonts says what is missing", "[text][component]") {
  const auto result = Typesetter::create(KIOSK_SOURCE_DIR "/fonts");
  REQUIRE_FALSE(result);
  CHECK(result.error().message().find("Andika is missing") != std::string::npos);
  const auto nowhere = Typesetter::create("/nowhere/fonts");
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().message().find("no such file") != std::string::npos);
}

TEST_CASE("The folder of fonts may be given as seen from here", "[text][component]") {
  CHECK(Typesetter::create(std::filesystem::relative(KIOSK_BINARY_DIR "/fonts")));
}

TEST_CASE("Words look the same while other threads load the fonts and set words of their own",
          "[text][unit]") {
  // Latin, and what only the second font has.
  const std::vector<Paragraph> words{paragraph("Tell the **staff** now"),
                                     paragraph("Скажите сейчас", 48),
                                     paragraph("Πείτε το τώρα", 24, 300)};
  std::vector<std::vector<std::uint8_t>> before;
  for (const auto& one : words) {
    before.push_back(typesetter().paint(one).pixels);
  }
  std::atomic<bool> is_over = false;
  std::atomic<int> loaded = 0;
  const auto load = [&] {
    while (!is_over) {
      const auto own = Typesetter::create(KIOSK_BINARY_DIR "/fonts");
      loaded += own && (*own)->paint(words.back()).pixels == before.back() ? 1 : 0;
    }
  };
  std::thread first(load);
  std::thread second(load);
  while (loaded < 20) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      CHECK(typesetter().paint(words[i]).pixels == before[i]);
    }
  }
  is_over = true;
  first.join();
  second.join();
}
