#pragma once
// Bad examples that are too large, or too odd, to lie in a folder.

#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"

struct GeneratedExample {
  std::string id;
  kiosk::dialogue::Diagnostics found;
};

std::vector<GeneratedExample> generated_examples();
