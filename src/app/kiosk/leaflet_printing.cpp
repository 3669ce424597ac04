#include "app/kiosk/leaflet_printing.hpp"

#include <algorithm>
#include <iostream>
#include <utility>

#include "app/kiosk/beside_a_visit.hpp"
#include "app/leaflet/visit_leaflet.hpp"
#include "base/memory.hpp"
#include "session/visit/names.hpp"

namespace kiosk::app {

namespace {

using session::PrintStage;

constexpr base::Milliseconds kLook{200};
/// A helper gives up by itself after two minutes; what then hangs in it is not worth waiting for.
constexpr base::Milliseconds kLongest = std::chrono::minutes(4);

/// The program that runs, even if its file was replaced by a newer one.
constexpr const char* kThisProgram = "/proc/self/exe";

std::vector<std::string> command_of(std::vector<std::string> helper,
                                    const dialogue::Printer& printer) {
  helper.emplace_back("--from-input");
  helper.emplace_back("--printer=" + printer.queue);
  helper.emplace_back(printer.paper == dialogue::SheetSize::Letter ? "--paper=letter"
                                                                   : "--paper=a4");
  return helper;
}

base::Result<std::unique_ptr<base::ChildProcess>> start(const std::vector<std::string>& helper,
                                                        const session::Content& content,
                                                        const session::LeafletOrder& order) {
  const auto& printer = content.site.printer;
  const auto pdf = visit_leaflet(content, order, paper_size_of(printer.paper));
  if (!pdf) {
    return pdf.error();
  }
  return base::ChildProcess::start(command_of(helper, printer), *pdf);
}

void tell(const std::string& why) {
  std::cerr << "baclofen-kiosk: a leaflet is not printed: " << why << '\n';
}

}  // namespace

LeafletPrinting::LeafletPrinting(std::vector<std::string> helper)
    : helper_(std::move(helper)) {
  if (helper_.empty()) {
    helper_ = {kThisProgram, "print"};
  }
}

void LeafletPrinting::print(std::shared_ptr<const session::Content> content,
                            const session::LeafletOrder& order,
                            base::Instant now) {
  cancel();
  Job job;
  job.began = now;
  job.started = std::make_shared<std::optional<Started>>();
  std::packaged_task<void()> work(
      [content = std::move(content), order, helper = helper_, started = job.started]() mutable {
        *started = start(helper, *content, order);
        content.reset();
        base::return_freed_memory();
      });
  job.starting = work.get_future();
  do_beside_a_visit(std::move(work));
  jobs_.push_back(std::move(job));
}

void LeafletPrinting::cancel() {
  for (auto& job : jobs_) {
    dismiss(job);
  }
}

void LeafletPrinting::dismiss(Job& job) {
  job.wanted = Wanted::No;
  if (job.helper) {
    job.helper->stop_listening();
  }
}

std::optional<PrintStage> LeafletPrinting::news(base::Instant now) {
  std::optional<PrintStage> found;
  for (auto& job : jobs_) {
    const auto stage = look(job, now);
    if (job.wanted == Wanted::Yes && stage) {
      found = stage;
      if (!session::is_under_way(*stage)) {
        dismiss(job);
      }
    }
  }
  std::erase_if(jobs_, [](Job& job) {
    return !job.starting.valid() && (!job.helper || job.helper->has_ended());
  });
  return found;
}

bool LeafletPrinting::has_started(Job& job) {
  if (!job.starting.valid()) {
    return true;
  }
  if (job.starting.wait_for(base::Milliseconds(0)) != std::future_status::ready) {
    return false;
  }
  job.starting = {};
  auto started = std::exchange(*job.started, std::nullopt);
  if (started && *started) {
    job.helper = std::move(**started);
  } else {
    tell(started ? started->error().message() : "the system gives no thread");
  }
  if (job.wanted == Wanted::No) {
    dismiss(job);
  }
  return true;
}

std::optional<PrintStage> LeafletPrinting::look(Job& job, base::Instant now) {
  if (!has_started(job)) {
    return std::nullopt;
  }
  if (!job.helper) {
    return PrintStage::Failed;
  }
  if (now - job.began > kLongest) {
    job.helper->kill();
  }
  const bool has_ended = job.helper->has_ended();  // before what it said last is read
  std::optional<PrintStage> stage;
  for (const auto& line : job.helper->new_lines()) {
    const auto named = session::print_stage_of(line);
    stage = named ? named : stage;
  }
  const bool is_over = stage && !session::is_under_way(*stage);
  return has_ended && !is_over ? PrintStage::Failed : stage;
}

std::optional<base::Instant> LeafletPrinting::next_look(base::Instant now) const {
  return jobs_.empty() ? std::nullopt : std::optional(now + kLook);
}

}  // namespace kiosk::app
