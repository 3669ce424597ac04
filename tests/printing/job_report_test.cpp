// What CUPS says of a job, told as a visitor and staff understand it.

#include "printing/job_report.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using printing::has_begun;
using printing::JobReport;
using printing::JobState;
using printing::PrinterIs;
using printing::stage_of;
using session::PrintStage;

namespace {

PrintStage stage_with(std::vector<std::string> reasons) {
  return stage_of({JobState::Processing, PrinterIs::Working, std::move(reasons), 0});
}

}  // namespace

TEST_CASE("A job that nothing keeps is on its way", "[printing][unit]") {
  CHECK(stage_with({}) == PrintStage::Sending);
  CHECK(stage_with({"none", "job-printing"}) == PrintStage::Sending);
  CHECK(stage_of({JobState::Pending, PrinterIs::Working, {"job-incoming"}, 0}) ==
        PrintStage::Sending);
}

TEST_CASE("What a printer lacks is told by its own word", "[printing][unit]") {
  CHECK(stage_with({"media-empty-error"}) == PrintStage::NoPaper);
  CHECK(stage_with({"media-needed"}) == PrintStage::NoPaper);
  CHECK(stage_with({"cover-open-error"}) == PrintStage::DoorOpen);
  CHECK(stage_with({"media-jam-error"}) == PrintStage::Trouble);
  CHECK(stage_with({"marker-supply-empty-error"}) == PrintStage::Trouble);
  CHECK(stage_with({"offline-report", "offline-error"}) == PrintStage::NoAnswer);
}

TEST_CASE("Of several troubles that is told which staff mend first", "[printing][unit]") {
  CHECK(stage_with({"media-jam", "door-open", "media-empty"}) == PrintStage::NoPaper);
  CHECK(stage_with({"offline", "cover-open"}) == PrintStage::DoorOpen);
}

TEST_CASE("A warning keeps no paper from coming", "[printing][unit]") {
  CHECK(stage_with({"media-empty-warning", "toner-empty-report", "media-low-warning"}) ==
        PrintStage::Sending);
}

TEST_CASE("A printer that is stopped, or a job that is held, waits for staff", "[printing][unit]") {
  CHECK(stage_of({JobState::Pending, PrinterIs::Stopped, {}, 0}) == PrintStage::NoAnswer);
  CHECK(stage_of({JobState::Held, PrinterIs::Working, {}, 0}) == PrintStage::NoAnswer);
  CHECK(stage_of({JobState::Stopped, PrinterIs::Working, {}, 0}) == PrintStage::NoAnswer);
  CHECK(stage_of({JobState::Stopped, PrinterIs::Stopped, {"media-empty"}, 0}) ==
        PrintStage::NoPaper);
}

TEST_CASE("A job that is over is told so whatever the printer says now", "[printing][unit]") {
  CHECK(stage_of({JobState::Completed, PrinterIs::Stopped, {"media-empty"}, 1}) ==
        PrintStage::Printed);
  CHECK(stage_of({JobState::Canceled, PrinterIs::Working, {}, 0}) == PrintStage::Failed);
  CHECK(stage_of({JobState::Aborted, PrinterIs::Working, {"cups-missing-filter"}, 0}) ==
        PrintStage::Failed);
}

TEST_CASE("Paper has begun to come with the first page", "[printing][unit]") {
  CHECK_FALSE(has_begun({JobState::Processing, PrinterIs::Working, {}, 0}));
  CHECK(has_begun({JobState::Processing, PrinterIs::Working, {}, 1}));
  CHECK(has_begun({JobState::Completed, PrinterIs::Working, {}, 0}));
}
