#pragma once
// A clinic's files in a folder of its own: small dialogues that pass the gate, a site, and the
// kiosk's folder for state. Gone when the test ends.

#include <filesystem>
#include <string>

#include "app/command_line/options.hpp"
#include "app/content/gate.hpp"
#include "app/content/state_folder.hpp"
#include "support/scratch_folder.hpp"

namespace kiosk::test {

inline constexpr const char* kClinicPhone = "555-0171";

class Clinic {
public:
  Clinic();

  [[nodiscard]] std::filesystem::path folder() const { return scratch_.path() / "dialogues"; }
  [[nodiscard]] std::filesystem::path site() const { return scratch_.path() / "site.json"; }
  [[nodiscard]] std::filesystem::path state_path() const { return scratch_.path() / "state"; }
  [[nodiscard]] app::ContentOptions options() const { return {folder(), site()}; }
  [[nodiscard]] app::StateFolder state() const { return app::StateFolder(state_path()); }

  /// A file of the dialogue, such as "words.json".
  [[nodiscard]] std::filesystem::path file(const std::string& name) const {
    return folder() / "good" / name;
  }

  /// As an editor saves: the whole file anew. `from` must stand in it.
  void
  replace(const std::filesystem::path& file, const std::string& from, const std::string& to) const;

  /// Adds an example that no sign sees: everything reads, and only trying it tells.
  void add_unseen_danger() const;
  /// Another sentence on the topics screen.
  void retitle(const std::string& title) const;

private:
  ScratchFolder scratch_;
};

/// The title of the topics screen: which of the contents it is.
std::string title_of(const session::Content& content);

bool finds(const dialogue::Diagnostics& diagnostics, const std::string& id);

}  // namespace kiosk::test
