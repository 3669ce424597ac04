#include "app/content/state_folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include <nlohmann/json.hpp>

#include "app/content/kept_files.hpp"
#include "app/content/release_inputs.hpp"
#include "base/text_file.hpp"
#include "base/utc.hpp"

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kDialogues = "last-good-dialogues.json";
constexpr const char* kSite = "last-good-site.json";
constexpr const char* kPassed = "passed.json";
constexpr const char* kLearnt = "learnt.bin";
constexpr const char* kProblems = "problems.json";
constexpr std::size_t kMostBytes = 1U << 20U;

/// Where the dialogues come from, or the site: a release has both.
fs::path place_of_dialogues(const ContentOptions& options) {
  return options.releases ? release_store(options).folder() : options.dialogues;
}

fs::path place_of_site(const ContentOptions& options) {
  return options.releases ? release_store(options).folder() : options.site;
}

/// "" if there is no folder or file.
std::string whole_path(const fs::path& path) {
  std::error_code failure;
  return path.empty() ? std::string() : fs::absolute(path, failure).lexically_normal().string();
}

// A disk is not written to at every start.

base::Outcome write_if_new(const fs::path& path, const std::string& bytes) {
  const auto there = base::read_file(path, kMostBytes);
  return there && *there == bytes ? base::Outcome(base::Done{})
                                  : base::write_file_atomically(path, bytes);
}

base::Outcome keep_if_new(const KeptFiles& files, const fs::path& path) {
  const auto there = read_kept_files(path);
  return there && *there == files ? base::Outcome(base::Done{}) : write_kept_files(files, path);
}

}  // namespace

fs::path state_folder() {
  const auto folder = [](const char* name) {
    const char* value = std::getenv(name);
    const std::string words = value == nullptr ? "" : value;
    return fs::path(words.substr(0, words.find(':')));  // systemd may name several
  };
  if (auto service = folder("STATE_DIRECTORY"); service.is_absolute()) {
    return service;
  }
  auto state = folder("XDG_STATE_HOME");
  if (!state.is_absolute()) {  // the specification: relative ones are to be ignored
    const auto home = folder("HOME");
    if (!home.is_absolute()) {
      return {};
    }
    state = home / ".local" / "state";
  }
  return state / "baclofen-kiosk";
}

PassedContent StateFolder::passed() const {
  const auto bytes = folder_.empty() ? base::Result<std::string>(base::Error("no folder"))
                                     : base::read_file(file(kPassed), kMostBytes);
  return PassedContent::built_in_and(bytes ? read_passed_record(*bytes) : std::nullopt);
}

KeptLearning StateFolder::learning() const {
  return folder_.empty() ? KeptLearning() : KeptLearning(file(kLearnt));
}

std::optional<ContentInputs> StateFolder::last_good_dialogues(const ContentOptions& options) const {
  auto kept = folder_.empty() ? std::nullopt : read_kept_files(file(kDialogues));
  if (!kept || kept->from != whole_path(place_of_dialogues(options))) {
    return std::nullopt;
  }
  ContentInputs inputs;
  inputs.dialogues.sources.root = file(kDialogues);
  inputs.dialogues.sources.files = std::move(kept->files);
  return inputs;
}

std::optional<SiteInput> StateFolder::last_good_site(const ContentOptions& options) const {
  const auto kept = folder_.empty() ? std::nullopt : read_kept_files(file(kSite));
  if (!kept || kept->files.size() != 1 || kept->from != whole_path(place_of_site(options))) {
    return std::nullopt;
  }
  return SiteInput{file(kSite).string(), kept->files.begin()->second, {}};
}

base::Outcome StateFolder::keep(const ContentOptions& options,
                                const ContentInputs& inputs,
                                const Gated& gated) const {
  if (folder_.empty()) {
    return base::Done{};
  }
  std::error_code failure;
  fs::create_directories(folder_, failure);
  base::Outcome kept = base::Done{};
  if (!inputs.site.file.empty() && gated.site == Passed::Yes) {
    kept = keep_if_new({whole_path(place_of_site(options)), {{"site.json", inputs.site.bytes}}},
                       file(kSite));
  }
  if (kept && gated.dialogues == Passed::Yes) {
    const auto& sources = inputs.dialogues.sources;
    if (!place_of_dialogues(options).empty()) {
      kept =
          keep_if_new({whole_path(place_of_dialogues(options)), sources.files}, file(kDialogues));
    }
    if (kept) {
      kept = write_if_new(
          file(kPassed),
          written({digest_of(sources), sources.root.generic_string(), gated.of_dialogues}));
    }
  }
  return kept;
}

base::Outcome StateFolder::tell(const dialogue::Diagnostics& diagnostics,
                                std::chrono::system_clock::time_point when) const {
  if (folder_.empty()) {
    return base::Done{};
  }
  std::error_code failure;
  dialogue::Diagnostics errors;
  std::copy_if(diagnostics.begin(),
               diagnostics.end(),
               std::back_inserter(errors),
               [](const auto& found) { return found.severity == dialogue::Severity::Error; });
  if (errors.empty()) {
    fs::remove(file(kProblems), failure);
    return base::Done{};
  }
  fs::create_directories(folder_, failure);
  const Json problems{{"when", base::utc_words(when)},
                      {"problems", Json::parse(dialogue::format_as_json(errors))}};
  return base::write_file_atomically(file(kProblems), problems.dump(2) + "\n");
}

}  // namespace kiosk::app
