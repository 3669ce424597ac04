#include "editing/site_check.hpp"

#include <iterator>
#include <utility>

#include "dialogue/load/site_fit.hpp"

namespace kiosk::editing {

CheckedSite check_site(const Files& files,
                       const std::string& site_file,
                       const std::vector<dialogue::Dialogue>& dialogues) {
  CheckedSite checked;
  const auto bytes = files.find(site_file);
  if (bytes == files.end()) {
    return checked;
  }
  auto loaded = dialogue::load_site(site_file, bytes->second);
  if (!dialogue::has_errors(loaded.diagnostics) && !dialogues.empty()) {
    std::ranges::move(dialogue::check_site_fits(loaded, site_file, dialogues),
                      std::back_inserter(loaded.diagnostics));
  }
  if (!dialogue::has_errors(loaded.diagnostics)) {
    checked.site = std::move(loaded.site);
  }
  checked.findings = placed(std::move(loaded.diagnostics), files);
  return checked;
}

std::string blank_site() {
  return "{\n  \"clinic\": \"\",\n  \"phones\": {}\n}\n";
}

}  // namespace kiosk::editing
