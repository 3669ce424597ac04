// What staff read of the counts.

#include <algorithm>
#include <sstream>

#include "counts/counted_visits.hpp"
#include "counts/report/names.hpp"
#include "counts/report/writers.hpp"

#include "support/sample_dialogue.hpp"

using namespace kiosk;
using counts::Report;
using counts::Subject;
using test::day;
using test::kToday;

namespace {

/// So many visits in one language that ended so.
struct Visits {
  int count = 0;
  std::string language = "en";
  dialogue::PageId ending = {};
  std::string left_at = {};
  std::set<session::Question> questions = {};
  base::Day day = kToday;
};

Report report_of(const std::vector<Visits>& all, base::Day from = kToday, base::Day to = kToday) {
  counts::Period period{from, to, {}, {}};
  for (const auto& one : all) {
    session::VisitCounts visit;
    visit.language = one.language;
    visit.pages = {"how-taken"};
    visit.topics = {"start"};
    visit.ending = one.ending;
    visit.left_at = one.left_at.empty() && one.ending.empty() ? "topics" : one.left_at;
    for (const auto& page : {one.ending, counts::page_of_place(visit.left_at)}) {
      if (!page.empty() && page != dialogue::kHelpNowPage) {
        visit.pages.insert(page);
        visit.topics.insert("learn");
      }
    }
    visit.questions = one.questions;
    for (int number = 0; number < one.count; ++number) {
      counts::add(period.tally, visit);
      ++period.visits[one.day];
    }
  }
  return counts::make_report(period, sample::dialogue(), "Hill Clinic");
}

const counts::Table& table(const Report& report, const std::string& id) {
  const auto found = std::find_if(
      report.tables.begin(), report.tables.end(), [&](const auto& one) { return one.id == id; });
  REQUIRE(found != report.tables.end());
  return *found;
}

/// What is shown of a row; "?" if there is no such row.
std::string shown(const Report& report, const std::string& id, const std::string& row) {
  const auto& rows = table(report, id).rows;
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.id == row; });
  return found == rows.end() ? "?" : counts::shown_words(*found);
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

const std::string kHidden = counts::kHiddenWords;

/// All words of a document, a line each.
struct WordsOf {
  std::ostringstream& all;

  void operator()(const paper::Words& words) const {
    for (const auto& span : words.spans) {
      all << span.words;
    }
    all << '\n';
  }
  void operator()(const paper::Heading& heading) const { (*this)(heading.words); }
  void operator()(const paper::Paragraph& paragraph) const { (*this)(paragraph.words); }
  void operator()(const paper::List& list) const {
    for (const auto& item : list.items) {
      (*this)(item);
    }
  }
  void operator()(const paper::Table& table) const {
    for (const auto& row : table.rows) {
      for (const auto& cell : row) {
        (*this)(cell);
      }
    }
  }
  void operator()(const paper::BarChart& chart) const {
    for (const auto& bar : chart.bars) {
      (*this)(bar.label);
      all << bar.shown << ' ' << bar.value << '\n';
    }
  }
  void operator()(const paper::Picture& /*picture*/) const {}
  void operator()(const paper::PageBreak& /*end*/) const {}
};

std::string words_of(const paper::Document& document) {
  std::ostringstream all;
  for (const auto& block : document.blocks) {
    std::visit(WordsOf{all}, block);
  }
  return all.str();
}

}  // namespace

TEST_CASE("A day with four visits in Spanish shows as under 5, and so does the other language",
          "[counts][report][privacy][unit]") {
  const auto report = report_of({{20, "en"}, {4, "es"}});
  CHECK(shown(report, "languages", "es") == kHidden);
  CHECK(shown(report, "languages", "en") == kHidden);
  CHECK(counts::shown_words(report.visits) == "24");
}

TEST_CASE("A day with five visits in Spanish shows them", "[counts][report][unit]") {
  const auto report = report_of({{20, "en"}, {5, "es"}});
  CHECK(shown(report, "languages", "es") == "5");
  CHECK(shown(report, "languages", "en") == "20");
}

TEST_CASE("A language nobody took is hidden as one that few took",
          "[counts][report][privacy][unit]") {
  const auto report = report_of({{20, "en"}});
  CHECK(shown(report, "languages", "es") == kHidden);
  CHECK(shown(report, "languages", "en") == kHidden);
}

TEST_CASE("Few visits show as nothing but under 5", "[counts][report][privacy][unit]") {
  const auto report = report_of({{4, "es", "tips"}});
  CHECK(counts::shown_words(report.visits) == kHidden);
  for (const auto& one : report.tables) {
    for (const auto& row : one.rows) {
      INFO(one.id << " " << row.id);
      CHECK(counts::shown_words(row) == kHidden);
    }
  }
}

