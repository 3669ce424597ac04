#include "app/seal/list_seals.hpp"

#include <iostream>
#include <system_error>

#include "app/command_line/exit_codes.hpp"
#include "app/content/content.hpp"
#include "app/content/today.hpp"
#include "app/seal/dialogue_folder.hpp"
#include "app/seal/seal_table.hpp"
#include "base/text_file.hpp"
#include "seals/findings.hpp"
#include "seals/page_form.hpp"
#include "seals/seal_statement.hpp"

namespace kiosk::app {

namespace {

/// The keys that count; with no site file they are not looked at.
base::Result<seals::Ring> ring_of(const std::filesystem::path& site) {
  if (site.empty()) {
    return seals::Ring();
  }
  const auto loaded = load_site(read_site(site));
  if (dialogue::has_errors(loaded.diagnostics)) {
    std::cerr << dialogue::format_for_people(loaded.diagnostics);
    return base::Error("the site file has errors: mend them first");
  }
  return seals::Ring(loaded.site.review.reviewers);
}

/// The page's form as it is now, whatever was sealed.
base::Outcome write_audit(const DialogueFolder& folder, const std::filesystem::path& to) {
  std::error_code failure;
  std::filesystem::create_directories(to, failure);
  for (const auto& placed : folder.seals.seals) {
    const auto& seal = placed.seal;
    const auto name = to / (seal.page + "." + seal.language);
    const auto file = [&name](const char* ending) {
      return std::filesystem::path(name.string() + ending);
    };
    std::string form;
    if (const auto* page = folder.dialogue.find_page(seal.page)) {
      form = seals::words_of(seals::page_form(folder.dialogue, *page, seal.language));
    }
    const auto statement = seals::statement_of(seal, folder.dialogue.name);
    for (const auto& written :
         {base::write_file_atomically(file(".form"), form),
          base::write_file_atomically(file(".seal"), statement),
          base::write_file_atomically(file(".seal.minisig"), seal.signature)}) {
      if (!written) {
        return written;
      }
    }
  }
  return base::Done{};
}

int refuse(const base::Error& why) {
  std::cerr << "baclofen-kiosk: " << why.message() << '\n';
  return kContentHasErrors;
}

}  // namespace

int run_seals(const SealsOptions& options) {
  const auto ring = ring_of(options.site);
  if (!ring) {
    return refuse(ring.error());
  }
  const auto folder = read_dialogue_folder(options.folder);
  if (!folder) {
    return refuse(folder.error());
  }
  const auto today = local_today();
  const auto judgement =
      seals::judge(folder->dialogue, dialogue::seals_of(folder->seals), *ring, today);
  std::cout << seal_table(folder->dialogue, judgement);
  if (!*ring) {
    std::cout << "With no --site, keys and signatures were not looked at.\n";
  }
  std::cout << dialogue::format_for_people(seals::told_of_seals(folder->seals, judgement, today));
  if (!options.audit.empty()) {
    if (auto written = write_audit(*folder, options.audit); !written) {
      return refuse(written.error());
    }
    std::cout << "What was signed is in " << options.audit.string() << ".\n";
  }
  return kFine;
}

}  // namespace kiosk::app
