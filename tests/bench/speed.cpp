// How long content takes to be read, checked and proved. Prints one line a figure.
// usage: speed      (release build)

#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <stdexcept>
#include <string>

#include "dialogue/checker.hpp"
#include "support/generated_dialogue.hpp"

namespace {

using namespace kiosk;
using Clock = std::chrono::steady_clock;

double since_ms(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string& what, double value) {
  std::cout << std::left << std::setw(52) << what << std::right << std::setw(10) << std::fixed
            << std::setprecision(1) << value << " ms\n";
}

/// What is refused is refused early: its time would say nothing.
void expect_no_errors(const dialogue::Diagnostics& diagnostics) {
  if (dialogue::has_errors(diagnostics)) {
    throw std::runtime_error(dialogue::format_for_people(diagnostics));
  }
}

void measure_checking() {
  const auto start = Clock::now();
  const auto checked = dialogue::load_and_check(dialogue::embedded_sources());
  print("shipped content read, checked and proved", since_ms(start));
  expect_no_errors(checked.diagnostics);
  for (const std::size_t pages : {1000U, 3000U, 10000U}) {
    const auto generated = small::generated_dialogue(pages);
    const auto begun = Clock::now();
    const auto diagnostics = dialogue::check_dialogue(generated, {}, {});
    print(std::to_string(pages) + " generated pages checked and proved", since_ms(begun));
    expect_no_errors(diagnostics);
  }
}

}  // namespace

int main() {
  try {
    measure_checking();
  } catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