TEST_CASE("Endings and where people left are told, the places by the names of their pages",
          "[counts][report][unit]") {
  const auto report = report_of({{10, "en", "tips"},
                                 {7, "es", "help-now"},
                                 {12, "en", "", "page:lesson"},
                                 {8, "es"},
                                 {4, "en", "", "ask"},
                                 {3, "es", "", "sources"}});
  CHECK(shown(report, "endings", "tips") == "10");
  CHECK(shown(report, "endings", "help-now") == "7");
  CHECK(shown(report, "endings", "left") == "27");
  const auto text = counts::text_of(report);
  CHECK(holds(text, "Left before an ending"));
  CHECK(holds(text, "Title of lesson"));
  CHECK(holds(text, "The topics"));
  CHECK(holds(text, "each of all others"));
}

TEST_CASE("What to act on names the topics most asked about in vain and where most people left",
          "[counts][report][unit]") {
  const std::set<session::Question> refused{{session::Reply::Refused, "pump"}};
  const std::set<session::Question> unsure{{session::Reply::AskedAbout, "learn"}};
  const auto report = report_of({{9, "en", "", "page:lesson", refused},
                                 {8, "es"},
                                 {6, "es", "tips", "", unsure},
                                 {4, "en", "tips", "", {{session::Reply::Refused, "check"}}}});
  const auto text = counts::text_of(report);
  CHECK(holds(text, "In 9 visits the kiosk did not know a question near “Topic pump”"));
  CHECK(holds(text, "In 6 visits the kiosk was not sure of a question near “Topic learn”"));
  CHECK(holds(text, "In 9 visits people left at “Title of lesson”"));
  CHECK_FALSE(holds(text, "Topic check”"));
}

TEST_CASE("With little to tell, that is told", "[counts][report][unit]") {
  const auto report = report_of({{4, "en"}});
  CHECK(holds(counts::text_of(report), "No number is large enough yet to act on."));
}

TEST_CASE("A month is told by days, more by months, and never both",
          "[counts][report][privacy][unit]") {
  const std::vector<Visits> visits{{30, "en"},
                                   {40, "es", "", "", {}, day("2026-11-03")},
                                   {20, "es", "", "", {}, day("2026-10-03")}};
  const auto month = report_of(visits, day("2026-10-29"), kToday);
  CHECK(table(month, "visits").rows.size() == 31);
  CHECK(shown(month, "visits", "2026-11-03") == "40");
  CHECK(shown(month, "visits", "2026-11-04") == kHidden);
  const auto year = report_of(visits, day("2025-12-01"), kToday);
  CHECK(table(year, "visits").rows.size() == 12);
  CHECK(shown(year, "visits", "2026-11") == "70");
  CHECK(shown(year, "visits", "2026-11-03") == "?");
}

TEST_CASE("What an older dialogue had is told by its id", "[counts][report][unit]") {
  const auto report = report_of({{6, "de", "", "page:gone"}, {6, "en"}, {6, "es"}});
  CHECK(shown(report, "languages", "de") == "6");
  CHECK(holds(counts::text_of(report), "gone"));
}

TEST_CASE("A spreadsheet has every row, and no number that is hidden",
          "[counts][report][privacy][unit]") {
  const auto report = report_of({{20, "en"}, {4, "es"}});
  const auto csv = counts::csv_of(report, table(report, "languages"));
  CHECK(csv == "table,id,name,visits\r\nlanguages,en,[language_name]," + kHidden +
                   "\r\nlanguages,es,[language_name] (es)," + kHidden + "\r\n");
  const auto all = counts::csv_of(report);
  CHECK(holds(all, "visits,all,All visits,24\r\n"));
  CHECK(holds(all, "visits,2026-11-28,2026-11-28,24\r\n"));
  CHECK_FALSE(holds(all, ",4\r\n"));
  CHECK_FALSE(holds(all, ",20\r\n"));
}

TEST_CASE("A name with a comma or quotation marks stays one field", "[counts][report][unit]") {
  auto report = report_of({{20, "en"}});
  report.tables = {{"pages", "", "", {{"a", "One, \"two\"", 7, counts::Shown::Number}}}};
  CHECK(holds(counts::csv_of(report), "pages,a,\"One, \"\"two\"\"\",7\r\n"));
}

TEST_CASE("The document is titled by the clinic and its days, and says what is hidden and why",
          "[counts][report][unit]") {
  const auto report = report_of({{20, "en"}, {4, "es"}}, day("2026-11-01"), kToday);
  const auto document = counts::document_of(report);
  CHECK(document.title == "Hill Clinic: visits to the kiosk, 2026-11-01 to 2026-11-28");
  CHECK(document.date == "2026-11-28");
  CHECK(document.language == "en");
  const auto words = words_of(document);
  CHECK(holds(words, counts::kWhatIsHidden));
  CHECK(holds(words, "All visits: 24."));
}

TEST_CASE("No number that is hidden stands anywhere in the document",
          "[counts][report][privacy][unit]") {
  const auto document = counts::document_of(
      report_of({{71, "en", "tips"}, {3, "es", "help-now"}, {83, "en"}, {2, "es", "", "ask"}}));
  const auto words = words_of(document);
  CHECK(holds(words, "159 159"));
  for (const auto* number : {"2", "3", "2 2", "3 3"}) {
    CHECK_FALSE(holds(words, std::string("\n") + number + "\n"));
  }
  CHECK(holds(words, "\n" + kHidden + "\n"));
}
