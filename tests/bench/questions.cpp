// How long a large dialogue takes to be ready for questions, and a question to be answered.
// usage: questions      (release build)

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "answers/answerer.hpp"
#include "answers/shipped_answerer.hpp"

namespace {

using namespace kiosk;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kPages = 500;
constexpr std::size_t kAsks = 20;
constexpr int kQuestions = 2000;

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string& what, double value) {
  std::cout << std::left << std::setw(60) << what << std::right << std::fixed
            << std::setprecision(2) << value << " ms\n";
}

/// Words as a clinic's texts would have them: few that are common, many that are rare.
class Writer {
public:
  std::string sentence() {
    std::string words;
    for (int count = 0; count < 7; ++count) {
      const auto rank = static_cast<std::size_t>(std::min(share_(random_) * 400, 9999.0));
      words += (words.empty() ? "" : " ") + word(rank);
    }
    return words;
  }

private:
  static std::string word(std::size_t rank) {
    std::string letters;
    for (std::size_t left = rank + 30; left > 0; left /= 17) {
      letters += "bcdfgklmnprstvzaeiou"[left % 17];
      letters += "aeiou"[left % 5];
    }
    return letters;
  }

  std::mt19937 random_{11};
  std::exponential_distribution<double> share_{0.35};
};

dialogue::Teaching large_teaching(Writer& writer) {
  dialogue::Teaching teaching;
  teaching.languages = {"en", "es"};
  teaching.red_flags = test::shipped_teaching().red_flags;
  for (std::size_t number = 0; number < kPages; ++number) {
    auto& asks = teaching.asks["page-" + std::to_string(number)];
    for (const auto& language : teaching.languages) {
      for (std::size_t ask = 0; ask < kAsks; ++ask) {
        asks[language].push_back(writer.sentence());
      }
    }
  }
  return teaching;
}

void measure(const std::string& what, const dialogue::Teaching& teaching, Writer& writer) {
  const answers::Answerer answerer(teaching);
  const auto start = Clock::now();
  answerer.prepare();
  print(what + ": learnt", milliseconds_since(start));
  std::vector<double> times;
  for (int question = 0; question < kQuestions; ++question) {
    const auto words = writer.sentence();
    const auto asked = Clock::now();
    static_cast<void>(answerer.answer(words, question % 2 == 0 ? "en" : "es", {}));
    times.push_back(milliseconds_since(asked));
  }
  std::sort(times.begin(), times.end());
  print(what + ": answer, median", times[times.size() / 2]);
  print(what + ": answer, p99", times[times.size() * 99 / 100]);
}

}  // namespace

int main() {
  Writer writer;
  measure("500 pages, 20 asks, 2 languages", large_teaching(writer), writer);
  measure("shipped dialogue", test::shipped_teaching(), writer);
}
