#include "app/release/prove.hpp"

#include "base/text_file.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kMostPassedBytes = std::size_t{1} << 20U;

base::Outcome note_passed(const std::filesystem::path& file, const PassedRecord& passed) {
  const auto words = written(passed);
  const auto there = base::read_file(file, kMostPassedBytes);
  return there && *there == words ? base::Outcome(base::Done{})
                                  : base::write_file_atomically(file, words);
}

}  // namespace

base::Result<Gated> prove(const ContentInputs& inputs, const std::filesystem::path& folder) {
  auto gated = pass_gate(inputs,
                         {PassedContent::built_in_and({}),
                          {},
                          answers::Cores::All,
                          KeptLearning(folder / releases::kLearntFile)});
  if (!gated.content || dialogue::has_errors(gated.diagnostics)) {
    return gated;
  }
  gated.content->answerer.prepare();
  const auto& sources = inputs.dialogues.sources;
  const auto noted =
      note_passed(folder / releases::kPassedFile,
                  {digest_of(sources), sources.root.generic_string(), gated.of_dialogues});
  return noted ? base::Result<Gated>(std::move(gated)) : noted.error();
}

}  // namespace kiosk::app
