#include "app/kiosk/start.hpp"

#include <iostream>
#include <string>

#include "app/kiosk/content_swap.hpp"
#include "base/memory.hpp"

namespace kiosk::app {

namespace {

std::string shown_words(const Opening& opening) {
  switch (opening.shown) {
    case Shown::EarlierRelease:
      return "baclofen-kiosk: showing the release " + opening.release + " instead\n";
    case Shown::LastGood:
      return "baclofen-kiosk: showing the last content without errors instead\n";
    case Shown::BuiltIn:
      return "baclofen-kiosk: showing the built-in content instead\n";
    case Shown::Asked:
      break;
  }
  return "";
}

}  // namespace

KeptLearning learning_of(const KioskOptions& options, const StateFolder& state) {
  return options.preview == Preview::Yes ? KeptLearning() : state.learning();
}

std::unique_ptr<Start> start_with(const KioskOptions& options, const StateFolder& state) {
  auto made = std::make_unique<Start>();
  auto& start = *made;
  start.files = fingerprint_of(options.content);
  start.inputs = read_inputs(options.content);
  start.opening = open_content(options.content, start.inputs, state, learning_of(options, state));
  const auto& diagnostics = start.opening.asked.diagnostics;
  if (dialogue::has_errors(diagnostics)) {
    std::cerr << dialogue::format_for_people(diagnostics) << shown_words(start.opening);
  }
  if (options.preview == Preview::No) {
    start.opening.content = marked(start.opening.content, diagnostics);
  }
  base::return_freed_memory();
  return made;
}

}  // namespace kiosk::app
