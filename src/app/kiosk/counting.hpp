#pragma once
// Counts visits: in memory while they last, in the database between them. What is wrong with the
// disk is told to staff and never waited for at the glass.

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "counts/store/store.hpp"

#include "base/clock.hpp"
#include "base/result.hpp"

namespace kiosk::app {

class Counting {
public:
  using Today = std::function<base::Day()>;

  /// Empty: nothing is counted. `today` tells under which day a visit is kept.
  Counting(const std::filesystem::path& file, Today today);

  /// A visit that is over, in memory.
  void add(const session::VisitCounts& visit);

  /// To be called between visits only: begins to write what was added, beside the next visit if it
  /// takes so long. Writing that failed is tried again after the next visit, or in a minute.
  void between_visits(base::Instant now);

  /// Writes what is left, before the program ends; waits no longer than that.
  void finish(base::Milliseconds longest);

private:
  using Kept = base::Result<std::vector<std::string>>;

  void begin();
  void take_result();

  std::optional<counts::Store> store_;
  Today today_;
  counts::DayTallies waiting_;
  base::Instant next_try_{};
  bool failed_ = false;
  /// What is being written; nothing waits for it if `written_` is not valid.
  counts::DayTallies writing_;
  std::future<void> written_;
  std::shared_ptr<std::optional<Kept>> kept_;
  std::string trouble_;          ///< that was told, and is not over
  std::set<std::string> notes_;  ///< that were told
};

}  // namespace kiosk::app
