#include "app/print/print.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <iterator>
#include <optional>

#include "printing/delivery.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/leaflet/leaflet_document.hpp"
#include "app/leaflet/visit_leaflet.hpp"
#include "app/print/whoever_waits.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "session/visit/names.hpp"

namespace kiosk::app {

namespace {

using session::PrintStage;

/// Why nothing is printed, and what to leave with.
struct Refusal {
  int exit_code = kFine;
  std::string why;  ///< empty: it was told
};

/// A finished document, and where it goes.
struct Sheet {
  std::string pdf;
  std::string queue;
  paper::PaperSize size = paper::PaperSize::A4;
};

const char* media_of(paper::PaperSize size) {
  return size == paper::PaperSize::Letter ? "na_letter_8.5x11in" : "iso_a4_210x297mm";
}

base::Result<std::string> read_input() {
  constexpr std::size_t kMaxBytes = 64U << 20U;
  std::string bytes;
  std::array<char, 65536> part{};
  while (std::cin.read(part.data(), part.size()) || std::cin.gcount() > 0) {
    bytes.append(part.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (bytes.size() > kMaxBytes) {
      return base::Error("what comes through standard input is longer than 64 MB");
    }
  }
  if (!bytes.starts_with("%PDF-")) {
    return base::Error("what comes through standard input is not a PDF");
  }
  return bytes;
}

base::Result<session::LeafletOrder> order_of(const PrintOptions& options,
                                             const session::Content& content) {
  const auto topics = leaflet_topics(content.dialogue);
  std::vector<std::string> ids;
  ids.reserve(topics.size());
  std::transform(topics.begin(), topics.end(), std::back_inserter(ids), [](const auto* topic) {
    return topic->id;
  });
  const auto languages = dialogue::languages_on(content.dialogue, content.site);
  const auto fault = [](const char* kind, const std::string& name, const auto& names) {
    const auto meant = dialogue::did_you_mean(name, names);
    return base::Error("there is no " + std::string(kind) + " " + dialogue::in_quotes(name) +
                       (meant.empty() ? "" : "; " + meant) + " It is one of " +
                       dialogue::quoted_list(names));
  };
  const auto topic = std::find(ids.begin(), ids.end(), options.topic);
  if (topic == ids.end()) {
    return fault("topic", options.topic, ids);
  }
  const auto language = options.language.empty() ? languages.front() : options.language;
  if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
    return fault("language", language, languages);
  }
  return session::LeafletOrder{options.topic,
                               topics[static_cast<std::size_t>(topic - ids.begin())]->pages.front(),
                               language,
                               options.print == paper::Print::Large ? session::LeafletPrint::Large
                                                                    : session::LeafletPrint::Usual};
}

/// Fills `sheet` with what is asked for.
std::optional<Refusal> draw(const PrintOptions& options, Sheet& sheet) {
  sheet.queue = options.printer;
  sheet.size = options.size.value_or(paper::PaperSize::A4);
  if (options.topic.empty()) {
    auto pdf = read_input();
    if (!pdf) {
      return Refusal{kWrongCommandLine, pdf.error().message()};
    }
    sheet.pdf = std::move(*pdf);
    return std::nullopt;
  }
  const auto content = content_or_tell(options.content);
  if (!content) {
    return Refusal{kContentHasErrors, ""};
  }
  const auto& printer = content->site.printer;
  if (sheet.queue.empty()) {
    sheet.queue = printer.queue;
  }
  sheet.size = options.size.value_or(paper_size_of(printer.paper));
  const auto order = order_of(options, *content);
  if (!order) {
    return Refusal{kWrongCommandLine, order.error().message()};
  }
  auto pdf = visit_leaflet(*content, *order, sheet.size);
  if (!pdf) {
    return Refusal{kCannotStart, pdf.error().message()};
  }
  sheet.pdf = std::move(*pdf);
  return std::nullopt;
}

base::Result<printing::PrintQueue> open_queue(const std::string& name) {
  auto queue = printing::PrintQueue::open(name == dialogue::kUsualPrinter ? "" : name);
  if (queue) {
    return queue;
  }
  const auto names = printing::queue_names();
  if (!names) {
    return queue.error();
  }
  return base::Error(queue.error().message() + (names->empty()
                                                    ? "; it has none yet: add one with lpadmin"
                                                    : "; it has " + dialogue::quoted_list(*names)));
}

/// For whoever stands at the printer; empty if nothing is wrong.
std::string what_to_do(PrintStage stage) {
  switch (stage) {
    case PrintStage::NoPaper:
      return "is out of paper: put paper in, and it goes on";
    case PrintStage::DoorOpen:
      return "is open: close it, and it goes on";
    case PrintStage::NoAnswer:
      return "does not answer: is it on, and not paused (lpstat -p)?";
    case PrintStage::Trouble:
      return "says that something is wrong: look at it, and at lpstat -p";
    default:
      return "";
  }
}

class Telling {
public:
  explicit Telling(std::string printer)
      : printer_(std::move(printer)) {}

  void tell(PrintStage stage) {
    if (stage == told_) {
      return;
    }
    told_ = stage;
    std::cout << session::name_of(stage) << '\n' << std::flush;
    if (const auto words = what_to_do(stage); !words.empty()) {
      std::cerr << "baclofen-kiosk: the printer " << printer_ << ' ' << words << '\n';
    }
  }

private:
  std::string printer_;
  PrintStage told_ = PrintStage::None;
};

int fail(int exit_code, const std::string& why) {
  if (!why.empty()) {
    std::cerr << "baclofen-kiosk: nothing is printed: " << why << '\n';
  }
  std::cout << session::name_of(PrintStage::Failed) << '\n' << std::flush;
  return exit_code;
}

int deliver(const Sheet& sheet) {
  auto queue = open_queue(sheet.queue);
  if (!queue) {
    return fail(kCannotStart, queue.error().message());
  }
  Telling telling(queue->name());
  telling.tell(PrintStage::Sending);
  // The same for all: the list of jobs is no list of what people read.
  const auto job = queue->send({sheet.pdf, "Leaflet", media_of(sheet.size)});
  if (!job) {
    return fail(kCannotStart, job.error().message());
  }
  const auto stage = printing::deliver(
      *queue, *job, {}, {[&](PrintStage now) { telling.tell(now); }, is_unwanted});
  if (stage == PrintStage::Failed) {
    return fail(kCannotStart, "the job is cancelled, or " + queue->name() + " gave it up");
  }
  telling.tell(stage);
  return kFine;
}

}  // namespace

int run_print(const PrintOptions& options) {
  listen_for_the_end();
  Sheet sheet;
  if (const auto refusal = draw(options, sheet)) {
    return fail(refusal->exit_code, refusal->why);
  }
  if (sheet.queue.empty()) {
    return fail(kWrongCommandLine,
                "no printer is named; name one with --printer, or in the site file as \"printer\": "
                "{ \"queue\": \"default\" }");
  }
  return deliver(sheet);
}

}  // namespace kiosk::app
