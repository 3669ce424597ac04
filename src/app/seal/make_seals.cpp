#include "app/seal/make_seals.hpp"

#include <chrono>
#include <iostream>
#include <optional>
#include <utility>

#include "editing/changes/folder.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/passphrase.hpp"
#include "app/content/today.hpp"
#include "app/seal/dialogue_folder.hpp"
#include "app/seal/seal_file.hpp"
#include "base/day.hpp"
#include "dialogue/diagnostics/report.hpp"
#include "dialogue/format/notation.hpp"
#include "dialogue/texts/characters.hpp"
#include "seals/judgement.hpp"
#include "seals/seal_statement.hpp"
#include "signing/keys.hpp"

namespace kiosk::app {

namespace {

/// What is wrong with the command, in words; "" if nothing is.
std::string
fault_of(const SealOptions& options, const dialogue::Dialogue& dialogue, base::Day today) {
  for (const auto& [option, words] :
       {std::pair{"--name", &options.name}, std::pair{"--role", &options.role}}) {
    if (dialogue::looks_empty(*words) || !dialogue::kSignerNotation.fits(*words)) {
      return std::string(option) + ": expected " + dialogue::kSignerNotation.description;
    }
  }
  for (const auto& page : options.pages) {
    if (dialogue.find_page(page) == nullptr) {
      return "--page: there is no page " + dialogue::named(page) + "; " +
             dialogue::nearest_or(page,
                                  dialogue::keys_of(dialogue.pages),
                                  "see the list that "
                                  "“seals” prints");
    }
  }
  const auto review_by = base::day_of(options.review_by);
  if (!review_by) {
    return std::string("--review-by: expected ") + dialogue::kDateNotation.description;
  }
  if (*review_by <= today) {
    return "--review-by: expected a day after today, " + base::words_of(today);
  }
  return "";
}

/// A seal with a wrong date would be of no use on any other computer.
std::string fault_of_clock(const DialogueFolder& folder, base::Day today) {
  const auto judgement =
      seals::judge(folder.dialogue, dialogue::seals_of(folder.seals), std::nullopt, today);
  if (judgement.clock == seals::ClockState::Trusted) {
    return "";
  }
  return "the clock of this computer shows " + base::words_of(today) + ", and this content is of " +
         base::words_of(*judgement.newest) + ": set the clock first";
}

base::Result<std::string> with_seals(std::string bytes,
                                     const SealOptions& options,
                                     const dialogue::Dialogue& dialogue,
                                     const signing::SecretKey& key,
                                     base::Day today) {
  for (const auto& page : options.pages) {
    const auto seal = seals::sealed(dialogue,
                                    {page,
                                     options.language,
                                     options.name,
                                     options.role,
                                     today,
                                     *base::day_of(options.review_by)},
                                    key);
    if (!seal) {
      return seal.error();
    }
    auto changed = with_seal(bytes, *seal);
    if (!changed) {
      return changed.error();
    }
    bytes = std::move(*changed);
  }
  return bytes;
}

base::Result<signing::PublicKey> seal_pages(const SealOptions& options) {
  editing::Folder on_disk(options.folder);
  const auto folder = read_dialogue_folder(options.folder);
  if (!folder) {
    return folder.error();
  }
  const auto today = local_today();
  for (const auto& fault :
       {fault_of(options, folder->dialogue, today), fault_of_clock(*folder, today)}) {
    if (!fault.empty()) {
      return base::Error(fault);
    }
  }
  const auto key = signing::load_secret_key(
      options.key, [] { return ask_passphrase("The passphrase of your key: "); });
  if (!key) {
    return key.error();
  }
  auto files = on_disk.saved();
  auto& bytes = files[folder->seals_file];
  auto sealed = with_seals(bytes, options, folder->dialogue, *key, today);
  if (!sealed) {
    return sealed.error();
  }
  bytes = std::move(*sealed);
  if (auto saved = on_disk.save(files); !saved) {
    return saved.error();
  }
  for (const auto& page : options.pages) {
    std::cout << "Sealed "
              << dialogue::on_glass(folder->dialogue.find_page(page)->title.in(options.language))
              << " (" << page << ", " << options.language << ") until " << options.review_by
              << ".\n";
  }
  return key->public_key();
}

}  // namespace

int run_seal(const SealOptions& options) {
  const auto key = seal_pages(options);
  if (!key) {
    std::cerr << "baclofen-kiosk: nothing was sealed: " << key.error().message() << '\n';
    return kContentHasErrors;
  }
  std::cout << "It counts where the site file has, under \"reviewers\":\n"
            << R"(  { "name": ")" << options.name << R"(", "key": ")" << signing::line_of(*key)
            << "\" }\n";
  return kFine;
}

}  // namespace kiosk::app
