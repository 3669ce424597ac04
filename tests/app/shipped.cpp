#include "support/shipped.hpp"

#include <filesystem>
#include <stdexcept>

namespace kiosk::test {

namespace {

std::shared_ptr<const session::Content> load_learnt(const std::filesystem::path& site) {
  const auto source = std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues";
  const auto gated =
      app::pass_gate(app::read_inputs({source, site}), {app::PassedContent::built_in_and({}), {}});
  if (!gated.content) {
    throw std::runtime_error(dialogue::format_for_people(gated.diagnostics));
  }
  gated.content->answerer.prepare();
  return gated.content;
}

}  // namespace

std::shared_ptr<const session::Content> shipped_content() {
  static const auto content =
      load_learnt(std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues" / "example-site.json");
  return content;
}

const dialogue::Teaching& shipped_teaching() {
  static const auto loaded = dialogue::load_dialogues(dialogue::embedded_sources());
  return *loaded.teachings.front();
}

std::shared_ptr<const session::Content> demo_content() {
  static const auto content = load_learnt({});
  return content;
}

std::shared_ptr<const session::Content> content_not_set_up() {
  static const auto content = app::built_in_content({});
  return content;
}

text::Typesetter& shared_typesetter() {
  static const auto typesetter = [] {
    auto created = text::Typesetter::create(std::filesystem::path(KIOSK_BINARY_DIR) / "fonts");
    if (!created) {
      throw std::runtime_error(created.error().message());
    }
    return std::move(*created);
  }();
  return *typesetter;
}

}  // namespace kiosk::test
