#include "support/shipped.hpp"

#include <filesystem>
#include <stdexcept>

namespace kiosk::test {

namespace {

std::shared_ptr<const session::Content> load(const std::filesystem::path& site) {
  const auto source = std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues";
  auto built = app::build_content(app::read_inputs({source, site}));
  if (!built.content) {
    throw std::runtime_error(dialogue::format_for_people(built.diagnostics));
  }
  return built.content;
}

}  // namespace

std::shared_ptr<const session::Content> shipped_content() {
  static const auto content =
      load(std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues" / "example-site.json");
  return content;
}

std::shared_ptr<const session::Content> shipped_content_without_site() {
  static const auto content = load({});
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
