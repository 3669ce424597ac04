#pragma once
// One queue of CUPS. Every call may take seconds and none takes longer than about ten: only for a
// process that nobody waits for.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "printing/job_report.hpp"

#include "base/result.hpp"

namespace kiosk::printing {

/// The names of all queues, in the order of CUPS. Fails if CUPS does not answer.
[[nodiscard]] base::Result<std::vector<std::string>> queue_names();

/// What a document is printed on.
struct SentDocument {
  std::string_view pdf;
  std::string title;  ///< stands in the list of jobs
  std::string media;  ///< "iso_a4_210x297mm"; taken where the printer knows it
};

class PrintQueue {
public:
  /// An empty name: the queue CUPS prints on if none is named. Fails if CUPS does not answer or has
  /// no such queue.
  [[nodiscard]] static base::Result<PrintQueue> open(const std::string& name);

  PrintQueue(const PrintQueue&) = delete;
  PrintQueue& operator=(const PrintQueue&) = delete;
  PrintQueue(PrintQueue&& other) noexcept;
  PrintQueue& operator=(PrintQueue&& other) noexcept;
  ~PrintQueue();

  [[nodiscard]] const std::string& name() const;

  /// Gives the number of the job.
  [[nodiscard]] base::Result<int> send(const SentDocument& document);
  [[nodiscard]] base::Result<JobReport> report(int job);
  /// Also fine if the job is over.
  [[nodiscard]] base::Outcome cancel(int job);

private:
  struct Connection;
  explicit PrintQueue(std::unique_ptr<Connection> connection);

  std::unique_ptr<Connection> connection_;
};

}  // namespace kiosk::printing
