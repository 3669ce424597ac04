#pragma once
// Threads that paint parts of one picture at the same time.

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace kiosk::raster {

class Crew {
public:
  /// As many threads as the machine has cores, four at most, the caller's among them.
  Crew();
  explicit Crew(std::size_t threads);
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;
  Crew(Crew&&) = delete;
  Crew& operator=(Crew&&) = delete;
  ~Crew();

  /// Calls `part`, which must not throw, once with each number less than `parts`, on several
  /// threads at once; returns when all are done. A thread that is kept busy elsewhere is not waited
  /// for: the others do its parts. For one caller at a time.
  void share(std::size_t parts, const std::function<void(std::size_t)>& part);

  [[nodiscard]] std::size_t threads() const { return helpers_.size() + 1; }

private:
  void help();
  void do_parts(const std::function<void(std::size_t)>& part);

  std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable all_idle_;
  const std::function<void(std::size_t)>* part_ = nullptr;  ///< null: nothing is to be done
  std::uint64_t pictures_ = 0;                              ///< so that each is begun but once
  std::size_t at_work_ = 0;                                 ///< helpers
  bool ends_ = false;
  std::size_t parts_ = 0;
  std::atomic<std::size_t> next_ = 0;
  std::vector<std::thread> helpers_;
};

}  // namespace kiosk::raster
