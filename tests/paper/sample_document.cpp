#include "paper/sample_document.hpp"

#include "support/catch.hpp"
#include "text/setting/fonts.hpp"

namespace kiosk::test {

using namespace paper;

Document titled_document(const std::string& title) {
  Document document;
  document.title = title;
  document.language = "en";
  document.date = "2026-11-28";
  document.blocks = {Heading{1, words_of(title)}};
  return document;
}

std::string many_words(int count) {
  std::string words;
  for (int number = 1; number <= count; ++number) {
    words += "word" + std::to_string(number) + (number % 9 == 0 ? ". " : " ");
  }
  return words;
}

namespace {

Picture sample_picture() {
  Picture picture;
  picture.svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 440">)"
                R"(<rect class="fill-teal" x="40" y="80" width="560" height="300" opacity="0.9"/>)"
                R"(<path class="stroke-amber" d="M40 400H600" stroke-width="6"/></svg>)";
  picture.view_width = 640;
  picture.view_height = 440;
  picture.labels = {{20, 4, 300, 70, 0, words_of("Your dose now")},
                    {330, 4, 300, 70, 1, words_of("Médula espinal")}};
  picture.alt = "A teal box over an amber line.";
  return picture;
}

Table sample_table() {
  Table table;
  table.head = {words_of("Page"), words_of("Before"), words_of("After")};
  table.rows = {
      {words_of("how-taken"),
       {{{"Call ", Weight::Regular, Mark::None},
         {"tomorrow", Weight::Bold, Mark::Removed},
         {" your clinic.", Weight::Regular, Mark::None}},
        {}},
       {{{"Call ", Weight::Regular, Mark::None},
         {"today", Weight::Bold, Mark::Added},
         {" your clinic.", Weight::Regular, Mark::None}},
        {}}},
      {words_of("cómo-se-toma"), words_of("Llame mañana.", "es"), words_of("Llame hoy.", "es")}};
  table.shares = {1, 2, 2};
  return table;
}

}  // namespace

Document sample_document() {
  auto document = titled_document("Coming down slowly");
  document.masthead = "Riverside Spine Clinic";
  document.footer = "Draft. Not yet checked by a clinician. 2026-11-28";
  auto& blocks = document.blocks;
  blocks.emplace_back(Paragraph{words_of("Tell the person at the desk now"), Tone::Help});
  blocks.emplace_back(List{{words_of("Emergency **911**"), words_of("Pump team **555-0142**")},
                           Numbering::None,
                           Tone::Help});
  blocks.emplace_back(Heading{2, words_of("Why it must be slow")});
  blocks.emplace_back(Paragraph{words_of("Over time, your body **gets used to** the calm that "
                                         "baclofen brings. If the drug drops fast, your nerves "
                                         "fire too much, and that can make you very ill. See "
                                         "https://example.org/a/long/address/that/must/break/"
                                         "somewhere-in-the-middle/of-it.html for more.")});
  blocks.emplace_back(Paragraph{
      words_of("Never stop **all at once**. Call first, whatever happens."), Tone::Warning});
  blocks.emplace_back(
      List{{words_of("Ask your doctor for a plan."),
            words_of("Take **10 mg** less, not more, and only as the plan says it, week by week.")},
           Numbering::Numbers});
  blocks.emplace_back(Heading{3, words_of("In Spanish")});
  blocks.emplace_back(Paragraph{words_of("Nunca lo deje **de golpe**: ¿picazón?", "es")});
  blocks.emplace_back(List{{words_of("muscles"), words_of("sleep & “fear” <none>")}});
  blocks.emplace_back(sample_picture());
  blocks.emplace_back(Heading{2, words_of("What changed")});
  blocks.emplace_back(sample_table());
  blocks.emplace_back(BarChart{"Questions by topic: doses 40, pump under 5.",
                               {{words_of("Doses"), 40, "40"}, {words_of("Pump"), 2, "under 5"}}});
  blocks.emplace_back(Paragraph{words_of("Sources: NHS; label of the tablets."), Tone::Small});
  return document;
}

const PdfWriter& pdf_writer() {
  static const auto fonts = text::load_fonts(KIOSK_BINARY_DIR "/fonts");
  REQUIRE(fonts);
  static const PdfWriter writer(*fonts);
  return writer;
}

std::string pdf_of(const Document& document) {
  auto written = pdf_writer().write(document);
  INFO((written ? "" : written.error().message()));
  REQUIRE(written);
  return *written;
}

}  // namespace kiosk::test
