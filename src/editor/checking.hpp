#pragma once
// Checks what is edited beside the typing: the newest files as soon as the last check is done.

#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "editing/findings.hpp"
#include "editing/site_check.hpp"

#include "seals/judgement.hpp"

namespace kiosk::editor {

/// What approvals are held against.
struct SealRules {
  /// The keys that count while the site file says none; nothing: signatures are not looked at.
  seals::Ring ring;
  base::Day today{};
};

struct CheckedFiles : editing::Checked {
  seals::Judgement judgement;  ///< of the first dialogue's seals
  editing::CheckedSite site;
};

class Checking {
public:
  /// Where the check runs: beside the caller, or (in tests) at once. `site_file`: "" if there is
  /// none.
  Checking(std::launch how, SealRules rules, std::string site_file)
      : how_(how)
      , rules_(std::move(rules))
      , site_file_(std::move(site_file)) {}

  /// `changes` tells files apart. Gives what a check found, once.
  [[nodiscard]] std::optional<CheckedFiles> poll(const editing::Files& files,
                                                 std::uint64_t changes);

  /// Though nothing has changed.
  void check_again() { checked_ = 0; }

  /// Whether a check is on its way: what was found last is about older words.
  [[nodiscard]] bool is_busy() const { return running_.valid(); }

private:
  std::launch how_;
  SealRules rules_;
  std::string site_file_;
  /// One check at a time has it.
  std::shared_ptr<dialogue::KnownContent> known_ = std::make_shared<dialogue::KnownContent>();
  std::future<CheckedFiles> running_;
  std::uint64_t checked_ = 0;
};

}  // namespace kiosk::editor
