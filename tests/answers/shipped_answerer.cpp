#include "answers/shipped_answerer.hpp"

#include <filesystem>
#include <stdexcept>

#include "dialogue/files/source_set.hpp"
#include "dialogue/load/loader.hpp"

namespace kiosk::test {

namespace {

const dialogue::Loaded& shipped() {
  static const auto loaded = [] {
    const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues";
    return dialogue::load_dialogues(dialogue::read_sources(folder).sources);
  }();
  if (loaded.dialogues.empty()) {
    throw std::runtime_error("the shipped dialogue cannot be read");
  }
  return loaded;
}

}  // namespace

const dialogue::Dialogue& shipped_dialogue() {
  return shipped().dialogues.front();
}

const dialogue::Teaching& shipped_teaching() {
  return *shipped().teachings.front();
}

const answers::Answerer& shipped_answerer() {
  static const answers::Answerer answerer([] { return shipped().teachings.front(); });
  return answerer;
}

}  // namespace kiosk::test
