#include "app/edit/publish.hpp"

#include <regex>
#include <string>
#include <system_error>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "base/child_process.hpp"

namespace kiosk::app {

namespace {

std::string this_file() {
  std::error_code failure;
  return std::filesystem::read_symlink("/proc/self/exe", failure).string();
}

/// The release the command tells of; "" if it tells of none.
std::string release_in(const std::string& said) {
  static const std::regex id("[0-9]+-[0-9a-f]{12}");
  std::smatch found;
  return std::regex_search(said, found, id) ? found.str() : std::string();
}

editor::Published publish(const std::filesystem::path& dialogues,
                          const std::filesystem::path& site,
                          const editor::PublishNote& note) {
  std::vector<std::string> make{this_file(),
                                "release",
                                "make",
                                dialogues.string(),
                                "--author",
                                note.author,
                                "--note",
                                note.what_is_new};
  if (!site.empty()) {
    make.insert(make.end(), {"--site", site.string()});
  }
  const auto made = base::run(make);
  if (!made || made->exit_code != kFine) {
    return {editor::Outcome::Refused, made ? made->said : made.error().message()};
  }
  const auto release = release_in(made->said);
  const auto used = base::run({this_file(), "release", "use", release});
  if (!used || used->exit_code != kFine) {
    return {editor::Outcome::Refused, used ? used->said : used.error().message()};
  }
  return {editor::Outcome::Done, "Published as release " + release + "."};
}

}  // namespace

editor::Publish publisher(const std::filesystem::path& dialogues,
                          const std::filesystem::path& site) {
  return
      [dialogues, site](const editor::PublishNote& note) { return publish(dialogues, site, note); };
}

}  // namespace kiosk::app
