#include "printing/print_queue.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <cups/cups.h>

namespace kiosk::printing {

namespace {

constexpr int kConnectMs = 5000;
constexpr double kAnswerSeconds = 5;

struct CloseHttp {
  void operator()(http_t* http) const { httpClose(http); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;

struct FreeDestination {
  void operator()(cups_dest_t* destination) const { cupsFreeDests(1, destination); }
};
struct FreeInfo {
  void operator()(cups_dinfo_t* info) const { cupsFreeDestInfo(info); }
};
struct FreeAnswer {
  void operator()(ipp_t* answer) const { ippDelete(answer); }
};
using Answer = std::unique_ptr<ipp_t, FreeAnswer>;

std::string last_words() {
  const char* words = cupsLastErrorString();
  return words == nullptr || *words == '\0' ? "no reason given" : words;
}

base::Result<Http> connect() {
  Http http(httpConnect2(
      cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, kConnectMs, nullptr));
  if (!http) {
    return base::Error("CUPS, which prints, does not answer (" + last_words() +
                       "): is it installed, and was it started?");
  }
  // What does not answer in time has failed; CUPS would wait for ever.
  httpSetTimeout(
      http.get(), kAnswerSeconds, [](http_t* /*http*/, void* /*data*/) { return 0; }, nullptr);
  return http;
}

JobState state_of(int ipp) {
  switch (ipp) {
    case IPP_JSTATE_HELD:
      return JobState::Held;
    case IPP_JSTATE_PROCESSING:
      return JobState::Processing;
    case IPP_JSTATE_STOPPED:
      return JobState::Stopped;
    case IPP_JSTATE_CANCELED:
      return JobState::Canceled;
    case IPP_JSTATE_ABORTED:
      return JobState::Aborted;
    case IPP_JSTATE_COMPLETED:
      return JobState::Completed;
    default:
      return JobState::Pending;
  }
}

int number_in(ipp_t* answer, const char* name) {
  auto* const found = ippFindAttribute(answer, name, IPP_TAG_ZERO);
  return found == nullptr ? 0 : ippGetInteger(found, 0);
}

void add_keywords(ipp_t* answer, const char* name, std::vector<std::string>& into) {
  auto* const found = ippFindAttribute(answer, name, IPP_TAG_KEYWORD);
  for (int i = 0; found != nullptr && i < ippGetCount(found); ++i) {
    into.emplace_back(ippGetString(found, i, nullptr));
  }
}

}  // namespace

struct PrintQueue::Connection {
  Http http;
  std::unique_ptr<cups_dest_t, FreeDestination> destination;
  std::unique_ptr<cups_dinfo_t, FreeInfo> info;  ///< read when something is printed
  std::string name;
  std::string uri;

