// How much danger the shipped dialogue hears in lines it was not written from.
// usage: heard FILE...     (JSON lines: lang, q, kind, about; tests/answers/questions/README.md)
//        heard --lines FILE...   every line with what was heard

#include <cstring>
#include <iostream>
#include <string>
#include <vector>

#include "answers/scored_lines.hpp"
#include "answers/shipped_answerer.hpp"

int main(int argc, char** argv) {
  using namespace kiosk::test;
  std::vector<std::string> files(argv + 1, argv + argc);
  const bool each_line = !files.empty() && files.front() == "--lines";
  if (each_line) {
    files.erase(files.begin());
  }
  for (const auto& file : files) {
    const auto lines = read_scored_lines(file);
    if (each_line) {
      for (const auto& line : lines) {
        const auto answer = shipped_answerer().answer(line.words, line.language, {});
        std::cout << line.kind << '\t' << line.about << '\t' << name_of(answer.kind) << '\t'
                  << (answer.help == kiosk::answers::HelpBar::Yes) << '\t'
                  << (answer.pages.empty() ? "" : answer.pages.front().page) << '\t' << answer.why
                  << '\t' << line.words << '\n';
      }
    } else {
      std::cout << file << '\n' << described(score(shipped_answerer(), lines));
    }
  }
  return 0;
}
