// `report`, on the terminal and as files.

#include <iostream>
#include <sstream>

#include "counts/store/store.hpp"

#include "app/clinic.hpp"
#include "app/command_line/exit_codes.hpp"
#include "app/report.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

namespace fs = std::filesystem;

const base::Day kDay = base::day_of("2026-11-28").value();

/// A clinic that counted so many visits in one language.
struct Counted {
  test::Clinic clinic;
  app::ReportOptions options;

  explicit Counted(std::int64_t visits) {
    options.content = clinic.options();
    options.counts = clinic.state_path() / "counts.sqlite";
    options.out = clinic.state_path() / "report" / "november";
    const counts::Tally tally{{{counts::Subject::Language, "en"}, visits},
                              {{counts::Subject::Ending, "help-now"}, visits}};
    REQUIRE(counts::Store(options.counts).add({{{kDay, tally}}, kDay}));
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    const auto bytes = base::read_file(options.out / name, 1U << 24U);
    INFO(name);
    REQUIRE(bytes);
    return *bytes;
  }
};

struct Ran {
  int exit_code = 0;
  std::string said;
  std::string complained;
};

Ran run(const app::ReportOptions& options) {
  std::ostringstream out;
  std::ostringstream err;
  auto* const out_before = std::cout.rdbuf(out.rdbuf());
  auto* const err_before = std::cerr.rdbuf(err.rdbuf());
  const int exit_code = app::run_report(options);
  std::cout.rdbuf(out_before);
  std::cerr.rdbuf(err_before);
  return {exit_code, out.str(), err.str()};
}

bool holds(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("A report on the terminal is titled by the clinic and its days",
          "[app][counts][report][integration]") {
  Counted counted(123);
  counted.options.out.clear();
  const auto ran = run(counted.options);
  CHECK(ran.exit_code == app::kFine);
  CHECK(holds(ran.said, "Hill Clinic: visits to the kiosk, 2026-11-28 to 2026-11-28"));
  CHECK(holds(ran.said, "All visits: 123"));
}

TEST_CASE("A report as files is HTML, PDF and a table for each spreadsheet",
          "[app][counts][report][integration]") {
  const Counted counted(123);
  const auto ran = run(counted.options);
  CHECK(ran.exit_code == app::kFine);
  CHECK(ran.complained.find("baclofen-kiosk: ") == std::string::npos);
  const auto html = counted.file("report.html");
  CHECK(holds(html, "Hill Clinic"));
  CHECK(holds(html, "123"));
  CHECK(counted.file("report.pdf").rfind("%PDF-", 0) == 0);
  CHECK(holds(counted.file("visits.csv"), "visits,all,All visits,123\r\n"));
  CHECK(holds(counted.file("languages.csv"), "under 5 or hidden"));
}

TEST_CASE("Only CSV is only CSV", "[app][counts][report][integration]") {
  Counted counted(123);
  counted.options.form = app::Form::Csv;
  CHECK(run(counted.options).exit_code == app::kFine);
  CHECK(fs::exists(counted.options.out / "endings.csv"));
  CHECK_FALSE(fs::exists(counted.options.out / "report.pdf"));
  counted.options.out.clear();
  CHECK(run(counted.options).said.rfind("table,id,name,visits\r\n", 0) == 0);
}

TEST_CASE("Where nothing was counted that is said, and nothing is written",
          "[app][counts][report][integration]") {
  Counted counted(123);
  counted.options.to = kDay - std::chrono::days(1);
  const auto ran = run(counted.options);
  CHECK(ran.exit_code == app::kFine);
  CHECK(holds(ran.said, "No visit was counted in these days"));
  CHECK_FALSE(fs::exists(counted.options.out));
}

TEST_CASE("Counts that cannot be read and a folder that cannot be made are told",
          "[app][counts][report][integration]") {
  Counted counted(123);
  std::string words;
  SECTION("damaged counts") {
    REQUIRE(base::write_file_atomically(counted.options.counts, "these are no counts at all"));
    words = "counts.sqlite: the file is damaged";
  }
  SECTION("a file where the folder is to be") {
    REQUIRE(base::write_file_atomically(counted.clinic.state_path() / "report", "a letter"));
    words = "the folder cannot be made";
  }
  const auto ran = run(counted.options);
  CHECK(ran.exit_code == app::kCannotStart);
  INFO(ran.complained);
  CHECK(holds(ran.complained, words));
}
