// What the kiosk hears of a leaflet, from a helper that is a script: the real one is tested with a
// real CUPS by tests/printing.py.

#include <filesystem>

#include "app/kiosk/leaflet_printing.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"
#include "support/scratch_folder.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using app::LeafletPrinting;
using session::PrintStage;

namespace {

std::vector<std::string> script(const std::string& words) {
  return {"/bin/sh", "-c", words, "helper"};
}

std::shared_ptr<const session::Content> content() {
  auto made = std::make_shared<session::Content>(*test::shipped_content());
  made->site.printer = {"leaflets", dialogue::SheetSize::Letter};
  return made;
}

session::LeafletOrder order() {
  return {"doses", "coping-tips", "es", session::LeafletPrint::Large};
}

std::string bytes_of(const std::filesystem::path& file) {
  const auto bytes = base::read_file(file, 10U << 20U);
  return bytes ? *bytes : "";
}

/// All news until `last`, each once.
std::vector<PrintStage> news_until(LeafletPrinting& printing, PrintStage last, base::Instant now) {
  std::vector<PrintStage> all;
  const bool has_come = test::comes_true([&] {
    if (const auto news = printing.news(now); news && (all.empty() || all.back() != *news)) {
      all.push_back(*news);
    }
    return !all.empty() && all.back() == last;
  });
  CHECK(has_come);
  return all;
}

bool hears(LeafletPrinting& printing, PrintStage last, base::Instant now = {}) {
  const auto all = news_until(printing, last, now);
  return !all.empty() && all.back() == last;
}

/// Until no helper runs any more; false if one still does after a while.
bool comes_to_rest(LeafletPrinting& printing, base::Instant now) {
  return test::comes_true([&] {
    CHECK_FALSE(printing.news(now));
    return !printing.next_look(now);
  });
}

}  // namespace

TEST_CASE("The helper gets the finished leaflet and the printer of the clinic",
          "[kiosk][printing][app][integration]") {
  const test::ScratchFolder folder;
  const auto pdf = (folder.path() / "got.pdf").string();
  const auto said = (folder.path() / "said").string();
  LeafletPrinting printing(script("cat > " + pdf + "; echo \"$*\" > " + said + "; echo printed"));
  printing.print(content(), order(), {});
  CHECK(printing.next_look({}));
  CHECK(news_until(printing, PrintStage::Printed, {}) ==
        std::vector<PrintStage>{PrintStage::Printed});
  CHECK(bytes_of(said) == "--from-input --printer=leaflets --paper=letter\n");
  CHECK(bytes_of(pdf).starts_with("%PDF-"));
  CHECK(comes_to_rest(printing, {}));
}

TEST_CASE("Each stage is heard, and nothing after the last",
          "[kiosk][printing][app][integration]") {
  const test::ScratchFolder folder;
  const auto paper = (folder.path() / "paper").string();
  LeafletPrinting printing(script("echo sending; echo no-paper; while [ ! -e " + paper +
                                  " ]; do sleep 0.01; done; echo what is this; echo printed"));
  printing.print(content(), order(), {});
  CHECK(hears(printing, PrintStage::NoPaper));
  REQUIRE(base::write_file_atomically(paper, ""));
  CHECK(hears(printing, PrintStage::Printed));
  CHECK(comes_to_rest(printing, {}));
}

TEST_CASE("A helper that breaks, or is not there, has printed nothing",
          "[kiosk][printing][app][integration]") {
  for (const auto& helper : {script("echo sending; kill -9 $$"),
                             script("exit 0"),
                             std::vector<std::string>{"/nowhere/at-all"}}) {
    LeafletPrinting printing(helper);
    printing.print(content(), order(), {});
    CHECK(hears(printing, PrintStage::Failed));
    CHECK(comes_to_rest(printing, {}));
  }
}

TEST_CASE("A helper that hangs is killed and has printed nothing",
          "[kiosk][printing][app][integration]") {
  LeafletPrinting printing(script("echo sending; exec sleep 1000"));
  printing.print(content(), order(), {});
  CHECK(hears(printing, PrintStage::Sending));
  const base::Instant later = base::Instant{} + 5min;
  CHECK(hears(printing, PrintStage::Failed, later));
  CHECK(comes_to_rest(printing, later));
}

TEST_CASE("What nobody wants any more is told to the helper and not to the next visitor",
          "[kiosk][printing][app][integration]") {
  const test::ScratchFolder folder;
  const auto cancelled = folder.path() / "cancelled";
  LeafletPrinting printing(
      script("trap '' PIPE; while echo sending; do sleep 0.01; done; touch " + cancelled.string()));
  printing.print(content(), order(), {});
  CHECK(hears(printing, PrintStage::Sending));
  printing.cancel();
  CHECK(comes_to_rest(printing, {}));
  CHECK(std::filesystem::exists(cancelled));
}
