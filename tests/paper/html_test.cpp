#include "paper/html.hpp"
#include "paper/pdf_judge.hpp"
#include "paper/sample_document.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::paper;

namespace {

std::string html_of(const Document& document) {
  auto html = write_html(document);
  REQUIRE(html);
  return *html;
}

bool holds(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("The HTML has nothing a judge of HTML complains of", "[html][integration]") {
  for (const auto print : {Print::Usual, Print::Large}) {
    auto document = test::sample_document();
    document.print = print;
    const auto said =
        test::printed_by("tidy -quiet -errors -utf8 % 2>&1; echo left with $?", html_of(document));
    CHECK(said == "left with 0\n");
  }
}

TEST_CASE("The HTML has every word in order", "[html][integration]") {
  const auto document = test::sample_document();
  const auto html = html_of(document);
  std::size_t at = html.find("<main>");
  for (const auto* words : {"Coming down slowly",
                            "Tell the person at the desk now",
                            "<strong>911</strong>",
                            "<strong>gets used to</strong>",
                            "<ol>",
                            "lang=\"es\">Nunca lo deje <strong>de golpe</strong>",
                            "sleep &amp; “fear” &lt;none&gt;",
                            "alt=\"A teal box over an amber line.\"",
                            "Your dose now",
                            "<th scope=\"col\">Before</th>",
                            "<th scope=\"row\">how-taken</th>",
                            "<del><strong>tomorrow</strong></del>",
                            "<ins><strong>today</strong></ins>",
                            "<caption>Questions by topic: doses 40, pump under 5.</caption>",
                            "under 5"}) {
    CAPTURE(words);
    const auto found = html.find(words, at);
    REQUIRE(found != std::string::npos);
    at = found;
  }
  CHECK(holds(html, "<html lang=\"en\">"));
  CHECK(holds(html, "<title>Coming down slowly</title>"));
}

TEST_CASE("The HTML needs nothing else and runs nothing", "[html][integration]") {
  const auto html = html_of(test::sample_document());
  for (const auto* outside : {"<script", "<link", "http-equiv", "@import", "url(", "src=\"http"}) {
    CAPTURE(outside);
    CHECK_FALSE(holds(html, outside));
  }
  CHECK(holds(html, "@media print"));
  CHECK(holds(html, "@page{size:A4"));
}

TEST_CASE("Words are never markup", "[html][unit]") {
  auto document = test::titled_document("<script>alert(1)</script>");
  document.masthead = "\"><img src=x>";
  const auto html = html_of(document);
  CHECK_FALSE(holds(html, "<script"));
  CHECK_FALSE(holds(html, "<img"));
}

TEST_CASE("The same document gives the same HTML", "[html][unit]") {
  CHECK(html_of(test::sample_document()) == html_of(test::sample_document()));
}
