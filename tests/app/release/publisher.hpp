#pragma once
// A clinic that publishes: its files, its store of releases, the commands and what they say.

#include <iostream>
#include <sstream>
#include <string>

#include "app/clinic.hpp"
#include "app/release/release.hpp"
#include "releases/store/store.hpp"

namespace kiosk::test {

struct Publisher {
  Clinic clinic;
  releases::Store store{clinic.state_path() / "releases"};

  /// Runs `baclofen-kiosk release …`; what it printed is in `said` then.
  int run(const app::ReleaseCommand& command) {
    std::ostringstream words;
    auto* const out = std::cout.rdbuf(words.rdbuf());
    auto* const err = std::cerr.rdbuf(words.rdbuf());
    const int code = app::run_release({store.folder(), command});
    std::cout.rdbuf(out);
    std::cerr.rdbuf(err);
    said = words.str();
    return code;
  }
  int make(const std::string& note = "new words") {
    return run(app::ReleaseMakeOptions{clinic.folder(), clinic.site(), "Maria", note});
  }
  /// A release with this title on the topics screen.
  int make_titled(const std::string& title) {
    clinic.retitle(title);
    return make(title);
  }
  int use(const std::string& id) { return run(app::ReleaseUseOptions{id}); }
  int back() { return run(app::ReleaseBackOptions{}); }

  [[nodiscard]] bool says(const std::string& words) const {
    return said.find(words) != std::string::npos;
  }

  /// What a kiosk with --releases reads.
  [[nodiscard]] app::ContentOptions options() const {
    app::ContentOptions options;
    options.releases = store.folder();
    return options;
  }
  /// A file of the dialogue in the release that is in use.
  [[nodiscard]] std::filesystem::path file_in_use(const std::string& name) const {
    return store.folder_of(store.in_use().value()) / "dialogues" / "good" / name;
  }

  std::string said;
};

}  // namespace kiosk::test
