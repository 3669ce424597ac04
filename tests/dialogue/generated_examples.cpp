#include "dialogue/generated_examples.hpp"

#include <algorithm>
#include <filesystem>

#include "dialogue/bad_example.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/load/loader.hpp"
#include "support/scratch_folder.hpp"

namespace fs = std::filesystem;
using namespace kiosk::dialogue;

namespace {

constexpr const char* kTopic = "good/topics/10-first.json";

Diagnostics found_in(const SourceSet& sources) {
  return load_dialogues(sources).diagnostics;
}

Diagnostics with_topic(const std::string& bytes) {
  auto sources = good_dialogue();
  sources.files[kTopic] = bytes;
  return found_in(sources);
}

Diagnostics missing_folder() {
  const kiosk::test::ScratchFolder scratch;
  return read_sources(scratch.path() / "not-there").diagnostics;
}

Diagnostics broken_link() {
  const kiosk::test::ScratchFolder scratch;
  fs::create_symlink(scratch.path() / "gone.json", scratch.path() / "topic.json");
  return read_sources(scratch.path()).diagnostics;
}

// The file is sparse: its 100 MB take no room on the disk, and the test takes no time if it is not
// read.
Diagnostics huge_file() {
  const kiosk::test::ScratchFolder scratch;
  scratch.write("topic.json", "{}");
  fs::resize_file(scratch.path() / "topic.json", 100'000'000);
  return read_sources(scratch.path()).diagnostics;
}

Diagnostics many_files() {
  const kiosk::test::ScratchFolder scratch;
  for (int index = 0; index <= 2000; ++index) {
    scratch.write(std::to_string(index) + ".json", "");
  }
  return read_sources(scratch.path()).diagnostics;
}

Diagnostics many_values() {
  std::string bytes = R"({ "pages": [)";
  for (int index = 0; index < 100'000; ++index) {
    bytes += "1,";
  }
  return with_topic(bytes + "1] }");
}

Diagnostics large_figure() {
  auto sources = good_dialogue();
  sources.files["good/figures/pump.svg"] += std::string(std::size_t{256} * 1024, ' ');
  return found_in(sources);
}

}  // namespace

std::vector<GeneratedExample> generated_examples() {
  return {
      {"D001", found_in({})},
      {"D002", missing_folder()},
      {"D002", broken_link()},
      {"D003", huge_file()},
      {"D004", many_files()},
      {"D027", with_topic(std::string(100'000, '['))},
      {"D027", with_topic(R"({ "topic": )" + std::string(64, '['))},
      {"D028", many_values()},
      {"D058", large_figure()},
  };
}
