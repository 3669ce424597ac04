#include "dialogue/load/demo_site.hpp"

#include "dialogue/files/embedded_files.hpp"
#include "dialogue/load/loader.hpp"

namespace kiosk::dialogue {

Site demo_site() {
  constexpr const char* kExample = "example-site.json";
  const auto* example = base::find_file(embedded_files(), kExample);
  auto site = example == nullptr ? Site{} : load_site(kExample, std::string(example->bytes)).site;
  site.state = SiteState::Demo;
  site.phones = {"0000", "0001", "0002", "0003", "0004", "0005"};
  site.languages.clear();
  site.panel = {};
  site.printer = {};
  site.dialogue.clear();
  return site;
}

}  // namespace kiosk::dialogue