  /// `job` 0: about the printer.
  template <std::size_t Count>
  [[nodiscard]] Answer ask(ipp_op_t operation, int job, std::array<const char*, Count> wanted) {
    auto* const question = ippNewRequest(operation);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    if (job > 0) {
      ippAddInteger(question, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    }
    ippAddString(
        question, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(question,
                  IPP_TAG_OPERATION,
                  IPP_TAG_KEYWORD,
                  "requested-attributes",
                  static_cast<int>(Count),
                  nullptr,
                  wanted.data());
    return Answer(cupsDoRequest(http.get(), question, "/"));
  }
};

base::Result<std::vector<std::string>> queue_names() {
  const auto http = connect();
  if (!http) {
    return http.error();
  }
  cups_dest_t* found = nullptr;
  const int count = cupsGetDests2(http->get(), &found);
  std::vector<std::string> names;
  names.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    names.emplace_back(found[i].name);
  }
  cupsFreeDests(count, found);
  return names;
}

base::Result<PrintQueue> PrintQueue::open(const std::string& name) {
  auto http = connect();
  if (!http) {
    return http.error();
  }
  auto connection = std::make_unique<Connection>();
  connection->http = std::move(*http);
  connection->destination.reset(
      cupsGetNamedDest(connection->http.get(), name.empty() ? nullptr : name.c_str(), nullptr));
  if (!connection->destination) {
    return base::Error(name.empty() ? "CUPS has no usual printer"
                                    : "CUPS has no printer named " + name);
  }
  connection->name = connection->destination->name;
  constexpr std::size_t kLongestUri = 1024;
  std::array<char, kLongestUri> uri{};
  httpAssembleURIf(HTTP_URI_CODING_ALL,
                   uri.data(),
                   static_cast<int>(uri.size()),
                   "ipp",
                   nullptr,
                   "localhost",
                   0,
                   "/printers/%s",
                   connection->name.c_str());
  connection->uri = uri.data();
  return PrintQueue(std::move(connection));
}

PrintQueue::PrintQueue(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {
}
PrintQueue::PrintQueue(PrintQueue&& other) noexcept = default;
PrintQueue& PrintQueue::operator=(PrintQueue&& other) noexcept = default;
PrintQueue::~PrintQueue() = default;

const std::string& PrintQueue::name() const {
  return connection_->name;
}

base::Result<int> PrintQueue::send(const SentDocument& document) {
  auto* const http = connection_->http.get();
  auto* const destination = connection_->destination.get();
  connection_->info.reset(cupsCopyDestInfo(http, destination));
  auto* const info = connection_->info.get();
  if (info == nullptr) {
    return base::Error(name() + " does not say what it can print: " + last_words());
  }
  cups_option_t* options = nullptr;
  int count = 0;
  if (cupsCheckDestSupported(http, destination, info, CUPS_MEDIA, document.media.c_str()) != 0) {
    count = cupsAddOption(CUPS_MEDIA, document.media.c_str(), count, &options);
  }
  int job = 0;
  const auto created =
      cupsCreateDestJob(http, destination, info, &job, document.title.c_str(), count, options);
  cupsFreeOptions(count, options);
  if (created > IPP_STATUS_OK_CONFLICTING || job <= 0) {
    return base::Error(name() + " takes no job: " + last_words());
  }
  const bool sent =
      cupsStartDestDocument(
          http, destination, info, job, document.title.c_str(), CUPS_FORMAT_PDF, 0, nullptr, 1) ==
          HTTP_STATUS_CONTINUE &&
      cupsWriteRequestData(http, document.pdf.data(), document.pdf.size()) ==
          HTTP_STATUS_CONTINUE &&
      cupsFinishDestDocument(http, destination, info) <= IPP_STATUS_OK_CONFLICTING;
  if (!sent) {
    base::Error fault(name() + " does not take the document: " + last_words());
    static_cast<void>(cancel(job));
    return fault;
  }
  return job;
}

base::Result<JobReport> PrintQueue::report(int job) {
  const auto of_job = connection_->ask(IPP_OP_GET_JOB_ATTRIBUTES,
                                       job,
                                       std::to_array<const char*>({"job-state",
                                                                   "job-state-reasons",
                                                                   "job-impressions-completed",
                                                                   "job-media-sheets-completed"}));
  const auto status = cupsLastError();
  JobReport report;
  if (status == IPP_STATUS_ERROR_NOT_FOUND) {
    report.state = JobState::Gone;
    return report;
  }
  if (!of_job || status > IPP_STATUS_OK_CONFLICTING) {
    return base::Error("CUPS says nothing of the job: " + last_words());
  }
  report.state = state_of(number_in(of_job.get(), "job-state"));
  report.pages_out = std::max(number_in(of_job.get(), "job-impressions-completed"),
                              number_in(of_job.get(), "job-media-sheets-completed"));
  add_keywords(of_job.get(), "job-state-reasons", report.reasons);
  const auto of_printer =
      connection_->ask(IPP_OP_GET_PRINTER_ATTRIBUTES,
                       0,
                       std::to_array<const char*>({"printer-state", "printer-state-reasons"}));
  if (of_printer) {
    const bool stopped = number_in(of_printer.get(), "printer-state") == IPP_PSTATE_STOPPED;
    report.printer = stopped ? PrinterIs::Stopped : PrinterIs::Working;
    add_keywords(of_printer.get(), "printer-state-reasons", report.reasons);
  }
  return report;
}

base::Outcome PrintQueue::cancel(int job) {
  const auto status =
      cupsCancelDestJob(connection_->http.get(), connection_->destination.get(), job);
  const bool is_over =
      status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_NOT_POSSIBLE;
  if (status <= IPP_STATUS_OK_CONFLICTING || is_over) {
    return base::Done{};
  }
  return base::Error("the job cannot be cancelled: " + last_words());
}

}  // namespace kiosk::printing
