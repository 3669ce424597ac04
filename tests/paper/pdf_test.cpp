#include <algorithm>

#include "paper/look.hpp"
#include "paper/pdf_judge.hpp"
#include "paper/sample_document.hpp"

#include "base/colour.hpp"
#include "support/catch.hpp"
#include "text/setting/fonts.hpp"

using namespace kiosk;
using namespace kiosk::paper;
using test::faults_of;
using test::page_text;
using test::pdf_of;

namespace {

const std::vector<std::string> kNoFaults;

void check_in_all_prints(Document document) {
  for (const auto print : {Print::Usual, Print::Large}) {
    for (const auto size : {PaperSize::A4, PaperSize::Letter}) {
      for (const auto columns : {Columns::One, Columns::Two}) {
        document.print = print;
        document.size = size;
        document.columns = columns;
        INFO("print " << static_cast<int>(print) << " size " << static_cast<int>(size)
                      << " columns " << static_cast<int>(columns));
        CHECK(faults_of(document, pdf_of(document)) == kNoFaults);
      }
    }
  }
}

std::size_t count_of(const std::string& whole, const std::string& part) {
  std::size_t count = 0;
  for (auto at = whole.find(part); at != std::string::npos; at = whole.find(part, at + 1)) {
    ++count;
  }
  return count;
}

Document long_document() {
  auto document = test::titled_document("A long one");
  for (int section = 1; section <= 12; ++section) {
    document.blocks.emplace_back(Heading{2, words_of("Section" + std::to_string(section))});
    document.blocks.emplace_back(Paragraph{words_of(test::many_words(150))});
    document.blocks.emplace_back(Paragraph{words_of(test::many_words(40)), Tone::Warning});
    document.blocks.emplace_back(List{{words_of(test::many_words(70)), words_of("short")}});
  }
  return document;
}

}  // namespace

TEST_CASE("A PDF with one of everything passes every check in all prints", "[pdf][integration]") {
  check_in_all_prints(test::sample_document());
}

TEST_CASE("A long document breaks over pages and loses no word", "[pdf][integration]") {
  check_in_all_prints(long_document());
  CHECK(test::facts_of(pdf_of(long_document())).pages > 5);
}

TEST_CASE("Words stay apart wherever a line breaks", "[pdf][integration]") {
  auto document = test::titled_document("Breaks");
  std::string words;
  for (int number = 0; number < 150; ++number) {
    // Bold ends at a word, so that the space after it is a run of its own.
    words += "**bold" + std::to_string(number) + "** " + std::string(number % 7U + 1, 'n') + " ";
    document.blocks.emplace_back(Paragraph{
        words_of(words.substr(words.find("**bold" + std::to_string(number * 3 / 4) + "*")))});
  }
  CHECK(faults_of(document, pdf_of(document)) == kNoFaults);
}

TEST_CASE("No page ends with a heading", "[pdf][integration]") {
  for (int lines = 28; lines < 44; ++lines) {
    auto document = test::titled_document("Headings");
    for (int line = 0; line < lines; ++line) {
      document.blocks.emplace_back(Paragraph{words_of("line " + std::to_string(line))});
    }
    document.blocks.emplace_back(Heading{2, words_of("Lonely")});
    document.blocks.emplace_back(Paragraph{words_of("companion")});
    const auto pdf = pdf_of(document);
    const auto pages = test::facts_of(pdf).pages;
    for (std::size_t page = 1; page <= pages; ++page) {
      const auto text = page_text(pdf, page, page);
      CHECK(count_of(text, "Lonely") == count_of(text, "companion"));
    }
  }
}

TEST_CASE("A table repeats its head and a row longer than a page goes on", "[pdf][integration]") {
  auto document = test::titled_document("Tables");
  Table table;
  table.head = {words_of("Topicname"), words_of("Count")};
  for (int row = 0; row < 90; ++row) {
    table.rows.push_back({words_of("row" + std::to_string(row)), words_of(std::to_string(row))});
  }
  table.rows.push_back({words_of("giant"), words_of(test::many_words(1500))});
  document.blocks.emplace_back(table);
  const auto pdf = pdf_of(document);
  // A row that goes on reads cell by cell on each page: its words keep their order.
  CHECK(faults_of(document, pdf) == kNoFaults);
  const auto pages = test::facts_of(pdf).pages;
  CHECK(pages > 5);
  for (std::size_t page = 1; page <= pages; ++page) {
    CHECK(count_of(page_text(pdf, page, page), "Topicname") == 1);
  }
}

TEST_CASE("The same document gives the same bytes", "[pdf][integration]") {
  const auto document = test::sample_document();
  CHECK(pdf_of(document) == pdf_of(document));
  const auto fonts = text::load_fonts(KIOSK_BINARY_DIR "/fonts");
  REQUIRE(fonts);
  const auto again = PdfWriter(*fonts).write(document);
  REQUIRE(again);
  CHECK(*again == pdf_of(document));
}

TEST_CASE("The day of a file is that of its content, or none", "[pdf][integration]") {
  auto document = test::titled_document("Days");
  CHECK(test::printed_by("pdfinfo -isodates %", pdf_of(document)).find("2026-11-28T") !=
        std::string::npos);
  document.date.clear();
  CHECK(test::printed_by("pdfinfo %", pdf_of(document)).find("CreationDate") == std::string::npos);
}

TEST_CASE("Words in another language, marks and cells say what they are", "[pdf][integration]") {
  const auto structure = test::facts_of(pdf_of(test::sample_document())).structure;
  const auto has = [&](const auto& holds) {
    return std::any_of(structure.begin(), structure.end(), holds);
  };
  CHECK(has([](const auto& node) { return node.tag == "P" && node.language == "es"; }));
  CHECK(has([](const auto& node) { return node.tag == "TD" && node.language == "es"; }));
  CHECK(has([](const auto& node) { return node.decoration == "LineThrough"; }));
  CHECK(has([](const auto& node) { return node.decoration == "Underline"; }));
  CHECK(has([](const auto& node) { return node.tag == "TH" && node.scope == "Row"; }));
  CHECK(has([](const auto& node) { return node.tag == "TH" && node.scope == "Column"; }));
}

TEST_CASE("Headings are an outline beside the pages", "[pdf][integration]") {
  const auto pdf = pdf_of(test::sample_document());
  CHECK(pdf.size() < 200'000);
  const auto outline = test::facts_of(pdf).outline;
  const std::vector<std::string> expected{
      "Coming down slowly", "  Why it must be slow", "    In Spanish", "  What changed"};
  CHECK(outline == expected);
}

TEST_CASE("Words stand out from their ground on paper", "[pdf][unit]") {
  for (const auto& [words, ground] : words_on_paper()) {
    INFO(base::css(words) << " on " << base::css(ground));
    CHECK(base::contrast_ratio(words, ground) >= 7.0);
  }
}
