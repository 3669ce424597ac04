#include "app/edit/publish.hpp"

#include <regex>
#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/edit/own_command.hpp"
#include "releases/store/switching.hpp"

namespace kiosk::app {

namespace {

/// The release the command tells of; "" if it tells of none.
std::string release_in(const std::string& said) {
  static const std::regex id("[0-9]+-[0-9a-f]{12}");
  std::smatch found;
  return std::regex_search(said, found, id) ? found.str() : std::string();
}

std::string published_told(const releases::Store& store, const std::string& release) {
  auto told = "Published as release " + release +
              ". A kiosk on this computer shows it once nobody is using it.";
  if (releases::shown_before(store).empty()) {
    told += " It is the first: there is no older one to go back to yet.";
  }
  return told;
}

editor::Answered publish(const std::filesystem::path& dialogues,
                         const std::filesystem::path& site,
                         const releases::Store& store,
                         const editor::PublishNote& note) {
  std::vector<std::string> make{"release",
                                "make",
                                dialogues.string(),
                                "--author",
                                note.author,
                                "--note",
                                note.what_is_new,
                                "--errors-only"};
  if (!site.empty()) {
    make.insert(make.end(), {"--site", site.string()});
  }
  const auto made = run_own_command(make);
  if (made.exit_code != kFine) {
    return {editor::Outcome::Refused, made.said};
  }
  const auto release = release_in(made.said);
  const auto used = run_own_command({"release", "use", release, "--errors-only"});
  if (used.exit_code != kFine) {
    return {editor::Outcome::Refused, used.said};
  }
  return {editor::Outcome::Done, published_told(store, release)};
}

}  // namespace

editor::Publish publisher(const std::filesystem::path& dialogues,
                          const std::filesystem::path& site,
                          const releases::Store& store) {
  return [dialogues, site, store](const editor::PublishNote& note) {
    return publish(dialogues, site, store, note);
  };
}

}  // namespace kiosk::app
