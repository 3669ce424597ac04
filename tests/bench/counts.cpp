// How long the counts of a visit take to be written, and a year of them to be reported.
// usage: counts [FOLDER]      (release build; FOLDER: on the disk that is measured)

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "counts/report/writers.hpp"
#include "counts/store/store.hpp"

#include "support/sample_dialogue.hpp"
#include "support/scratch_folder.hpp"

namespace {

using namespace kiosk;
using Clock = std::chrono::steady_clock;

constexpr int kVisitsOfADay = 60;
constexpr int kPages = 150;
constexpr int kWrites = 200;
constexpr std::chrono::days kYear{365};
const base::Day kToday = base::Day(std::chrono::year(2026) / 11 / 28);

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string& what, double value) {
  std::cout << std::left << std::setw(60) << what << std::right << std::fixed
            << std::setprecision(2) << value << " ms\n";
}

std::string page_id(int number) {
  return "page-" + std::to_string(number);
}

dialogue::Dialogue large_dialogue() {
  auto made = sample::dialogue();
  for (int number = 0; number < kPages; ++number) {
    made.pages[page_id(number)] = sample::page(page_id(number), dialogue::PageKind::Page);
    made.topics[static_cast<std::size_t>(number) % 2 + 1].pages.push_back(page_id(number));
  }
  return made;
}

session::VisitCounts visit(std::mt19937& random) {
  std::geometric_distribution<int> page(0.03);
  session::VisitCounts made;
  made.language = random() % 3 == 0 ? "es" : "en";
  made.topics = {"start", "learn"};
  for (int pages = 0; pages < 8; ++pages) {
    made.pages.insert(page_id(page(random) % kPages));
  }
  made.questions = {{session::Reply::Refused, random() % 2 == 0 ? "pump" : "learn"}};
  if (random() % 2 == 0) {
    made.ending = random() % 4 == 0 ? dialogue::kHelpNowPage : "tips";
  } else {
    made.left_at = "page:" + *made.pages.begin();
  }
  return made;
}

counts::DayTallies year(std::mt19937& random) {
  counts::DayTallies days;
  for (auto day = kToday - kYear; day <= kToday; day += std::chrono::days(1)) {
    for (int number = 0; number < kVisitsOfADay; ++number) {
      counts::add(days[day], visit(random));
    }
  }
  return days;
}

bool measure(const counts::Store& store) {
  std::mt19937 random(1);
  if (!store.add({year(random), kToday})) {
    return false;
  }
  std::vector<double> times;
  for (int number = 0; number < kWrites; ++number) {
    counts::DayTallies one;
    counts::add(one[kToday], visit(random));
    const auto start = Clock::now();
    if (!store.add({one, kToday})) {
      return false;
    }
    times.push_back(milliseconds_since(start));
  }
  std::sort(times.begin(), times.end());
  print("a visit is written, beside the next one: median", times[times.size() / 2]);
  print("a visit is written, beside the next one: 99 of 100", times[times.size() * 99 / 100]);
  const auto dialogue = large_dialogue();
  const auto start = Clock::now();
  const auto read = store.read({});
  if (!read || !*read) {
    return false;
  }
  print("a year is read", milliseconds_since(start));
  const auto report = counts::make_report(**read, dialogue, "Hill Clinic");
  const auto words = counts::text_of(report);
  print("a year is read, what is hidden is found, and it is told", milliseconds_since(start));
  return !words.empty();
}

}  // namespace

int main(int argc, char** argv) {
  const test::ScratchFolder scratch;
  const auto folder = argc > 1 ? std::filesystem::path(argv[1]) : scratch.path();
  const counts::Store store(folder / "counts.sqlite");
  if (!measure(store)) {
    std::cerr << "the counts cannot be written to " << folder << '\n';
    return EXIT_FAILURE;
  }
  std::cout << "the database has " << std::filesystem::file_size(store.file()) / 1024 << " KiB\n";
  return EXIT_SUCCESS;
}
