#pragma once

#include <string>
#include <utility>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/json/json_reader.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

/// What is read from a file, which must be JSON.
inline dialogue::JsonValue parsed(const std::string& bytes) {
  dialogue::Diagnostics diagnostics;
  const dialogue::SourceFile source("page.json", bytes);
  dialogue::FileReport report(source, diagnostics);
  auto root = dialogue::read_json(report);
  INFO(bytes);
  REQUIRE(root);
  return std::move(*root);
}

}  // namespace kiosk::test
